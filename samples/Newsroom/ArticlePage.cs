using Spectre.Console;

namespace Newsroom;

/// <summary>One article: its head, its body with the quotes and names in colour, its quotes and its dates.</summary>
internal static class ArticlePage
{
    public static int Show(IAnsiConsole console, Article article)
    {
        var voices = new Voices(article);
        Head(console, article);
        console.WriteLine();
        console.Write(Body(article, voices));
        if (article.Quotes.Count > 0)
            Quotes(console, article, voices);
        if (article.Dates.Count > 0)
            Dates(console, article);
        return 0;
    }

    private static void Head(IAnsiConsole console, Article article)
    {
        console.Heading(article.Id);
        console.Write(new Prose(article.Title, new Style(decoration: Decoration.Bold)));
        var updated = article.Updated is { } date ? $"updated {date}" : null;
        string?[] imprint = [$"{article.Date}", updated, article.Lang, article.Dateline, article.Byline, article.Publisher];
        console.Write(new Prose(string.Join(" / ", imprint.Where(part => part is not null)), new Style(Color.Grey)));
        if (article.Tags.Count > 0)
            console.Write(new Prose(string.Join(", ", article.Tags), new Style(Color.Grey)));
        if (article.Description is { } description)
            console.Write(new Prose($"\n{description}", new Style(decoration: Decoration.Italic)));
    }

    /// <summary>The body to the letter; where a quote stands inside another, the inner one is on top.</summary>
    private static Prose Body(Article article, Voices voices)
    {
        var body = new Prose(article.Body);
        foreach (var quote in article.Quotes.OrderByDescending(quote => quote.Position.Length))
        {
            foreach (var position in quote.Positions)
                body.Paint(position, voices[quote]);
        }
        foreach (var mention in article.Mentions)
            body.Paint(mention.Position, voices[mention.Actor].Decoration(Decoration.Bold));
        return body;
    }

    private static void Quotes(IAnsiConsole console, Article article, Voices voices)
    {
        console.Heading(Wording.Count(article.Quotes.Count, "quote"));
        var table = Screen.Table("kind, cue", "speaker", "words");
        foreach (var quote in article.Quotes)
        {
            var who = quote.Addressee is { } addressee ? $"{quote.Who}\nto {addressee}" : quote.Who;
            table.AddRow(new Prose(quote.How), new Prose(who, voices[quote]), new Prose(quote.Text, voices[quote]));
        }
        console.Write(table);
    }

    private static void Dates(IAnsiConsole console, Article article)
    {
        console.Heading(Wording.Count(article.Dates.Count, "date"));
        var table = Screen.Table("value", "type", "as it is said");
        foreach (var date in article.Dates)
            table.AddRow(new Prose(date.Meaning), new Prose(Wording.Words(date.Type)), new Prose(date.Text));
        console.Write(table);
    }
}
