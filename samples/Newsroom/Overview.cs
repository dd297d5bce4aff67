using Spectre.Console;

namespace Newsroom;

/// <summary>The front page: a quote, the articles, who speaks in them, which dates they mention.</summary>
internal static class Overview
{
    private const int LongestBar = 20;

    public static int Show(IAnsiConsole console)
    {
        Feature(console, Corpus.Articles.HarborTalks.Quotes.KeptPromise);
        Articles(console);
        Actors(console);
        Dates(console);
        return 0;
    }

    /// <summary>One quote by its C# name: were it misquoted, or gone from its article, this project would not build.</summary>
    private static void Feature(IAnsiConsole console, Quote quote)
    {
        console.WriteLine();
        console.Write(new Prose($"「{quote.Text}」", new Style(Color.Teal, decoration: Decoration.Bold)));
        console.Write(new Prose($"{quote.Speaker?.Introduction} ({quote.Article.Day}, {quote.Article.Id})", new Style(Color.Grey)));
    }

    private static void Articles(IAnsiConsole console)
    {
        console.Heading(Wording.Count(Corpus.Articles.All.Count, "article"));
        var table = Screen.Table("date", "lang", "quotes", "id", "title");
        foreach (var article in Corpus.Articles.All)
        {
            table.AddRow(
                new Prose(article.Day),
                new Prose(article.Lang ?? ""),
                Number(article.Quotes.Count),
                new Prose(article.Id, new Style(Color.Teal)),
                new Prose(article.Title));
        }
        console.Write(table);
    }

    private static void Actors(IAnsiConsole console)
    {
        var speakers = Corpus.Actors.All.Where(actor => actor.Quotes.Count > 0).OrderByDescending(actor => actor.Quotes.Count).ToArray();
        console.Heading($"{Wording.Count(Corpus.Actors.All.Count, "actor")}, {speakers.Length} with a voice");
        var table = Screen.Table("quotes", "", "id", "name");
        foreach (var actor in speakers)
        {
            table.AddRow(
                Number(actor.Quotes.Count),
                new Prose(Bar(actor.Quotes.Count), new Style(Color.Olive)),
                new Prose(actor.Id, new Style(Color.Teal)),
                new Prose(actor.Introduction));
        }
        console.Write(table);
    }

    private static void Dates(IAnsiConsole console)
    {
        console.Heading($"{Wording.Count(Corpus.Dates.All.Count, "date")} mentioned");
        var table = Screen.Table("value", "", "as it is said");
        foreach (var moment in Corpus.Dates.All.GroupBy(date => date.Meaning))
        {
            table.AddRow(
                new Prose(moment.Key),
                new Prose(Bar(moment.Count()), new Style(Color.Olive)),
                new Prose(string.Join(" / ", moment.Select(date => date.Text).Distinct())));
        }
        console.Write(table);
    }

    private static Text Number(int count) => new Text($"{count}").RightJustified();

    /// <summary>A mark each, of one cell in every terminal: not a block or a box, which are two cells wide in some.</summary>
    private static string Bar(int count) => new('▪', Math.Min(count, LongestBar));
}
