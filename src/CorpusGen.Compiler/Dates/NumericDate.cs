namespace CorpusGen.Compiler.Dates;

/// <summary>Dates in figures that can be read in one way only: year first.</summary>
internal static class NumericDate
{
    /// <summary>
    /// Takes <c>2031-06-18</c>, <c>2031/6/18</c>, <c>2031.6.18</c>, or <c>2031-06</c> and <c>2031/6</c> where that can be a month:
    /// <c>2024-25</c> is a season. Takes nothing else, least of all 06/18/2031.
    /// </summary>
    public static bool TryTake(ref ExpressionCursor cursor, out DateClaim claim)
    {
        var start = cursor.Position;
        if (cursor.TryTakeNumber(out var year, out var digits) && digits == 4 && TryTakeMonthAndDay(ref cursor, year, out claim))
            return true;
        cursor.Position = start;
        claim = default;
        return false;
    }

    /// <summary>Takes what follows a year: a separator, the month, the same separator and the day.</summary>
    public static bool TryTakeMonthAndDay(ref ExpressionCursor cursor, int year, out DateClaim claim)
    {
        claim = default;
        var separator = cursor.Next;
        if (separator is not ('-' or '/' or '.'))
            return false;
        cursor.Position++;
        if (!TryTakeUpToTwoDigits(ref cursor, out var month))
            return false;

        var afterMonth = cursor.Position;
        if (cursor.TryTake(separator) && TryTakeUpToTwoDigits(ref cursor, out var day))
        {
            claim = new(year, month, day, null);
            return true;
        }

        cursor.Position = afterMonth;
        claim = new(year, month, null, null);
        return separator != '.' && month is >= 1 and <= 12;
    }

    private static bool TryTakeUpToTwoDigits(ref ExpressionCursor cursor, out int number) =>
        cursor.TryTakeNumber(out number, out var digits) && digits <= 2;
}
