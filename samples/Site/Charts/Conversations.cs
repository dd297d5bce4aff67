namespace Newsroom.Site.Charts;

/// <summary>Who speaks to whom, or of whom.</summary>
internal static class Conversations
{
    /// <summary>Each pair of actors with the quotes in which the first one addresses, names or quotes the second one; most quotes first.</summary>
    public static IReadOnlyList<Pair> All { get; } =
    [
        .. Corpus.Quotes.All.SelectMany(Of).Where(link => link.From != link.To)
            .GroupBy(link => (link.From, link.To))
            .Select(links => new Pair(links.Key.From, links.Key.To, [.. links.Select(link => link.Quote).Distinct()]))
            .OrderByDescending(pair => pair.Quotes.Count),
    ];

    private static IEnumerable<(Actor From, Actor To, Quote Quote)> Of(Quote quote)
    {
        foreach (var speaker in quote.Speakers)
        {
            if (quote.Addressee is { } addressee)
                yield return (speaker, addressee, quote);
            foreach (var via in quote.Via)
                yield return (via, speaker, quote);
            foreach (var mention in quote.Article.Mentions.Where(mention => quote.Positions.Any(position => Contains(position, mention.Position))))
                yield return (speaker, mention.Actor, quote);
            foreach (var inner in quote.Article.Quotes.Where(inner => inner != quote && quote.Positions.Any(position => Contains(position, inner.Position))))
            {
                foreach (var other in inner.Speakers)
                    yield return (speaker, other, inner);
            }
        }
    }

    private static bool Contains(TextPosition outer, TextPosition inner) => outer.Start <= inner.Start && inner.End <= outer.End;

    /// <summary>An actor who addresses, names or quotes another one.</summary>
    internal sealed record Pair(Actor From, Actor To, IReadOnlyList<Quote> Quotes);
}
