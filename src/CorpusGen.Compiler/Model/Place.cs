namespace CorpusGen.Compiler.Model;

/// <summary>A zero-based line and the number of UTF-16 units before a position on it.</summary>
public readonly record struct LinePosition(int Line, int Character);

/// <summary>A range of a file with the lines and columns an editor shows for it.</summary>
public readonly record struct SourceSpan(TextRange Range, LinePosition Start, LinePosition End);

/// <summary>A range of a named file: the place of a problem, or a place that it relates to.</summary>
public sealed record Place(string Path, SourceSpan Span)
{
    /// <summary><c>file.md(3,14)</c>, for use inside messages: the file's name only, because full paths differ by machine.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{FileName}({Span.Start.Line + 1},{Span.Start.Character + 1})");

    private string FileName => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);
}
