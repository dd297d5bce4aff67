using CorpusGen.Runtime.Wire;

namespace CorpusGen.Runtime;

/// <summary>The quotes, the dates, and the mentions by other words than names, of one article, decoded together.</summary>
internal sealed class ArticleAnnotations(QuoteList quotes, DateList dates, MentionLine[] mentions)
{
    /// <summary>The mentions, in the order of the body.</summary>
    public MentionLine[] Mentions { get; } = mentions;

    public QuoteList Quotes { get; } = quotes;

    public DateList Dates { get; } = dates;
}
