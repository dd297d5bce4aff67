using System.Globalization;
using System.Text;
using CorpusGen.CSharp.Names;

namespace CorpusGen.Benchmarks.Corpora;

/// <summary>
/// An article of about 6 KB with 8 quotes, 5 actors and 4 dates. The same number gives the same article, whatever the size of
/// the corpus but for its actors; an edit is a copy with something else in it.
/// </summary>
internal sealed record SyntheticArticle
{
    public const int Quotes = 8;
    public const int Actors = 5;
    public const int Dates = 4;

    private SyntheticArticle(int number, Shape shape, Language language)
    {
        Number = number;
        Shape = shape;
        Language = language;
        Id = FormattableString.Invariant($"{language.Noun}-{number}");
    }

    public int Number { get; }

    public string Id { get; }

    public required string Title { get; init; }

    /// <summary>What the body starts with: nothing in the front matter refers to it.</summary>
    public required string Lead { get; init; }

    public required IReadOnlyList<SyntheticActor> Cast { get; init; }

    /// <summary>The words of each quote.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The path under the corpus root.</summary>
    public string Path => FormattableString.Invariant($"{Published.Year}/{Id}.md");

    /// <summary>The name in <c>Corpus.Articles</c>.</summary>
    public string Name => CSharpName.From(Id);

    private Shape Shape { get; }

    private Language Language { get; }

    private DateOnly Published { get; init; }

    private IReadOnlyList<DateOnly> Days { get; init; } = [];

    private IReadOnlyList<string> Paragraphs { get; init; } = [];

    public static SyntheticArticle Make(int number, Shape shape, IReadOnlyList<SyntheticActor> actors)
    {
        var random = new Random(number);
        var languages = Language.Of(shape);
        var language = languages[number % languages.Length];
        string Text(int words) => string.Join(language.Blank, random.GetItems(language.Words, words));
        var published = new DateOnly(random.Next(2020, 2032), random.Next(1, 13), random.Next(1, 29));
        return new SyntheticArticle(number, shape, language)
        {
            Title = Text(7),
            Lead = Text(12),
            Published = published,
            Cast = PickDifferent(random, actors, Actors),
            Words = [.. Enumerable.Range(0, Quotes).Select(_ => Text(10))],
            Days = [.. Enumerable.Range(0, Dates).Select(_ => published.AddDays(-random.Next(1, 360)))],
            Paragraphs = [.. Enumerable.Range(0, Quotes + Dates).Select(_ => Text(language.WordsInParagraph))],
        };
    }

    /// <summary>The whole file.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(8 * 1024);
        text.Append("---\n").Append(CultureInfo.InvariantCulture, $"id: {Id}\ntitle: \"{Title}\"\ndate: {Iso(Published)}\nlang: {Language.Tag}\nactors:\n");
        for (var i = 0; i < Actors; i++)
            WriteActor(text, i);
        text.Append("quotes:\n");
        for (var i = 0; i < Quotes; i++)
            WriteQuote(text, i);
        text.Append("dates:\n");
        for (var i = 0; i < Dates; i++)
            WriteDate(text, i);
        if (Shape == Shape.Own)
            text.Append(CultureInfo.InvariantCulture, $"section: long-reads\nstars: {1 + (Number % 5)}\nseen-on: {Iso(Published)}\ncritic: {Cast[0].Id}\nprice: {Number % 40}.50\n");
        text.Append("---\n\n").Append(Lead).Append(Language.Stop).Append("\n\n");
        for (var i = 0; i < Quotes; i++)
            WriteParagraph(text, Paragraphs[i], Speech(i));
        for (var i = 0; i < Dates; i++)
            WriteParagraph(text, Paragraphs[Quotes + i], Language.Blank + Exact(i) + Language.Blank);
        return text.ToString();
    }

    // Of a mixed article's actors three are the register's, two its own as well.
    private void WriteActor(StringBuilder text, int i)
    {
        var actor = Cast[i];
        if (Shape == Shape.Plain)
            text.Append(CultureInfo.InvariantCulture, $"  - id: {actor.Id}\n    type: person\n    name: {actor.Name}\n");
        else
            text.Append(CultureInfo.InvariantCulture, $"  - {(i < 3 ? actor.Id : actor.Define())}\n");
    }

    private void WriteQuote(StringBuilder text, int i)
    {
        text.Append("  - ");
        if (Shape == Shape.Plain || i % 2 == 0)
            text.Append(CultureInfo.InvariantCulture, $"id: q{i}\n    ");
        text.Append(CultureInfo.InvariantCulture, $"speaker: {Speaker(i).Id}\n    ");
        if (IsIndirect(i))
            text.Append("kind: indirect\n    ");
        var (first, second) = Halves(i);
        text.Append(second.Length > 0 ? $"exact: [\"{first}\", \"{second}\"]\n" : $"exact: \"{first}\"\n");
        if (Shape != Shape.Plain && i == 4)
            text.Append(CultureInfo.InvariantCulture, $"    prefix: \"{Language.Marks.Open}\"\n    cue: {Language.Said}\n");
    }

    // Three are read from the text, one of them with the day of publication; the year is given a value.
    private void WriteDate(StringBuilder text, int i)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - exact: \"{Exact(i)}\"\n");
        if (Shape == Shape.Plain)
            text.Append(CultureInfo.InvariantCulture, $"    value: {Iso(Days[i])}\n");
        else if (i == 2)
            text.Append(CultureInfo.InvariantCulture, $"    value: \"{Days[i].Year}\"\n    mod: ON_OR_BEFORE\n");
    }

    private void WriteParagraph(StringBuilder text, string words, string rest) => text.Append(words).Append(rest).Append(Language.Stop).Append("\n\n");

    private string Speech(int i)
    {
        var (open, close) = Language.Marks;
        var (first, second) = Halves(i);
        var said = Language.Blank + Language.Said + Language.Blank + Language.NameOf(Speaker(i));
        return Language.Blank + (IsIndirect(i) ? first + said : open + first + close + said + (second.Length > 0 ? Language.Blank + open + second + close : ""));
    }

    private string Exact(int i) => (Shape == Shape.Plain ? 3 : i) switch
    {
        0 => Language.Day(Days[i]),
        1 => Language.DayOfYear(Days[i]),
        2 => Language.Year(Days[i].Year),
        _ => Iso(Days[i]),
    };

    private SyntheticActor Speaker(int i) => Cast[i % Actors];

    private bool IsIndirect(int i) => Shape != Shape.Plain && i == 5;

    /// <summary>The parts of a quote; the last one of a mixed article is interrupted by its cue.</summary>
    private (string First, string Second) Halves(int i)
    {
        var words = Words[i];
        return Shape != Shape.Plain && i == Quotes - 1 ? (words[..(words.Length / 2)].Trim(), words[(words.Length / 2)..].Trim()) : (words, "");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static SyntheticActor[] PickDifferent(Random random, IReadOnlyList<SyntheticActor> actors, int count)
    {
        var picked = new HashSet<SyntheticActor>();
        while (picked.Count < count)
            picked.Add(actors[random.Next(actors.Count)]);
        return [.. picked];
    }
}
