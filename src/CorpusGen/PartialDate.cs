using System.Diagnostics;
using System.Text.Json.Serialization;

namespace CorpusGen;

/// <summary>
/// A date as precise as it was written, and no more: a year, a half, a season, a quarter, a month, a week, a day, a time of a day, or an
/// interval of two of these, in the proleptic Gregorian calendar, years 0001 to 9999.
/// </summary>
/// <remarks>
/// <para>
/// The notation is EDTF level 0 (Library of Congress, ISO 8601-2) with level 1's trailing <c>?</c> (uncertain),
/// <c>~</c> (approximate) and <c>%</c> (both), on each end of an interval: <c>2031</c>, <c>2031-06</c>, <c>2031-06-18</c>,
/// <c>2031-06-18T09:40</c>, <c>2031-06-18T09:40:00.5+09:00</c>, <c>2031-06-18/2031-07~</c>. The seconds of a time may be left out,
/// their fraction has one to seven digits, an offset lies within fourteen hours of UTC and is written <c>Z</c>,
/// <c>+09:00</c> or <c>+09</c>.
/// </para>
/// <para>
/// Besides there are seasons of EDTF level 1 (<c>2031-21</c>, spring, to <c>2031-24</c>, winter), weeks of ISO 8601 (<c>2031-W24</c>),
/// and quarters and halves of TIMEX3 (<c>2031-Q3</c>, <c>2031-H1</c>). A season has no fixed days: it spans its year.
/// </para>
/// <para>
/// Where no offset is written, zero is assumed: never the machine's time zone. <c>default</c> is the year 0001.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(Json.PartialDateJsonConverter))]
public readonly partial struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, IFormattable
{
    private readonly DateMoment _start;
    private readonly DateMoment _end;
    private readonly bool _isInterval;

    /// <summary>A year: <c>2031</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public PartialDate(int year)
        : this(DateMoment.OfCalendar(new DateTime(year, 1, 1), DatePrecision.Year))
    {
    }

    /// <summary>A month: <c>2031-06</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month does not exist.</exception>
    public PartialDate(int year, int month)
        : this(DateMoment.OfCalendar(new DateTime(year, month, 1), DatePrecision.Month))
    {
    }

    /// <summary>A day: <c>2031-06-18</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not have the day.</exception>
    public PartialDate(int year, int month, int day)
        : this(DateMoment.OfCalendar(new DateTime(year, month, day), DatePrecision.Day))
    {
    }

    internal PartialDate(DateMoment moment) => _start = moment;

    internal PartialDate(DateMoment start, DateMoment end)
    {
        _start = start;
        _end = end;
        _isInterval = true;
    }

    /// <summary>The finest unit that is written; of an interval, the coarser of its two ends'.</summary>
    public DatePrecision Precision =>
        IsInterval && _end.Precision < _start.Precision ? _end.Precision : _start.Precision;

    /// <summary>The first tick that the date can mean, in its own offset, or in offset zero where none is written.</summary>
    public DateTimeOffset Earliest => _start.Earliest;

    /// <summary>
    /// The last tick that the date can mean, itself included (<c>2031-06-18</c>: <c>23:59:59.9999999</c> of that day),
    /// in its own offset, or in offset zero where none is written. Of an interval: the last tick of its end.
    /// </summary>
    public DateTimeOffset Latest => LastMoment.Latest;

    /// <summary>Whether an offset from UTC is written; of an interval: at its start.</summary>
    public bool HasOffset => _start.HasOffset;

    /// <summary>The offset from UTC that is written, else zero; of an interval: at its start.</summary>
    public TimeSpan Offset => _start.Offset;

    /// <summary>Whether this is an interval <c>a/b</c>.</summary>
    public bool IsInterval => _isInterval;

    /// <summary>The first of the two dates of an interval; of any other date: the date itself.</summary>
    public PartialDate Start => new(_start);

    /// <summary>The second of the two dates of an interval; of any other date: the date itself.</summary>
    public PartialDate End => new(LastMoment);

    /// <summary>Whether the source doubts it: <c>?</c> or <c>%</c>, of an interval at either end.</summary>
    public bool IsUncertain => _start.IsUncertain || _end.IsUncertain;

    /// <summary>Whether it is an estimate: <c>~</c> or <c>%</c>, of an interval at either end.</summary>
    public bool IsApproximate => _start.IsApproximate || _end.IsApproximate;

    /// <summary>The year, 1 to 9999; of a week: the year that it is numbered in; of an interval: of its start.</summary>
    public int Year => _start.Year;

    /// <summary>The month, 1 to 12, or null where none is written; of an interval: of its start.</summary>
    public int? Month => _start.Precision is DatePrecision.Month or >= DatePrecision.Day ? _start.Local.Month : null;

    /// <summary>The day of the month, 1 to 31, or null where none is written; of an interval: of its start.</summary>
    public int? Day => _start.Precision >= DatePrecision.Day ? _start.Local.Day : null;

    private DateMoment LastMoment => IsInterval ? _end : _start;

    /// <summary>Reads EDTF.</summary>
    /// <param name="text">The notation alone, no white space around it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a date; the message has the reason.</exception>
    public static PartialDate Parse(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return TryParse(text, out var value, out var error) ? value : throw new FormatException(error);
    }

    /// <summary>Reads EDTF. The result is false, and the date <c>default</c>, for any other text. Never throws.</summary>
    /// <param name="text">The notation alone, no white space around it.</param>
    /// <param name="value">The date.</param>
    public static bool TryParse(string? text, out PartialDate value) => TryParse(text, out value, out _);

    /// <summary>Reads EDTF. The result is false, with a reason, for any other text. Never throws.</summary>
    /// <param name="text">The notation alone, no white space around it.</param>
    /// <param name="value">The date.</param>
    /// <param name="error">
    /// Why not, in one English line for a person (<c>2031-02-30: February 2031 has 28 days</c>), else null.
    /// </param>
    public static bool TryParse(string? text, out PartialDate value, out string? error) =>
        EdtfReader.TryRead(text ?? "", out value, out error);

    /// <summary>Whether both are written the same, down to precision, offset and doubt: <c>2031</c> is not <c>2031?</c>.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether they differ in anything that is written.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> sorts first: see <see cref="CompareTo(PartialDate)"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts last: see <see cref="CompareTo(PartialDate)"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts first or both are equal: see <see cref="CompareTo(PartialDate)"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts last or both are equal: see <see cref="CompareTo(PartialDate)"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

#if NET8_0_OR_GREATER
    /// <summary>The one day this is, on the clock of the date's offset.</summary>
    /// <exception cref="InvalidOperationException">It is not within one day: a month, a year, an interval over days.</exception>
    public DateOnly ToDateOnly()
    {
        var day = _start.Local.Date;
        if (Precision < DatePrecision.Day || LastMoment.Local.Date != day)
            throw new InvalidOperationException($"{this} is not one day; use Earliest and Latest, its first and its last moment.");
        return DateOnly.FromDateTime(day);
    }
#endif

    /// <summary>The first tick of the one time of day this is, in its own offset, or in offset zero where none is written.</summary>
    /// <exception cref="InvalidOperationException">It has no time of day, or is an interval.</exception>
    public DateTimeOffset ToDateTimeOffset()
    {
        if (Precision < DatePrecision.Minute || IsInterval)
            throw new InvalidOperationException($"{this} is not a time of a day; use Earliest and Latest, its first and its last moment.");
        return _start.Earliest;
    }

    /// <summary>
    /// Orders by the instants <see cref="Earliest"/> and then <see cref="Latest"/>; dates that span the same instants and
    /// are written differently are ordered by their notation, so that zero means equal.
    /// </summary>
    public int CompareTo(PartialDate other)
    {
        var order = Earliest.CompareTo(other.Earliest);
        if (order == 0)
            order = Latest.CompareTo(other.Latest);
        return order != 0 || Equals(other) ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <summary>Whether both are written the same, down to precision, offset and doubt.</summary>
    public bool Equals(PartialDate other) =>
        _isInterval == other._isInterval && _start.Equals(other._start) && _end.Equals(other._end);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_start.GetHashCode() * 31) + _end.GetHashCode());

    /// <summary>Canonical EDTF: <see cref="Parse"/> gives the same date again. An offset of zero is written <c>Z</c>.</summary>
    public override string ToString() => IsInterval ? $"{_start.ToString()}/{_end.ToString()}" : _start.ToString();
}
