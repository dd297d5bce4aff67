namespace CorpusGen;

/// <summary>
/// A place in a file of the corpus, in the form of editors and of the build's errors. Use it to lead a reader from data back to the words.
/// </summary>
/// <param name="Path">The path under the corpus root, with <c>/</c> between folders.</param>
/// <param name="Line">The line, from 1. A line ends at LF, CR or CRLF.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
public readonly record struct SourceLocation(string Path, int Line, int Column)
{
    /// <summary><c>talks.md(12,5)</c>, the form of the compiler's messages.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Line},{Column})");
}
