using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// Completes an article once its context is known: the mentions of actors of the register, own fields, keys that yield to own fields,
/// unknown keys, and the date, which only news must have.
/// </summary>
internal static class ArticleCompletion
{
    /// <summary>Whether <see cref="Complete"/> has anything to add that it reads the file for.</summary>
    public static bool IsNeeded(BoundArticle article, ArticleContext context) =>
        article.IsReadable && (article.Listed.Count > 0 || NeedsFields(article, context.Claim));

    /// <summary><paramref name="article"/>, complete, with the problems that this finds.</summary>
    public static BoundArticle Complete(SourceFile file, BoundArticle article, ArticleContext context, CancellationToken cancellation)
    {
        if (article.Listed.Count > 0)
            article = ActorMentions.Check(file, article, context.Listed, cancellation);
        return NeedsFields(article, context.Claim) ? WithFields(file, article, context.Claim, cancellation) : article;
    }

    private static bool NeedsFields(BoundArticle article, Claim claim) =>
        claim.Class is not null || article.OtherEntries.Count > 0 || article.MissingDate is not null;

    private static BoundArticle WithFields(SourceFile file, BoundArticle article, Claim claim, CancellationToken cancellation)
    {
        var problems = new List<Problem>(article.Problems);
        var completed = article;
        if (article.MissingDate is { } missing && claim.Class is null or { IsNews: true })
        {
            problems.Add(article.Content.IsDraft ? BoundArticle.AsHint(missing) : missing);
            if (article.Content.IsDraft)
                completed = article with { Unfinished = article.Unfinished.Append(missing).ToEquatableArray() };
            problems.RemoveAll(problem => problem.Id == ProblemIds.DateNeedsValue); // they may need the date that is missing
        }

        if (claim.Class is { } type)
        {
            var (values, references) = OwnFieldBinder.Bind(file, article, type, problems, cancellation);
            completed = completed with
            {
                Content = article.Content with { Class = type.FullName, OwnFields = values },
                References = references,
                Rival = claim.Rival?.FullName,
            };
        }

        string[] owned = claim.Class is { } owner ? [.. owner.Properties.SelectMany(property => property.Keys)] : [];
        var others = new Fields(new MappingNode(article.OtherEntries, article.Head), "an article", file, problems, cancellation);
        var misspelt = new MisspeltLists(file, cancellation);
        others.CheckKeys(new KeyTable(ArticleKeys.All, owned) { Keep = misspelt.Keep, Others = OthersKeys.OfArticles }, article.Keys);
        completed = misspelt.AddTo(completed);
        others.CheckTexts(ArticleKeys.All
            .Where(key => key.YieldsToOwnProperties && Array.IndexOf(owned, key.Name) < 0).ToEquatableArray());
        var texts = TextKey.All.Where(key => key.YieldsToOwnProperties && Array.IndexOf(owned, key.Name) < 0).TextsIn(others).ToArray();
        var content = completed.Content;
        return completed with
        {
            Content = texts.Length == 0 ? content : content with { Texts = content.Texts.Concat(texts).ToEquatableArray() },
            Problems = problems.ToEquatableArray(),
        };
    }
}
