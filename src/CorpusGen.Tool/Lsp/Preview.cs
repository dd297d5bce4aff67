using CorpusGen.Authoring.Editing;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Tool.Lsp;

/// <summary>The body of an article with its annotations, for a pane beside the editor. The request is an own one of this server.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Pieces">The body, cut where an annotation begins or ends.</param>
internal sealed record Preview(string Title, IReadOnlyList<PreviewPiece> Pieces)
{
    /// <summary>The preview of a document; <see langword="null"/> for the register.</summary>
    public static Preview? Of(EditingState state)
    {
        if (state.View is not { } view)
            return null;
        var corpus = state.Corpus.Edited;
        var marks = view.Annotations.SelectMany(one => one.Words.Select(words => (Range: words, Mark: Of(one, view, corpus))))
            .Concat(view.NamesOf(corpus).Select(name => (Range: name.Place, Mark: OfName(name.Actor, view, corpus))))
            .OrderBy(static mark => mark.Range.Start).ThenByDescending(static mark => mark.Range.End)
            .ToArray();
        var cuts = new SortedSet<int>(marks.SelectMany(static mark => new[] { mark.Range.Start, mark.Range.End }))
        {
            view.Article.BodyStart,
            view.File.Text.Length,
        };
        int[] bounds = [.. cuts];
        var pieces = new List<PreviewPiece>();
        var (next, open) = (0, new List<(TextRange Range, PreviewMark Mark)>());
        for (var i = 0; i + 1 < bounds.Length; i++)
        {
            var (start, end) = (bounds[i], bounds[i + 1]);
            open.RemoveAll(mark => mark.Range.End <= start);
            while (next < marks.Length && marks[next].Range.Start <= start)
                open.Add(marks[next++]);
            var line = view.File.SpanOf(new TextRange(start, start)).Start.Line;
            pieces.Add(new PreviewPiece(view.File.Text[start..end], line, [.. open.Select(static mark => mark.Mark)]));
        }

        return new Preview(view.Article.Content.Title, pieces);
    }

    private static PreviewMark Of(AnnotationView annotation, ArticleView view, EditedCorpus corpus)
    {
        var line = view.File.SpanOf(annotation.Entry).Start.Line;
        return annotation switch
        {
            { Quote: { } quote } => new("quote", string.Join(", ", quote.Speakers.Select(id => NameOf(id, view, corpus))), line),
            { Mentioned: { } actor } => new("actor", NameOf(actor, view, corpus), line),
            _ => new("date", annotation.Value ?? "", line),
        };
    }

    private static PreviewMark OfName(string actor, ArticleView view, EditedCorpus corpus)
    {
        var place = view.Ids.FirstOrDefault(id => id.Kind == IdKind.Actor && id.Id == actor);
        return new("actor", NameOf(actor, view, corpus), place.Span.Start.Line);
    }

    private static string NameOf(string id, ArticleView view, EditedCorpus corpus) => corpus.Find(id, view.Article)?.Name ?? id;
}

/// <summary>A part of a body that has the same annotations throughout.</summary>
/// <param name="Text">The text.</param>
/// <param name="Line">Its line in the file, from zero.</param>
/// <param name="Marks">The annotations, the outermost first.</param>
internal sealed record PreviewPiece(string Text, int Line, IReadOnlyList<PreviewMark> Marks);

/// <summary>An annotation of a piece.</summary>
/// <param name="Kind"><c>quote</c>, <c>actor</c> or <c>date</c>.</param>
/// <param name="Label">The speakers, the name or the value.</param>
/// <param name="Line">The line of its entry, from zero.</param>
internal sealed record PreviewMark(string Kind, string Label, int Line);
