using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Linking;

/// <summary>Checks the ids in articles' own fields: that each has an actor or article, of the kind that the property takes.</summary>
internal sealed class OwnReferences(ArticleClasses classes, Cast cast, Dictionary<string, ArticleIdentity> articles, LinkOptions options)
{
    /// <summary>As with actors: after so many unknown ids one more hint helps nobody.</summary>
    private const int MaxSearches = 100;

    private int _searches;

    /// <summary>Reports the errors in the references of <paramref name="article"/>.</summary>
    public void Check(ArticleIdentity article, List<Problem> problems)
    {
        if (article.References.Count == 0)
            return;
        var sources = article.OwnSources;
        foreach (var reference in article.References)
        {
            var isOfArticle = reference.Type.Kind == ReferenceKind.Article;
            var (id, message, advice) = isOfArticle ? ExplainArticle(reference, article.Id)
                : sources is not null && sources.TryGetValue(reference.Id, out var source) ? ExplainSource(reference, source)
                : ExplainActor(reference);
            if (message is null)
                continue;
            problems.Add(new Problem(id, $"{message} ({reference.Property})", new Place(article.Path, reference.Span))
            {
                Advice = advice,
                Declaration = reference.Declaration,
                FollowsFrom = isOfArticle && articles.TryGetValue(reference.Id, out var other) ? other.Unreadable : null,
            });
        }
    }

    private static (string Id, string? Message, string? Advice) ExplainSource(OwnReference reference, ActorDefinition source) =>
        (ProblemIds.InvalidReference, source.IsComplete ? MessageOf(reference, source.Facts) : null, null);

    private (string Id, string? Message, string? Advice) ExplainActor(OwnReference reference)
    {
        if (cast.Find(reference.Id) is not { } actor)
            return (ProblemIds.UnknownActor, $"No actor has the id '{reference.Id}'", cast.Suggest(reference.Id));
        return (ProblemIds.InvalidReference, cast.IsIncomplete(reference.Id) ? null : MessageOf(reference, actor), null);
    }

    private static string? MessageOf(OwnReference reference, ActorFacts actor)
    {
        if (reference.Type.Kind == ReferenceKind.Actor || reference.Type.Kind.ToString() == actor.Type.ToString())
            return null;
        var type = Choices.TextOf(Choices.ActorTypes, actor.Type);
        return $"'{reference.Id}' ({actor.Name}) is of type {type}, and the property takes {reference.Type.Name}";
    }

    /// <param name="reference">A reference to an article.</param>
    /// <param name="own">The id of the article that has it: nobody means that article.</param>
    private (string Id, string? Message, string? Advice) ExplainArticle(OwnReference reference, string own)
    {
        const string Id = ProblemIds.InvalidReference;
        if (!articles.TryGetValue(reference.Id, out var article))
        {
            var others = articles.Keys.Where(id => id != own);
            var nearest = _searches++ < MaxSearches ? InAFolder(reference.Id, others) ?? DidYouMean.Nearest(reference.Id, others) : null;
            var many = FormattableString.Invariant($"{articles.Count} {(articles.Count == 1 ? "article" : "articles")}");
            var advice = $"the id of an article is its key 'id', or its path without the extension, and the corpus has {many}";
            if (nearest is not null)
                advice = $"{DidYouMean.Ask(nearest)} {Fields.Capitalized(advice)}";
            return (Id, $"No article has the id '{reference.Id}'", advice);
        }

        if (article.Unreadable is not null)
            return (Id, $"The article '{reference.Id}' cannot be read, so it is not in the corpus", "mend it, or remove the reference");
        if (options.LeavesOut(article))
        {
            const string Advice = "remove the reference, or set CorpusIncludeDrafts to true";
            return (Id, $"The article '{reference.Id}' is a draft, so it is not in the corpus", Advice);
        }

        var type = classes.Classes.FirstOrDefault(candidate => candidate.FullName == article.Class);
        var ofClass = $"The article '{reference.Id}' is of the class {type?.Name ?? "NewsArticle"}";
        return (Id, Fits(reference.Type.FullName, type) ? null : $"{ofClass}, and the property takes {reference.Type.Name}", null);
    }

    /// <summary>The first id that ends with <paramref name="id"/> after its folders, which are easily left out.</summary>
    private static string? InAFolder(string id, IEnumerable<string> others) =>
        others
            .Where(other => other.EndsWith("/" + id, StringComparison.Ordinal))
            .OrderBy(other => other, StringComparer.Ordinal)
            .FirstOrDefault();

    private static bool Fits(string wanted, ArticleClass? type) => type is null
        ? wanted is ArticleClass.Article or ArticleClass.NewsArticle
        : type.FullName == wanted || type.Bases.Contains(wanted);
}
