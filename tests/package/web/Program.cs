using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Newsroom;

var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, NewsroomJson.Default);
    options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
});

await using var app = builder.Build();
// The return types are written out: a generator, as ASP.NET's for these calls is one, does not see what another one writes.
app.MapGet("/articles", ArticleView[] () => Corpus.Articles.All.Select(ArticleView.Of).ToArray());
app.MapGet("/articles/{**id}", IResult (string id) =>
    Corpus.Articles.TryGet(id, out var article) ? Results.Ok(ArticleView.Of(article)) : Results.NotFound());
app.MapGet("/articles/{id}/body", IResult (string id) =>
    Corpus.Articles.TryGet(id, out var article) ? Results.Text(article.Utf8Body, "text/plain; charset=utf-8") : Results.NotFound());
app.MapGet("/actors/{id}", IResult (string id) =>
    Corpus.Actors.TryGet(id, out var actor) ? Results.Ok(actor) : Results.NotFound());
app.MapGet("/actors/{id}/quotes", IResult (string id) =>
    Corpus.Actors.TryGet(id, out var actor) ? Results.Ok(actor.Quotes) : Results.NotFound());
app.MapGet("/timeline", Dictionary<PartialDate, Article> () => Corpus.Articles.All.ToDictionary(article => article.Date.GetValueOrDefault()));
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
foreach (var path in new[] { "/articles", "/articles/wire/reply", "/articles/harbor-talks/body", "/actors/hamaura", "/actors/reed/quotes", "/timeline", "/articles/no-such" })
{
    using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
    Console.WriteLine($"{path} {(int)response.StatusCode} {response.Content.Headers.ContentType}");
    Console.WriteLine(await response.Content.ReadAsStringAsync());
}

await app.StopAsync();

/// <summary>What a client sees of an article in a list; elsewhere it sees the article itself.</summary>
internal sealed record ArticleView(string Id, string Title, PartialDate? Date, IReadOnlyList<string> Tags, IEnumerable<QuoteView> Quotes)
{
    public static ArticleView Of(Article article) => new(
        article.Id, article.Title, article.Date, article.Tags, article.Quotes.Select(QuoteView.Of));
}

/// <summary>What a client sees of a quote.</summary>
internal sealed record QuoteView(string? Id, string? Speaker, string Text, QuoteKind Kind, TextPosition Position)
{
    public static QuoteView Of(Quote quote) => new(quote.Id, quote.Speaker?.Name, quote.Text, quote.Kind, quote.Position);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArticleView[]))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(QuoteList))]
[JsonSerializable(typeof(Dictionary<PartialDate, Article>))]
internal sealed partial class NewsroomJson : JsonSerializerContext;
