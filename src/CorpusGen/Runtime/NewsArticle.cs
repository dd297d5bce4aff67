using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CorpusGen.Runtime;

/// <summary>A news article with named quotes or dates: the type of <c>Corpus.Articles.X</c>.</summary>
/// <remarks>A kind of annotation to come gets a type with one parameter more, beside this one.</remarks>
/// <typeparam name="TQuotes"><see cref="NamedQuotes"/>, or the generated class with names.</typeparam>
/// <typeparam name="TDates"><see cref="NamedDates"/>, or the generated class with names.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NewsArticle<
    [DynamicallyAccessedMembers(Names.Members)] TQuotes,
    [DynamicallyAccessedMembers(Names.Members)] TDates> : NewsArticle
    where TQuotes : NamedQuotes
    where TDates : NamedDates
{
    private NamedAnnotations<TQuotes, TDates> _names;

    /// <summary>Called by generated code: the article in <paramref name="row"/> of <paramref name="bucket"/>.</summary>
    public NewsArticle(ArticleBucket bucket, int row) => bucket.Add(this, row);

    /// <summary>Called by generated code: an article that its bucket attaches.</summary>
    public NewsArticle()
    {
    }

    /// <summary>The quotes: as a list, and by name, such as <c>article.Quotes.KeptPromise</c>.</summary>
    [JsonIgnore]
    public new TQuotes Quotes => _names.QuotesOf(this);

    /// <summary>The dates: as a list, and by name, such as <c>article.Dates.OpeningDay</c>.</summary>
    [JsonIgnore]
    public new TDates Dates => _names.DatesOf(this);
}
