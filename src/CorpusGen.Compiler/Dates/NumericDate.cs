using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Dates;

/// <summary>Dates in figures.</summary>
internal static class NumericDate
{
    /// <summary>
    /// Takes <c>2031-06-18</c>, <c>2031/6/18</c>, <c>2031.6.18</c>, or <c>2031-06</c> and <c>2031/6</c> where that can be a month:
    /// <c>2024-25</c> is a season.
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

    /// <summary>Takes the rest after a year: a separator, the month, the same separator and the day.</summary>
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

    /// <summary>
    /// Takes <c>28/10/2031</c>, <c>28.10.2031</c>, <c>28. 10. 2031</c>, and, where <paramref name="order"/> is known, <c>28/10</c> and
    /// <c>28.10.</c>: a number above 12 is a day, else the order decides. Where nothing decides, <paramref name="other"/> is
    /// the second of two readings.
    /// </summary>
    public static bool TryTakeYearLast(ref ExpressionCursor cursor, FigureOrder order, out DateClaim claim, out DateClaim? other)
    {
        var start = cursor.Position;
        (claim, other) = (default, null);
        if (TryTakeUpToTwoDigits(ref cursor, out var first)
            && cursor.Next is '/' or '.' or '-'
            && TryTakeRest(ref cursor, out var second, out var year)
            && !cursor.IsAtDigit && (year is not null || (order != FigureOrder.Unknown && IsDay(first, second, order))))
        {
            DateClaim dayFirst = new(year, second, first, null);
            DateClaim monthFirst = new(year, first, second, null);
            var isUndecided = first is >= 1 and <= 12 && second is >= 1 and <= 12 && first != second;
            if (isUndecided && year is not null && order is FigureOrder.Unknown or FigureOrder.YearFirst)
                other = monthFirst;
            var isMonthFirst = isUndecided
                ? order == FigureOrder.MonthFirst || (order == FigureOrder.YearFirst && year is null)
                : second > 12;
            claim = isMonthFirst && other is null && first <= 12 ? monthFirst : dayFirst;
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private static bool TryTakeRest(ref ExpressionCursor cursor, out int second, out int? year)
    {
        var separator = cursor.Next;
        year = null;
        cursor.Position++;
        if (separator == '.')
            cursor.SkipSpaces();
        if (!TryTakeUpToTwoDigits(ref cursor, out second))
            return false;
        var afterSecond = cursor.Position;
        if (cursor.TryTake(separator))
        {
            var afterSeparator = cursor.Position;
            if (separator == '.')
                cursor.SkipSpaces();
            if (cursor.TryTakeNumber(out var number, out var digits) && digits == 4 && number >= 1000)
            {
                year = number;
                return true;
            }

            // Other figures may be a time: 28.10. 20 Uhr. The second full stop of 28.10. is the mark of an ordinal; 28.10 is a number, and
            // 28/10/ a path.
            cursor.Position = afterSeparator;
            return separator == '.';
        }

        cursor.Position = afterSecond;
        return separator == '/';
    }

    private static bool IsDay(int first, int second, FigureOrder order) => order == FigureOrder.DayFirst
        ? first is >= 1 and <= 31 && second is >= 1 and <= 12
        : first is >= 1 and <= 12 && second is >= 1 and <= 31;

    private static bool TryTakeUpToTwoDigits(ref ExpressionCursor cursor, out int number) =>
        cursor.TryTakeNumber(out number, out var digits) && digits <= 2;
}
