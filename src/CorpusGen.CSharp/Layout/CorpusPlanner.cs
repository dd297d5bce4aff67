using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Text;
using CorpusGen.CSharp.Classes;
using CorpusGen.CSharp.Names;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.CSharp.Layout;

/// <summary>Spreads the articles of a corpus over buckets, and gathers them there.</summary>
internal static class CorpusPlanner
{
    /// <summary>How many articles share a bucket before there are more of them.</summary>
    private const int ArticlesPerBucket = 32;

    /// <summary>The most units of the names of a quote's speakers: documentation shows no more.</summary>
    private const int LongestSpeakers = 120;

    /// <summary>The layout of the articles in <paramref name="frame"/>.</summary>
    public static CorpusLayout Plan(
        CorpusFrame frame, NamedIdentity[] articles, NamingPolicy policy, OwnClasses own, CancellationToken cancellation)
    {
        if (frame.DatedIds.Count > 0)
            articles = Array.ConvertAll(articles, article => WithId(article, frame));
        var sorted = articles.OrderBy(article => article.Article.FilePath, StringComparer.Ordinal).ToArray();
        var names = CorpusNames.Of(frame, sorted, policy, cancellation);
        var classes = ClassesOf(own);
        var identities = new Dictionary<string, ArticleIdentity>(articles.Length, OrdinalText.Comparer);
        foreach (var article in articles)
            identities.Add(article.Article.Path, article.Article);

        var rows = new int[BucketCount(frame.Articles.Count)];
        var places = new ArticlePlace[frame.Articles.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var article = identities[frame.Articles[i]];
            var (name, mode) = names.Of(article.Path);
            var bucket = IdHash.BucketOf(article.Id, rows.Length);
            places[i] = new ArticlePlace(name, mode, bucket, rows[bucket]++, ClassOf(article, classes));
        }

        var withheld = names.Withheld.ConvertAll(one =>
            new WithheldPlace(one.Article.Path, one.Name.Name, one.Name.Mode, ClassOf(one.Article, classes), one.Owner));
        var actors = Array.ConvertAll(names.Actors, actor => Located(actor, frame.Definitions[actor.Facts.Id], identities));
        return new CorpusLayout(frame, new(places), new(actors), rows.Length)
        {
            Withheld = withheld.ToEquatableArray(),
            Classes = own,
            Problems = names.Problems.ToEquatableArray(),
        };
    }

    private static LinkedActor Located(LinkedActor actor, Place definition, Dictionary<string, ArticleIdentity> articles) =>
        articles.ContainsKey(definition.Path)
            ? actor with { Article = definition.Path }
            : actor with { InRegister = definition.Span.Start };

    /// <summary>Places one article.</summary>
    public static PlacedArticle Place(NamedArticle article, CorpusLayout layout)
    {
        var path = article.Article.Path;
        return layout.PlaceOf(path) is { } place
            ? new(article, place, Link(article, place.Name, place.Mode, place.Class, layout), layout.WithheldAt(path))
            : new(article, null, null, layout.WithheldAt(path));
    }

    private static NamedIdentity WithId(NamedIdentity article, CorpusFrame frame) =>
        frame.DatedIdAt(article.Article.Path) is { } id
            ? new(article.Article with { Id = id }, CSharpName.From(id))
            : article;

    /// <summary>The corpus of the <paramref name="articles"/>, in any order.</summary>
    public static CSharpCorpus Gather(CorpusLayout layout, LinkedCorpus corpus, IReadOnlyList<PlacedArticle> articles)
    {
        var sizes = new int[layout.Buckets];
        foreach (var place in layout.Places)
            sizes[place.Bucket]++;
        var buckets = Array.ConvertAll(sizes, size => new LinkedArticle?[size]);
        foreach (var article in articles)
        {
            if (article.Place is { } place)
                buckets[place.Bucket][place.Row] = article.Linked;
        }

        var withheld = GatherWithheld(layout, articles, buckets);
        var filled = new LinkedBucket[buckets.Length];
        for (var i = 0; i < filled.Length; i++)
            filled[i] = new LinkedBucket(i, buckets[i].OfType<LinkedArticle>().ToEquatableArray());
        return new CSharpCorpus(corpus, layout.Actors, new(filled))
        {
            Order = layout.Places
                .Where(place => buckets[place.Bucket][place.Row] is not null)
                .Select(place => place.Bucket)
                .ToEquatableArray(),
            Withheld = withheld,
            Classes = layout.Classes.Declarations.Select(declaration => declaration.CSharp).ToEquatableArray(),
            Problems = layout.Problems.Count == 0 ? corpus.Problems : corpus.Problems.Concat(layout.Problems).ToEquatableArray(),
        };
    }

