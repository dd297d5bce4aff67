namespace CorpusGen.Fuzz.Hosting;

/// <summary>Reads the articles of a folder.</summary>
internal static class Folder
{
    /// <summary>All files, with their paths under the folder, with <c>/</c> between folders.</summary>
    public static CorpusText[] Read(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => new CorpusText(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path).Replace("\r\n", "\n")))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToArray();
}
