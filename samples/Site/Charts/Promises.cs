using System.Globalization;

namespace Newsroom.Site.Charts;

/// <summary>Days to come, as their articles saw them, and who spoke of them.</summary>
internal static class Promises
{
    /// <summary>Every date after the day of its article whose sentence has a quote, in time order.</summary>
    public static IReadOnlyList<Promise> All { get; } =
    [
        .. from date in Corpus.Dates.All
           where date.Type is TimexType.Date or TimexType.Time && date.Value is not null && date.Article.FirstDay is not null
           where date.Value!.Value > date.Article.FirstDay!.Value
           let sentence = Sentences.Around(date.Article.Body, date.Position)
           let quotes = date.Article.Quotes.Where(quote => quote.Positions.Any(position => position.Start < sentence.End && sentence.Start < position.End)).ToArray()
           where quotes.Length > 0
           select new Promise(date, sentence, quotes),
    ];

    /// <summary>A day to come, the sentence that names it, and the quotes in the sentence.</summary>
    internal sealed record Promise(DateMention Date, TextPosition Sentence, IReadOnlyList<Quote> Quotes)
    {
        public IReadOnlyList<Actor> Speakers => [.. Quotes.SelectMany(quote => quote.Speakers).Distinct()];

        /// <summary>The days from the article to the first day that the date can mean.</summary>
        public int DaysAhead => DateOnly.FromDateTime(Date.Value!.Value.Earliest.DateTime).DayNumber - Date.Article.FirstDay!.Value.DayNumber;

        public string Ahead => string.Create(CultureInfo.InvariantCulture, $"{Wording.Count(DaysAhead, "day")} ahead");
    }
}
