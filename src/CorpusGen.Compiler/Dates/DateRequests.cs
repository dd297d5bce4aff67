namespace CorpusGen.Compiler.Dates;

/// <summary>Asks the author for a value that the text does not decide.</summary>
internal static class DateRequests
{
    private const int AnyYear = 2031;

    /// <summary>Why the text does not decide, then each candidate as it is pasted, or examples where no candidate is known.</summary>
    public static (string Message, string Advice) Describe(string exact, DateReading reading, PartialDate? publication)
    {
        if (reading.Candidates.Count == 0)
            return ($"'{exact}' cannot be read as a date, because {reading.Reason}", $"write its date, such as {Examples(publication)}");
        var values = string.Join(" or ", reading.Candidates.Select(Written));
        return ($"'{exact}' does not decide its date, because {reading.Reason}", $"write {values}");
    }

    // A year alone would be a number to other readers of the file.
    private static string Written(PartialDate value) =>
        value.Precision == DatePrecision.Year && !value.IsInterval ? $"'value: \"{value}\"'" : $"'value: {value}'";

    private static string Examples(PartialDate? publication)
    {
        var year = publication?.Year ?? AnyYear;
        return FormattableString.Invariant($"'value: {year:0000}-06-18' for a day, 'value: {year:0000}-06' for a month, ")
            + FormattableString.Invariant($"'value: \"{year:0000}\"' for a year, ")
            + FormattableString.Invariant($"'value: {year:0000}-06-18/{year:0000}-07-02' for an interval");
    }
}
