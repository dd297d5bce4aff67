using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Editing;

/// <summary>Markdown about the thing at a place.</summary>
/// <param name="Range">The place of the thing in the file.</param>
/// <param name="Text">The Markdown.</param>
public sealed record Hover(TextRange Range, string Text)
{
    private const int LongestQuote = 200;

    /// <summary>The thing at an offset of an article; <see langword="null"/> where nothing is.</summary>
    /// <param name="view">The article.</param>
    /// <param name="offset">The place in the file.</param>
    /// <param name="corpus">Its corpus.</param>
    public static Hover? At(ArticleView view, int offset, EditedCorpus corpus)
    {
        if (view.IdAt(offset) is { Kind: IdKind.Actor } id)
            return OfActor(id.Id, id.Span.Range, view.Article, corpus);
        if (view.ActorAt(offset, corpus) is { } actor)
        {
            var place = view.NamesOf(corpus).Where(name => ArticleView.Has(name.Place, offset)).Select(name => name.Place)
                .DefaultIfEmpty(view.AnnotationAt(offset)?.Words[0] ?? default).First();
            return OfActor(actor, place, view.Article, corpus);
        }

        if (view.AnnotationAt(offset) is { } annotation)
        {
            var range = ArticleView.Has(annotation.Entry, offset)
                ? annotation.Entry
                : annotation.Words.First(words => ArticleView.Has(words, offset));
            return annotation switch
            {
                { Quote: { } quote } => new Hover(range, Of(quote, annotation, view, corpus)),
                { Date: { } date } => new Hover(range, Of(date, annotation, view, corpus)),
                { Mentioned: { } mentioned } => OfActor(mentioned, range, view.Article, corpus),
                _ => null,
            };
        }

        return OfKey(view.Syntax.Root, null, offset)
            ?? (OwnKeys.ClassOf(view.File, corpus) is { } type ? OfOwnKey(view.Syntax.Root, type, null, offset) : null);
    }

    /// <summary>The actor whose id is at an offset of the register.</summary>
    public static Hover? InRegister(int offset, EditedCorpus corpus)
    {
        foreach (var place in IdPlaces.Of(corpus.Register))
        {
            if (ArticleView.Has(place.Span.Range, offset))
                return OfActor(place.Id, place.Span.Range, null, corpus);
        }

        return null;
    }

    private static Hover? OfActor(string id, TextRange range, BoundArticle? article, EditedCorpus corpus)
    {
        if (corpus.Find(id, article) is not { } actor)
            return null;
        var lines = new List<string> { ActorText.Of(actor) };
        if (!actor.IsOfArticle)
        {
            var (articles, quotes) = corpus.CountsOf(id);
            lines.Add(FormattableString.Invariant($"Articles: {articles}, quotes: {quotes}"));
        }

        if (corpus.NameOfActor(id) is { } name)
            lines.Add($"`{name}`");
        return new Hover(range, string.Join("\n\n", lines));
    }

    private static string Of(BoundQuote quote, AnnotationView annotation, ArticleView view, EditedCorpus corpus)
    {
        var words = string.Join(" … ", annotation.Words.Select(view.WordsAt));
        if (words.Length > LongestQuote)
            words = words.Substring(0, LongestQuote - 1) + "…";
        var shown = MarkdownText.Escape(words);
        var kind = quote.Kind == QuoteKind.Direct ? "" : $" ({Choices.TextOf(Choices.QuoteKinds, quote.Kind)})";
        var speakers = string.Join(", ", quote.Speakers.Select(id => corpus.Find(id, view.Article)?.Name ?? id));
        string?[] lines =
        [
            (quote.Kind == QuoteKind.Direct ? $"“{shown}”" : shown) + kind,
            speakers.Length == 0 ? "no speaker" : "— " + MarkdownText.Escape(speakers),
            FormattableString.Invariant($"line {view.File.SpanOf(annotation.Words[0]).Start.Line + 1}")
                + (quote.Id is null ? "" : $", id `{quote.Id}`"),
            corpus.NameOfAnnotation(view.Article, annotation) is { } name ? $"`{name}`" : null,
        ];
        return string.Join("\n\n", lines.OfType<string>());
    }

    private static string Of(BoundDate date, AnnotationView annotation, ArticleView view, EditedCorpus corpus)
    {
        string?[] lines =
        [
            $"{MarkdownText.Escape(view.WordsAt(annotation.Words[0]))}: **{MarkdownText.Escape(annotation.Value ?? "no value")}**",
            Choices.TextOf(Choices.TimexTypes, date.Type)
                + (date.Mod is { } mod ? $", {Choices.TextOf(Choices.TimexMods, mod)}" : "")
                + (view.Article.Content.Date is { } published ? $", read from {published}" : ""),
            corpus.NameOfAnnotation(view.Article, annotation) is { } name ? $"`{name}`" : null,
        ];
        return string.Join("\n\n", lines.OfType<string>());
    }

    private static Hover? OfOwnKey(MappingNode mapping, ArticleClass type, FieldType? around, int offset)
    {
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Value;
            if (ArticleView.Has(entry.Key.Range, offset))
            {
                return OwnKeys.PropertyWith(type, around, key) is { } property
                    ? new Hover(entry.Key.Range, $"**{key}**: {OwnKeys.Describe(property.Type)}\n\nThe property {property.DisplayName}.")
                    : null;
            }

            if (ArticleView.Has(entry.Value.Range, offset) && OwnKeys.Below(type, around, key) is { } below)
            {
                return MappingsOf(entry.Value).Select(inner => OfOwnKey(inner, type, below, offset))
                    .FirstOrDefault(static found => found is not null);
            }
        }

        return null;
    }

    private static IEnumerable<MappingNode> MappingsOf(FrontMatterNode node) => node switch
    {
        MappingNode mapping => [mapping],
        SequenceNode items => items.Items.SelectMany(MappingsOf),
        _ => [],
    };

    private static Hover? OfKey(MappingNode mapping, string? list, int offset)
    {
        foreach (var entry in mapping.Entries)
        {
            if (ArticleView.Has(entry.Key.Range, offset))
                return Completion.Describe(entry.Key.Value, list) is { } text ? new Hover(entry.Key.Range, text) : null;
            if (list is null && entry.Value is SequenceNode items && ArticleView.Has(items.Range, offset))
            {
                return items.Items.OfType<MappingNode>().Select(item => OfKey(item, entry.Key.Value, offset))
                    .FirstOrDefault(static found => found is not null);
            }
        }

        return null;
    }
}
