using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Linking;

/// <summary>Makes the ids of articles unique. Of two articles with one id, the first by path has it, and the other is excluded.</summary>
internal sealed class ArticleIds
{
    private readonly LinkOptions _options;

    private ArticleIds(LinkOptions options, int count)
    {
        _options = options;
        ById = new(count, OrdinalText.Comparer);
        Included = new(count);
    }

    /// <summary>The articles by id, drafts and unreadable articles too.</summary>
    public Dictionary<string, ArticleIdentity> ById { get; }

    /// <summary>The articles of the corpus, by path.</summary>
    public List<ArticleIdentity> Included { get; }

    /// <summary>The articles with an error for which they are not in the corpus.</summary>
    public List<ExcludedArticle> Excluded { get; } = [];

    /// <summary>The ids of <paramref name="articles"/>, which are sorted by path.</summary>
    public static ArticleIds Of(ArticleIdentity[] articles, LinkOptions options, List<Problem> problems)
    {
        var ids = new ArticleIds(options, articles.Length);
        foreach (var article in articles)
        {
            if (article.IsReadable)
                ids.Add(article, problems);
        }

        // After the others, because an article that cannot be read must not cause another error.
        foreach (var article in articles)
        {
            if (!article.IsReadable)
                ids.AddUnreadable(article);
        }

        return ids;
    }

    private void Add(ArticleIdentity article, List<Problem> problems)
    {
        if (ById.TryGetValue(article.Id, out var first))
        {
            problems.Add(new Problem(
                ProblemIds.DuplicateId,
                $"The id '{article.Id}' is also the id of {first.Place}",
                article.Place)
            {
                Advice = "give one of the two articles another 'id'",
                Related = new([new("the other article", first.Place)]),
            });
            Exclude(article, first);
            return;
        }

        ById.Add(article.Id, article);
        if (!_options.LeavesOut(article))
            Included.Add(article);
    }

    private void AddUnreadable(ArticleIdentity article)
    {
        var isFirst = !ById.TryGetValue(article.Id, out var first);
        if (isFirst)
            ById.Add(article.Id, article);
        Exclude(article, isFirst ? null : first);
    }

    private void Exclude(ArticleIdentity article, ArticleIdentity? owner)
    {
        if (!_options.LeavesOut(article))
            Excluded.Add(new(article.Path, owner?.Path));
    }
}
