namespace CorpusGen.Compiler.Reading;

/// <summary>
/// The rule for a path under the corpus root. An author chooses it, and it is written into files of options, where a line end starts an
/// option, a quotation mark ends a path, and <c>|</c> is dropped: each made the compiler open another file than the article.
/// </summary>
public static class ArticlePath
{
    /// <summary>The end of a sentence with the reason that <paramref name="relativePath"/> is refused, or <see langword="null"/>.</summary>
    /// <param name="relativePath">The path under the corpus root.</param>
    /// <param name="separator">The separator of folders where the path is from: <c>/</c>, or <c>\</c> besides.</param>
    public static string? Refusal(string relativePath, char separator)
    {
        foreach (var unit in relativePath)
        {
            switch (unit)
            {
                case < ' ' or '\u007F' or (>= '\u0080' and <= '\u009F') or '\u2028' or '\u2029':
                    return $"has the control character U+{(int)unit:X4}";
                case '"':
                    return "has a quotation mark";
                case '|':
                    return "has a '|'";
                case '\\' when separator != '\\':
                    return "has a '\\' that separates no folders";
            }
        }

        return Array.IndexOf(relativePath.Replace('\\', '/').Split('/'), "..") >= 0 ? "leads out of the corpus root by '..'" : null;
    }
}
