using System.ComponentModel;
using System.Text.Json.Serialization;
using CorpusGen.Runtime;

namespace CorpusGen;

/// <summary>A news article with named quotes and dates: the type of <c>Corpus.Articles.X</c>.</summary>
/// <typeparam name="TQuotes">The generated names of its quotes.</typeparam>
/// <typeparam name="TDates">The generated names of its dates.</typeparam>
public sealed class NewsArticle<TQuotes, TDates> : NewsArticle
    where TQuotes : struct
    where TDates : struct
{
    private NamedAnnotations<TQuotes, TDates> _names;

    /// <summary>Called by generated code: the article in <paramref name="row"/> of <paramref name="bucket"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NewsArticle(ArticleBucket bucket, int row) => bucket.Add(this, row);

    /// <summary>Called by generated code: an article that its bucket attaches.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NewsArticle()
    {
    }

    /// <summary>The quotes by name, such as <c>article.Quotes.KeptPromise</c>; <c>article.Quotes.All</c> is the list.</summary>
    [JsonIgnore]
    public new ref readonly TQuotes Quotes => ref _names.QuotesOf(this);

    /// <summary>The dates by name, such as <c>article.Dates.Eighteenth</c>; <c>article.Dates.All</c> is the list.</summary>
    [JsonIgnore]
    public new ref readonly TDates Dates => ref _names.DatesOf(this);
}
