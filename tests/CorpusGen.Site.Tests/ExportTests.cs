using System.Xml.Linq;

namespace CorpusGen.Site.Tests;

public sealed class ExportTests(ExportedSite site) : IClassFixture<ExportedSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Every_link_leads_to_a_file_and_to_an_element_of_it()
    {
        var broken = new List<string>();
        var links = 0;
        foreach (var (page, html) in site.Pages)
        {
            foreach (var address in ExportedSite.Addresses(html).Where(address => !address.Contains("://", StringComparison.Ordinal)))
            {
                links++;
                var (path, id) = address.Split('#') is [var before, var after] ? (before, Uri.UnescapeDataString(after)) : (address, null);
                var target = path.Length == 0 ? page : FileOf(path);
                if (target is null || !File.Exists(Path.Combine(site.Folder, target)))
                    broken.Add($"{page}: {address}");
                else if (id is not null && !ExportedSite.Ids(site.Pages[target]).Contains(id))
                    broken.Add($"{page}: {address} has no such element");
            }
        }

        Assert.Empty(broken);
        Assert.True(links > 1000, FormattableString.Invariant($"only {links} links were found"));

        static string? FileOf(string path) => path.StartsWith(ExportedSite.Base, StringComparison.Ordinal)
            ? Uri.UnescapeDataString(path[ExportedSite.Base.Length..]) is var file && (file.Length == 0 || file.EndsWith('/')) ? file + "index.html" : file
            : null;
    }

    [Fact]
    public void No_page_has_an_id_twice()
    {
        Assert.Empty(site.Pages.SelectMany(page => ExportedSite.Ids(page.Value).GroupBy(id => id).Where(id => id.Count() > 1).Select(id => $"{page.Key}: {id.Key}")).ToArray());
    }

    [Fact]
    public void No_page_asks_another_host_for_anything()
    {
        var files = Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".css" or ".js" or ".svg");
        Assert.All(files, file => Assert.DoesNotMatch("(src|href)=|url\\(|@import|https?://(?!www.w3.org/2000/svg)", File.ReadAllText(file)));
        Assert.All(site.Pages, page => Assert.DoesNotMatch("<(script|link|img|iframe)[^>]+=\"(https?:)?//", page.Value));
    }

    [Fact]
    public async Task The_feed_of_a_known_host_has_whole_addresses_of_pages_that_exist()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("corpusgen-feed-").FullName, "public");
        await Command.RunAsync("dotnet", Places.Site, "--export", folder, "--base", "https://paper.invalid/repo/");
        var feed = XDocument.Load(Path.Combine(folder, "feed.xml")).Root!;
        var addresses = feed.Descendants(Atom + "entry").Select(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value).ToArray();
        Assert.Equal(site.Pages.Keys.Count(page => page.StartsWith("articles/", StringComparison.Ordinal)), addresses.Length);
        Assert.All(addresses, address =>
        {
            Assert.StartsWith("https://paper.invalid/repo/articles/", address, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(folder, Uri.UnescapeDataString(new Uri(address).AbsolutePath["/repo/".Length..]), "index.html")), address);
        });
        Assert.Equal("2031-08-04T13:20:00+03:00", feed.Elements(Atom + "entry").First().Element(Atom + "published")!.Value);
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
    }

    [Fact]
    public async Task A_folder_with_other_files_is_refused_and_kept()
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-site-");
        var file = Path.Combine(folder.FullName, "mine.txt");
        await File.WriteAllTextAsync(file, "mine");
        var (code, output) = await Command.TryAsync("dotnet", Places.Site, "--export", folder.FullName);
        Assert.Equal((1, "mine"), (code, await File.ReadAllTextAsync(file)));
        Assert.Contains("name an empty folder", output, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("--export")]
    [InlineData("--base", "repo")]
    public async Task A_wrong_argument_is_named(params string[] arguments)
    {
        var (code, output) = await Command.TryAsync("dotnet", [Places.Site, .. arguments]);
        Assert.Equal(2, code);
        Assert.StartsWith(arguments[0], output, StringComparison.Ordinal);
    }
}
