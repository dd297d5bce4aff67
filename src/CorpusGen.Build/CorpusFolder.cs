using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Build;

/// <summary>
/// The files under the corpus root as they are on disk. MSBuild does not show them so: in an item it writes <c>/</c> for every <c>\</c>, so
/// that one file has the path of another, and it follows links anywhere.
/// </summary>
internal sealed class CorpusFolder
{
    private const string OrExclude = "or exclude it with CorpusExclude";
    private const string IsNoRegister =
        $"is not read, because the register is {FileKinds.RegisterPath} at the corpus root; give the file this name and place,";

    private readonly string _root;
    private readonly string? _realRoot;
    private readonly OutputFolders _outputs;
    private readonly HashSet<string> _within = new(StringComparer.Ordinal);
    private readonly Func<string, bool> _isWanted;
    private readonly Func<string, bool> _isExcluded;
    private readonly Action<string, string> _report;

    /// <param name="root">The corpus root, which ends with a separator.</param>
    /// <param name="outputs">Folders that builds of the project write to.</param>
    /// <param name="isWanted">
    /// Whether MSBuild found an article at a path, with <c>/</c> for every <c>\</c>, or below it where the path ends with one.
    /// </param>
    /// <param name="isExcluded">Whether a path is excluded, for paths that MSBuild may have changed.</param>
    /// <param name="report">Takes the id and the message of a problem.</param>
    public CorpusFolder(
        string root,
        OutputFolders outputs,
        Func<string, bool> isWanted,
        Func<string, bool> isExcluded,
        Action<string, string> report)
    {
        _root = root;
        _realRoot = LinkTargets.Resolve(root.TrimEnd(Path.DirectorySeparatorChar));
        _outputs = outputs;
        _isWanted = isWanted;
        _isExcluded = isExcluded;
        _report = report;
    }

    /// <summary>The files that are named as articles are and may be opened, and the register; by their path under the root.</summary>
    public Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Fills <see cref="Files"/>, and reports each problem.</summary>
    public CorpusFolder Walk()
    {
        if (_realRoot is not null)
            Walk(new DirectoryInfo(_root), "", _realRoot);
        return this;
    }

    /// <param name="folder">The folder, by the path that it was reached by.</param>
    /// <param name="path">That path under the root, with a <c>/</c> at the end.</param>
    /// <param name="real">The path of the folder without links.</param>
    private void Walk(DirectoryInfo folder, string path, string real)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (!_isExcluded(path + "x.md"))
                _report(ProblemIds.UnreadableFile, $"The folder '{path}' cannot be listed{Because(path, e)}; change that, {OrExclude}");
            return;
        }

        if (_outputs.IsWritten(folder.FullName, entries))
            return;
        _within.Add(real);
        foreach (var entry in entries)
        {
            if (entry is DirectoryInfo child)
                WalkInto(child, path + child.Name, Path.Combine(real, child.Name));
            else if (FileKinds.Of(path + entry.Name) != FileKind.Other)
                Add(entry, path + entry.Name);
            else if (FileKinds.IsMeantAsRegister(path + entry.Name) && !_isExcluded(path + entry.Name))
                _report(ProblemIds.MisnamedRegister, $"'{path + entry.Name}' {IsNoRegister} {OrExclude}");
        }

        _within.Remove(real);
    }

    private void WalkInto(DirectoryInfo folder, string path, string real)
    {
        if (_outputs.Contains(folder.FullName))
            return;
        if (!IsLink(folder))
        {
            Walk(folder, path + "/", real);
            return;
        }

        if (LinkTargets.Resolve(folder.FullName) is { } target && IsUnderRoot(target))
        {
            // A link to a folder that it is in would be followed for ever.
            if (!_within.Contains(target))
                Walk(folder, path + "/", target);
        }
        else if (_isWanted(Slashed(path) + "/"))
        {
            ReportLink(path);
        }
    }

    private void Add(FileSystemInfo file, string path)
    {
        if (ArticlePath.Refusal(path, '/') is { } refusal)
        {
            if (!_isExcluded(path))
                _report(ProblemIds.RefusedPath, $"The path '{path}' {refusal}; give the file another name, {OrExclude}");
            return;
        }

        // A link to nothing exists for .NET.
        var target = IsLink(file) ? LinkTargets.Resolve(file.FullName) : file.FullName;
        if (target is not null && File.Exists(target) && (!IsLink(file) || IsUnderRoot(target)))
            AddRegular(target, path, file.FullName);
        else if (path != FileKinds.RegisterPath && !_isWanted(path))
            return;
        else if (target is not null && IsLink(file))
            ReportLink(path);
        else
            _report(ProblemIds.UnreadableFile, $"'{path}' cannot be opened{Because(path, null)}; change that, {OrExclude}");
    }

    /// <summary>Adds a file, but not a pipe: the compiler would wait for ever for somebody to write into it.</summary>
    private void AddRegular(string target, string path, string fullPath)
    {
        if (SpecialFile.Describe(target) is not { } reason)
            Files.Add(path, fullPath);
        else if (path == FileKinds.RegisterPath || _isWanted(path))
            _report(ProblemIds.UnreadableFile, $"'{path}' cannot be opened, because {reason}; put a file there, {OrExclude}");
    }

    private void ReportLink(string path) => _report(
        ProblemIds.LinkLeadsOut,
        LinkTargets.AreKnown
            ? $"'{path}' is a link that leads out of the corpus root; put the file itself there, or exclude the link with CorpusExclude"
            : $"'{path}' is a link, and this MSBuild cannot tell where it leads; build with 'dotnet build', or put the file itself there");

    private bool IsUnderRoot(string target) => LinkTargets.AreKnown && (target == _realRoot || IsUnder(target, _realRoot!));

    private static bool IsUnder(string path, string folder) =>
        path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsLink(FileSystemInfo entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static string Slashed(string path) => path.Replace('\\', '/');

    /// <summary>The reason; .NET decodes a name that is not UTF-8 with U+FFFD, and cannot encode it again.</summary>
    private static string Because(string path, Exception? e) =>
        path.IndexOf('\uFFFD') >= 0 ? ", because its name is not UTF-8"
        : e is UnauthorizedAccessException ? ", because the system denies it"
        : e is null ? ", because it is a link to nothing" : "";
}
