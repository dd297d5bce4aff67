namespace CorpusGen.Compiler.Dates;

/// <summary>The reading of a date expression, and its date in the article.</summary>
public sealed record DateReading
{
    internal DateReading(DateOutcome outcome) => Outcome = outcome;

    /// <summary>Whether the expression gives a date, and if not, why.</summary>
    public DateOutcome Outcome { get; }

    /// <summary>The date, without doubt marks unless the text has them; null unless <see cref="DateOutcome.Resolved"/>.</summary>
    public PartialDate? Value { get; internal init; }

    /// <summary>
    /// The meaning of the text in English: a noun phrase for messages (<c>the 18th of a month</c>, <c>18 March</c>,
    /// <c>the year 2030</c>, <c>a Thursday</c>); empty where nothing was understood.
    /// </summary>
    public string Meaning { get; internal init; } = "";

    /// <summary>
    /// The reason that the text gives no date: an English clause for messages (<c>February 2031 has 28 days</c>); empty when
    /// <see cref="DateOutcome.Resolved"/>.
    /// </summary>
    public string Reason { get; internal init; } = "";

    /// <summary>
    /// The dates that it can mean, the likeliest first; the value alone where it is resolved, and empty where nothing is known.
    /// </summary>
    public IReadOnlyList<PartialDate> Candidates
    {
        get => Value is { } value ? [value] : field ?? [];
        internal init;
    }

    /// <summary>What the text can claim; empty where <see cref="Value"/> is all, or nothing was understood.</summary>
    internal IReadOnlyList<DateClaim> Claims { get; init; } = [];

    /// <summary>The offset of the article's date-time, in which its author counted the days.</summary>
    internal TimeSpan? ArticleOffset { get; init; }

    /// <summary>
    /// Whether <paramref name="value"/> agrees with the text: some day that it spans is a day that the text can mean.
    /// </summary>
    /// <remarks>
    /// Only the calendar is compared, never the time of day. A value may be finer than the text (2030年: <c>2030-05</c>), coarser
    /// (18日: <c>2031-06</c>), doubted, or an interval that has such a day anywhere from its first to its last. A time with an
    /// offset may be read on its own clock or on the article's. A text that is not understood agrees with everything; an impossible text,
    /// with nothing.
    /// </remarks>
    public bool Agrees(PartialDate value)
    {
        var days = DaySpan.Of(value, ArticleOffset);
        if (Claims.Count > 0)
            return Claims.Any(claim => claim.LatestDay(days.Last) >= days.First);
        return Value is not { } said || DaySpan.Of(said, ArticleOffset).Overlaps(days);
    }
}
