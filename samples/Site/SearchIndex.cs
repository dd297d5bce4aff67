using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Newsroom.Site;

/// <summary>The titles, summaries and quotes that the browser searches.</summary>
internal static partial class SearchIndex
{
    private static readonly IndexJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The articles' own letters, and not \u escapes: the file is JSON and never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static IResult Write(Links links) =>
        Results.Json(
            Corpus.Articles.All.Reverse().Select(article => new Entry(
                article.Title,
                links.To(article),
                article.Lang,
                article.Direction,
                article.Date is { } date ? Reading.Long(date) : null,
                article.Description,
                [.. article.Quotes.OrderBy(quote => quote.Position.Start).Select(quote => new Words(quote.Text, quote.Speaking, links.To(quote), Voices.Class(quote)))])).ToArray(),
            Json.EntryArray);

    internal sealed record Entry(string Title, string Url, string? Lang, string Dir, string? Date, string? Description, Words[] Quotes);

    internal sealed record Words(string Text, string Speaker, string Url, string Voice);

    [JsonSerializable(typeof(Entry[]))]
    private sealed partial class IndexJson : JsonSerializerContext;
}
