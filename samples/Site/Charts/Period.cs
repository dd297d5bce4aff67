namespace Newsroom.Site.Charts;

/// <summary>Days that follow each other closely enough to be drawn on one axis, with the marks of each.</summary>
public sealed class Period
{
    /// <summary>An axis ends where nothing happens for so many days.</summary>
    private const int LongestGap = 45;

    /// <summary>Fewer days are a line of a table, and not a chart.</summary>
    private const int FewestDays = 3;

    /// <summary>The stretches of time in which the articles of the corpus appeared and of which they speak.</summary>
    private static readonly (DateOnly First, DateOnly Last)[] Axes = FindAxes();

    private Period(DateOnly first, DateOnly last, IReadOnlyList<(DateOnly Day, Mark[] Marks)> days) => (First, Last, Days) = (first, last, days);

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>The days that have marks.</summary>
    public IReadOnlyList<(DateOnly Day, Mark[] Marks)> Days { get; }

    public int Length => Last.DayNumber - First.DayNumber;

    /// <summary>
    /// Quotes on the days of their articles, and dates on the days that they mean, on the axes of the whole corpus, the latest one first. Dates
    /// of a month or longer are not marks.
    /// </summary>
    public static IReadOnlyList<Period> Of(IEnumerable<Quote> quotes, IEnumerable<DateMention> dates)
    {
        var days = Marks(quotes, dates).GroupBy(mark => mark.Day, mark => mark.Mark).OrderBy(day => day.Key).Select(day => (day.Key, day.ToArray())).ToArray();
        return
        [
            .. from axis in Axes.Reverse()
               let within = days.Where(day => axis.First <= day.Key && day.Key <= axis.Last).ToArray()
               where within.Length > 0
               select new Period(axis.First, axis.Last, within),
        ];
    }

    /// <summary>The first days of the months on the axis.</summary>
    public IEnumerable<DateOnly> Months()
    {
        for (var month = new DateOnly(First.Year, First.Month, 1).AddMonths(1); month <= Last; month = month.AddMonths(1))
            yield return month;
    }

    /// <summary>The days of the axis whose numbers help to find the others.</summary>
    public IEnumerable<DateOnly> Tens() => Enumerable.Range(1, Length).Select(First.AddDays).Where(day => day.Day is 10 or 20);

    private static IEnumerable<(DateOnly Day, Mark Mark)> Marks(IEnumerable<Quote> quotes, IEnumerable<DateMention> dates) =>
        quotes.Where(quote => quote.Article.FirstDay is not null).Select(quote => (quote.Article.FirstDay!.Value, new Mark(quote, null)))
            .Concat(dates.Where(date => date.Value is { Precision: >= DatePrecision.Day, IsInterval: false })
                .Select(date => (date.Value!.Value.ToDateOnly(), new Mark(null, date))));

    private static (DateOnly First, DateOnly Last)[] FindAxes()
    {
        var axes = new List<List<DateOnly>>();
        foreach (var day in Marks(Corpus.Quotes.All, Corpus.Dates.All).Select(mark => mark.Day).Distinct().Order())
        {
            if (axes.Count == 0 || day.DayNumber - axes[^1][^1].DayNumber > LongestGap)
                axes.Add([]);
            axes[^1].Add(day);
        }

        return [.. axes.Where(days => days.Count >= FewestDays).Select(days => (days[0].AddDays(-1), days[^1].AddDays(1)))];
    }

    /// <summary>A quote, or a date.</summary>
    public sealed record Mark(Quote? Quote, DateMention? Date)
    {
        public Article Article => Quote?.Article ?? Date!.Article;

        public string Text => Quote?.Text ?? Date!.Text;

        internal string Address(Links links) => Quote is { } quote ? links.To(quote) : links.To(Date!);
    }
}
