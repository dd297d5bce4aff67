using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Reading;

/// <summary>The problems for which a file of the corpus is not read at all.</summary>
public static class FileFaults
{
    /// <summary>The bytes of the file are not UTF-8, or the compiler is told to decode them in another way.</summary>
    /// <param name="path">The file.</param>
    /// <param name="codePage">The property <c>CodePage</c> of the project; empty where it is not set.</param>
    public static Problem NotUtf8(string path, string codePage) => new(
        ProblemIds.NotUtf8,
        codePage.Length == 0
            ? "The file is not UTF-8"
            : $"The property CodePage makes the compiler read the file in the encoding {codePage}",
        new Place(path, default))
    {
        Advice = codePage.Length == 0 ? "save it as UTF-8" : "remove CodePage, or save the file with a byte order mark",
    };

    /// <summary>
    /// The path is refused by <see cref="ArticlePath"/>. The problem has no place, because a place would repeat the path as it is.
    /// </summary>
    public static Problem Refused(string relativePath, string refusal) =>
        new(ProblemIds.RefusedPath, $"The path '{relativePath}' {refusal}", null) { Advice = "give the file another name" };
}
