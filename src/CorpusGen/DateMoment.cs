using System.Globalization;

namespace CorpusGen;

/// <summary>
/// One end of a <see cref="PartialDate"/> in sixteen bytes: its first tick, and how much of it is written. Its default is
/// the year 0001.
/// </summary>
internal readonly record struct DateMoment
{
    private readonly long _ticks;
    private readonly short _offsetMinutes;
    private readonly byte _precision;

    /// <summary>The decimals of a fraction, or the number of a season.</summary>
    private readonly byte _detail;

    private readonly Marks _marks;

    private DateMoment(long ticks, short offsetMinutes, DatePrecision precision, int detail, Marks marks)
    {
        _ticks = ticks;
        _offsetMinutes = offsetMinutes;
        _precision = (byte)precision;
        _detail = (byte)detail;
        _marks = marks;
    }

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        Offset = 1,
        Uncertain = 2,
        Approximate = 4,
    }

    public bool HasOffset => Has(Marks.Offset);

    public bool IsUncertain => Has(Marks.Uncertain);

    public bool IsApproximate => Has(Marks.Approximate);

    public DatePrecision Precision => (DatePrecision)_precision;

    public TimeSpan Offset => TimeSpan.FromMinutes(_offsetMinutes);

    /// <summary>The first tick, on the clock of the date's offset.</summary>
    public DateTime Local => new(_ticks);

    public DateTimeOffset Earliest => new(_ticks, Offset);

    public DateTimeOffset Latest => new(LastTick, Offset);

    /// <summary>Whether both bounds can be had as a <see cref="DateTimeOffset"/>, which ends with the year 9999 of UTC.</summary>
    public bool IsWithinUtc =>
        _ticks - Offset.Ticks >= DateTime.MinValue.Ticks && LastTick - Offset.Ticks <= DateTime.MaxValue.Ticks;

    private long LastTick => _ticks + LengthInTicks - 1;

    private long LengthInTicks => Precision switch
    {
        DatePrecision.Year or DatePrecision.Season => (DateTime.IsLeapYear(Local.Year) ? 366 : 365) * TimeSpan.TicksPerDay,
        DatePrecision.Half => TicksOfMonths(6),
        DatePrecision.Quarter => TicksOfMonths(3),
        DatePrecision.Month => TicksOfMonths(1),
        DatePrecision.Week => 7 * TimeSpan.TicksPerDay,
        DatePrecision.Day => TimeSpan.TicksPerDay,
        DatePrecision.Minute => TimeSpan.TicksPerMinute,
        DatePrecision.Second => TimeSpan.TicksPerSecond,
        _ => TicksPerUnit(_detail),
    };

    /// <summary>The ticks of one unit of the last of <paramref name="fractionDigits"/> decimals.</summary>
    public static long TicksPerUnit(int fractionDigits)
    {
        var ticks = TimeSpan.TicksPerSecond;
        for (var digit = 0; digit < fractionDigits; digit++)
            ticks /= 10;
        return ticks;
    }

    /// <summary>A unit of the calendar; <paramref name="first"/> is its midnight.</summary>
    /// <param name="first">The first midnight; for a season, the one of its year, because the notation has no hemisphere.</param>
    /// <param name="precision">The unit.</param>
    /// <param name="season">The number of a season in EDTF, 21 to 24.</param>
    public static DateMoment OfCalendar(DateTime first, DatePrecision precision, int season = 0) =>
        new(first.Ticks, 0, precision, season, Marks.None);

    /// <summary>A time of day; <paramref name="offsetMinutes"/> is null where none is written.</summary>
    public static DateMoment OfClock(DateTime first, DatePrecision precision, int fractionDigits, short? offsetMinutes) =>
        new(first.Ticks, offsetMinutes ?? 0, precision, fractionDigits, offsetMinutes.HasValue ? Marks.Offset : Marks.None);

    /// <summary>The same moment, doubted.</summary>
    public DateMoment Qualified(bool uncertain, bool approximate) =>
        new(_ticks, _offsetMinutes, Precision, _detail,
            _marks | (uncertain ? Marks.Uncertain : Marks.None) | (approximate ? Marks.Approximate : Marks.None));

    /// <summary>The calendar year; of a week, the year that it is numbered in.</summary>
    public int Year => (Precision == DatePrecision.Week ? Local.AddDays(3) : Local).Year;

    public override string ToString() =>
        Local.ToString(Pattern, CultureInfo.InvariantCulture) + WrittenOffset + Qualifier;

    /// <summary>As people of a culture write it: <c>d</c> short, <c>D</c> long.</summary>
    public string ToString(char format, IFormatProvider? provider) => Local.ToString(
        Precision switch
        {
            DatePrecision.Year => "yyyy",
            DatePrecision.Half or DatePrecision.Season or DatePrecision.Quarter or DatePrecision.Week => Pattern,
            DatePrecision.Month => "Y",
            DatePrecision.Day => format.ToString(),
            DatePrecision.Minute => format == 'd' ? "g" : "f",
            _ => format == 'd' ? "G" : "F",
        },
        provider) + (HasOffset ? " " + WrittenOffset : "") + Qualifier;

    private string Pattern => Precision switch
    {
        DatePrecision.Year => "yyyy",
        DatePrecision.Half => $"yyyy-'H{(Local.Month / 6) + 1}'",
        DatePrecision.Season => $"yyyy-'{_detail}'",
        DatePrecision.Quarter => $"yyyy-'Q{(Local.Month / 3) + 1}'",
        DatePrecision.Week => FormattableString.Invariant($"'{Year:0000}-W{((Local.AddDays(3).DayOfYear - 1) / 7) + 1:00}'"),
        DatePrecision.Month => "yyyy-MM",
        DatePrecision.Day => "yyyy-MM-dd",
        DatePrecision.Minute => "yyyy-MM-dd'T'HH:mm",
        DatePrecision.Second => "yyyy-MM-dd'T'HH:mm:ss",
        _ => "yyyy-MM-dd'T'HH:mm:ss." + new string('f', _detail),
    };

    private string WrittenOffset => (HasOffset, _offsetMinutes) switch
    {
        (false, _) => "",
        (true, 0) => "Z",
        (true, < 0) => "-" + Offset.ToString("hh\\:mm", CultureInfo.InvariantCulture),
        (true, > 0) => "+" + Offset.ToString("hh\\:mm", CultureInfo.InvariantCulture),
    };

    private string Qualifier => (IsUncertain, IsApproximate) switch
    {
        (true, true) => "%",
        (true, false) => "?",
        (false, true) => "~",
        (false, false) => "",
    };

    private long TicksOfMonths(int count) => Enumerable.Range(Local.Month, count).Sum(DaysIn) * TimeSpan.TicksPerDay;

    private long DaysIn(int month) => DateTime.DaysInMonth(Local.Year, month);

    private bool Has(Marks mark) => (_marks & mark) != 0;
}
