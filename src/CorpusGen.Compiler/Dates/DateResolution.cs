using System.Globalization;

namespace CorpusGen.Compiler.Dates;

/// <summary>Finds the date of the calendar that a claim is in its article, or the dates that it can be.</summary>
internal static class DateResolution
{
    private const string BeforeOrAfter = "it can be the one before the article's date or the one after it";

    /// <summary>The dates that the claims of one expression can be.</summary>
    public static DateReading Of(IReadOnlyList<DateClaim> claims, DateContext context)
    {
        List<DateClaim>? others = null;
        foreach (var claim in claims)
        {
            foreach (var other in YearCounts.Others(claim, context))
                (others ??= []).Add(other);
        }

        if (others is not null)
        {
            const string Reason = "its year can belong to another calendar";
            return OfSeveral([.. others, .. claims], context, Reason, IsLikely);
        }

        return claims.Count == 1
            ? Of(claims[0], context)
            : OfSeveral(claims, context, "it can be read in more than one way", _ => true);

        bool IsLikely(DateClaim claim) => others.Contains(claim) || YearCounts.IsLikely(claim, context);
    }

    private static DateReading OfSeveral(
        IReadOnlyList<DateClaim> claims, DateContext context, string reason, Func<DateClaim, bool> isLikely)
    {
        var readings = claims.Select(claim => Of(claim, context)).ToArray();
        var possible = readings.Where(reading => reading.Outcome != DateOutcome.Impossible).ToArray();
        if (possible.Length == 0)
            return readings[0];
        var values = possible.Select(reading => reading.Value).Distinct().ToArray();
        if (values.Length == 1 && possible.Length == readings.Length)
            return possible[0];
        if (possible.Length == 1 && isLikely(possible[0].Claims[0]) && possible[0].Value is not null)
            return possible[0];
        var likely = possible.Where(reading => isLikely(reading.Claims[0])).DefaultIfEmpty(possible[0]).ToArray();
        return new(DateOutcome.Ambiguous)
        {
            Reason = reason,
            Meaning = likely[0].Meaning,
            Claims = [.. possible.Select(reading => reading.Claims[0])],
            Candidates = [.. likely.SelectMany(reading => reading.Candidates).Distinct()],
        };
    }

    private static DateReading Of(DateClaim claim, DateContext context)
    {
        var reading = claim switch
        {
            { Contradiction: { } contradiction } => new(DateOutcome.Impossible) { Reason = contradiction },
            { Relative: { } relative } => RelativeDates.Resolve(claim, relative, context),
            { Year: { } year, Month: { } month, Day: { } day } => Resolved(new(year, month, day)),
            { Year: { } year, Month: { } month } => Resolved(new(year, month)),
            { Year: { } year } => Resolved(new(year)),
            { Month: { } month, Day: null } => MonthOnly(month, context),
            _ when context.Day is { } day => FromDay(day, claim, context),
            _ => new(DateOutcome.NeedsPublicationDate) { Reason = "the article has no day of publication to read it from" },
        };
        var meaning = claim.Relative is null ? claim.Describe() : reading.Value?.ToString() ?? "";
        return reading with { Claims = [claim], Meaning = meaning };
    }

    private static DateReading MonthOnly(int month, DateContext context)
    {
        var reading = Unreadable("it names a month without a year");
        if (context.Day is not { } day)
            return reading;
        var latest = month <= day.Month ? day.Year : day.Year - 1;
        int[] years = latest == day.Year ? [latest, latest - 1, latest + 1] : [latest, latest + 1];
        if (month != day.Month && years.Length == 3)
            years = [latest, latest + 1];
        return reading with
        {
            Candidates = Array.ConvertAll(
                Array.FindAll(years, static year => year is >= 1 and <= 9999),
                year => new PartialDate(year, month)),
        };
    }

    /// <summary>A day without its year, a day without its month, or a weekday, from the article's day.</summary>
    private static DateReading FromDay(DateTime publication, DateClaim claim, DateContext context)
    {
        // Looking further back for a day with that weekday would only hide that a day to come is meant.
        var sought = claim.Day is null ? claim : claim with { Weekday = null };
        var latest = sought.LatestDay(publication);
        var next = sought.NextDay(publication);
        if (claim.Day is not null && claim.Weekday is { } weekday)
            return FromDayAndWeekday(publication, latest, next, weekday);
        if (claim is { Day: not null, Month: null } && InMonthsOfNeighbours(publication, claim, latest, context) is { Length: > 1 } days)
            return new(DateOutcome.Ambiguous) { Reason = "its month can be the one beside it", Candidates = days };
        if (latest == publication)
            return Resolved(Date(publication));
        if (claim.Day is null
            ? SentenceDirection.MayBeAhead(context)
            : IsNearer(next, latest, publication) || SentenceDirection.IsAhead(context))
        {
            return new(DateOutcome.Ambiguous)
            {
                Reason = BeforeOrAfter,
                Candidates = Days(next, latest),
            };
        }

        return latest is { } day ? Resolved(Date(day)) : NoSuchDay(publication);
    }

    private static DateReading FromDayAndWeekday(DateTime publication, DateTime? latest, DateTime? next, DayOfWeek weekday)
    {
        if (latest is not { } day)
            return NoSuchDay(publication);
        if (day.DayOfWeek == weekday && next?.DayOfWeek != weekday)
            return Resolved(Date(day));
        var candidates = Days(next?.DayOfWeek == weekday ? next : null, day.DayOfWeek == weekday ? day : null);
        return day.DayOfWeek == weekday
            ? new(DateOutcome.Ambiguous) { Reason = BeforeOrAfter, Candidates = candidates }
            : Unreadable($"read from {Iso(publication)} it would be {Iso(day)}, a {day.DayOfWeek}, not a {weekday}") with
            {
                Candidates = candidates,
            };
    }

    private static PartialDate[] Days(DateTime? next, DateTime? latest) => (next, latest) switch
    {
        ({ } coming, { } past) => [Date(coming), Date(past)],
        ({ } coming, null) => [Date(coming)],
        (null, { } past) => [Date(past)],
        _ => [],
    };

    private static bool IsNearer(DateTime? next, DateTime? latest, DateTime publication) =>
        next is { } coming && (latest is not { } past || coming - publication < publication - past);

    /// <summary>The day in each month of its neighbours, and the latest such day: one where they are the same.</summary>
    private static PartialDate[] InMonthsOfNeighbours(DateTime publication, DateClaim claim, DateTime? latest, DateContext context)
    {
        var days = new List<PartialDate>();
        foreach (var month in SentenceDirection.MonthsOfNeighbours(context))
            Add(Nearest(claim with { Month = month }, publication));
        Add(latest);
        return [.. days];

        void Add(DateTime? nearest)
        {
            if (nearest is { } day && Date(day) is var date && !days.Contains(date))
                days.Add(date);
        }
    }

    private static DateTime? Nearest(DateClaim claim, DateTime publication)
    {
        var (latest, next) = (claim.LatestDay(publication), claim.NextDay(publication));
        return IsNearer(next, latest, publication) ? next : latest;
    }

    private static DateReading Resolved(PartialDate value) => new(DateOutcome.Resolved) { Value = value };

    private static DateReading NoSuchDay(DateTime publication) => Unreadable($"no such day exists up to {Iso(publication)}");

    private static DateReading Unreadable(string reason) => new(DateOutcome.Unreadable) { Reason = reason };

    private static PartialDate Date(DateTime day) => new(day.Year, day.Month, day.Day);

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
