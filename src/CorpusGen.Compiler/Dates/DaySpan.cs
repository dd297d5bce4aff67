namespace CorpusGen.Compiler.Dates;

/// <summary>The days from <paramref name="First"/> to <paramref name="Last"/>, both included; midnights.</summary>
internal readonly record struct DaySpan(DateTime First, DateTime Last)
{
    /// <summary>
    /// The days that <paramref name="date"/> touches on its own clock, and, where it has an offset, those on the clock of
    /// <paramref name="articleOffset"/>: the same instant is the 18th in one and the 19th in the other.
    /// </summary>
    public static DaySpan Of(PartialDate date, TimeSpan? articleOffset)
    {
        var (first, last) = (date.Earliest.Date, date.Latest.Date);
        if (articleOffset is { } offset)
        {
            if (date.Start.HasOffset)
                first = Min(first, DayAt(date.Earliest, offset));
            if (date.End.HasOffset)
                last = Max(last, DayAt(date.Latest, offset));
        }

        return new(Min(first, last), Max(first, last));
    }

    public bool Overlaps(DaySpan other) => First <= other.Last && other.First <= Last;

    // DateTimeOffset.ToOffset throws where the clock leaves the years 0001 to 9999.
    private static DateTime DayAt(DateTimeOffset instant, TimeSpan offset)
    {
        var ticks = instant.UtcTicks + offset.Ticks;
        return new DateTime(Math.Min(Math.Max(ticks, DateTime.MinValue.Ticks), DateTime.MaxValue.Ticks)).Date;
    }

    private static DateTime Min(DateTime a, DateTime b) => a < b ? a : b;

    private static DateTime Max(DateTime a, DateTime b) => a > b ? a : b;
}
