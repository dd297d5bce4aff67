using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Newsroom.Site;
using Newsroom.Site.Pages;

if (Arguments.Read(args) is not { } arguments)
    return 2;

// The frame of the pages is English, whatever the machine speaks; articles have their own languages.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("en-GB");

var builder = WebApplication.CreateBuilder(arguments.OfTheServer);
builder.WebHost.UseStaticWebAssets();
if (arguments.ExportFolder is not null)
{
    // Any port that is free, and no log among the pages.
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    builder.Logging.ClearProviders();
}

builder.Services.AddRazorComponents();
// Letters of every script as they are; without this, each letter outside of Latin is a reference of eight characters.
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
var links = new Links(arguments.Base, arguments.Origin);
builder.Services.AddSingleton(links);

await using var app = builder.Build();
app.UsePathBase(arguments.Base);
app.UseRouting();
app.UseStatusCodePagesWithReExecute("/404.html");
app.UseAntiforgery();
app.MapStaticAssets();
app.MapGet("/search.json", SearchIndex.Write);
app.MapGet("/feed.xml", Feed.Write);
app.MapRazorComponents<App>();

if (arguments.ExportFolder is not { } folder)
{
    await app.RunAsync();
    return 0;
}

await app.StartAsync();
var isWhole = await Export.WriteAsync(app, folder, links);
await app.StopAsync();
return isWhole ? 0 : 1;
