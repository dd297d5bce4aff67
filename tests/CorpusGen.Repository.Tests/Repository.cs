using System.Runtime.CompilerServices;

namespace CorpusGen.Repository.Tests;

/// <summary>The files of the repository that are written by hand.</summary>
internal static class Repository
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(ThisFolder(), "../.."));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The files with <paramref name="extension"/> below <paramref name="folders"/>, by their path from the root.</summary>
    public static IEnumerable<string> Files(string extension, params string[] folders) =>
        folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*" + extension, SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Where(path => !path.EndsWith(".g.cs", StringComparison.Ordinal) && !path.EndsWith(".verified.cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
