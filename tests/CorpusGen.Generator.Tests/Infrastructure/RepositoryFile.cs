using System.Runtime.CompilerServices;

namespace CorpusGen.Generator.Tests.Infrastructure;

/// <summary>Reads files of the repository that the tests are about.</summary>
internal static class RepositoryFile
{
    /// <summary>The text of the file at <paramref name="path"/>, relative to the root of the repository, with LF line ends.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path)).Replace("\r\n", "\n");

    /// <summary>The files of the repository's own corpus, with their paths below its root.</summary>
    public static (string Path, string Text)[] Seeds()
    {
        var root = PathOf("seeds");
        return [.. Directory.GetFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))];
    }

    /// <summary>Where the file or folder at <paramref name="path"/> is, which is relative to the root of the repository.</summary>
    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(Folder(), "../../..", path));

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
