using System.Globalization;

namespace CorpusGen.Compiler.Dates;

/// <summary>
/// Reads date expressions as they stand in articles, in the proleptic Gregorian calendar: Japanese (18日, 3月18日, 令和13年6月,
/// 月曜日), English (“the 18th”, “March 18, 2031”, “on Monday”), German, French, Spanish, simple Arabic, figures with the year first, and EDTF.
/// </summary>
public static class DateExpression
{
    /// <summary>Longer expressions, in UTF-16 units, are not read: none is a date, and articles may come from anyone.</summary>
    public const int MaxLength = 200;

    /// <summary>Reads <paramref name="exact"/>. Never fails; takes time linear in its length.</summary>
    /// <remarks>
    /// Years and months with a year are what they say. A day without a year, a day without a month and a weekday are the
    /// latest such day not after the day of <paramref name="publication"/>, on its own clock. A month without a year, a
    /// year of two figures, words that point away from the day of publication (来月, “next Monday”) and periods (2030年代) are not guessed.
    /// Words around the date (“by”, までに) and times of day are read over: they belong to <c>mod</c> and <c>value</c>.
    /// </remarks>
    /// <param name="exact">The expression.</param>
    /// <param name="publication">The article's date, or null; it counts where it is a day or a time of a day.</param>
    public static DateReading Read(string exact, PartialDate? publication)
    {
        var reading = ReadText(exact, publication);
        return publication is { HasOffset: true } clock ? reading with { ArticleOffset = clock.Offset } : reading;
    }

    private static DateReading ReadText(string exact, PartialDate? publication)
    {
        if (exact.Length > MaxLength)
            return Unreadable(FormattableString.Invariant($"it is longer than {MaxLength} characters"));
        var text = exact.Trim();
        if (PartialDate.TryParse(text, out var edtf))
            return new(DateOutcome.Resolved) { Value = edtf, Says = Describe(edtf) };
        return (JapaneseDateGrammar.Read(text) ?? WesternDateGrammar.Read(text)) is { } claim
            ? Resolve(claim, publication) with { Claim = claim, Says = claim.Describe() }
            : Unreadable("no day, month or year can be read from it");
    }

    private static DateReading Resolve(DateClaim claim, PartialDate? publication) => claim switch
    {
        { Contradiction: { } contradiction } => new(DateOutcome.Impossible) { Reason = contradiction },
        { Year: { } year, Month: { } month, Day: { } day } => Resolved(new(year, month, day)),
        { Year: { } year, Month: { } month } => Resolved(new(year, month)),
        { Year: { } year } => Resolved(new(year)),
        { Month: not null, Day: null } => Unreadable("it names a month without a year"),
        _ when publication is { IsInterval: false, Year: var year, Month: { } month, Day: { } day } =>
            ResolveFrom(new DateTime(year, month, day), claim),
        _ => new(DateOutcome.NeedsPublicationDate) { Reason = "the article has no day of publication to read it from" },
    };

    private static DateReading ResolveFrom(DateTime publication, DateClaim claim)
    {
        // A day with a weekday that does not fit is most likely a day to come: looking further back would only hide that.
        var sought = claim.Day is null ? claim : claim with { Weekday = null };
        if (sought.LatestDay(publication) is not { } day)
            return Unreadable($"there is no such day up to {Iso(publication)}");
        return claim.Weekday is { } weekday && weekday != day.DayOfWeek
            ? Unreadable($"read from {Iso(publication)} it would be {Iso(day)}, a {day.DayOfWeek}, not a {weekday}")
            : Resolved(new(day.Year, day.Month, day.Day));
    }

    private static string Describe(PartialDate edtf) =>
        edtf is { IsInterval: false, IsUncertain: false, IsApproximate: false, Precision: <= DatePrecision.Day }
            ? new DateClaim(edtf.Year, edtf.Month, edtf.Day, null).Describe()
            : edtf.ToString();

    private static DateReading Resolved(PartialDate value) => new(DateOutcome.Resolved) { Value = value };

    private static DateReading Unreadable(string reason) => new(DateOutcome.Unreadable) { Reason = reason };

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
