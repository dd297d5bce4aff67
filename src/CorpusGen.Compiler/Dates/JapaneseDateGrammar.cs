namespace CorpusGen.Compiler.Dates;

/// <summary>
/// Reads a Japanese date expression: era or year, month, day, weekday, each optional, then a time of day and a particle,
/// neither of which changes the date: 令和13年6月18日（水）午前9時までに.
/// </summary>
internal static class JapaneseDateGrammar
{
    private const string Weekdays = "日月火水木金土";

    // In each list a word stands before its own beginning: the first that fits is taken.
    private static readonly string[] DayTimes =
    [
        "午前中", "午前", "午後", "正午", "未明", "明け方", "早朝", "朝方", "朝", "昼前", "昼", "夕方", "夕", "深夜",
        "夜遅く", "夜",
    ];

    private static readonly string[] ClockUnits = ["時", "分", "秒"];

    private static readonly string[] AfterDayTimes = ["半", "ごろ", "頃", "すぎ", "過ぎ", "前"];

    private static readonly string[] Holidays = ["・祝", "・休", "・振休"];

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "", "に", "は", "には", "の", "も", "までに", "までには", "まで", "までの", "から", "からの", "より",
        "以降", "以降に", "以降は", "以後", "以前", "以前に", "付", "付け", "付で", "付けで", "現在", "中", "中に", "中には",
    };

    /// <summary>What is claimed, or null where the expression cannot be read to its end.</summary>
    public static DateClaim? Read(string text)
    {
        var cursor = new ExpressionCursor(text);
        cursor.SkipSpaces();
        if (TakeDate(ref cursor) is not { } claim)
            return null;
        cursor.SkipSpaces();
        claim = claim with { Weekday = TakeWeekday(ref cursor) };
        SkipTimeOfDay(ref cursor);
        return claim.IsWellFormed && Particles.Contains(cursor.Rest) ? claim : null;
    }

    private static DateClaim? TakeDate(ref ExpressionCursor cursor)
    {
        if (NumericDate.TryTake(ref cursor, out var figures) || JapaneseEra.TryTakeInFigures(ref cursor, out figures))
            return figures;

        var isEra = JapaneseEra.TryTake(ref cursor, out var year);
        if (!isEra && !TryTakeYear(ref cursor, out year))
            return null;
        cursor.SkipSpaces();
        var month = TakeCounted(ref cursor, '月');
        cursor.SkipSpaces();
        var day = TakeCounted(ref cursor, '日');
        if (isEra && month is not null && year < JapaneseEra.FirstSolarYear)
            return null;
        return new(year, month, day, null);
    }

    /// <summary>Takes 2031年, or nothing; false where a number stands before 年 that is no year: 31年 may be thirty-one years.</summary>
    private static bool TryTakeYear(ref ExpressionCursor cursor, out int? year)
    {
        year = null;
        var start = cursor.Position;
        var isMarked = cursor.TryTake("西暦");
        if (JapaneseNumeral.TryTake(ref cursor, out var number, out var figures) && cursor.TryTake('年'))
        {
            year = number;
            return figures == 4;
        }

        cursor.Position = start;
        return !isMarked;
    }

    /// <summary>Takes a number of one or two figures and <paramref name="unit"/>, or nothing.</summary>
    private static int? TakeCounted(ref ExpressionCursor cursor, char unit)
    {
        var start = cursor.Position;
        if (JapaneseNumeral.TryTake(ref cursor, out var number, out var figures) && figures <= 2 && cursor.TryTake(unit))
            return number;
        cursor.Position = start;
        return null;
    }

    /// <summary>Takes 水曜, 水曜日, (水), (水曜日) or (水・祝), or nothing.</summary>
    private static DayOfWeek? TakeWeekday(ref ExpressionCursor cursor)
    {
        var start = cursor.Position;
        var inBrackets = cursor.TryTake('(');
        var weekday = Weekdays.AsSpan().IndexOf(cursor.Next);
        if (weekday >= 0)
        {
            cursor.Position++;
            var isSpelledOut = cursor.TryTake('曜');
            if (isSpelledOut)
                cursor.TryTake('日');
            if (inBrackets)
                cursor.TryTakeAny(Holidays);
            if (inBrackets ? cursor.TryTake(')') : isSpelledOut)
                return (DayOfWeek)weekday;
        }

        cursor.Position = start;
        return null;
    }

    private static void SkipTimeOfDay(ref ExpressionCursor cursor)
    {
        cursor.TryTake('の');
        for (var isTime = false; ; isTime = true)
        {
            cursor.SkipSpaces();
            if (!cursor.TryTakeAny(DayTimes) && !TryTakeClock(ref cursor) && !(isTime && cursor.TryTakeAny(AfterDayTimes)))
                return;
        }
    }

    /// <summary>Takes one number of a time with its unit, 9時, 30分, or 9:30.</summary>
    private static bool TryTakeClock(ref ExpressionCursor cursor)
    {
        var start = cursor.Position;
        if (JapaneseNumeral.TryTake(ref cursor, out _, out var figures) && figures <= 2)
        {
            if (cursor.TryTakeAny(ClockUnits) || cursor.TryTake(':') && cursor.TryTakeNumber(out _, out _))
                return true;
        }

        cursor.Position = start;
        return false;
    }
}
