namespace CorpusGen.Compiler.Dates;

/// <summary>What came of reading a date expression by itself.</summary>
public enum DateOutcome
{
    /// <summary>It is a date: see <see cref="DateReading.Value"/>.</summary>
    Resolved,

    /// <summary>It is a date that no calendar has: 2月30日, 31 June, a day with another day's weekday.</summary>
    Impossible,

    /// <summary>It cannot be read, or not without guessing: the article must give a <c>value</c>.</summary>
    Unreadable,

    /// <summary>It can mean several dates, and the article must choose: see <see cref="DateReading.Candidates"/>.</summary>
    Ambiguous,

    /// <summary>It could be read from the day of publication (18日, “Monday”), but no such day is known.</summary>
    NeedsPublicationDate,
}
