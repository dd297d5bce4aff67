using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Dates;

/// <summary>Numbers up to four figures as Japanese writes them: 18, １８, 十八, 二〇三一, 二千三十一.</summary>
internal static class JapaneseNumeral
{
    /// <summary>Takes a number. <paramref name="figures"/> counts its decimal figures as written, leading zeros included.</summary>
    public static bool TryTake(ref ExpressionCursor cursor, out int number, out int figures)
    {
        if (cursor.IsAtDigit)
            return cursor.TryTakeNumber(out number, out figures);

        number = 0;
        figures = 0;
        var (pending, smallestUnit) = (0, int.MaxValue);
        for (; ; cursor.Position++)
        {
            if (DigitOf(cursor.Next) is >= 0 and var digit)
            {
                pending = (pending * 10) + digit;
                if (++figures > 4)
                    return false;
            }
            else if (UnitOf(cursor.Next) is > 0 and var unit)
            {
                // 十八 and 二百十 but neither 八百千 nor 二三十: those are lists or slips.
                if (unit >= smallestUnit || pending > 9)
                    return false;
                number += Math.Max(pending, 1) * unit;
                (pending, smallestUnit, figures) = (0, unit, 0);
            }
            else
            {
                break;
            }
        }

        if (smallestUnit < int.MaxValue && pending > 9)
            return false;
        number += pending;
        if (smallestUnit < int.MaxValue)
            figures = FiguresOf(number);
        return figures > 0;
    }

    private static int DigitOf(char unit) => unit == '零' ? 0 : Japanese.Digits.AsSpan().IndexOf(unit);

    private static int UnitOf(char unit) => unit switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };

    private static int FiguresOf(int number) => number switch { >= 1000 => 4, >= 100 => 3, >= 10 => 2, _ => 1 };
}
