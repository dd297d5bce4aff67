using System.Text;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Export.Standoff;

/// <summary>
/// Writes the front matter of an imported article. The compiler then reads it: an entry that it does not place where the source has it is
/// left out and listed.
/// </summary>
/// <param name="article">The article.</param>
/// <param name="register">The actors that articles share.</param>
internal sealed class ArticleComposer(ImportedArticle article, ActorRegister register)
{
    private static readonly string[] Lists = ["quotes", "dates", "mentions"];

    private static readonly EquatableArray<FrontMatterKey>[] Schemas = [QuoteKeys.All, DateKeys.All, MentionKeys.All];

    private const int ShortestContext = 32;

    private readonly QuoteSearch _search = new(article.Body);

    /// <summary>The path of the article.</summary>
    private string FilePath => article.Name + ".md";

    /// <summary>The text of the article. Entries that it does not have are removed from the article, and listed as lost.</summary>
    public string Compose()
    {
        List<ImportedEntry>[] entries = [article.Quotes, article.Dates, article.Mentions];
        while (true)
        {
            var text = Written(entries);
            var wrong = Wrong(text);
            if (wrong.Count == 0)
                return text;
            // An entry that is left out may have caused errors of others.
            foreach (var (entry, reason) in wrong)
            {
                foreach (var list in entries)
                    list.Remove(entry);
                article.Losses.Add($"{entry.Name}: {reason}");
            }
        }
    }

    private string Written(List<ImportedEntry>[] entries)
    {
        var text = new StringBuilder("---\n");
        foreach (var key in ArticleKeys.All.Where(key => key.Shape <= KeyShape.Choice))
        {
            if (ValueOf(key) is { Length: > 0 } texts)
                text.Append(key.Name).Append(": ").Append(Yaml(key, texts)).Append('\n');
        }

        if (article.Cast.Count > 0)
        {
            text.Append("actors:\n");
            foreach (var actor in article.Cast)
                text.Append(Item(ActorKeys.InArticles, Definition(actor)));
        }

        for (var i = 0; i < Lists.Length; i++)
        {
            if (entries[i].Count > 0)
                text.Append(Lists[i]).Append(":\n");
            foreach (var entry in entries[i])
                text.Append(Item(Schemas[i], entry.Keys, Words(entry)));
        }

        return text.Append("---\n").Append(article.Body).ToString();
    }

    private string[]? ValueOf(FrontMatterKey key) => key.Name switch
    {
        // The id that the path gives need not be written.
        "id" when article.Keys.GetValueOrDefault("id") is [var id] && id == IdText.FromPath(FilePath) => null,
        "title" => article.Keys.GetValueOrDefault("title") ?? [Path.GetFileName(article.Name)],
        // An article without a date is unfinished.
        "draft" when !article.Keys.ContainsKey("date") => ["true"],
        _ => article.Keys.GetValueOrDefault(key.Name),
    };

    /// <summary>An actor that articles share is an id, and one of this article its definition.</summary>
    private IReadOnlyDictionary<string, string[]> Definition(IReadOnlyDictionary<string, string[]> listed)
    {
        var definition = article.Actors.FirstOrDefault(actor => ImportedCorpus.IsOfArticle(actor) && actor["id"].SequenceEqual(listed["id"]));
        return definition is null
            ? listed
            : definition.Concat(listed.Where(key => !definition.ContainsKey(key.Key))).ToDictionary(key => key.Key, key => key.Value);
    }

    /// <summary>The words, with as much of the text around them as tells their place from others.</summary>
    private IEnumerable<(string Key, string[] Texts)> Words(ImportedEntry entry)
    {
        string[] exact = [.. entry.Parts.Select(part => article.Body.Substring(part.Start, part.Length))];
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
            var to = Math.Min(article.Body.Length, end + length);
            if (from > 0 && char.IsLowSurrogate(article.Body[from]))
                from--;
            if (to < article.Body.Length && char.IsLowSurrogate(article.Body[to]))
                to++;
            return new(from < start ? article.Body[from..start] : null, end < to ? article.Body[end..to] : null);
        }
    }

    /// <summary>An item of a list, with the keys of the schema and no others: the source may come from anyone.</summary>
    public static string Item(
        EquatableArray<FrontMatterKey> schema,
        IReadOnlyDictionary<string, string[]> keys,
        IEnumerable<(string Key, string[] Texts)>? words = null)
    {
        var all = keys.Select(key => (key.Key, Texts: key.Value)).Concat(words ?? []).ToLookup(key => key.Key, key => key.Texts);
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

    /// <summary>The entries that the compiler does not read as the source has them.</summary>
    private List<(ImportedEntry Entry, string Reason)> Wrong(string text)
    {
        var file = InputFile.Of(new SourceFile(FilePath, FilePath, text));
        var bound = CorpusCompiler.Bind(file, register, ArticleClasses.Empty);
        var wrong = new List<(ImportedEntry, string)>();
        Compare(article.Quotes, bound.QuoteEntries, bound.Content.Quotes.Select(quote => quote.Ranges.Select(part => part.Range).ToArray()));
        Compare(article.Dates, bound.DateEntries, bound.Content.Dates.Select(date => new[] { date.Range.Range }));
        var mentions = bound.Content.Mentions.Select(mention => (mention.Actor, mention.Range.Range)).ToHashSet();
        wrong.AddRange(article.Mentions
            .Where(entry => entry is not { Parts: [var range] } || !mentions.Contains((entry.Keys["actor"][0], range)))
            .Select(entry => (entry, "the compiler does not find the mention there")));
        return wrong;

        void Compare(List<ImportedEntry> expected, EquatableArray<AnnotationEntry> read, IEnumerable<TextRange[]> found)
        {
            using var places = found.GetEnumerator();
            for (var i = 0; i < expected.Count; i++)
            {
                var isBound = i < read.Count && read[i].Unbound is null && places.MoveNext();
                if (!isBound)
                    wrong.Add((expected[i], i < read.Count ? ReasonAt(read[i].Span) : "the list cannot be read"));
                else if (!places.Current.SequenceEqual(expected[i].Parts))
                    wrong.Add((expected[i], "no text around the words tells their place from others"));
            }
        }

        string ReasonAt(SourceSpan span) =>
            bound.Problems.Where(problem => problem.Kind.Severity == ProblemSeverity.Error)
                .MinBy(problem => Math.Abs((problem.Place?.Span.Start.Line ?? 0) - span.Start.Line))?.Message ?? "the entry cannot be read";
    }
}
