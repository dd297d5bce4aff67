namespace CorpusGen.Runtime;

/// <summary>The quotes and dates of one article, decoded together.</summary>
internal sealed class ArticleAnnotations(QuoteList quotes, DateList dates)
{
    public QuoteList Quotes { get; } = quotes;

    public DateList Dates { get; } = dates;
}