    /// <summary>
    /// The articles that have a name and are not in the corpus. Where another article has the name, it gets the names of their quotes and
    /// dates too.
    /// </summary>
    private static EquatableArray<LinkedArticle> GatherWithheld(
        CorpusLayout layout, IReadOnlyList<PlacedArticle> articles, LinkedArticle?[][] buckets)
    {
        if (layout.Withheld.Count == 0)
            return default;
        var withheld = new List<LinkedArticle>();
        var named = articles
            .Where(article => article.Withheld is not null)
            .OrderBy(article => article.Withheld!.Path, StringComparer.Ordinal);
        foreach (var article in named)
        {
            var place = article.Withheld!;
            if (place.Name is { } name)
                withheld.Add(Link(article.Article, name, place.Mode, place.Class, layout));
            else if (layout.PlaceOf(place.Owner!) is { } owner && buckets[owner.Bucket][owner.Row] is { } other)
                buckets[owner.Bucket][owner.Row] = other.WithNamesOf(article.Article);
        }

        return withheld.ToEquatableArray();
    }

    private static LinkedArticle Link(NamedArticle article, string? name, AnnotationNaming mode, LinkedClass? type, CorpusLayout layout)
    {
        var content = layout.Frame.WithId(article.Article).Content;
        return new(name, content, article.Names, SpeakersOf(article.Article, layout), mode)
        {
            Class = type,
            DescriptionLength = article.DescriptionLength,
            BodyLine = article.Article.BodyLine,
            Definitions = DefinitionsOf(article.Article, layout),
            Sources = article.Article.Actors
                .Where(actor => actor.Facts.IsOfArticle)
                .Select(actor => new LinkedSource(actor.Facts, actor.Place.Span.Start))
                .ToEquatableArray(),
        };
    }

    /// <summary>The definitions in <paramref name="article"/> that the corpus has its actors from, the first of each actor.</summary>
    private static EquatableArray<LinkedDefinition> DefinitionsOf(BoundArticle article, CorpusLayout layout)
    {
        if (article.Actors.Count == 0)
            return default;
        var definitions = new List<LinkedDefinition>();
        var defined = new HashSet<string>(OrdinalText.Comparer);
        foreach (var definition in article.Actors)
        {
            var id = definition.Facts.Id;
            if (!definition.Facts.IsOfArticle && layout.ActorWith(id)?.Article == article.Path && defined.Add(id))
                definitions.Add(new(id, definition.Place.Span.Start));
        }

        return definitions.ToEquatableArray();
    }

    /// <summary>The speakers of each quote by name.</summary>
    private static EquatableArray<string> SpeakersOf(BoundArticle article, CorpusLayout layout)
    {
        var quotes = article.Content.Quotes;
        var speakers = new string[quotes.Count];
        for (var i = 0; i < speakers.Length; i++)
        {
            // A few names: of more nobody reads a line, and a quote may have a thousand speakers with long ones.
            speakers[i] = "";
            foreach (var id in quotes[i].Speakers)
            {
                if (speakers[i].Length > LongestSpeakers)
                    break;
                var name = SourceWith(id, article)?.Name ?? layout.ActorWith(id)?.Facts.Name ?? id;
                speakers[i] = speakers[i].Length == 0 ? name : $"{speakers[i]}, {Excerpt.Of(name, LongestSpeakers)}";
            }
        }

        return new(speakers);
    }

    private static ActorFacts? SourceWith(string id, BoundArticle article)
    {
        foreach (var actor in article.Actors)
        {
            if (actor.Facts.IsOfArticle && actor.Facts.Id == id)
                return actor.Facts;
        }

        return null;
    }

    private static Dictionary<string, LinkedClass> ClassesOf(OwnClasses classes)
    {
        var linked = new Dictionary<string, LinkedClass>(StringComparer.Ordinal);
        foreach (var declaration in classes.Declarations)
            linked.Add(declaration.Class.FullName, new LinkedClass(linked.Count, declaration.CSharp, declaration.IsPublic));
        return linked;
    }

    private static LinkedClass? ClassOf(ArticleIdentity article, Dictionary<string, LinkedClass> classes) =>
        article.Class is { } name && classes.TryGetValue(name, out var type) ? type : null;

    private static int BucketCount(int articles)
    {
        var count = 1;
        while (count < BucketOrder.MaxBuckets && count * ArticlesPerBucket < articles)
            count *= 2;
        return count;
    }
}
