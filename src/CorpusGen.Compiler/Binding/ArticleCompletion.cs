using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// Binds the rest of an article once the class that claims it is known, or that there is none: own fields, keys that yield to them, unknown
/// keys, and the date, which only news must have.
/// </summary>
public static class ArticleCompletion
{
    /// <summary>Whether <see cref="Complete"/> has anything to do.</summary>
    public static bool IsNeeded(BoundArticle article, Claim claim) =>
        claim.Class is not null || article.OtherEntries.Count > 0 || article.MissingDate is not null;

    /// <summary><paramref name="article"/>, complete, with the problems of what was added.</summary>
    public static BoundArticle Complete(SourceFile file, BoundArticle article, Claim claim, CancellationToken cancellation = default)
    {
        if (!article.IsReadable)
            return article with { Content = article.Content with { Class = claim.Class?.FullName }, Rival = claim.Rival?.FullName };

        var problems = new List<Problem>(article.Problems);
        if (article.MissingDate is { } missing && claim.Class is null or { IsNews: true })
        {
            problems.Add(missing);
            problems.RemoveAll(problem => problem.Id == ProblemIds.DateNeedsValue); // they may need the date that is missing
        }

        var completed = article;
        if (claim.Class is { } type)
        {
            var (values, references) = OwnFieldBinder.Bind(file, article, type, problems, cancellation);
            completed = article with
            {
                Content = article.Content with { Class = type.FullName, OwnFields = values },
                References = references,
                Rival = claim.Rival?.FullName,
            };
        }

        string[] owned = claim.Class is { } owner ? [.. owner.Properties.SelectMany(property => property.Keys)] : [];
        var others = new Fields(new MappingNode(article.OtherEntries, article.Head), "an article", file, problems, cancellation);
        others.CheckKeys([.. ArticleKeys.Names, .. owned], article.Keys);
        var texts = TextKey.All.Where(key => key.YieldsToOwnProperties && Array.IndexOf(owned, key.Name) < 0).TextsIn(others).ToArray();
        var content = completed.Content;
        return completed with
        {
            Content = (texts.Length == 0 ? content : content with { Texts = content.Texts.Concat(texts).ToEquatableArray() }).Measured(),
            Problems = problems.ToEquatableArray(),
        };
    }
}
