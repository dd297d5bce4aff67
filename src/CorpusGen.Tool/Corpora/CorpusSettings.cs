using CorpusGen.Build;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Settings;
using CorpusGen.CSharp.Classes;
using CorpusGen.CSharp.Names;

namespace CorpusGen.Tool.Corpora;

/// <summary>A corpus and the decisions of its project; a folder without a project has the defaults.</summary>
/// <param name="Root">The corpus root.</param>
internal sealed record CorpusSettings(CorpusRoot Root)
{
    /// <summary>The project; <see langword="null"/> for a bare folder.</summary>
    public string? Project { get; init; }

    /// <summary>Whether hints are warnings.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether an <c>.editorconfig</c> in a folder below the root sets severities.</summary>
    public bool FolderSeverities { get; init; }

    /// <summary>The severities that the project sets for its whole compilation.</summary>
    public CompilerSeverities Compiler { get; init; } = CompilerSeverities.None;

    /// <summary>What concerns linking.</summary>
    public LinkOptions Link { get; init; } = new();

    /// <summary>Which members have names, because only names can clash.</summary>
    public NamingPolicy Naming { get; init; } = NamingPolicy.All with { Dates = new(NamingMode.Explicit, default) };

    /// <summary>The own classes of articles.</summary>
    public OwnClasses Classes { get; init; } = OwnClasses.Empty;

    /// <summary>The bare folder at <paramref name="path"/>.</summary>
    public static CorpusSettings Bare(string path) => new(new CorpusRoot(WithSlash(path)));

    /// <summary>An absolute path that ends with <c>/</c>.</summary>
    public static string WithSlash(string path) => Path.GetFullPath(path).Replace('\\', '/').TrimEnd('/') + "/";

    /// <summary>The files of the corpus by their paths under the root; a file that may not be opened is a problem.</summary>
    public IReadOnlyList<(string RelativePath, string Path)> FindFiles(List<Problem> problems)
    {
        var folder = new CorpusFolder(
            Root.Path.Replace('/', Path.DirectorySeparatorChar),
            new OutputFolders([], Root.Path, "", ""),
            static _ => true,
            static _ => false,
            (id, message) => problems.Add(new Problem(id, message, null))).Walk();
        var files = new (string, string)[folder.Files.Count];
        var count = 0;
        foreach (var (relativePath, path) in folder.Files)
            files[count++] = (relativePath, path);
        Array.Sort(files, static (a, b) => string.CompareOrdinal(a.Item1, b.Item1));
        return files;
    }
}
