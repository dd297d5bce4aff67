using System.Runtime.CompilerServices;

namespace CorpusGen.Generator.Tests.Infrastructure;

/// <summary>Reads files of the repository that the tests are about.</summary>
internal static class RepositoryFile
{
    /// <summary>The text of the file at <paramref name="path"/>, relative to the root of the repository, with LF line ends.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Folder(), "../../..", path)).Replace("\r\n", "\n");

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
