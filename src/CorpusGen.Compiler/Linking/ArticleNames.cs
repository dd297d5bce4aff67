using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Linking;

/// <summary>
/// Gives articles their C# names. An article that has an error keeps its name, so that code which uses it compiles. Where two have the
/// same name, letter by letter, the first article keeps it, with the names of the other's quotes and dates.
/// </summary>
internal sealed class ArticleNames
{
    private static readonly string[] Reserved = ["All", "Of", "TryGet", "Articles"];

    private readonly LinkOptions _options;
    private readonly List<Problem> _problems;
    private readonly NameScope<ArticleIdentity> _names = new(Reserved);

    private ArticleNames(LinkOptions options, List<Problem> problems, int count)
    {
        _options = options;
        _problems = problems;
        Named = new(count);
        ById = new(count, OrdinalText.Comparer);
    }

    /// <summary>The articles of the corpus.</summary>
    public List<NamedArticle> Named { get; }

    /// <summary>Articles that are not in the corpus, or not under their name.</summary>
    public List<(NamedArticle Article, ArticleIdentity? Owner)> Withheld { get; } = [];

    /// <summary>The articles by id, drafts and unreadable ones included.</summary>
    public Dictionary<string, ArticleIdentity> ById { get; }

    /// <summary>Names <paramref name="articles"/>, which are in order.</summary>
    public static ArticleNames Of(ArticleIdentity[] articles, LinkOptions options, List<Problem> problems)
    {
        var names = new ArticleNames(options, problems, articles.Length);
        foreach (var article in articles)
        {
            if (article.IsReadable)
                names.Add(article);
        }

        // After the others, because an article that cannot be read must not cause another error.
        foreach (var article in articles)
        {
            if (!article.IsReadable)
                names.AddUnreadable(article);
        }

        return names;
    }

    private void Add(ArticleIdentity article)
    {
        if (ById.TryGetValue(article.Id, out var first))
        {
            _problems.Add(new Problem(
                ProblemIds.DuplicateId,
                $"The id '{article.Id}' is also the id of {first.Place}",
                article.Place)
            {
                Advice = "give one of the two articles another 'id'",
                Related = new([new("the other article", first.Place)]),
            });
            Withhold(null, article, first);
            return;
        }

        ById.Add(article.Id, article);
        if (IsLeftOut(article))
            return;
        if (ModeOf(article) is not { } mode)
        {
            Named.Add(new(null, article, NamingMode.None));
            return;
        }

        var name = _names.Resolve(article.NameOfId);
        if (_names.TryAdd(name, article, out var clash, out var kind))
        {
            Named.Add(new(name, article, mode));
            return;
        }

        _problems.Add(NameProblems.Clash("article", article.Id, clash!.Id, name, kind, article.Place, clash.Place));
        Named.Add(new(null, article, NamingMode.None));
        if (_names.TryAddClashing(name, kind))
            Withhold(name, article, null);
        else
            Withhold(null, article, clash);
    }

    private void AddUnreadable(ArticleIdentity article)
    {
        if (ById.TryGetValue(article.Id, out var first))
        {
            Withhold(null, article, first);
            return;
        }

        ById.Add(article.Id, article);
        if (IsLeftOut(article) || ModeOf(article) is null)
            return;
        var name = _names.Resolve(article.NameOfId);
        if (_names.TryAdd(name, article, out var clash, out var kind) || _names.TryAddClashing(name, kind))
            Withhold(name, article, null);
        else
            Withhold(null, article, clash);
    }

    private void Withhold(string? name, ArticleIdentity article, ArticleIdentity? owner)
    {
        if (!IsLeftOut(article) && ModeOf(article) is { } mode)
            Withheld.Add((new(name, article, mode), owner));
    }

    private bool IsLeftOut(ArticleIdentity article) => article.IsDraft && !_options.IncludeDrafts;

    /// <summary>Which of its quotes and dates have names; <see langword="null"/> where it has no name itself.</summary>
    private NamingMode? ModeOf(ArticleIdentity article)
    {
        var mode = _options.Naming.ModeOf(article.FilePath);
        return mode == NamingMode.None || (mode == NamingMode.Explicit && !article.HasOwnId) ? null : mode;
    }
}

/// <summary>An article with its C# name, if it has one, and which of its quotes and dates have names.</summary>
internal readonly record struct NamedArticle(string? Name, ArticleIdentity Article, NamingMode Mode);
