using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Dates;

/// <summary>
/// The parts of a date that a text states, possible or not; null for other parts.
/// </summary>
internal readonly record struct DateClaim(int? Year, int? Month, int? Day, DayOfWeek? Weekday)
{
    private const int ALeapYear = 2000;

    /// <summary>The part that is counted from another date: the year in “June of last year”.</summary>
    public RelativeDate? Relative { get; init; }

    /// <summary>Whether the parts are together as in a date: no day of a year, no weekday of a month.</summary>
    public bool IsWellFormed => this switch
    {
        { Relative.Unit: CalendarUnit.Day } => true,
        { Relative.Unit: CalendarUnit.Week } => Year is null && Month is null && Day is null,
        { Relative.Unit: CalendarUnit.Month } => Year is null && Month is null && (Day is not null || Weekday is null),
        { Relative.Unit: CalendarUnit.Year } => Year is null && (Month is not null || (Day is null && Weekday is null)),
        { Day: not null } => Year is null || Month is not null,
        { Weekday: not null } => Year is null && Month is null,
        _ => Year is not null || Month is not null,
    };

    /// <summary>Why no calendar has such a date, or null.</summary>
    public string? Contradiction
    {
        get
        {
            if (Year is < 1 or > 9999)
                return "years run from 1 to 9999";
            if (Month is < 1 or > 12)
                return FormattableString.Invariant($"month {Month} does not exist");
            if (Day is not { } day)
                return null;
            if (day is < 1 or > 31)
                return FormattableString.Invariant($"no month has a day {day}");
            if (Month is not { } month)
                return null;

            var days = DateTime.DaysInMonth(Year ?? ALeapYear, month);
            if (day > days)
                return Year is { } year
                    ? FormattableString.Invariant($"{EnglishDates.Month(month)} {year} has {days} days")
                    : FormattableString.Invariant($"{EnglishDates.Month(month)} never has more than {days} days");
            return Year is { } knownYear ? WeekdayContradiction(new DateTime(knownYear, month, day)) : null;
        }
    }

    /// <summary>
    /// The latest day not after <paramref name="limit"/> that fits every part, or null. Steps by months: the rarest
    /// claim, a 29 February of a given weekday, comes again within forty years.
    /// </summary>
    public DateTime? LatestDay(DateTime limit)
    {
        if (Contradiction is not null)
            return null;
        if (Year < limit.Year)
            limit = new DateTime(Year.Value, 12, 31);
        else if (Year > limit.Year)
            return null;

        var earliestYear = Year ?? 1;
        for (var month = new DateTime(limit.Year, limit.Month, 1); ; month = month.AddMonths(-1))
        {
            if ((Month ?? month.Month) == month.Month && LatestDayWithin(month, limit) is { } day)
                return day;
            if (month.Year == earliestYear && month.Month == 1)
                return null;
        }
    }

    /// <summary>The first day after <paramref name="limit"/> that fits every part, or null: see <see cref="LatestDay"/>.</summary>
    public DateTime? NextDay(DateTime limit)
    {
        if (Contradiction is not null || Year is not null)
            return null;
        for (var month = new DateTime(limit.Year, limit.Month, 1); ; month = month.AddMonths(1))
        {
            if ((Month ?? month.Month) == month.Month && NextDayWithin(month, limit) is { } day)
                return day;
            if (month is { Year: 9999, Month: 12 })
                return null;
        }
    }

    /// <summary>The claim in English: a noun phrase.</summary>
    public string Describe()
    {
        var weekday = Weekday?.ToString();
        var date = this switch
        {
            { Month: { } month and (< 1 or > 12) } => FormattableString.Invariant($"month {month}"),
            { Month: { } month, Day: { } day, Year: { } year } => FormattableString.Invariant($"{day} {EnglishDates.Month(month)} {year}"),
            { Month: { } month, Day: { } day } => FormattableString.Invariant($"{day} {EnglishDates.Month(month)}"),
            { Month: { } month, Year: { } year } => FormattableString.Invariant($"{EnglishDates.Month(month)} {year}"),
            { Month: { } month } => EnglishDates.Month(month),
            { Day: { } day } => $"the {EnglishDates.Ordinal(day)} of a month",
            { Year: { } year } => FormattableString.Invariant($"the year {year}"),
            _ => null,
        };
        return date is null ? weekday is null ? "" : $"a {weekday}" : weekday is null ? date : $"{weekday}, {date}";
    }

    private string? WeekdayContradiction(DateTime date) => Weekday is { } weekday && weekday != date.DayOfWeek
        ? $"{(this with { Weekday = null }).Describe()} is a {date.DayOfWeek}, not a {weekday}"
        : null;

    private DateTime? LatestDayWithin(DateTime month, DateTime limit)
    {
        var last = DateTime.DaysInMonth(month.Year, month.Month);
        if (month.Year == limit.Year && month.Month == limit.Month)
            last = limit.Day;
        if (Day > last)
            return null;

        var day = month.AddDays((Day ?? last) - 1);
        if (Weekday is not { } weekday || day.DayOfWeek == weekday)
            return day;
        if (Day is not null)
            return null;
        var back = (day.DayOfWeek - weekday + 7) % 7;
        return back < day.Day ? day.AddDays(-back) : null;
    }

    private DateTime? NextDayWithin(DateTime month, DateTime limit)
    {
        var last = DateTime.DaysInMonth(month.Year, month.Month);
        var first = month.Year == limit.Year && month.Month == limit.Month ? limit.Day + 1 : 1;
        if ((Day ?? first) > last || (Day ?? first) < first)
            return null;

        var day = month.AddDays((Day ?? first) - 1);
        if (Weekday is not { } weekday || day.DayOfWeek == weekday)
            return day;
        if (Day is not null)
            return null;
        var ahead = (weekday - day.DayOfWeek + 7) % 7;
        return day.Day + ahead <= last ? day.AddDays(ahead) : null;
    }
}
