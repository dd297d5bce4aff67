using System.Text;

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

    /// <summary>Whether the file starts with a byte order mark, which <see cref="Text"/> does not have.</summary>
    public bool HasByteOrderMark { get; } = text.Length > 0 && text[0] == '\uFEFF';

    /// <summary>The line end that the file uses: its first one, or LF.</summary>
    public string LineEnd => Text.IndexOfAny(['\r', '\n']) switch
    {
        < 0 => "\n",
        var at when Text[at] == '\n' => "\n",
        var at when at + 1 < Text.Length && Text[at + 1] == '\n' => "\r\n",
        _ => "\r",
    };

    /// <summary>
    /// The whole file, a byte order mark included, after <paramref name="changes"/>, which are in order and do not overlap.
    /// </summary>
    public string With(IEnumerable<TextChange> changes)
    {
        var edited = new StringBuilder(HasByteOrderMark ? "\uFEFF" : "");
        var at = 0;
        foreach (var change in changes)
        {
            edited.Append(Text, at, change.Range.Start - at).Append(change.Text);
            at = change.Range.End;
        }

        return edited.Append(Text, at, Text.Length - at).ToString();
    }

    /// <summary>The place of <paramref name="range"/> of <see cref="Text"/>.</summary>
    public Place At(TextRange range) => new(Path, SpanOf(range));

    /// <summary><paramref name="range"/> of <see cref="Text"/> with its lines and columns.</summary>
    public SourceSpan SpanOf(TextRange range) => new(range, Lines.PositionOf(range.Start), Lines.PositionOf(range.End));

    /// <summary>The offset of a position in <see cref="Text"/>; the nearest offset for a position that is not in it.</summary>
    public int OffsetOf(LinePosition position) => Lines.OffsetOf(position);

    private LineMap Lines => _lines ??= new LineMap(Text);
}
