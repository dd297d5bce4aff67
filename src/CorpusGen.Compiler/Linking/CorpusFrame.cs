using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Linking;

/// <summary>
/// A corpus without the content of its articles: which articles there are, in which order, and the actors. An edit of a body leaves the
/// frame equal.
/// </summary>
/// <remarks>
/// Two frames are equal when they are one object, because a host compares a frame once for every article. <see cref="ByValue"/> tells the
/// host which object to keep.
/// </remarks>
public sealed class CorpusFrame(
    EquatableArray<string> articles,
    EquatableArray<ActorFacts> actors,
    ArticleClasses classes,
    EquatableArray<Problem> problems)
{
    /// <summary>Whether two frames have the same value.</summary>
    public static readonly IEqualityComparer<CorpusFrame> ByValue = new ValueComparer();

    private Dictionary<string, int>? _numbers;
    private Dictionary<string, string>? _datedIds;

    /// <summary>The files of the articles in the order of the corpus, by date of publication and then by id.</summary>
    public EquatableArray<string> Articles { get; } = articles;

    /// <summary>The actors, by id.</summary>
    public EquatableArray<ActorFacts> Actors { get; } = actors;

    /// <summary>The own classes.</summary>
    public ArticleClasses Classes { get; } = classes;

    /// <summary>The problems between files, and the problems of the register.</summary>
    public EquatableArray<Problem> Problems { get; } = problems;

    /// <summary>The articles with an error for which they are not in the corpus.</summary>
    public EquatableArray<ExcludedArticle> Excluded { get; init; }

    /// <summary>The ids of articles of a series, which their own files do not decide.</summary>
    public EquatableArray<DatedId> DatedIds { get; init; }

    /// <summary>
    /// The place of the definition of each actor, also of the actors of drafts. It is not part of the value, because an edit that only
    /// moves a definition leaves the corpus as it is; read it right after the frame is made.
    /// </summary>
    public IReadOnlyDictionary<string, Place> Definitions { get; init; } = new Dictionary<string, Place>();

    /// <summary>
    /// The number of the article in the file at <paramref name="path"/>; negative for an article that is not in the corpus.
    /// </summary>
    public int NumberOf(string path)
    {
        if (_numbers is null)
        {
            var numbers = new Dictionary<string, int>(Articles.Count, OrdinalText.Comparer);
            for (var i = 0; i < Articles.Count; i++)
                numbers.Add(Articles[i], i);
            _numbers = numbers;
        }

        return _numbers.TryGetValue(path, out var number) ? number : -1;
    }

    /// <summary>The id of the article in the file at <paramref name="path"/>, if it is an article of a series.</summary>
    public string? DatedIdAt(string path)
    {
        if (DatedIds.Count == 0)
            return null;
        _datedIds ??= DatedIds.ToDictionary(dated => dated.Path, dated => dated.Id, OrdinalText.Comparer);
        return _datedIds.TryGetValue(path, out var id) ? id : null;
    }

    /// <summary><paramref name="article"/> with the id that it has in this corpus.</summary>
    public BoundArticle WithId(BoundArticle article) =>
        DatedIdAt(article.Path) is { } id ? article with { Content = article.Content with { Id = id } } : article;

    private sealed class ValueComparer : IEqualityComparer<CorpusFrame>
    {
        public bool Equals(CorpusFrame? x, CorpusFrame? y) =>
            ReferenceEquals(x, y)
            || (x is not null && y is not null && x.Articles.Equals(y.Articles) && x.Actors.Equals(y.Actors)
                && x.Classes == y.Classes && x.Problems.Equals(y.Problems) && x.Excluded.Equals(y.Excluded)
                && x.DatedIds.Equals(y.DatedIds));

        public int GetHashCode(CorpusFrame frame) => frame.Articles.Count;
    }
}

/// <summary>An article with an error for which it is not in the corpus.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Owner">The file of the article with the same id; <see langword="null"/> for an article that cannot be read.</param>
public sealed record ExcludedArticle(string Path, string? Owner);
