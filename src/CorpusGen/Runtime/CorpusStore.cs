using System.Collections.Concurrent;
using System.ComponentModel;
using System.Reflection;
using System.Text;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Runtime;

/// <summary>
/// A whole corpus. Generated code derives from it and supplies the tables. Everything is decoded on first use, and not under a lock.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusStore : ICorpus
{
    private readonly int _buckets;
    private ActorList? _actors;
    private ArticleList? _articles;
    private QuoteList? _quotes;
    private DateList? _dates;
    private EmbeddedBodies? _bodies;
    private readonly object _completing = new();
    private readonly ConcurrentDictionary<Type, object> _articlesByClass = new();

    /// <summary>A store of <paramref name="buckets"/> buckets, a power of two.</summary>
    protected CorpusStore(int buckets) => _buckets = buckets;

    /// <summary>Every article in the order of the corpus.</summary>
    public ArticleList Articles => Lazily.Get(ref _articles, this, static store => store.OrderArticles());

    /// <summary>Every actor, by id.</summary>
    public ActorList Actors => Lazily.Get(ref _actors, this, static store => store.ReadActors());

    /// <summary>Every quote: the articles in the order of the corpus, the quotes in the order of each.</summary>
    public QuoteList Quotes => Lazily.Get(
        ref _quotes, this, static store => new QuoteList(store.Articles.SelectMany(article => article.Quotes.Items).ToArray()));

    /// <summary>Every date in time order; those without a value come last.</summary>
    public DateList Dates => Lazily.Get(ref _dates, this, static store => new DateList(
        store.Articles.SelectMany(article => article.Dates.Items)
            .OrderBy(date => date.Value is null)
            .ThenBy(date => date.Value.GetValueOrDefault())
            .ToArray()));

    /// <summary>Every article of a class, in the order of the corpus.</summary>
    public IReadOnlyList<T> ArticlesOf<T>()
        where T : Article =>
        (IReadOnlyList<T>)_articlesByClass.GetOrAdd(typeof(T), _ => Array.AsReadOnly(Articles.OfType<T>().ToArray()));

    internal Article? FindArticle(string id) =>
        Find(id) is ({ } bucket, var row) ? bucket.ArticleAt(row) : null;

    /// <summary>The assembly that the bodies are embedded in.</summary>
    protected internal abstract Assembly Assembly { get; }

    /// <summary>A line for each actor, ordered by id.</summary>
    protected abstract ReadOnlySpan<byte> ActorLines { get; }

    /// <summary>The bucket of each article in the order of the corpus, two hexadecimal digits each.</summary>
    protected abstract ReadOnlySpan<byte> ArticleOrder { get; }

    /// <summary>The bucket with this number, with its articles.</summary>
    protected abstract ArticleBucket Bucket(int number);

    /// <summary>Overridden by generated code: a new article, without a name, of the class with this number.</summary>
    protected internal virtual Article CreateArticle(int ofClass) => throw new ArgumentOutOfRangeException(nameof(ofClass));

    internal Actor? FindActor(string id) => Actors.TryGet(id, out var actor) ? actor : null;

    internal EmbeddedBodies Bodies => Lazily.Get(ref _bodies, this, static store => EmbeddedBodies.In(store.Assembly));

    /// <summary>Finds an article whose own fields may have no values yet.</summary>
    internal Article? FindInstance(string id) => Find(id) is ({ } bucket, var row) ? bucket.InstanceAt(row) : null;

    /// <summary>
    /// Gives values to the own fields of <paramref name="articles"/> and of all articles that they lead to. The values are read first,
    /// perhaps by several threads at once, and then set together, so that no thread sees only some of them.
    /// </summary>
    internal void Complete(IReadOnlyList<Article> articles)
    {
        var read = new List<(Article Article, object?[] Values)>();
        var known = new HashSet<Article>(articles);
        var pending = new Queue<Article>(articles);
        while (pending.Count > 0)
        {
            var article = pending.Dequeue();
            if (article.IsComplete)
                continue;
            var fields = article.Fields;
            read.Add((article, article is IOwnFields own ? own.Read(fields) : []));
            foreach (var other in fields.References)
            {
                if (known.Add(other))
                    pending.Enqueue(other);
            }
        }

        lock (_completing)
        {
            // A thread that sees a complete article relies on all articles that it leads to.
            foreach (var (article, values) in read)
            {
                if (!article.IsComplete && article is IOwnFields own)
                    own.Assign(values);
            }

            foreach (var (article, _) in read)
                article.IsComplete = true;
        }
    }

    internal QuoteList QuotesOf(Actor actor) =>
        new(ArticlesThatHold(FieldText.Field(QuoteLetters.Speaker, actor.Id))
            .SelectMany(article => article.Quotes.Items)
            .Where(quote => quote.Speakers.Contains(actor))
            .ToArray());

    internal IReadOnlyList<Article> ArticlesOf(Actor actor) =>
        Array.AsReadOnly(ArticlesThatHold(FieldText.Field(ArticleLetters.Actor, actor.Id))
            .Where(article => article.Actors.Contains(actor))
            .ToArray());

    /// <summary>The place where an article defines the actor with that id; <see langword="null"/> where none does.</summary>
    internal SourceLocation? FindDefinition(string id)
    {
        var actor = Encoding.UTF8.GetBytes(FieldText.Field(DefinitionLetters.Actor, id));
        for (var bucket = 0; bucket < _buckets; bucket++)
        {
            if (Bucket(bucket).FindDefinition(actor, id) is { } found)
                return found;
        }

        return null;
    }

    private (ArticleBucket? Bucket, int Row) Find(string id)
    {
        var bucket = Bucket(IdHash.BucketOf(id, _buckets));
        for (var row = 0; row < bucket.Count; row++)
        {
            if (bucket.InstanceAt(row).Id == id)
                return (bucket, row);
        }

        return default;
    }

    private IEnumerable<Article> ArticlesThatHold(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var holding = new HashSet<Article>();
        for (var bucket = 0; bucket < _buckets; bucket++)
            Bucket(bucket).CollectArticlesThatHold(utf8, holding);
        return Articles.Where(holding.Contains);
    }

    private ArticleList OrderArticles()
    {
        var next = new int[_buckets];
        var articles = new Article[BucketOrder.CountOf(ArticleOrder)];
        for (var i = 0; i < articles.Length; i++)
        {
            var bucket = BucketOrder.BucketAt(ArticleOrder, i);
            articles[i] = Bucket(bucket).ArticleAt(next[bucket]++);
        }

        return new ArticleList(articles, this);
    }

    private ActorList ReadActors()
    {
        var actors = new List<Actor>();
        var table = ActorLines;
        for (var start = 0; start < table.Length;)
        {
            var end = LineReader.EndOf(table, start);
            var kind = LineReader.KindAt(table, start);
            var line = LineReader.Read(table.Slice(start, end - start), new ActorLine(kind));
            actors.Add(kind switch
            {
                LineKinds.Person => new Person(this, line),
                LineKinds.Organization => new Organization(this, line),
                _ => new State(this, line),
            });
            start = end + 1;
        }

        return new ActorList(actors.ToArray());
    }
}
