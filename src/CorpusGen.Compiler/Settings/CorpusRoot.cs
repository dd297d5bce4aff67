using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Settings;

/// <summary>The folder of a corpus.</summary>
/// <param name="Path">An absolute path that ends with <c>/</c>, or empty for a project without a corpus.</param>
public readonly record struct CorpusRoot(string Path)
{
    /// <summary>Whether there is a corpus.</summary>
    public bool Exists => Path.Length > 0;

    /// <summary>The name of the folder, for messages that are the same on every machine.</summary>
    public string Name => Path.TrimEnd('/') is var path ? path.Substring(path.LastIndexOf('/') + 1) + "/" : "";

    /// <summary>That no article is in the folder.</summary>
    public Problem NoArticles => new(ProblemIds.NoArticles, $"The corpus root '{Name}' has no article (*.md, *.txt)", null)
    {
        Advice = "write one there, or set the property CorpusRoot to another folder",
    };

    /// <summary>The path of a file under the root, with <c>/</c> between folders; <see langword="null"/> for a file elsewhere.</summary>
    public string? RelativePath(string path)
    {
        path = path.Replace('\\', '/');
        return Exists && path.StartsWith(Path, StringComparison.Ordinal) ? path.Substring(Path.Length) : null;
    }
}
