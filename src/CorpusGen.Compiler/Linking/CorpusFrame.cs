using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Linking;

/// <summary>
/// A corpus but for what its articles say: which there are, in which order, with which names, and its actors. Equal after an edit of a
/// body, which leaves nothing to link but the article itself.
/// </summary>
/// <remarks>
/// Two are equal when they are one object, as a host compares a frame once for every article; <see cref="ByValue"/> tells it which
/// object to keep.
/// </remarks>
public sealed class CorpusFrame(
    EquatableArray<FramedArticle> articles,
    EquatableArray<LinkedActor> actors,
    int buckets,
    ArticleClasses classes,
    EquatableArray<Problem> problems)
{
    /// <summary>Whether two frames say the same.</summary>
    public static readonly IEqualityComparer<CorpusFrame> ByValue = new ValueComparer();

    private Dictionary<string, FramedArticle>? _articlesByPath;
    private Dictionary<string, WithheldArticle>? _withheldByPath;
    private Dictionary<string, string>? _actorNames;

    /// <summary>The articles in the order of the corpus, by date of publication and then by id.</summary>
    public EquatableArray<FramedArticle> Articles { get; } = articles;

    /// <summary>The actors, by id.</summary>
    public EquatableArray<LinkedActor> Actors { get; } = actors;

    /// <summary>How many buckets the articles are spread over.</summary>
    public int Buckets { get; } = buckets;

    /// <summary>The classes of the user's, by full name; an article's class is a number here.</summary>
    public ArticleClasses Classes { get; } = classes;

    /// <summary>What is wrong between files, and in the register.</summary>
    public EquatableArray<Problem> Problems { get; } = problems;

    /// <summary>Articles that have an error and are not in the corpus, or not under their name.</summary>
    public EquatableArray<WithheldArticle> Withheld { get; init; }

    /// <summary>The article in the file at <paramref name="path"/>; <see langword="null"/> for one that is not in the corpus.</summary>
    public FramedArticle? ArticleAt(string path) =>
        (_articlesByPath ??= Articles.ToDictionary(article => article.Path, OrdinalText.Comparer))
            .TryGetValue(path, out var article) ? article : null;

    /// <summary>The same, of an article that is withheld.</summary>
    public WithheldArticle? WithheldAt(string path) =>
        (_withheldByPath ??= Withheld.ToDictionary(article => article.Path, OrdinalText.Comparer))
            .TryGetValue(path, out var article) ? article : null;

    /// <summary>The name of the actor with that id, or the id where there is none.</summary>
    public string ActorName(string id) =>
        (_actorNames ??= Actors.ToDictionary(actor => actor.Facts.Id, actor => actor.Facts.Name, OrdinalText.Comparer))
            .TryGetValue(id, out var name) ? name : id;

    private sealed class ValueComparer : IEqualityComparer<CorpusFrame>
    {
        public bool Equals(CorpusFrame? x, CorpusFrame? y) =>
            ReferenceEquals(x, y)
            || (x is not null && y is not null && x.Articles.Equals(y.Articles) && x.Actors.Equals(y.Actors) && x.Buckets == y.Buckets
                && x.Classes == y.Classes && x.Problems.Equals(y.Problems) && x.Withheld.Equals(y.Withheld));

        public int GetHashCode(CorpusFrame frame) => frame.Articles.Count;
    }
}

/// <summary>An article's place in a corpus.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Name">The C# name; <see langword="null"/> for one without.</param>
/// <param name="Mode">Which of its quotes and dates have names.</param>
/// <param name="Bucket">Its bucket.</param>
/// <param name="Row">Its place there.</param>
/// <param name="Class">The class of the user's that it is of.</param>
public sealed record FramedArticle(string Path, string? Name, NamingMode Mode, int Bucket, int Row, LinkedClass? Class);

/// <summary>An article that has an error, for which it is not in the corpus, or not under its name. Code with the name compiles.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Name">The C# name; <see langword="null"/> where that is another article's.</param>
/// <param name="Mode">Which of its quotes and dates have names.</param>
/// <param name="Class">Its own class.</param>
/// <param name="Owner">The file of the article that has the name, or the id.</param>
public sealed record WithheldArticle(string Path, string? Name, NamingMode Mode, LinkedClass? Class, string? Owner);

/// <summary>What one article adds to a corpus.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Frame">Its place; <see langword="null"/> for one that is not in the corpus.</param>
/// <param name="Article">What is there.</param>
/// <param name="Problems">What is wrong in it.</param>
public sealed record LinkedPart(string Path, FramedArticle? Frame, LinkedArticle? Article, EquatableArray<Problem> Problems)
{
    /// <summary>That its name is withheld.</summary>
    public WithheldArticle? Withheld { get; init; }

    /// <summary>The names of its quotes and dates, if so.</summary>
    public ArticleContent? WithheldContent { get; init; }
}
