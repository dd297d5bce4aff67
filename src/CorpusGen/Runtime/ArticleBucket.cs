using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace CorpusGen.Runtime;

/// <summary>
/// Some of a corpus's articles: their instances and the table that describes them. Generated code derives from it; nothing
/// in it is for use by hand.
/// </summary>
/// <remarks>
/// There are two kinds. In the one, articles with names create themselves, and the others are created when they are asked for. The
/// other kind has articles with own fields: its instances exist from the start, and nobody gets one before the fields have their
/// values, those of all articles that it refers to included.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleBucket
{
    private readonly Article?[] _articles;
    private readonly bool _hasOwnFields;
    private Article[]? _completed;
    private int[]? _lineStarts;
    private byte[]? _table;

    /// <summary>A bucket of <paramref name="store"/> with room for <paramref name="articles"/> articles.</summary>
    protected ArticleBucket(CorpusStore store, int articles)
    {
        Store = store;
        _articles = new Article?[articles];
    }

    /// <summary>
    /// A bucket of <paramref name="store"/> in which articles have own fields: those that have names too, and <see langword="null"/> in
    /// the rows of others.
    /// </summary>
    protected ArticleBucket(CorpusStore store, Article?[] named)
    {
        Store = store;
        _articles = named;
        _hasOwnFields = true;
        for (var row = 0; row < named.Length; row++)
            (named[row] ??= Create(row)).Attach(this, row);
    }

    /// <summary>Called by generated code: the articles of a bucket with own fields, once these have their values.</summary>
    public IReadOnlyList<Article> Completed => CompletedArticles;

    /// <summary>
    /// A line for each article (<c>A</c>), followed by its own fields (<c>F</c>), its quotes (<c>Q</c>) and its dates (<c>D</c>); see <c>TableLine</c>. Overridden
    /// where the table is a UTF-8 literal, which takes the compiler longer but has no limit.
    /// </summary>
    protected virtual ReadOnlySpan<byte> Table => Lazily.Get(ref _table, this, static bucket => Encoding.UTF8.GetBytes(bucket.TableText));

    /// <summary>The same as text: overridden unless <see cref="Table"/> is.</summary>
    protected virtual string TableText => "";

    internal CorpusStore Store { get; }

    /// <summary>How many articles there are.</summary>
    internal int Count => _articles.Length;

    /// <summary>Where each article's line starts in the table, and at the end the table's length.</summary>
    private int[] LineStarts => Lazily.Get(ref _lineStarts, this, static bucket =>
    {
        var starts = new List<int>();
        var table = bucket.Table;
        for (var start = 0; start < table.Length; start = Math.Min(TableLine.EndOf(table, start) + 1, table.Length))
        {
            if (table[start] == 'A')
                starts.Add(start);
        }

        starts.Add(table.Length);
        return starts.ToArray();
    });

    private Article[] CompletedArticles => Lazily.Get(ref _completed, this, static bucket =>
    {
        var articles = Array.ConvertAll(bucket._articles, static article => article!);
        bucket.Store.Complete(articles);
        return articles;
    });

    /// <summary>The article in a row of the table, ready for use.</summary>
    internal Article ArticleAt(int row) => _hasOwnFields ? CompletedArticles[row] : InstanceAt(row);

    /// <summary>The article in a row of the table, whose own fields may have no values yet. One without a name may be created now.</summary>
    internal Article InstanceAt(int row)
    {
        if (Volatile.Read(ref _articles[row]) is null)
            _ = new NewsArticle<NoQuotes, NoDates>(this, row);
        return Volatile.Read(ref _articles[row])!;
    }

    /// <summary>Called by the constructor of an article; the first in its row stays.</summary>
    internal void Add(Article article, int row)
    {
        article.Attach(this, row);
        Interlocked.CompareExchange(ref _articles[row], article, null);
    }

    internal FieldReader ReadFields(int row)
    {
        var start = TableLine.EndOf(Table, LineStarts[row]) + 1;
        return new FieldReader(start < LineStarts[row + 1] && Table[start] == 'F' ? LineAt(start) : default, Store);
    }

    internal ArticleRecord ReadRecord(int row) => new(LineAt(LineStarts[row]), Store);

    internal ArticleAnnotations ReadAnnotations(int row, Article article)
    {
        var quotes = new List<Quote>();
        var dates = new List<DateMention>();
        for (var at = TableLine.EndOf(Table, LineStarts[row]) + 1; at < LineStarts[row + 1]; at = TableLine.EndOf(Table, at) + 1)
        {
            var line = LineAt(at);
            if (line.Kind == 'Q')
                quotes.Add(new Quote(article, new QuoteRecord(line)));
            else if (line.Kind == 'D')
                dates.Add(new DateMention(article, new DateRecord(line)));
        }

        return new ArticleAnnotations(new QuoteList(quotes.ToArray()), new DateList(dates.ToArray()));
    }

    /// <summary>Adds the articles whose lines hold <paramref name="text"/>: a fast filter before they are decoded.</summary>
    internal void CollectArticlesThatHold(ReadOnlySpan<byte> text, HashSet<Article> articles)
    {
        for (int at = 0, found; (found = Table.Slice(at).IndexOf(text)) >= 0;)
        {
            var row = Array.BinarySearch(LineStarts, at + found);
            row = row >= 0 ? row : ~row - 1;
            articles.Add(ArticleAt(row));
            at = LineStarts[row + 1];
        }
    }

    /// <summary>An article without a name, of the class that its line says.</summary>
    private Article Create(int row)
    {
        foreach (var field in LineAt(LineStarts[row]))
        {
            if (field.Key == 'f')
                return Store.CreateArticle(int.Parse(field.Text, CultureInfo.InvariantCulture));
        }

        return new NewsArticle<NoQuotes, NoDates>();
    }

    private TableLine LineAt(int start) => new(Table.Slice(start, TableLine.EndOf(Table, start) - start));
}
