using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Dates;

/// <summary>
/// Years counted from the beginning of an era, since Meiji. A year past an era's end is counted on (平成32年 is 2020):
/// papers printed before the change wrote so.
/// </summary>
internal static class JapaneseEra
{
    /// <summary>Takes 令和7年, 平成元年, R7年, or R7, and gives the Gregorian year.</summary>
    /// <remarks>The other initials need 年: H1 is also a half of a year, T1 a term, S3 a service.</remarks>
    public static bool TryTake(ref ExpressionCursor cursor, out int? year)
    {
        var start = cursor.Position;
        var initial = cursor.Next;
        if ((TryTakeName(ref cursor, out var firstYear) || TryTakeInitial(ref cursor, out firstYear))
            && TryTakeYearOfEra(ref cursor, firstYear, out var taken)
            && (cursor.TryTake('年') || initial == 'r' && cursor.AtEnd))
        {
            year = taken;
            return true;
        }

        cursor.Position = start;
        year = null;
        return false;
    }

    /// <summary>Takes R7.6.18, R7/6/18 or R7-6-18.</summary>
    public static bool TryTakeInFigures(ref ExpressionCursor cursor, out DateClaim claim)
    {
        var start = cursor.Position;
        if (TryTakeInitial(ref cursor, out var firstYear)
            && TryTakeYearOfEra(ref cursor, firstYear, out var year)
            && year >= Japanese.FirstSolarYear
            && NumericDate.TryTakeMonthAndDay(ref cursor, year, out claim)
            && claim.Day is not null)
            return true;

        cursor.Position = start;
        claim = default;
        return false;
    }

    private static bool TryTakeName(ref ExpressionCursor cursor, out int firstYear)
    {
        foreach (var era in Japanese.Eras)
        {
            firstYear = era.FirstYear;
            if (cursor.TryTake(era.Name))
                return true;
        }

        firstYear = 0;
        return false;
    }

    private static bool TryTakeInitial(ref ExpressionCursor cursor, out int firstYear)
    {
        firstYear = Japanese.EraOfInitial(cursor.Next);
        if (firstYear == 0)
            return false;
        cursor.Position++;
        return cursor.IsAtDigit;
    }

    private static bool TryTakeYearOfEra(ref ExpressionCursor cursor, int firstYear, out int year)
    {
        year = firstYear;
        if (cursor.TryTake('元'))
            return true;
        var isNumber = JapaneseNumeral.TryTake(ref cursor, out var number, out var figures);
        year += number - 1;
        return isNumber && figures <= 2 && number > 0;
    }
}
