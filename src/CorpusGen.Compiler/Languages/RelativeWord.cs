namespace CorpusGen.Compiler.Languages;

/// <summary>A unit of the calendar.</summary>
internal enum CalendarUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, which begins on Monday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}

/// <summary>A date that is counted from another: the unit at <paramref name="Offset"/> from the unit of that date.</summary>
/// <param name="Unit">The unit that is counted, and that the result has.</param>
/// <param name="Offset">How many units later; negative where it is earlier.</param>
/// <param name="IsFromDateBefore">Whether it is counted from the date before it in the text, and not from the article's own.</param>
internal sealed record RelativeDate(CalendarUnit Unit, int Offset, bool IsFromDateBefore = false);

/// <summary>A phrase with one meaning in the calendar: “last year” is the year at offset -1.</summary>
internal sealed record RelativeWord(string Phrase, RelativeDate Meaning)
{
    /// <summary>The words of one language: each row has the phrases of one unit and offset, separated by commas.</summary>
    public static RelativeWord[] Table(params (CalendarUnit Unit, int Offset, string Phrases)[] rows)
    {
        var words = new List<RelativeWord>();
        foreach (var (unit, offset, phrases) in rows)
            words.AddRange(All(new(unit, offset), phrases));
        return [.. words];
    }

    /// <summary>The words of one language for the same day, month or year as in the date before.</summary>
    public static RelativeWord[] Same(string days, string months, string years) =>
    [
        .. All(new(CalendarUnit.Day, 0, IsFromDateBefore: true), days),
        .. All(new(CalendarUnit.Month, 0, IsFromDateBefore: true), months),
        .. All(new(CalendarUnit.Year, 0, IsFromDateBefore: true), years),
    ];

    private static IEnumerable<RelativeWord> All(RelativeDate meaning, string phrases) =>
        phrases.Split(',').Select(phrase => new RelativeWord(phrase.Trim(), meaning));
}
