using CorpusGen.Compiler.Model;
using CorpusGen.Tool.Lsp.Protocol;

namespace CorpusGen.Tool.Lsp;

/// <summary>A document that the editor has open. Its text wins over the file on disk.</summary>
/// <param name="Uri">The name by which the editor knows it.</param>
/// <param name="Path">Its path; <see langword="null"/> for a document that is not a file.</param>
/// <param name="Version">The number of its state.</param>
/// <param name="File">Its text.</param>
internal sealed record OpenDocument(string Uri, string? Path, int Version, SourceFile File)
{
    // The editor counts a byte order mark that is in its text, and the text of a file is without the mark.
    private int Mark => File.HasByteOrderMark ? 1 : 0;

    /// <summary>The document that an editor opens.</summary>
    public static OpenDocument Of(TextDocumentItem item)
    {
        var path = DocumentUri.PathOf(item.Uri);
        return new(item.Uri, path, item.Version, new SourceFile(path ?? item.Uri, path ?? item.Uri, item.Text));
    }

    /// <summary>The document after changes. A range is in the text after the changes before it.</summary>
    public OpenDocument After(IEnumerable<TextDocumentChange> changes, int? version)
    {
        var changed = this;
        foreach (var change in changes)
        {
            var text = change.Range is { } range ? changed.File.With([new TextChange(changed.RangeOf(range), change.Text)]) : change.Text;
            changed = changed with { File = new SourceFile(File.Path, File.RelativePath, text) };
        }

        return changed with { Version = version ?? Version + 1 };
    }

    /// <summary>The offset of a position in the text; the nearest offset for a position outside of it.</summary>
    public int OffsetOf(Position position) =>
        File.OffsetOf(new LinePosition(position.Line, position.Character - (position.Line == 0 ? Mark : 0)));

    /// <summary>The range in the text.</summary>
    public TextRange RangeOf(LineRange range)
    {
        var (start, end) = (OffsetOf(range.Start), OffsetOf(range.End));
        return new TextRange(start, Math.Max(start, end));
    }

    /// <summary>The range as the editor counts.</summary>
    public LineRange RangeOf(TextRange range)
    {
        var span = File.SpanOf(range);
        return new(PositionOf(span.Start), PositionOf(span.End));
    }

    private Position PositionOf(LinePosition position) => new(position.Line, position.Character + (position.Line == 0 ? Mark : 0));
}
