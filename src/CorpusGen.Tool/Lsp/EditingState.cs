using CorpusGen.Authoring.Editing;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;
using CorpusGen.Tool.Lsp.Protocol;

namespace CorpusGen.Tool.Lsp;

/// <summary>
/// An open document with the last state of its article that could be read. While YAML is half typed, the text of that state is older than
/// the document. Its places are found in the document by the text that both begin and end with.
/// </summary>
/// <param name="Document">The document as it is now.</param>
/// <param name="Corpus">Its corpus.</param>
/// <param name="View">The article; <see langword="null"/> for the register, and for an article that was never readable.</param>
internal sealed record EditingState(OpenDocument Document, OpenCorpus Corpus, ArticleView? View)
{
    private (int Prefix, int Suffix)? _common;

    /// <summary>Whether the document is the register of actors.</summary>
    public bool IsRegister => FileKinds.Of(Corpus.Settings.Root.RelativePath(Document.Path!) ?? "") == FileKind.Register;

    /// <summary>The document's text, with its path under the corpus root.</summary>
    public SourceFile File => new(
        Document.Path!, Corpus.Settings.Root.RelativePath(Document.Path!) ?? Document.Path!, Document.File.With([]));

    /// <summary>The offset in the text of the view for a position in the document.</summary>
    public int OffsetOf(Position position)
    {
        var offset = Document.OffsetOf(position);
        var (prefix, suffix) = Common;
        if (offset <= prefix)
            return offset;
        return Document.File.Text.Length - offset <= suffix
            ? View!.File.Text.Length - (Document.File.Text.Length - offset)
            : prefix;
    }

    /// <summary>The range in the document for a range in the text of the view; <see langword="null"/> where the text changed.</summary>
    public LineRange? RangeOf(TextRange range)
    {
        var (prefix, suffix) = Common;
        if (range.End <= prefix)
            return Document.RangeOf(range);
        var shift = Document.File.Text.Length - View!.File.Text.Length;
        return View.File.Text.Length - range.Start <= suffix
            ? Document.RangeOf(new TextRange(range.Start + shift, range.End + shift))
            : null;
    }

    private (int Prefix, int Suffix) Common
    {
        get
        {
            if (_common is { } known)
                return known;
            var (now, then) = (Document.File.Text, View?.File.Text ?? Document.File.Text);
            if (ReferenceEquals(now, then))
                return (_common = (now.Length, 0)).Value;
            var prefix = now.AsSpan().CommonPrefixLength(then);
            var most = Math.Min(now.Length, then.Length) - prefix;
            var suffix = 0;
            while (suffix < most && now[^(suffix + 1)] == then[^(suffix + 1)])
                suffix++;
            return (_common = (prefix, suffix)).Value;
        }
    }
}
