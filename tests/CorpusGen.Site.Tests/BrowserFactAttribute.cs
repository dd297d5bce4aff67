namespace CorpusGen.Site.Tests;

/// <summary>A test that needs Debian's Chromium and the npm packages in <c>browser/</c>.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Places.Browser, "node_modules")) || !File.Exists("/usr/bin/chromium"))
            Skip = "There is no browser: run tests/CorpusGen.Site.Tests/browser/install.sh.";
    }
}
