using System.Net;
using System.Text.RegularExpressions;

namespace CorpusGen.Site.Tests;

/// <summary>The site as files below <see cref="Base"/>, written once for all tests.</summary>
public sealed partial class ExportedSite : IAsyncLifetime
{
    public const string Base = "/repo/";

    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("corpusgen-site-").FullName, "public");

    /// <summary>The pages, by their path below the folder.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; private set; } = new Dictionary<string, string>();

    public async Task InitializeAsync()
    {
        await Command.RunAsync("dotnet", Places.Site, "--export", Folder, "--base", Base);
        Pages = Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The addresses in a page, from links, scripts and forms.</summary>
    public static IEnumerable<string> Addresses(string html) => Address().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value));

    /// <summary>The ids of the elements of a page.</summary>
    public static IEnumerable<string> Ids(string html) => Id().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["id"].Value));

    [GeneratedRegex("\\s(href|src|action)=\"(?<address>[^\"]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex("\\sid=\"(?<id>[^\"]*)\"")]
    private static partial Regex Id();
}
