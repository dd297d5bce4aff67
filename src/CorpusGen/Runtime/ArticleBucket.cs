using System.ComponentModel;
using System.Text;

namespace CorpusGen.Runtime;

/// <summary>
/// Some of a corpus's articles: their instances and the table that describes them. Generated code derives from it; nothing
/// in it is for use by hand.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleBucket
{
    private readonly Article?[] _articles;
    private int[]? _lineStarts;
    private byte[]? _table;

    /// <summary>A bucket of <paramref name="store"/> with room for <paramref name="articles"/> articles.</summary>
    protected ArticleBucket(CorpusStore store, int articles)
    {
        Store = store;
        _articles = new Article?[articles];
    }

    /// <summary>
    /// A line for each article (<c>A</c>), followed by its quotes (<c>Q</c>) and its dates (<c>D</c>); see <c>TableLine</c>. Overridden
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

    /// <summary>The article in a row of the table. Those with names of their own are there; others are created now.</summary>
    internal Article ArticleAt(int row)
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
            else
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

    private TableLine LineAt(int start) => new(Table.Slice(start, TableLine.EndOf(Table, start) - start));
}
