using CorpusGen.Compiler.Reading;

namespace CorpusGen.Export.Standoff;

/// <summary>Reads a folder that brat annotated.</summary>
public static class BratFolder
{
    /// <summary>The articles of the folder and of the folders in it, by path.</summary>
    /// <exception cref="IOException">The system cannot read a file.</exception>
    public static IReadOnlyList<ImportedArticle> Read(string folder)
    {
        string[] names =
        [
            .. Directory.EnumerateFiles(folder, "*.ann", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')[..^".ann".Length])
                .Order(StringComparer.Ordinal),
        ];
        return [.. names.AsParallel().AsOrdered().Select(name => Read(folder, name))];
    }

    private static ImportedArticle Read(string folder, string name)
    {
        if (ArticlePath.Refusal(name, '/') is { } refusal)
            throw new IOException($"The path '{name}' {refusal}; rename the file");
        var path = Path.Combine(folder, name);
        return BratReader.Read(
            name,
            TextFiles.Read(path + ".txt"),
            TextFiles.Read(path + ".ann"),
            File.Exists(path + ".json") ? TextFiles.Read(path + ".json") : null);
    }
}
