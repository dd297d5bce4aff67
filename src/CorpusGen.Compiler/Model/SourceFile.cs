namespace CorpusGen.Compiler.Model;

/// <summary>A file of the corpus as its host read it: an article or the actor register.</summary>
/// <param name="path">The path that problems are reported at; never part of the output.</param>
/// <param name="relativePath">The path under the corpus root, with <c>/</c> between folders.</param>
/// <param name="text">The whole text, decoded; a byte order mark is dropped.</param>
public sealed class SourceFile(string path, string relativePath, string text)
{
    private LineMap? _lines;

    /// <summary>The path that problems are reported at.</summary>
    public string Path { get; } = path;

    /// <summary>The path under the corpus root, with <c>/</c> between folders on every system.</summary>
    public string RelativePath { get; } = relativePath;

    /// <summary>The text without a byte order mark.</summary>
    public string Text { get; } = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;

    /// <summary>The place of <paramref name="range"/> of <see cref="Text"/>.</summary>
    public Place At(TextRange range) => new(Path, SpanOf(range));

    /// <summary><paramref name="range"/> of <see cref="Text"/> with its lines and columns.</summary>
    public SourceSpan SpanOf(TextRange range)
    {
        _lines ??= new LineMap(Text);
        return new SourceSpan(range, _lines.PositionOf(range.Start), _lines.PositionOf(range.End));
    }
}
