using System.Reflection;
using System.Runtime.CompilerServices;

namespace CorpusGen.Site.Tests;

/// <summary>Where the site and the programs that look at it are.</summary>
internal static class Places
{
    public static string Configuration { get; } = typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Configuration").Value!;

    public static string Repository { get; } = Path.GetFullPath("../..", ThisFolder());

    public static string Browser { get; } = Path.Combine(ThisFolder(), "browser");

    public static string Site { get; } = Path.Combine(Repository, "samples/Site/bin", Configuration, "net10.0/Site.dll");

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
