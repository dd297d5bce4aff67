using System.Text.Json;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Export.Standoff;

/// <summary>
/// Reads the Web Annotations of one text. Annotations of <see cref="WebAnnotationFormat"/> keep all of their keys, and others are quotes
/// with the words that they select.
/// </summary>
internal sealed class WebAnnotationReader
{
    private readonly StandoffText _text;
    private readonly ImportedArticle _article;
    private readonly QuoteSearch _search;

    public WebAnnotationReader(string name, string text)
    {
        _text = new StandoffText(text);
        _article = new ImportedArticle(name, _text.Body);
        _search = new QuoteSearch(_text.Body);
    }

    /// <summary>The targets of an annotation.</summary>
    public static IEnumerable<JsonElement> TargetsOf(JsonElement annotation) => ListOf(annotation, "target");

    /// <summary>The IRI of the text of a target.</summary>
    public static string? SourceOf(JsonElement target) =>
        target.ValueKind == JsonValueKind.String ? target.GetString() : TextOf(target, "source") ?? TextOf(target, "id");

    /// <summary>The id of an annotation, for messages.</summary>
    public static string NameOf(JsonElement annotation) => TextOf(annotation, "id") ?? "an annotation";

    /// <summary>The article, when all of its annotations are added.</summary>
    public ImportedArticle Finish() => _article;

    /// <summary>Adds an annotation.</summary>
    public void Add(JsonElement annotation)
    {
        var name = NameOf(annotation);
        var bodies = ListOf(annotation, "body").ToArray();
        if (Find(ArticleAnnotations.ArticleType) is { } article)
        {
            ReadArticle(article);
            return;
        }

        var ranges = new List<TextRange>();
        foreach (var target in TargetsOf(annotation))
        {
            if (RangeOf(target) is not { } range)
            {
                _article.Losses.Add($"{name}: no selector of it selects words of the text");
                return;
            }

            ranges.Add(range);
        }

        ranges.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        if (Find(ArticleAnnotations.QuoteType) is { } quote)
            _article.Quotes.Add(new ImportedEntry(name, ranges, KeysOf(quote, QuoteKeys.All)));
        else if (Find(ArticleAnnotations.DateType) is { } date)
            _article.Dates.Add(new ImportedEntry(name, ranges, KeysOf(date, DateKeys.All)));
        else if (Find(ArticleAnnotations.MentionType) is { } mention)
            _article.Mentions.Add(new ImportedEntry(name, ranges, KeysOf(mention, MentionKeys.All)));
        else if (!bodies.Any(body => TextOf(body, "id")?.StartsWith("actors/", StringComparison.Ordinal) == true))
            AddOther(name, bodies, ranges);

        JsonElement? Find(string type) =>
            bodies.Select(body => (JsonElement?)body).FirstOrDefault(body => TextOf(body!.Value, "type") == type);
    }

    /// <summary>An annotation of another program is a quote: its words are certain, and nothing else of it is.</summary>
    private void AddOther(string name, JsonElement[] bodies, List<TextRange> ranges)
    {
        _article.Quotes.Add(new ImportedEntry(name, ranges, new Dictionary<string, string[]> { ["kind"] = ["reported"] }));
        foreach (var body in bodies)
            _article.Losses.Add($"{name}: the body '{TextOf(body, "value") ?? TextOf(body, "id") ?? body.GetRawText()}'");
    }

    private void ReadArticle(JsonElement json)
    {
        _article.Keys = KeysOf(json, ArticleKeys.All);
        foreach (var actor in ListOf(json, "schema:mentions"))
        {
            var keys = KeysOf(actor, ActorKeys.InArticles);
            var type = Choices.ActorTypes.FirstOrDefault(one => Vocabulary.Of(one.Value) == TextOf(actor, "type")).Text;
            if (type is not null && keys.GetValueOrDefault("id") is [_])
                _article.Actors.Add(new Dictionary<string, string[]>(keys) { ["type"] = [type] });
        }

        _article.Cast.AddRange(ListOf(json, ArticleAnnotations.Cast).Select(actor => KeysOf(actor, ActorKeys.InArticles)));
    }

    private TextRange? RangeOf(JsonElement target)
    {
        var selectors = ListOf(target, "selector").ToLookup(selector => TextOf(selector, "type"));
        var quote = selectors["TextQuoteSelector"].Select(selector => (JsonElement?)selector).FirstOrDefault();
        var exact = quote is { } words ? TextOf(words, "exact") : null;
        foreach (var position in selectors["TextPositionSelector"])
        {
            if (NumberOf(position, "start") is { } start && NumberOf(position, "end") is { } end && _text.RangeOf(start, end) is { } range
                && (exact is null || _text.Body.AsSpan(range.Start, range.Length).SequenceEqual(exact)))
                return range;
        }

        // The text may have changed since it was annotated: the words with the text around them are then at one place.
        return exact is { Length: > 0 }
            && _search.Place([exact], TextOf(quote!.Value, "prefix"), TextOf(quote.Value, "suffix")) is QuotePlacement.Found found
            ? found.Segments[0]
            : null;
    }

    private static Dictionary<string, string[]> KeysOf(JsonElement json, EquatableArray<FrontMatterKey> keys)
    {
        var read = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            string[] texts =
            [
                .. ListOf(json, Vocabulary.Of(key))
                    .Select(value => value.ValueKind == JsonValueKind.String ? value.GetString() : TextOf(value, "schema:identifier"))
                    .OfType<string>(),
            ];
            if (texts.Length > 0)
                read[key.Name] = texts;
        }

        return read;
    }

    private static IEnumerable<JsonElement> ListOf(JsonElement json, string name) =>
        json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray()
        : [value];

    private static string? TextOf(JsonElement json, string name) =>
        ListOf(json, name).FirstOrDefault() is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static int? NumberOf(JsonElement json, string name) =>
        ListOf(json, name).FirstOrDefault() is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number)
            ? number
            : null;
}
