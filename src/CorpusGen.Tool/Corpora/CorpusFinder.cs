using CorpusGen.Compiler.Reading;

namespace CorpusGen.Tool.Corpora;

/// <summary>A corpus that is asked for.</summary>
/// <param name="Settings">The corpus.</param>
/// <param name="Paths">The paths in it that are meant, with <c>/</c> at the end of a folder; empty for all of it.</param>
internal sealed record AskedCorpus(CorpusSettings Settings, IReadOnlyList<string> Paths)
{
    /// <summary>Whether a problem is under the paths, or is of no file.</summary>
    public bool Contains(Finding finding) => finding.Problem.Place is not { } place || Contains(place.Path);

    /// <summary>Whether a file is under the paths.</summary>
    public bool Contains(string file)
    {
        foreach (var path in Paths)
        {
            if (file == path || (path.EndsWith('/') && file.Replace('\\', '/').StartsWith(path, StringComparison.Ordinal)))
                return true;
        }

        return Paths.Count == 0;
    }
}

/// <summary>Finds the corpora of the paths on a command line.</summary>
/// <param name="root">The corpus root, where it is named.</param>
/// <param name="project">The corpus of a project that is named.</param>
/// <param name="ofProjectAbove">The corpus of the nearest project at a path or above it, if that uses CorpusGen.</param>
internal sealed class CorpusFinder(string? root, CorpusSettings? project, Func<string, CorpusSettings?> ofProjectAbove)
{
    private const string UsualName = "seeds";

    /// <summary>The corpora of <paramref name="paths"/>, in their order.</summary>
    /// <param name="paths">Files and folders; none for the corpus of the current folder.</param>
    /// <exception cref="UseException">A path does not exist, or no corpus is found.</exception>
    public IReadOnlyList<AskedCorpus> Find(IReadOnlyList<string> paths)
    {
        if (root is not null && !Directory.Exists(root))
            throw new UseException($"The corpus root '{root}' does not exist; name a folder");
        if (project is not null && paths.Count == 0)
            return [new AskedCorpus(project, [])];
        var asked = new Dictionary<string, (CorpusSettings Settings, List<string> Paths)>(StringComparer.Ordinal);
        foreach (var path in paths.Count == 0 ? [root ?? "."] : paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path))
                throw new UseException($"'{path}' does not exist; name a folder of articles, or an article");
            var full = Directory.Exists(path) ? CorpusSettings.WithSlash(path) : Path.GetFullPath(path).Replace('\\', '/');
            var settings = CorpusOf(full, isNamed: paths.Count > 0);
            if (!asked.TryGetValue(settings.Root.Path, out var meant))
                asked.Add(settings.Root.Path, meant = (settings, []));
            meant.Paths.Add(full);
        }

        return [.. asked.Values.Select(corpus => new AskedCorpus(
            corpus.Settings,
            corpus.Paths.Exists(path => IsAll(corpus.Settings, path)) ? [] : corpus.Paths))];
    }

    /// <summary>The corpus that a file or folder is of; <see langword="null"/> where it is of no corpus.</summary>
    /// <param name="path">The absolute path, with <c>/</c> at the end of a folder.</param>
    public CorpusSettings? Of(string path)
    {
        if (ofProjectAbove(path) is { } found && (path.StartsWith(found.Root.Path, StringComparison.Ordinal) || IsAll(found, path)))
            return found;
        var folder = RootOf(path);
        return IsRoot(folder) ? CorpusSettings.Bare(folder) : null;
    }

    private CorpusSettings CorpusOf(string path, bool isNamed)
    {
        if (root is not null)
            return CorpusSettings.Bare(root);
        if ((project ?? ofProjectAbove(path)) is { } found
            && (path.StartsWith(found.Root.Path, StringComparison.Ordinal) || IsAll(found, path) || project is not null))
            return found;
        if (!isNamed && !IsRoot(RootOf(path)))
            throw new UseException(
                $"The current folder has no folder '{UsualName}', register or project of CorpusGen; name the folder of articles");
        return CorpusSettings.Bare(RootOf(path));
    }

    /// <summary>Whether all of a corpus is in the folder <paramref name="path"/>, or the folder is of its project.</summary>
    private static bool IsAll(CorpusSettings corpus, string path) =>
        path.EndsWith('/')
        && (corpus.Root.Path.StartsWith(path, StringComparison.Ordinal)
            || (corpus.Project is { } file && CorpusSettings.WithSlash(Path.GetDirectoryName(file)!) == path));

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
