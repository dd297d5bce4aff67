using System.Text.Encodings.Web;
using Newsroom.Web;

var selfTest = args is ["--self-test"];
var builder = WebApplication.CreateSlimBuilder();
if (selfTest)
{
    // Any port that is free, and no log among the pages.
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    builder.Logging.ClearProviders();
}

builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, WebJson.Default);
    // The articles' own letters, and not \u escapes; a page of JSON is no HTML.
    options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
});

await using var app = builder.Build();
// What returns things of the corpus has its return type written out: the request-delegate generator does not see Corpus.
app.MapGet("/", ArticleSummary[] () => [.. Corpus.Articles.All.Select(ArticleSummary.Of)]);
app.MapGet("/promise", Quote () => Corpus.Articles.TenderWaits.Quotes.FirstCrew);
app.MapGet("/articles/{**id}", IResult (string id) => Corpus.Articles.TryGet(id, out var article) ? Results.Ok(article) : Results.NotFound());
app.MapGet("/actors/{id}/quotes", IResult (string id) => Corpus.Actors.TryGet(id, out var actor) ? Results.Ok(actor.Quotes) : Results.NotFound());
app.MapGet("/timeline", DateList () => Corpus.Dates.All);

if (!selfTest)
{
    await app.RunAsync();
    return 0;
}

await app.StartAsync();
var isWell = await SelfTest.AskAsync(app.Urls.Single(), "/", "/actors/ishigaki/quotes");
await app.StopAsync();
return isWell ? 0 : 1;
