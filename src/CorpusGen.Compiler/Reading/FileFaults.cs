using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Reading;

/// <summary>The problems for which a file of the corpus is not read at all.</summary>
public static class FileFaults
{
    /// <summary>The bytes of the file are not UTF-8.</summary>
    public static Problem NotUtf8(string path) =>
        new(ProblemIds.NotUtf8, "The file is not UTF-8", new Place(path, default)) { Advice = "save it as UTF-8" };

    /// <summary>
    /// The path is refused by <see cref="ArticlePath"/>. The problem has no place, because a place would repeat the path as it is.
    /// </summary>
    public static Problem Refused(string relativePath, string refusal) =>
        new(ProblemIds.RefusedPath, $"The path '{relativePath}' {refusal}", null) { Advice = "give the file another name" };

    /// <summary>The system does not open the file. The problem has no place, because a build reports it at the project.</summary>
    public static Problem Unreadable(string relativePath, string reason) =>
        new(ProblemIds.UnreadableFile, $"'{relativePath}' cannot be read: {reason}", null) { Advice = "change that, or exclude it" };
}
