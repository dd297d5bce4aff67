using System.Text.Json.Serialization;

namespace Newsroom.Web;

/// <summary>JSON of the corpus: the types of the library as they are, and the page of our own.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArticleSummary[]))]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Quote))]
[JsonSerializable(typeof(QuoteList))]
[JsonSerializable(typeof(DateList))]
internal sealed partial class WebJson : JsonSerializerContext;
