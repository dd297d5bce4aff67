using System.Text;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Export.Standoff;

/// <summary>An imported article as a file with front matter.</summary>
internal sealed class FrontMatterText
{
    private const int ShortestContext = 32;

    private readonly List<(TextRange Range, ImportedEntry Entry)> _places = [];
    private readonly ImportedArticle _article;
    private readonly string _path;
    private readonly QuoteSearch _search;

    public FrontMatterText(ImportedArticle article, string path, QuoteSearch search)
    {
        (_article, _path, _search) = (article, path, search);
        Text = Write();
    }

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>The entry that is written at an offset of the text.</summary>
    public ImportedEntry? EntryAt(int offset) =>
        _places.FirstOrDefault(place => offset >= place.Range.Start && offset < place.Range.End).Entry;

    private string Write()
    {
        var text = new StringBuilder("---\n");
        foreach (var key in ArticleKeys.All.Where(key => key.Shape <= KeyShape.Choice))
        {
            if (ValueOf(key) is { Length: > 0 } texts)
                text.Append(key.Name).Append(": ").Append(Yaml(key, texts)).Append('\n');
        }

        if (_article.Cast.Count > 0)
        {
            text.Append("actors:\n");
            foreach (var actor in _article.Cast)
                text.Append(Item(ActorKeys.InArticles, Definition(actor)));
        }

        Append(text, "quotes", QuoteKeys.All, _article.Quotes);
        Append(text, "dates", DateKeys.All, _article.Dates);
        Append(text, "mentions", MentionKeys.All, _article.Mentions);

        return text.Append("---\n").Append(_article.Body).ToString();
    }

    private void Append(StringBuilder text, string name, EquatableArray<FrontMatterKey> schema, List<ImportedEntry> entries)
    {
        if (entries.Count > 0)
            text.Append(name).Append(":\n");
        foreach (var entry in entries)
        {
            var start = text.Length;
            text.Append(Item(schema, entry.Keys, Words(entry)));
            _places.Add((new TextRange(start, text.Length), entry));
        }
    }

    private string[]? ValueOf(FrontMatterKey key) => key.Name switch
    {
        // The id that the path gives need not be written.
        "id" when _article.Keys.GetValueOrDefault("id") is [var id] && id == IdText.FromPath(_path) => null,
        "title" => _article.Keys.GetValueOrDefault("title") ?? [Path.GetFileName(_article.Name)],
        // An article without a date is unfinished.
        "draft" when !_article.Keys.ContainsKey("date") => ["true"],
        _ => _article.Keys.GetValueOrDefault(key.Name),
    };

    /// <summary>An actor that articles share is an id, and one of this article its definition.</summary>
    private IReadOnlyDictionary<string, string[]> Definition(IReadOnlyDictionary<string, string[]> listed)
    {
        var definition = _article.Actors
            .FirstOrDefault(actor => ImportedCorpus.IsOfArticle(actor) && actor["id"].SequenceEqual(listed["id"]));
        return definition is null
            ? listed
            : definition.Concat(listed.Where(key => !definition.ContainsKey(key.Key))).ToDictionary(key => key.Key, key => key.Value);
    }

    /// <summary>The words, with as much of the text around them as tells their place from others.</summary>
    private IEnumerable<(string Key, string[] Texts)> Words(ImportedEntry entry)
    {
        string[] exact = [.. entry.Parts.Select(part => _article.Body.Substring(part.Start, part.Length))];
        yield return ("exact", exact);
        if (_search.Places(exact[0], null, null).Take(2).Count() == 1)
            yield break;
        var context = QuoteContext.Deciding(_search, exact, entry.Parts[0]) ?? LongContext(exact, entry.Parts);
        if (context.Prefix is { } prefix)
            yield return ("prefix", [prefix]);
        if (context.Suffix is { } suffix)
            yield return ("suffix", [suffix]);
    }

    /// <summary>
    /// The text around the words, also of other lines, as far as it is needed: the longest where a page repeats whole paragraphs.
    /// </summary>
    private QuoteContext LongContext(string[] exact, IReadOnlyList<TextRange> parts)
    {
        var (start, end) = (parts[0].Start, parts[^1].End);
        var context = default(QuoteContext);
        for (var length = ShortestContext; context != Around(length); length *= 2)
        {
            context = Around(length);
            if (_search.Place(exact, context.Prefix, context.Suffix) is QuotePlacement.Found found && found.Segments[0] == parts[0])
                break;
        }

        return context;

        QuoteContext Around(int length)
        {
            var from = Math.Max(0, start - length);
            var to = Math.Min(_article.Body.Length, end + length);
            if (from > 0 && char.IsLowSurrogate(_article.Body[from]))
                from--;
            if (to < _article.Body.Length && char.IsLowSurrogate(_article.Body[to]))
                to++;
            return new(from < start ? _article.Body[from..start] : null, end < to ? _article.Body[end..to] : null);
        }
    }

    /// <summary>An item of a list, with the keys of the schema and no others: the source may come from anyone.</summary>
    public static string Item(
        EquatableArray<FrontMatterKey> schema,
        IReadOnlyDictionary<string, string[]> keys,
        IEnumerable<(string Key, string[] Texts)>? words = null)
    {
        var all = (words ?? []).Concat(keys.Select(key => (key.Key, Texts: key.Value))).ToLookup(key => key.Key, key => key.Texts);
        var lines = schema
            .Where(key => all[key.Name].FirstOrDefault() is { Length: > 0 })
            .Select(key => $"{key.Name}: {Yaml(key, all[key.Name].First())}");
        // An actor that is defined elsewhere is its id alone.
        return keys is { Count: 1 } && keys.TryGetValue("id", out var id) && id is [var one]
            ? $"  - {YamlText.Written(one, isInFlow: false)}\n"
            : $"  - {string.Join("\n    ", lines)}\n";
    }

    private static string Yaml(FrontMatterKey key, string[] texts) => (key.Shape, texts) switch
    {
        (KeyShape.Switch, ["true"]) => "true",
        (KeyShape.Count, [var count]) when count.All(char.IsAsciiDigit) => count,
        (_, [var one]) => YamlText.Written(one, isInFlow: false),
        _ => $"[{string.Join(", ", texts.Select(text => YamlText.Written(text, isInFlow: true)))}]",
    };
}
