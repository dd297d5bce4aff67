using System.Globalization;
using System.Text;
using CorpusGen.Fuzz.Hosting;
using CsCheck;

namespace CorpusGen.Hostile.Tests;

/// <summary>An article in which all text that a writer chooses is hostile, and what an application must read of it.</summary>
internal sealed record HostileArticle
{
    public required string Path { get; init; }

    /// <summary>The path as an application reads it: a backslash separates folders too.</summary>
    public string FilePath => Path.Replace('\\', '/');

    public string? Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string[] Tags { get; init; }

    public required HostileActor[] Actors { get; init; }

    public required HostileEntry[] Quotes { get; init; }

    public required HostileEntry[] Dates { get; init; }

    /// <summary>Articles with text of characters; where <paramref name="text"/> gives halves of them, no file can hold that.</summary>
    public static Gen<HostileArticle> Gen(Gen<string> text)
    {
        var entry = CsCheck.Gen.Select(HostileText.Id.Null(), text, (id, exact) => new HostileEntry(id, LineFeedsOnly(exact)));
        var actor = CsCheck.Gen.Select(HostileText.Id, text, text, (id, name, title) => new HostileActor(id, name, title));
        var path = CsCheck.Gen.Select(HostileText.Id, HostileText.Id.Array[0, 2], (file, folders) => Excerpt(Allowed(string.Join('/', folders.Append(file))), 200));
        return CsCheck.Gen.Select(path, HostileText.Id.Null(), text, text, text.Array[0, 3], actor.Array[0, 3], entry.Array[0, 4], entry.Array[0, 2])
            .Select((path, id, title, description, tags, actors, quotes, dates) => new HostileArticle
            {
                Path = path,
                Id = id,
                Title = title,
                Description = description,
                Tags = tags,
                Actors = actors,
                Quotes = quotes,
                Dates = dates,
            });
    }

    /// <summary>The same as one of many: in a file of its own, and mostly with ids of its own.</summary>
    public HostileArticle Numbered(int number) => this with
    {
        Path = $"{(number % 4 == 0 ? Path : $"{number}-{Path}")}.{number}.md",
        Id = Id is null || number % 5 == 0 ? Id : $"{Id}-{number}",
        Actors = Array.ConvertAll(Actors, actor => number % 7 == 0 ? actor : actor with { Id = $"{actor.Id}-{number}" }),
    };

    /// <summary>The file.</summary>
    public CorpusText File => new(Path, ToString());

    public override string ToString()
    {
        var text = new StringBuilder("---\n");
        if (Id is not null)
            text.Append("id: ").Append(Yaml.Quoted(Id)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"title: {Yaml.Quoted(Title)}\ndate: 2031-06-19\ndescription: {Yaml.Quoted(Description)}\ntags: {Yaml.List(Tags)}\n");
        Append(text, "actors", Actors, (actor, _) => $"{{id: {Yaml.Quoted(actor.Id)}, type: person, name: {Yaml.Quoted(actor.Name)}, jobTitle: {Yaml.Quoted(actor.JobTitle)}}}");
        Append(text, "quotes", Quotes, (quote, i) => $"{{{WithId(quote)}{(Actors.Length > i ? $"speaker: {Yaml.Quoted(Actors[i].Id)}, " : "")}exact: {Yaml.Quoted(quote.Exact)}, prefix: {Yaml.Quoted(Before(i))}, suffix: {Yaml.Quoted(After(i))}}}");
        Append(text, "dates", Dates, (date, _) => $"{{{WithId(date)}exact: {Yaml.Quoted(date.Exact)}, type: DURATION}}");
        text.Append("---\n");
        for (var i = 0; i < Quotes.Length; i++)
            text.Append(Before(i)).Append(Quotes[i].Exact).Append(After(i)).Append('\n');
        foreach (var date in Dates)
            text.Append(date.Exact).Append('\n');
        foreach (var actor in Actors)
            text.Append(LineFeedsOnly(actor.Name)).Append('\n');
        return text.ToString();
    }

    private static void Append<T>(StringBuilder text, string key, T[] items, Func<T, int, string> item)
    {
        if (items.Length > 0)
            text.Append(key).Append(":\n");
        for (var i = 0; i < items.Length; i++)
            text.Append("  - ").Append(item(items[i], i)).Append('\n');
    }

    private static string WithId(HostileEntry entry) => entry.Id is null ? "" : $"id: {Yaml.Quoted(entry.Id)}, ";

    private static string Before(int quote) => $"[{quote}] “";

    private static string After(int quote) => $"” [/{quote}]";

    /// <summary>No longer than a name in an assembly may be, of bytes.</summary>
    private static string Excerpt(string text, int max) => text.Length <= max ? text : text[..(char.IsHighSurrogate(text[max - 1]) ? max - 1 : max)];

    /// <summary>Without what a path is refused for, see <c>ArticlePath</c>: what is left is an article that has to get a name.</summary>
    private static string Allowed(string path) =>
        string.Concat(path.Where(unit => !char.IsControl(unit) && unit is not ('"' or '|' or '\\' or '\u2028' or '\u2029'))).Replace("..", ".", StringComparison.Ordinal);

    private static string LineFeedsOnly(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}

/// <summary>A quote or a date.</summary>
internal sealed record HostileEntry(string? Id, string Exact);

/// <summary>An actor that an article defines.</summary>
internal sealed record HostileActor(string Id, string Name, string JobTitle);
