using System.Text.RegularExpressions;
using Spectre.Console;

namespace Newsroom;

/// <summary>Every date that an article mentions, in time order, in the words around it.</summary>
internal static partial class Timeline
{
    public static int Show(IAnsiConsole console)
    {
        console.Heading($"{Wording.Count(Corpus.Dates.All.Count, "date")} mentioned");
        var table = Screen.Table("value, place", "sentence");
        foreach (var date in Corpus.Dates.All)
            table.AddRow(Reference(date), Sentence(date));
        console.Write(table);
        return 0;
    }

    private static Prose Reference(DateMention date)
    {
        var (meaning, place) = (date.Meaning, date.Location.ToString());
        return new Prose($"{meaning}\n{place}").Paint(new TextPosition(meaning.Length, meaning.Length + 1 + place.Length), new Style(Color.Teal));
    }

    private static Prose Sentence(DateMention date)
    {
        var (body, position) = (date.Article.Body, date.Position);
        var start = SentenceEnd().Matches(body[..position.Start]) is [.., var last] ? last.Index + last.Length : 0;
        var end = SentenceEnd().Match(body, position.End) is { Success: true } next ? next.Index + next.Length : body.Length;
        return new Prose(body[start..end].TrimEnd())
            .Paint(new TextPosition(position.Start - start, position.End - start), new Style(Color.Olive, decoration: Decoration.Bold));
    }

    /// <summary>A full stop with the marks that close behind it; not the one of a German “1. August”.</summary>
    [GeneratedRegex(@"(\n|[。！？؟][\p{Pe}\p{Pf}]*|(?<!\b\d{1,2})[.!?][\p{Pe}\p{Pf}“]*\s)\s*")]
    private static partial Regex SentenceEnd();
}
