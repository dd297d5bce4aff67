using Spectre.Console;

namespace Newsroom;

/// <summary>Every date that an article mentions, in time order, in the words around it.</summary>
internal static class Timeline
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
        var (sentence, position) = (Sentences.Around(date.Article.Body, date.Position), date.Position);
        return new Prose(date.Article.Body[sentence.Start..sentence.End])
            .Paint(new TextPosition(position.Start - sentence.Start, position.End - sentence.Start), new Style(Color.Olive, decoration: Decoration.Bold));
    }
}
