using System.Globalization;

namespace Newsroom.Site;

/// <summary>A colour for every speaker, the same on all pages: two speakers of one article have different ones.</summary>
internal static class Voices
{
    /// <summary>How many colours the style sheet has.</summary>
    private const int Count = 12;

    private static readonly Dictionary<Actor, int> Numbers = Assign();

    /// <summary>The class of the style sheet for the words of a quote.</summary>
    public static string Class(Quote quote) => Class(quote.Speaker);

    /// <summary>The class of the style sheet for an actor; without a colour where nobody is named, or the actor never speaks.</summary>
    public static string Class(Actor? actor) => actor is not null && Numbers.TryGetValue(actor, out var number)
        ? string.Create(CultureInfo.InvariantCulture, $"voice voice-{number}")
        : "voice";

    /// <summary>The speakers of an article, in the order in which they speak, each with the quotes.</summary>
    public static IEnumerable<IGrouping<Actor, Quote>> Of(Article article) =>
        article.Quotes.OrderBy(quote => quote.Position.Start)
            .SelectMany(quote => quote.Speakers, (quote, speaker) => (quote, speaker))
            .GroupBy(pair => pair.speaker, pair => pair.quote);

    /// <summary>The speaker with most quotes first: a colour that no other speaker of the same articles has, and that is rarest so far.</summary>
    private static Dictionary<Actor, int> Assign()
    {
        var articles = Corpus.Articles.All.Select(article => article.Quotes.SelectMany(quote => quote.Speakers).ToHashSet()).ToArray();
        var (numbers, uses) = (new Dictionary<Actor, int>(), new int[Count]);
        foreach (var actor in articles.SelectMany(speakers => speakers).Distinct().OrderByDescending(actor => actor.Quotes.Count).ThenBy(actor => actor.Id, StringComparer.Ordinal))
        {
            var taken = articles.Where(speakers => speakers.Contains(actor)).SelectMany(speakers => speakers)
                .Where(numbers.ContainsKey).Select(other => numbers[other]).ToHashSet();
            var number = Enumerable.Range(0, Count).OrderBy(color => taken.Contains(color)).ThenBy(color => uses[color]).First();
            uses[number]++;
            numbers.Add(actor, number);
        }

        return numbers;
    }
}
