using CorpusGen.Build;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Settings;
using CorpusGen.Compiler.Text;
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

    /// <summary>The property <c>CorpusExclude</c>.</summary>
    public string Exclude { get; init; } = "";

    /// <summary>The folders that builds of the project write to.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>The name of the project's assembly.</summary>
    public string Assembly { get; init; } = "";

    /// <summary>The settings above the corpus root that the compiler is given; <see langword="null"/>: all above the root.</summary>
    public IReadOnlyList<string>? AnalyzerConfigs { get; init; }

    /// <summary>The problems of the project and of its classes.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The places of own classes and their properties, by full name.</summary>
    public IReadOnlyDictionary<string, Place> Declarations { get; init; } = new Dictionary<string, Place>();

    /// <summary>The own classes of articles.</summary>
    public OwnClasses Classes { get; init; } = OwnClasses.Empty;

    /// <summary>The bare folder at <paramref name="path"/>.</summary>
    public static CorpusSettings Bare(string path) => new(new CorpusRoot(WithSlash(path)));

    /// <summary>An absolute path that ends with <c>/</c>.</summary>
    public static string WithSlash(string path) => Path.GetFullPath(path).Replace('\\', '/').TrimEnd('/') + "/";

    /// <summary>The problem with the place of the declaration that it speaks of.</summary>
    public Problem Placed(Problem problem)
    {
        if (problem.Declaration is null || !Declarations.TryGetValue(problem.Declaration, out var place))
            return problem;
        return problem.Place is null
            ? problem with { Place = place }
            : problem with { Related = problem.Related.Prepend(new LabelledPlace("the declaration", place)).ToEquatableArray() };
    }

    /// <summary>The register of actors on disk; empty for a corpus without a register.</summary>
    public ActorRegister ReadRegister()
    {
        var path = Root.Path + FileKinds.RegisterPath;
        return Root.Exists && File.Exists(path)
            ? CorpusCompiler.BindRegister(DiskFile.Read(path, FileKinds.RegisterPath))
            : ActorRegister.Empty;
    }

    /// <summary>The files of the corpus by their paths under the root; a file that may not be opened is a problem.</summary>
    public IReadOnlyList<(string RelativePath, string Path)> FindFiles(List<Problem> problems)
    {
        var exclusions = new Exclusions(Exclude);
        var excluded = ExcludedPatterns();
        var projectFolder = Project is null ? "" : Path.GetDirectoryName(Project) + Path.DirectorySeparatorChar;
        var folder = new CorpusFolder(
            Root.Path.Replace('/', Path.DirectorySeparatorChar),
            new OutputFolders(Outputs, Root.Path, projectFolder, Assembly),
            path => !IsExcluded(path),
            exclusions.Match,
            (id, message) => problems.Add(new Problem(id, message, null))).Walk();
        var paths = folder.Files.Keys.ToArray();
        Array.Sort(paths, StringComparer.Ordinal);
        var files = new List<(string RelativePath, string Path)>();
        foreach (var path in paths)
        {
            if (path == FileKinds.RegisterPath || !IsExcluded(path))
                files.Add((path, folder.Files[path]));
        }

        if (excluded.Length > 0)
        {
            string[] all = [.. folder.Files.Keys.Where(path => path != FileKinds.RegisterPath)];
            foreach (var message in exclusions.WithoutEffect(all, [.. all.Where(IsExcluded)], Root.Path))
                problems.Add(new Problem(ProblemIds.ExcludesNothing, message, null));
        }

        return files;

        bool IsExcluded(string path) => Array.Exists(excluded, pattern => pattern.Matches(path));
    }

    /// <summary>Whether a file at <paramref name="path"/> is of the corpus once it is written.</summary>
    public bool Takes(string path) =>
        Root.RelativePath(path) is { } relative
        && FileKinds.Of(relative) is var kind and not FileKind.Other
        && ArticlePath.Refusal(relative, '/') is null
        && (kind == FileKind.Register || !Array.Exists(ExcludedPatterns(), pattern => pattern.Matches(relative)));

    private Glob[] ExcludedPatterns() =>
        [.. Exclude.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(PatternOf)];

    /// <summary>A pattern of MSBuild, for which <c>*.*</c> is <c>*</c>.</summary>
    private static Glob PatternOf(string pattern) =>
        new(string.Join('/', pattern.Replace('\\', '/').Split('/').Select(segment => segment == "*.*" ? "*" : segment)));
}
