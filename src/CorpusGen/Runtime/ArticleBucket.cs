using System.ComponentModel;
using System.Text;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Runtime;

/// <summary>
/// Some of a corpus's articles: their instances and the table that describes them. Generated code derives from it; nothing
/// in it is for use by hand.
/// </summary>
/// <remarks>
/// Without own fields, named articles register themselves, and articles without a name are created on demand. With own fields, all
/// articles are created with the bucket. They are handed out when their fields are set, and the fields of every article they lead to.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleBucket
{
    private static readonly Dictionary<string, UnnamedSource> NoSources = new(StringComparer.Ordinal);

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
    public ArticleList Completed => new(CompletedArticles, Store);

    /// <summary>
    /// A line for each article, then lines for the own fields, the quotes and the dates. Overridden where the table is a UTF-8
    /// literal, which takes the compiler longer but has no limit.
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
        for (var start = 0; start < table.Length; start = Math.Min(LineReader.EndOf(table, start) + 1, table.Length))
        {
            if (LineReader.KindAt(table, start) == LineKinds.Article)
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

    /// <summary>The article in a row of the table, created now if it has no name. Its own fields may not have values yet.</summary>
    internal Article InstanceAt(int row)
    {
        if (Volatile.Read(ref _articles[row]) is null)
            _ = new NewsArticle<NamedQuotes, NamedDates>(this, row);
        return Volatile.Read(ref _articles[row])!;
    }

    /// <summary>Called by the constructor of an article; the first in its row stays.</summary>
    internal void Add(Article article, int row)
    {
        article.Attach(this, row);
        Interlocked.CompareExchange(ref _articles[row], article, null);
    }

    internal FieldReader ReadFields(int row, Article article)
    {
        var line = new OwnFieldsLine();
        var start = LineReader.EndOf(Table, LineStarts[row]) + 1;
        if (start < LineStarts[row + 1] && LineReader.KindAt(Table, start) == LineKinds.OwnFields)
            LineReader.Read(LineAt(start), line);
        return new FieldReader(line, article);
    }

    internal ArticleLine ReadArticle(int row) => LineReader.Read(LineAt(LineStarts[row]), new ArticleLine());

    internal ArticleAnnotations ReadAnnotations(int row, Article article)
    {
        var quotes = new List<Quote>();
        var dates = new List<DateMention>();
        var mentions = new List<MentionLine>();
        for (var at = LineReader.EndOf(Table, LineStarts[row]) + 1; at < LineStarts[row + 1]; at = LineReader.EndOf(Table, at) + 1)
        {
            switch (LineReader.KindAt(Table, at))
            {
                case LineKinds.Quote:
                    quotes.Add(new Quote(article, LineReader.Read(LineAt(at), new QuoteLine())));
                    break;
                case LineKinds.Date:
                    dates.Add(new DateMention(article, LineReader.Read(LineAt(at), new DateLine())));
                    break;
                case LineKinds.Mention:
                    mentions.Add(LineReader.Read(LineAt(at), new MentionLine()));
                    break;
            }
        }

        return new ArticleAnnotations(new QuoteList(quotes.ToArray()), new DateList(dates.ToArray()), mentions.ToArray());
    }

    /// <summary>The sources without a name of an article, by id. Their lines are before the lines of quotes, which are not read.</summary>
    internal Dictionary<string, UnnamedSource> ReadSources(int row, Article article)
    {
        var sources = NoSources;
        for (var at = LineReader.EndOf(Table, LineStarts[row]) + 1; at < LineStarts[row + 1]; at = LineReader.EndOf(Table, at) + 1)
        {
            var kind = LineReader.KindAt(Table, at);
            if (kind is LineKinds.Quote or LineKinds.Date)
                break;
            if (kind != LineKinds.UnnamedSource)
                continue;
            if (sources == NoSources)
                sources = new(StringComparer.Ordinal);
            var source = new UnnamedSource(article, LineReader.Read(LineAt(at), new ActorLine(kind)));
            sources[source.Id] = source;
        }

        return sources;
    }

    /// <summary>Adds the articles whose lines hold <paramref name="text"/>: a fast filter before they are decoded.</summary>
    internal void CollectArticlesThatHold(ReadOnlySpan<byte> text, HashSet<Article> articles)
    {
        for (int at = 0, found; (found = Table.Slice(at).IndexOf(text)) >= 0;)
        {
            var row = RowAt(at + found);
            articles.Add(ArticleAt(row));
            at = LineStarts[row + 1];
        }
    }

    /// <summary>The place where an article defines an actor; <see langword="null"/> where none does.</summary>
    /// <param name="actor">The field of the actor's id in the line of a definition.</param>
    /// <param name="id">The id.</param>
    internal SourceLocation? FindDefinition(ReadOnlySpan<byte> actor, string id)
    {
        for (int at = 0, found; (found = Table.Slice(at).IndexOf(actor)) >= 0; at += found + actor.Length)
        {
            var start = Table.Slice(0, at + found).LastIndexOf((byte)'\n') + 1;
            if (LineReader.KindAt(Table, start) != LineKinds.Definition)
                continue;
            var line = LineReader.Read(LineAt(start), new DefinitionLine());
            if (line.Actor == id)
                return new SourceLocation(ReadArticle(RowAt(start)).FilePath, line.Line, line.Column);
        }

        return null;
    }

    /// <summary>The row of the article to which an offset in the table belongs.</summary>
    private int RowAt(int offset)
    {
        var row = Array.BinarySearch(LineStarts, offset);
        return row >= 0 ? row : ~row - 1;
    }

    /// <summary>An article without a name, of the class that its line gives.</summary>
    private Article Create(int row) =>
        ReadArticle(row).Class is { } number ? Store.CreateArticle(number) : new NewsArticle<NamedQuotes, NamedDates>();

    private ReadOnlySpan<byte> LineAt(int start) => Table.Slice(start, LineReader.EndOf(Table, start) - start);
}
