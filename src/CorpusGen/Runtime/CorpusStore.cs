using System.ComponentModel;
using System.Reflection;
using System.Text;

namespace CorpusGen.Runtime;

/// <summary>
/// All of a corpus: generated code derives from it, supplies the tables, and asks it for what the tables describe. Nothing
/// runs before it is asked for, and nothing takes a lock.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusStore
{
    private readonly int _buckets;
    private Actor[]? _actors;
    private IReadOnlyList<Article>? _articles;
    private IReadOnlyList<Actor>? _actorList;
    private QuoteList? _quotes;
    private DateList? _dates;

    /// <summary>A store of <paramref name="buckets"/> buckets, a power of two.</summary>
    protected CorpusStore(int buckets) => _buckets = buckets;

    /// <summary>Every article in the order of the corpus.</summary>
    public IReadOnlyList<Article> Articles => Lazily.Get(ref _articles, this, static store => store.OrderArticles());

    /// <summary>Every actor, by id.</summary>
    public IReadOnlyList<Actor> Actors => Lazily.Get(ref _actorList, this, static store => Array.AsReadOnly(store.ActorTable()));

    /// <summary>Every quote: the articles in the order of the corpus, the quotes in the order of each.</summary>
    public QuoteList Quotes => Lazily.Get(ref _quotes, this, static store => new QuoteList(store.Articles.SelectMany(article => article.Quotes.Items).ToArray()));

    /// <summary>Every date in time order; those without a value come last.</summary>
    public DateList Dates => Lazily.Get(ref _dates, this, static store => new DateList(
        store.Articles.SelectMany(article => article.Dates.Items)
            .OrderBy(date => date.Value is null)
            .ThenBy(date => date.Value.GetValueOrDefault())
            .ToArray()));

    /// <summary>Finds an article by its id.</summary>
    public Article? FindArticle(string id)
    {
        var bucket = Bucket(IdHash.BucketOf(id, _buckets));
        for (var row = 0; row < bucket.Count; row++)
        {
            if (bucket.ArticleAt(row) is var article && article.Id == id)
                return article;
        }

        return null;
    }

    /// <summary>Finds an actor by its id.</summary>
    public Actor? FindActor(string id)
    {
        var actors = ActorTable();
        int low = 0, high = actors.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var order = string.CompareOrdinal(actors[middle].Id, id);
            if (order == 0)
                return actors[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    /// <summary>The assembly that the bodies are embedded in.</summary>
    protected internal abstract Assembly Assembly { get; }

    /// <summary>A line for each actor (<c>P</c>, <c>O</c> or <c>S</c>), ordered by id; see <c>TableLine</c>.</summary>
    protected abstract ReadOnlySpan<byte> ActorLines { get; }

    /// <summary>The bucket of each article in the order of the corpus, two hexadecimal digits each.</summary>
    protected abstract ReadOnlySpan<byte> ArticleOrder { get; }

    /// <summary>The bucket with this number, with its articles.</summary>
    protected abstract ArticleBucket Bucket(int number);

    internal IReadOnlyList<Actor> FindActors(IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
            return [];
        var actors = new Actor[ids.Count];
        for (var i = 0; i < actors.Length; i++)
            actors[i] = FindActor(ids[i])!;
        return Array.AsReadOnly(actors);
    }

    internal QuoteList QuotesOf(Actor actor) =>
        new(ArticlesThatHold("|s" + actor.Id)
            .SelectMany(article => article.Quotes.Items)
            .Where(quote => quote.Speakers.Contains(actor))
            .ToArray());

    internal IReadOnlyList<Article> ArticlesOf(Actor actor) =>
        Array.AsReadOnly(ArticlesThatHold("|a" + actor.Id)
            .Where(article => article.Actors.Contains(actor))
            .ToArray());

    private IEnumerable<Article> ArticlesThatHold(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var holding = new HashSet<Article>();
        for (var bucket = 0; bucket < _buckets; bucket++)
            Bucket(bucket).CollectArticlesThatHold(utf8, holding);
        return Articles.Where(holding.Contains);
    }

    private IReadOnlyList<Article> OrderArticles()
    {
        var next = new int[_buckets];
        var articles = new Article[ArticleOrder.Length / 2];
        for (var i = 0; i < articles.Length; i++)
        {
            var bucket = (HexDigit(ArticleOrder[i * 2]) << 4) | HexDigit(ArticleOrder[(i * 2) + 1]);
            articles[i] = Bucket(bucket).ArticleAt(next[bucket]++);
        }

        return Array.AsReadOnly(articles);
    }

    private static int HexDigit(byte digit) => digit <= '9' ? digit - '0' : digit - 'a' + 10;

    private Actor[] ActorTable() => Lazily.Get(ref _actors, this, static store =>
    {
        var actors = new List<Actor>();
        var table = store.ActorLines;
        for (var start = 0; start < table.Length;)
        {
            var end = TableLine.EndOf(table, start);
            var record = new ActorRecord(new TableLine(table.Slice(start, end - start)));
            actors.Add(record.Kind switch
            {
                'P' => new Person(store, record),
                'O' => new Organization(store, record),
                _ => new State(store, record),
            });
            start = end + 1;
        }

        return actors.ToArray();
    });
}
