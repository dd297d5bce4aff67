namespace CorpusGen.Site.Tests;

/// <summary>The site as readers meet it; the checks are in <c>browser/</c>, which has the driver of the browser.</summary>
public sealed class BrowserTests(ExportedSite site) : IClassFixture<ExportedSite>
{
    [BrowserFact]
    public Task Every_page_is_free_of_errors_and_of_barriers_in_light_and_dark() => CheckAsync("pages");

    [BrowserFact]
    public Task The_search_finds_words_within_words() => CheckAsync("search");

    [BrowserFact]
    public Task The_marks_of_the_timeline_lead_to_the_quotes() => CheckAsync("timeline");

    [BrowserFact]
    public Task A_keyboard_is_enough() => CheckAsync("keyboard");

    [BrowserFact]
    public async Task An_edited_article_is_in_the_page_under_dotnet_watch()
    {
        using var copy = new WatchedCopy();
        await Command.RunAsync("node", Path.Combine(Places.Browser, "watch.mjs"), copy.Project, copy.Seeds, Places.Configuration);
    }

    private Task CheckAsync(string name) =>
        Command.RunAsync("node", Path.Combine(Places.Browser, "check.mjs"), name, site.Folder, ExportedSite.Base);
}
