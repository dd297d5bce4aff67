using Spectre.Console;

namespace Newsroom;

/// <summary>One actor: who it is, and every quote across the corpus.</summary>
internal static class ActorPage
{
    public static int Show(IAnsiConsole console, Actor actor)
    {
        Head(console, actor);
        Quotes(console, actor);
        Silent(console, actor);
        return 0;
    }

    private static void Head(IAnsiConsole console, Actor actor)
    {
        console.Heading(actor.Id);
        console.Write(new Prose(actor.Name, new Style(Color.Teal, decoration: Decoration.Bold)));
        console.WriteLine();
        var members = Corpus.Actors.All.Where(other => other.Affiliation == actor);
        (string Label, string? Fact)[] facts =
        [
            ("is", actor is Person { JobTitle: { } title } ? title : actor.GetType().Name.ToLowerInvariant()),
            ("of", actor.Affiliation is { } affiliation ? $"{affiliation} ({affiliation.Id})" : null),
            ("country", actor.Country),
            ("named", string.Join(", ", actor.AlternateNames)),
            ("members", string.Join(", ", members.Select(member => $"{member} ({member.Id})"))),
            ("see", string.Join("\n", actor.SameAs)),
        ];
        var table = Screen.Table("", "");
        foreach (var (label, fact) in facts.Where(fact => !string.IsNullOrEmpty(fact.Fact)))
            table.AddRow(new Prose(label, new Style(Color.Grey)), new Prose(fact!));
        console.Write(table);
    }

    private static void Quotes(IAnsiConsole console, Actor actor)
    {
        console.Heading(Wording.Count(actor.Quotes.Count, "quote"));
        foreach (var article in actor.Quotes.GroupBy(quote => quote.Article))
        {
            console.WriteLine();
            console.Write(new Prose($"{article.Key.Day} {article.Key.Id}", new Style(Color.Teal)));
            console.Write(new Prose(article.Key.Title, new Style(Color.Grey)));
            var table = Screen.Table("", "");
            foreach (var quote in article)
                table.AddRow(new Prose(quote.How, new Style(Color.Grey)), new Prose(quote.Text));
            console.Write(new Padder(table, new Padding(2, 0, 0, 0)));
        }
    }

    private static void Silent(IAnsiConsole console, Actor actor)
    {
        var silent = actor.Articles.Except(actor.Quotes.Select(quote => quote.Article)).ToArray();
        if (silent.Length == 0)
            return;
        console.WriteLine();
        console.Write(new Prose($"Named, not quoted, in {string.Join(", ", silent.Select(article => article.Id))}", new Style(Color.Grey)));
    }
}
