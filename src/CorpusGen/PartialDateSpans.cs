namespace CorpusGen;

/// <summary>The span of time of a date, and its text for people.</summary>
public readonly partial struct PartialDate
{
    /// <summary>Whether every moment of <paramref name="other"/> is one of this date: June contains the 18th of June.</summary>
    public bool Contains(PartialDate other) => Earliest <= other.Earliest && other.Latest <= Latest;

    /// <summary>Whether the moment is one of this date; a date without an offset is read in offset zero.</summary>
    public bool Contains(DateTimeOffset moment) => Earliest <= moment && moment <= Latest;

    /// <summary>Whether the two dates share a moment.</summary>
    public bool Overlaps(PartialDate other) => Earliest <= other.Latest && other.Earliest <= Latest;

#if NET8_0_OR_GREATER
    /// <summary>Whether the date includes the whole day, on the clock of the date's offset; a time of the day does not.</summary>
    public bool Contains(DateOnly day) =>
        Precision <= DatePrecision.Day && _start.Local.Date <= day.ToDateTime(default) && day.ToDateTime(default) <= LastMoment.Latest.Date;

    /// <summary>Whether the date shares a moment with the day, on the clock of the date's offset.</summary>
    public bool Overlaps(DateOnly day) => CompareTo(day) == 0;

    /// <summary>
    /// Less than zero where the whole date is before the day, more than zero where it is after the day, zero where they overlap. The
    /// clock has the date's offset.
    /// </summary>
    public int CompareTo(DateOnly day)
    {
        var date = day.ToDateTime(default);
        return LastMoment.Latest.Date < date ? -1 : _start.Local.Date > date ? 1 : 0;
    }

    /// <summary>Whether the whole date is before the day.</summary>
    public static bool operator <(PartialDate date, DateOnly day) => date.CompareTo(day) < 0;

    /// <summary>Whether the whole date is after the day.</summary>
    public static bool operator >(PartialDate date, DateOnly day) => date.CompareTo(day) > 0;

    /// <summary>Whether the date is not after the day: it is before the day or overlaps it.</summary>
    public static bool operator <=(PartialDate date, DateOnly day) => date.CompareTo(day) <= 0;

    /// <summary>Whether the date is not before the day: it is after the day or overlaps it.</summary>
    public static bool operator >=(PartialDate date, DateOnly day) => date.CompareTo(day) >= 0;
#endif

    /// <summary>
    /// Canonical EDTF (no format, <c>G</c>), or the date as people of a culture write it, no more precise than it is: short (<c>d</c>) or
    /// long (<c>D</c>). <c>?</c>, <c>~</c> and <c>%</c> stay, and the two ends of an interval have <c> – </c> between them.
    /// </summary>
    /// <param name="format"><c>G</c>, <c>d</c>, <c>D</c>, or nothing.</param>
    /// <param name="formatProvider">The culture; by default the current culture.</param>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => ToString(),
        "d" or "D" => IsInterval
            ? $"{_start.ToString(format[0], formatProvider)} – {_end.ToString(format[0], formatProvider)}"
            : _start.ToString(format[0], formatProvider),
        _ => throw new FormatException($"A date has no format '{format}': use G, d or D."),
    };
}
