using System.ComponentModel;

namespace CorpusGen.Runtime;

/// <summary>
/// Some of a corpus's articles: their instances and the table that describes them. Generated code derives from it; nothing
/// in it is for use by hand.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleBucket
{
    private Article[]? _articles;
    private int[]? _lineStarts;
    private CorpusStore? _store;

    /// <summary>A line for each article (<c>A</c>), followed by its quotes (<c>Q</c>) and its dates (<c>D</c>); see <c>TableLine</c>.</summary>
    protected abstract ReadOnlySpan<byte> Table { get; }

    /// <summary>The articles, in the order of the table.</summary>
    protected abstract Article[] Create();

    internal CorpusStore Store => _store!;

    internal Article[] Articles => Lazily.Get(ref _articles, this, static bucket =>
    {
        var articles = bucket.Create();
        for (var i = 0; i < articles.Length; i++)
            articles[i].Attach(bucket, i);
        return articles;
    });

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

    internal void Attach(CorpusStore store) => _store = store;

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

    /// <summary>The articles whose lines hold <paramref name="text"/>: a fast filter before they are decoded.</summary>
    internal IEnumerable<Article> ArticlesThatHold(byte[] text)
    {
        for (int row = 0, at = 0; (at = IndexOf(text, at)) >= 0; at = LineStarts[row])
        {
            row = Array.BinarySearch(LineStarts, at);
            row = row >= 0 ? row + 1 : ~row;
            yield return Articles[row - 1];
        }
    }

    private int IndexOf(byte[] text, int start)
    {
        var found = Table.Slice(start).IndexOf(text);
        return found < 0 ? -1 : start + found;
    }

    private TableLine LineAt(int start) => new(Table.Slice(start, TableLine.EndOf(Table, start) - start));
}
