using CorpusGen.Compiler.Reading;

namespace CorpusGen.Tool.Corpora;

/// <summary>A corpus that is asked for.</summary>
/// <param name="Settings">The corpus.</param>
/// <param name="Paths">The paths in it that are meant, with <c>/</c> at the end of a folder; empty for all of it.</param>
internal sealed record AskedCorpus(CorpusSettings Settings, IReadOnlyList<string> Paths);

/// <summary>Finds the corpora of the paths on a command line.</summary>
internal static class CorpusFinder
{
    private const string UsualName = "seeds";

    /// <summary>The corpora of <paramref name="paths"/>, in their order.</summary>
    /// <param name="paths">Files and folders; none for the corpus of the current folder.</param>
    /// <param name="root">The corpus root, where it is named.</param>
    /// <exception cref="UseException">A path does not exist, or no corpus is found.</exception>
    public static IReadOnlyList<AskedCorpus> Find(IReadOnlyList<string> paths, string? root)
    {
        if (root is not null && !Directory.Exists(root))
            throw new UseException($"The corpus root '{root}' does not exist; name a folder");
        var asked = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var path in paths.Count == 0 ? [Default(root)] : paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path))
                throw new UseException($"'{path}' does not exist; name a folder of articles, or an article");
            var full = Directory.Exists(path) ? CorpusSettings.WithSlash(path) : Path.GetFullPath(path).Replace('\\', '/');
            var of = root is null ? RootOf(full) : CorpusSettings.WithSlash(root);
            if (!asked.TryGetValue(of, out var meant))
                asked.Add(of, meant = []);
            meant.Add(full);
        }

        return [.. asked.Select(corpus => new AskedCorpus(
            CorpusSettings.Bare(corpus.Key),
            corpus.Value.Exists(path => corpus.Key.StartsWith(path, StringComparison.Ordinal)) ? [] : corpus.Value))];
    }

    private static string Default(string? root)
    {
        if (root is not null)
            return root;
        return Directory.Exists(UsualName) || File.Exists(FileKinds.RegisterPath)
            ? "."
            : throw new UseException($"The current folder has no folder '{UsualName}' and no register; name the folder of the articles");
    }

    /// <summary>
    /// The corpus root of a path: the folder <c>seeds</c> in it, or the nearest folder, from it upwards, with a register or with the name
    /// <c>seeds</c>; else the folder itself.
    /// </summary>
    private static string RootOf(string path)
    {
        var folder = path.EndsWith('/') ? path : path[..(path.LastIndexOf('/') + 1)];
        if (path.EndsWith('/') && !IsRoot(folder) && Directory.Exists(folder + UsualName))
            return $"{folder}{UsualName}/";
        for (var above = folder; above.Length > 1; above = above[..(above.TrimEnd('/').LastIndexOf('/') + 1)])
        {
            if (IsRoot(above))
                return above;
        }

        return folder;
    }

    private static bool IsRoot(string folder) =>
        folder.EndsWith($"/{UsualName}/", StringComparison.Ordinal) || File.Exists(folder + FileKinds.RegisterPath);
}
