using System.ComponentModel;
using System.Text.Json.Serialization;
using CorpusGen.Runtime;

namespace CorpusGen;

/// <summary>A news article whose quotes and dates have names of their own: the type of <c>Corpus.Articles.X</c>.</summary>
/// <typeparam name="TQuotes">The generated names of its quotes.</typeparam>
/// <typeparam name="TDates">The generated names of its dates.</typeparam>
public sealed class NewsArticle<TQuotes, TDates> : NewsArticle
    where TQuotes : struct
    where TDates : struct
{
    private Names<TQuotes>? _quotes;
    private Names<TDates>? _dates;

    /// <summary>Called by generated code: the article in <paramref name="row"/> of <paramref name="bucket"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NewsArticle(ArticleBucket bucket, int row) => bucket.Add(this, row);

    /// <summary>The quotes by name, as in <c>article.Quotes.KeptPromise</c>; <c>article.Quotes.All</c> is the list.</summary>
    [JsonIgnore]
    public new ref readonly TQuotes Quotes =>
        ref Lazily.Get(ref _quotes, this, static article => new Names<TQuotes>(article.Annotations.Quotes, article.Annotations.Quotes.Items, static quote => ((Quote)quote).Id)).Values;

    /// <summary>The dates by name, as in <c>article.Dates.Eighteenth</c>; <c>article.Dates.All</c> is the list.</summary>
    [JsonIgnore]
    public new ref readonly TDates Dates =>
        ref Lazily.Get(ref _dates, this, static article => new Names<TDates>(article.Annotations.Dates, article.Annotations.Dates.Items, static date => ((DateMention)date).Id)).Values;
}
