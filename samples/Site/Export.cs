using System.Globalization;

namespace Newsroom.Site;

/// <summary>The site as files, for a server that has nothing but files: the application asks itself for each page.</summary>
internal static class Export
{
    /// <summary>The file that marks a folder as an export, which the next export may empty.</summary>
    private const string Mark = ".newsroom-site";

    /// <summary>Writes every page and every file; whether all were there.</summary>
    public static async Task<bool> WriteAsync(WebApplication app, string folder, Links links)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            if (!File.Exists(Path.Combine(folder, Mark)))
            {
                await Console.Error.WriteLineAsync($"{folder} has files that no export wrote; name an empty folder.");
                return false;
            }

            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, Mark), "");
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var (pages, isWhole) = (0, true);
        foreach (var address in links.Pages.Concat([links.SearchIndex, links.Feed, links.File("404.html"), .. Assets(app).Select(links.File)]))
        {
            using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
            if (!response.IsSuccessStatusCode)
            {
                await Console.Error.WriteLineAsync($"{address}: {(int)response.StatusCode}");
                isWhole = false;
                continue;
            }

            var path = Path.Combine(folder, FileOf(address[links.Home.Length..]));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var file = File.Create(path);
            await response.Content.CopyToAsync(file);
            pages++;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} files in {folder}"));
        return isWhole;
    }

    private static string FileOf(string address) =>
        Uri.UnescapeDataString(address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address);

    private static IEnumerable<string> Assets(WebApplication app) =>
        app.Environment.WebRootFileProvider.GetDirectoryContents("").Where(file => !file.IsDirectory).Select(file => file.Name);
}
