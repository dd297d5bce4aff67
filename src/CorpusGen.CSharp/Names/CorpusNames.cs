using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;

namespace CorpusGen.CSharp.Names;

/// <summary>
/// Gives the articles and actors of a corpus their C# names. An article that has an error keeps its name, so that code which uses it
/// compiles. Where two have the same name, letter by letter, the first article keeps it, with the names of the other's quotes and dates.
/// </summary>
internal sealed class CorpusNames
{
    private static readonly string[] ReservedOfArticles = ["All", "Of", "TryGet", "Articles"];
    private static readonly string[] ReservedOfActors = ["All", "Count", "TryGet", "At", "GetEnumerator", GeneratedTypes.Actors];

    private readonly NamingPolicy _policy;
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, ArticleName> _articles;
    private readonly NameScope<ArticleIdentity> _scope = new(ReservedOfArticles);

    private CorpusNames(NamingPolicy policy, int count)
    {
        _policy = policy;
        _articles = new(count, OrdinalText.Comparer);
    }

    /// <summary>The actors of the corpus, by id, with their names.</summary>
    public LinkedActor[] Actors { get; private set; } = [];

    /// <summary>The problems between names.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Articles that are not in the corpus, or not under their name.</summary>
    public List<WithheldArticleName> Withheld { get; } = [];

    /// <summary>The name of the article in the file at <paramref name="path"/>, which is in the corpus.</summary>
    public ArticleName Of(string path) => _articles[path];

    /// <summary>Names the articles and actors of <paramref name="frame"/>.</summary>
    /// <param name="frame">The corpus.</param>
    /// <param name="articles">All articles, sorted by path.</param>
    /// <param name="policy">Which articles have names.</param>
    /// <param name="cancellation">Stops the naming.</param>
    public static CorpusNames Of(CorpusFrame frame, NamedIdentity[] articles, NamingPolicy policy, CancellationToken cancellation)
    {
        var names = new CorpusNames(policy, frame.Articles.Count);
        names.Actors = names.NameActors(frame, cancellation);
        foreach (var article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            if (frame.NumberOf(article.Article.Path) >= 0)
                names.Add(article);
        }

        // After the others, because an article with an error must not cause another error.
        if (frame.Excluded.Count == 0)
            return names;
        var byPath = articles.ToDictionary(article => article.Article.Path, OrdinalText.Comparer);
        foreach (var (path, owner) in frame.Excluded)
            names.AddExcluded(byPath[path], owner);
        return names;
    }

    private void Add(NamedIdentity identity)
    {
        var article = identity.Article;
        if (ModeOf(article) is not { } mode)
        {
            _articles.Add(article.Path, new(null, default));
            return;
        }

        var name = _scope.Resolve(identity.Name);
        if (_scope.TryAdd(name, article, out var clash, out var kind))
        {
            _articles.Add(article.Path, new(name, mode));
            return;
        }

        _problems.Add(NameProblems.Clash("article", article.Id, clash!.Id, name, kind, article.Place, clash.Place));
        _articles.Add(article.Path, new(null, default));
        Withhold(article, name, kind, clash, mode);
    }

    private void AddExcluded(NamedIdentity identity, string? owner)
    {
        var article = identity.Article;
        if (ModeOf(article) is not { } mode)
            return;
        if (owner is not null)
        {
            Withheld.Add(new(article, new(null, mode), owner));
            return;
        }

        var name = _scope.Resolve(identity.Name);
        if (_scope.TryAdd(name, article, out var clash, out var kind))
            Withheld.Add(new(article, new(name, mode), null));
        else
            Withhold(article, name, kind, clash!, mode);
    }

    private void Withhold(ArticleIdentity article, string name, ClashKind kind, ArticleIdentity clash, AnnotationNaming mode) =>
        Withheld.Add(_scope.TryAddClashing(name, kind) ? new(article, new(name, mode), null) : new(article, new(null, mode), clash.Path));

    /// <summary>Which of its quotes and dates have names; <see langword="null"/> where the article has no name itself.</summary>
    private AnnotationNaming? ModeOf(ArticleIdentity article)
    {
        var mode = _policy.Of(article.FilePath);
        return mode.Quotes == NamingMode.None || (mode.Quotes == NamingMode.Explicit && !article.HasOwnId) ? null : mode;
    }

    /// <summary>Names all actors, so that an actor of a draft has its name before the draft is published.</summary>
    private LinkedActor[] NameActors(CorpusFrame frame, CancellationToken cancellation)
    {
        var scope = new NameScope<string>(ReservedOfActors);
        var names = new Dictionary<string, (string? Name, string? Withheld)>(frame.Definitions.Count, OrdinalText.Comparer);
        foreach (var id in frame.Definitions.Keys.OrderBy(id => id, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var name = scope.Resolve(CSharpName.From(id));
            if (scope.TryAdd(name, id, out var clash, out var kind))
            {
                names.Add(id, (name, null));
                continue;
            }

            names.Add(id, (null, scope.TryAddClashing(name, kind) ? name : null));
            _problems.Add(NameProblems.Clash("actor", id, clash!, name, kind, frame.Definitions[id], frame.Definitions[clash!]));
        }

        return [.. frame.Actors.Select(actor => new LinkedActor(names[actor.Id].Name, actor) { WithheldName = names[actor.Id].Withheld })];
    }
}

/// <summary>The C# name of an article, if it has one, and which of its quotes and dates have names.</summary>
internal readonly record struct ArticleName(string? Name, AnnotationNaming Mode);

/// <summary>The name of an article that is not in the corpus, or not under its name.</summary>
/// <param name="Article">The article.</param>
/// <param name="Name">Its name.</param>
/// <param name="Owner">The file of the article that has the name, or the id.</param>
internal sealed record WithheldArticleName(ArticleIdentity Article, ArticleName Name, string? Owner);

/// <summary>An actor with its C# name.</summary>
/// <param name="Name">The C# name; <see langword="null"/> where it clashes with another actor's, which is an error.</param>
/// <param name="Facts">Its facts.</param>
public sealed record LinkedActor(string? Name, ActorFacts Facts)
{
    /// <summary>The name that clashes: code that uses it compiles.</summary>
    public string? WithheldName { get; init; }

    /// <summary>The file of the article that defines it; <see langword="null"/> where the register does.</summary>
    public string? Article { get; init; }

    /// <summary>The place in the register that defines it.</summary>
    public LinePosition InRegister { get; init; }
}
