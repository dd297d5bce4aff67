using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Dates;

/// <summary>
/// Reads a Japanese date expression: era or year, month, day, weekday, each optional, then a time of day and a particle,
/// and neither changes the date: 令和13年6月18日（水）午前9時までに.
/// </summary>
internal static class JapaneseDateGrammar
{
    private static readonly RelativeWord[] RelativeWords =
        [.. Japanese.Language.RelativeWords.Concat(Japanese.Language.SameWords).OrderByDescending(word => word.Phrase.Length)];

    /// <summary>What is claimed, or null where the expression cannot be read to its end.</summary>
    public static DateClaim? Read(string folded, GrammarOptions options)
    {
        var cursor = new ExpressionCursor(folded);
        cursor.SkipSpaces();
        if (!(options.AllowsRelative && TryTakeRelative(ref cursor, out var claim)))
        {
            if (TakeDate(ref cursor, options) is not { } date)
                return null;
            claim = date;
        }

        cursor.SkipSpaces();
        claim = claim with { Weekday = TakeWeekday(ref cursor) };
        SkipTimeOfDay(ref cursor);
        return claim.IsWellFormed && Japanese.Particles.Contains(cursor.Rest) ? claim : null;
    }

    /// <summary>Takes 今月, 今月18日, 昨年3月18日 or 先週の, or nothing.</summary>
    private static bool TryTakeRelative(ref ExpressionCursor cursor, out DateClaim claim)
    {
        claim = default;
        foreach (var (phrase, meaning) in RelativeWords)
        {
            if (!cursor.TryTake(phrase))
                continue;
            var afterPhrase = cursor.Position;
            cursor.TryTake('の');
            claim = new DateClaim { Relative = meaning };
            if (meaning.Unit == CalendarUnit.Year)
                claim = claim with { Month = TakeCounted(ref cursor, '月') };
            if (meaning.Unit == CalendarUnit.Month || claim.Month is not null)
                claim = claim with { Day = TakeCounted(ref cursor, '日') };
            if (claim is { Month: null, Day: null })
                cursor.Position = afterPhrase;
            if (meaning.Unit == CalendarUnit.Week)
                cursor.TryTake('の');
            return true;
        }

        return false;
    }

    private static DateClaim? TakeDate(ref ExpressionCursor cursor, GrammarOptions options)
    {
        if (NumericDate.TryTake(ref cursor, out var figures) || JapaneseEra.TryTakeInFigures(ref cursor, out figures))
            return figures;
        if (options is { Figures: FigureOrder.YearFirst, IsArticleLanguage: true }
            && NumericDate.TryTakeYearLast(ref cursor, options.Figures, out figures, out _)
            && figures.Year is null)
            return figures;

        var isEra = JapaneseEra.TryTake(ref cursor, out var year);
        if (!isEra && !TryTakeYear(ref cursor, out year))
            return null;
        cursor.SkipSpaces();
        var month = TakeCounted(ref cursor, '月');
        cursor.SkipSpaces();
        var day = TakeCounted(ref cursor, '日');
        if (isEra && month is not null && year < Japanese.FirstSolarYear)
            return null;
        return new(year, month, day, null);
    }

    /// <summary>Takes 2031年, or nothing; false where the number before 年 is not a year: 31年 may be thirty-one years.</summary>
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
        var weekday = Japanese.WeekdayCharacters.AsSpan().IndexOf(cursor.Next);
        if (weekday >= 0)
        {
            cursor.Position++;
            var isSpelledOut = cursor.TryTake('曜');
            if (isSpelledOut)
                cursor.TryTake('日');
            if (inBrackets)
                cursor.TryTakeAny(Japanese.Holidays);
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
            if (!cursor.TryTakeAny(Japanese.DayTimes)
                && !TryTakeClock(ref cursor)
                && !(isTime && cursor.TryTakeAny(Japanese.AfterDayTimes)))
                return;
        }
    }

    /// <summary>Takes one number of a time with its unit, 9時, 30分, or 9:30.</summary>
    private static bool TryTakeClock(ref ExpressionCursor cursor)
    {
        var start = cursor.Position;
        if (JapaneseNumeral.TryTake(ref cursor, out _, out var figures) && figures <= 2)
        {
            if (cursor.TryTakeAny(Japanese.ClockUnits) || cursor.TryTake(':') && cursor.TryTakeNumber(out _, out _))
                return true;
        }

        cursor.Position = start;
        return false;
    }
}
