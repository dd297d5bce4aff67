using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Authoring.Editing;

/// <summary>The things that an editor marks in a body.</summary>
public enum MarkKind
{
    /// <summary>A quote.</summary>
    Quote,

    /// <summary>A name of an actor, or other words that mean the actor.</summary>
    Actor,

    /// <summary>A date.</summary>
    Date,
}

/// <summary>A marked place.</summary>
/// <param name="Range">The place, in the file.</param>
/// <param name="Kind">The thing there.</param>
public readonly record struct Mark(TextRange Range, MarkKind Kind);

/// <summary>A text that an editor shows after a place, although no file has it.</summary>
/// <param name="Offset">The place in the file.</param>
/// <param name="Text">The text.</param>
public readonly record struct Hint(int Offset, string Text);

/// <summary>The marks and the hints of an article.</summary>
public static class Marks
{
    /// <summary>
    /// The marks in order. None overlaps another or goes over the end of a line: a name in a quote divides the mark of the quote.
    /// </summary>
    public static IReadOnlyList<Mark> Of(ArticleView view, EditedCorpus corpus)
    {
        var text = view.File.Text;
        var kinds = new MarkKind?[text.Length - view.Article.BodyStart];
        Paint(view.Annotations.Where(one => one.Quote is not null).SelectMany(one => one.Words), MarkKind.Quote);
        Paint(view.Annotations.Where(one => one.Date is not null).SelectMany(one => one.Words), MarkKind.Date);
        Paint(view.NamesOf(corpus).Select(name => name.Place), MarkKind.Actor);
        Paint(view.Annotations.Where(one => one.Mentioned is not null).SelectMany(one => one.Words), MarkKind.Actor);
        var marks = new List<Mark>();
        for (var start = 0; start < kinds.Length;)
        {
            var end = start + 1;
            while (end < kinds.Length && kinds[end] == kinds[start])
                end++;
            if (kinds[start] is { } kind)
                marks.Add(new Mark(new TextRange(view.Article.BodyStart + start, view.Article.BodyStart + end), kind));
            start = end;
        }

        return marks;

        void Paint(IEnumerable<TextRange> ranges, MarkKind kind)
        {
            foreach (var range in ranges)
            {
                for (var at = range.Start; at < range.End; at++)
                {
                    if (text[at] is not ('\r' or '\n'))
                        kinds[at - view.Article.BodyStart] = kind;
                }
            }
        }
    }

    /// <summary>The names of actors after their ids, and the values of dates whose entries lack a value.</summary>
    public static IEnumerable<Hint> HintsOf(ArticleView view, EditedCorpus corpus)
    {
        foreach (var id in view.Ids)
        {
            if (id is { Kind: IdKind.Actor, IsDefinition: false } && corpus.Find(id.Id, view.Article) is { } actor && actor.Name != id.Id)
                yield return new Hint(id.Span.Range.End, actor.Name);
        }

        var entries = ((view.Syntax.Root["dates"] as SequenceNode)?.Items ?? default).OfType<MappingNode>().ToArray();
        foreach (var date in view.Annotations)
        {
            if (date.Value is not { } value)
                continue;
            var entry = Array.Find(entries, one => ArticleView.Has(one.Range, date.Entry.Start));
            if (entry?["exact"] is { } exact && entry["value"] is null)
                yield return new Hint(exact.Range.End, value);
        }
    }
}
