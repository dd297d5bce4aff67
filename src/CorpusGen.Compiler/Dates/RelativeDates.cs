using System.Globalization;
using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Dates;

/// <summary>Dates that are counted from another: “yesterday”, “June of last year”, 同日.</summary>
internal static class RelativeDates
{
    private const int DaysInWeek = 7;

    /// <summary>The date of <paramref name="claim"/>, counted by <paramref name="relative"/>.</summary>
    public static DateReading Resolve(DateClaim claim, RelativeDate relative, DateContext context)
    {
        if (Base(relative, context) is not { } from)
        {
            return relative.IsFromDateBefore
                ? Unreadable("it counts from a date before it, which is not known here")
                : new(DateOutcome.NeedsPublicationDate) { Reason = "the article has no day of publication to read it from" };
        }

        try
        {
            return relative.Unit switch
            {
                CalendarUnit.Day => Day(claim, from.AddDays(relative.Offset)),
                CalendarUnit.Week => Week(claim, from, Monday(from).AddDays(relative.Offset * DaysInWeek)),
                CalendarUnit.Month => Parts(claim with { Year = null }, from.AddMonths(relative.Offset), hasMonth: true),
                _ => Parts(claim, from.AddYears(relative.Offset), hasMonth: false),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return Unreadable("it is outside the years 1 to 9999");
        }
    }

    private static DateTime? Base(RelativeDate relative, DateContext context)
    {
        if (!relative.IsFromDateBefore)
            return context.Day;
        if (context.DateBefore is not { IsInterval: false } before)
            return null;
        return relative.Unit switch
        {
            CalendarUnit.Day when before.Day is null => null,
            CalendarUnit.Month when before.Month is null => null,
            _ => new DateTime(before.Year, before.Month ?? 1, before.Day ?? 1),
        };
    }

    private static DateReading Day(DateClaim claim, DateTime day)
    {
        if ((claim.Year ?? day.Year) != day.Year || (claim.Month ?? day.Month) != day.Month || (claim.Day ?? day.Day) != day.Day)
            return Unreadable($"counted from the article's date it is {Iso(day)}, but it names {claim.Describe()}");
        return OnWeekday(claim, day);
    }

    private static DateReading Week(DateClaim claim, DateTime from, DateTime monday)
    {
        // On Saturday or Sunday a week begins in some countries and ends in others.
        if (claim.Weekday is { } weekday and not DayOfWeek.Sunday)
            return Resolved(Date(monday.AddDays((int)weekday - 1)));
        if (claim.Weekday is not null)
        {
            return new(DateOutcome.Ambiguous)
            {
                Reason = "a week may begin or end on Sunday",
                Candidates = [Date(monday.AddDays(-1)), Date(monday.AddDays(DaysInWeek - 1))],
            };
        }

        return from.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
            ? new(DateOutcome.Ambiguous)
            {
                Reason = "the article is of a day on which a week may begin or end",
                Candidates = [IsoWeek(monday), IsoWeek(monday.AddDays(DaysInWeek))],
            }
            : Resolved(IsoWeek(monday));
    }

    /// <summary>The week of ISO 8601 that begins on <paramref name="monday"/>. It belongs to the year of its Thursday.</summary>
    private static PartialDate IsoWeek(DateTime monday)
    {
        var thursday = monday.AddDays(3);
        var number = ((thursday.DayOfYear - 1) / DaysInWeek) + 1;
        return PartialDate.Parse(FormattableString.Invariant($"{thursday.Year:0000}-W{number:00}"));
    }

    private static DateReading Parts(DateClaim claim, DateTime from, bool hasMonth)
    {
        var month = hasMonth ? from.Month : claim.Month;
        if (month is not { } known)
            return Resolved(new(from.Year));
        if (claim.Day is not { } day)
            return Resolved(new(from.Year, known));
        var whole = new DateClaim(from.Year, known, day, null);
        return whole.Contradiction is { } contradiction
            ? new(DateOutcome.Impossible) { Reason = contradiction }
            : OnWeekday(claim, new DateTime(from.Year, known, day));
    }

    private static DateReading OnWeekday(DateClaim claim, DateTime day) => claim.Weekday is { } weekday && weekday != day.DayOfWeek
        ? Unreadable($"counted from the article's date it is {Iso(day)}, a {day.DayOfWeek}, not a {weekday}") with
        {
            Candidates = [Date(day)],
        }
        : Resolved(Date(day));

    private static DateTime Monday(DateTime day) => day.AddDays(-(((int)day.DayOfWeek + DaysInWeek - 1) % DaysInWeek));

    private static DateReading Resolved(PartialDate value) => new(DateOutcome.Resolved) { Value = value };

    private static DateReading Unreadable(string reason) => new(DateOutcome.Unreadable) { Reason = reason };

    private static PartialDate Date(DateTime day) => new(day.Year, day.Month, day.Day);

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
