using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;
using CorpusGen.Runtime;

namespace CorpusGen.Authoring.Editing;

/// <summary>An annotation of an article: its entry, and its words in the body.</summary>
/// <param name="Number">Its number among the annotations of its kind.</param>
/// <param name="Entry">The place of its id, or of its words in the front matter.</param>
/// <param name="Words">The places of its words, in the file.</param>
public sealed record AnnotationView(int Number, TextRange Entry, IReadOnlyList<TextRange> Words)
{
    /// <summary>The quote that it is.</summary>
    public BoundQuote? Quote { get; init; }

    /// <summary>The date that it is.</summary>
    public BoundDate? Date { get; init; }

    /// <summary>The value of the date: a date, a length or a period.</summary>
    public string? Value => Date?.Value?.ToString() ?? Date?.Duration?.ToString();

    /// <summary>The id of the actor whom it mentions.</summary>
    public string? Mentioned { get; init; }
}

/// <summary>An article with the places of everything that an editor shows.</summary>
public sealed class ArticleView
{
    private IReadOnlyList<(string Actor, TextRange Place)>? _named;

    private ArticleView(SourceFile file, BoundArticle article, FrontMatter syntax)
    {
        (File, Article, Syntax, Body) = (file, article, syntax, new BodyText(file, syntax.BodyStart));
        var (quotes, dates) = (BoundOf(article.QuoteEntries), BoundOf(article.DateEntries));
        Annotations =
        [
            .. article.Content.Quotes.Select((quote, number) => new AnnotationView(
                number, quotes[number].Span.Range, [.. quote.Ranges.Select(range => PlaceOf(range.Range))]) { Quote = quote }),
            .. article.Content.Dates.Select((date, number) => new AnnotationView(
                number, dates[number].Span.Range, [PlaceOf(date.Range.Range)]) { Date = date }),
            .. article.Content.Mentions.Select((mention, number) => new AnnotationView(
                number, EntryOf(mention), [PlaceOf(mention.Range.Range)]) { Mentioned = mention.Actor }),
        ];
        Ids = [.. IdPlaces.Of(article)];
    }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>The article in it.</summary>
    public BoundArticle Article { get; }

    /// <summary>Its front matter.</summary>
    public FrontMatter Syntax { get; }

    /// <summary>Its body.</summary>
    public BodyText Body { get; }

    /// <summary>The quotes, then the dates, then the mentions that are bound.</summary>
    public IReadOnlyList<AnnotationView> Annotations { get; }

    /// <summary>The ids in the front matter.</summary>
    public IReadOnlyList<IdPlace> Ids { get; }

    /// <summary>The view of an article; <see langword="null"/> where its front matter cannot be read.</summary>
    public static ArticleView? Of(SourceFile file, BoundArticle article) =>
        article.IsReadable && FrontMatterReader.ReadArticle(file, []) is { } syntax && syntax.BodyStart == article.BodyStart
            ? new ArticleView(file, article, syntax)
            : null;

    /// <summary>The place in the file of a range of the body.</summary>
    public TextRange PlaceOf(TextRange range) => Body.At(range).Span.Range;

    /// <summary>The words at a place of the file.</summary>
    public string WordsAt(TextRange place) => File.Text.Substring(place.Start, place.Length);

    /// <summary>The annotation whose words or whose entry are at an offset; the shortest where several are.</summary>
    public AnnotationView? AnnotationAt(int offset) => Annotations
        .Where(one => Has(one.Entry, offset) || one.Words.Any(words => Has(words, offset)))
        .OrderBy(one => one.Words.Sum(words => words.Length))
        .FirstOrDefault();

    /// <summary>The id at an offset of the front matter.</summary>
    public IdPlace? IdAt(int offset)
    {
        foreach (var id in Ids)
        {
            if (Has(id.Span.Range, offset))
                return id;
        }

        return null;
    }

    /// <summary>The places of the body that name an actor of the article, in order.</summary>
    public IReadOnlyList<(string Actor, TextRange Place)> NamesOf(EditedCorpus corpus)
    {
        if (_named is not null)
            return _named;
        var actors = Article.Content.Actors;
        var forms = new List<(string, int)>();
        for (var i = 0; i < actors.Count; i++)
        {
            var id = actors[i];
            var facts = corpus.Find(id, Article) ?? Article.Actors.FirstOrDefault(actor => actor.Facts.Id == id)?.Facts;
            IEnumerable<string> own = Article.Names.Where(name => name.Actor == id).Select(name => name.Name);
            forms.AddRange(own.Concat(facts?.SurfaceForms ?? []).Select(form => (form, i)));
        }

        return _named =
        [
            .. new SurfaceForms(forms).Find(Body.Value)
                .Select(found => (actors[found.Owner], PlaceOf(new TextRange(found.Start, found.Start + found.Length)))),
        ];
    }

    /// <summary>The actor whom the body names or means at an offset.</summary>
    public string? ActorAt(int offset, EditedCorpus corpus)
    {
        if (offset < Article.BodyStart)
            return null;
        foreach (var (actor, place) in NamesOf(corpus))
        {
            if (Has(place, offset))
                return actor;
        }

        return Annotations.FirstOrDefault(one => one.Mentioned is not null && Has(one.Words[0], offset))?.Mentioned;
    }

    /// <summary>Whether an offset is in a range or right behind it.</summary>
    internal static bool Has(TextRange range, int offset) => range.Start <= offset && offset <= range.End;

    private static AnnotationEntry[] BoundOf(EquatableArray<AnnotationEntry> entries) =>
        [.. entries.Where(static entry => entry.Unbound is null)];

    private TextRange EntryOf(BoundMention mention)
    {
        var words = Body.Value.Substring(mention.Range.Range.Start, mention.Range.Range.Length);
        var entries = (Syntax.Root["mentions"] as SequenceNode)?.Items.OfType<MappingNode>() ?? [];
        return entries.Select(entry => entry["exact"]).OfType<ScalarNode>().FirstOrDefault(exact => exact.Value == words)?.Range
            ?? Syntax.Root.Entry("mentions")?.Key.Range ?? default;
    }
}
