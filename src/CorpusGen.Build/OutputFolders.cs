namespace CorpusGen.Build;

/// <summary>
/// The folders that builds of the project write to. Files in them are not articles, where the corpus root is the folder of the project.
/// </summary>
/// <param name="folders">The folders that the project names, without a separator at the end.</param>
/// <param name="root">The corpus root, with a separator at the end.</param>
/// <param name="project">The project's folder, with a separator at the end.</param>
/// <param name="assembly">The name of the project's assembly, without an extension.</param>
internal sealed class OutputFolders(IEnumerable<string> folders, string root, string project, string assembly)
{
    private readonly HashSet<string> _folders = new(folders, StringComparer.Ordinal);

    // Beside the project, and there alone, who may write a file may also write C#: nobody else can hide articles with such a file.
    private readonly string[] _assemblies =
        assembly.Length > 0 && project.StartsWith(root, StringComparison.Ordinal) ? [assembly + ".dll", assembly + ".exe", assembly] : [];

    /// <summary>Whether the project names the folder.</summary>
    public bool Contains(string folder) => _folders.Contains(folder);

    /// <summary>
    /// Whether the project's assembly is among the <paramref name="entries"/> of the folder. An earlier build wrote to a folder that this
    /// build does not know: <c>dotnet publish -o site</c> does.
    /// </summary>
    public bool IsWritten(string folder, IReadOnlyCollection<FileSystemInfo> entries) =>
        _assemblies.Length > 0
        && !project.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        && entries.Any(entry => entry is FileInfo && Array.IndexOf(_assemblies, entry.Name) >= 0);
}
