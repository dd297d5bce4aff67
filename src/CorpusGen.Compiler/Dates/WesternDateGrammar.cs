namespace CorpusGen.Compiler.Dates;

/// <summary>
/// Reads English, German, French, Spanish and simple Arabic date expressions: day, month, year and weekday in any order, between words that
/// link them (“on the 18th of June”) and times of day. One word that is not known, or one part said twice, and nothing is read.
/// </summary>
internal ref struct WesternDateGrammar
{
    private ExpressionCursor _cursor;
    private DateClaim _claim;
    private bool _isOrdinal;
    private bool _isAt;

    private WesternDateGrammar(string text) => _cursor = new ExpressionCursor(text);

    /// <summary>What is claimed, or null where the expression cannot be read to its end.</summary>
    public static DateClaim? Read(string text)
    {
        var grammar = new WesternDateGrammar(text);
        for (grammar.SkipSeparators(); !grammar._cursor.AtEnd; grammar.SkipSeparators())
        {
            if (!grammar.TryTakeNumeric() && !grammar.TryTakeNumber() && !grammar.TryTakeWord())
                return null;
        }

        return grammar.IsComplete ? grammar._claim : null;
    }

    // “18” alone is no day, and the 9 of “Monday at 9” is none either: a day has its month or its ordinal.
    private readonly bool IsComplete => _claim.IsWellFormed && (_claim.Day is null || _claim.Month is not null || _isOrdinal);

    private void SkipSeparators()
    {
        while (_cursor.Next is ' ' or ',' or '،' or '(' or ')')
            _cursor.Position++;
    }

    private bool TryTakeNumeric()
    {
        if (_claim is not { Year: null, Month: null, Day: null } || !NumericDate.TryTake(ref _cursor, out var claim))
            return false;
        _claim = claim with { Weekday = _claim.Weekday };
        return true;
    }

    private bool TryTakeNumber()
    {
        if (!_cursor.TryTakeNumber(out var number, out var digits))
            return false;
        if (digits <= 2 && TrySkipClock())
            return true;
        if (digits == 4)
            return IsClockOfFourDigits() || (number >= 1000 && TrySet(_claim.Year, _claim with { Year = number }));
        if (digits > 2)
            return false;

        if (TryTakeOrdinalMark())
            _isOrdinal = true;
        else if (_cursor.IsAtLetter)
            return false;
        return !_cursor.IsAtDigit && TrySet(_claim.Day, _claim with { Day = number });
    }

    /// <summary>Whether the four digits just read are a time, as in “at 1830” and “1830 GMT”: no year stands so.</summary>
    private bool IsClockOfFourDigits()
    {
        if (_isAt)
            return true;
        var start = _cursor.Position;
        _cursor.SkipSpaces();
        var isZone = _cursor.TakeWord() is "gmt" or "utc";
        _cursor.Position = start;
        return isZone;
    }

    private bool TryTakeWord()
    {
        var text = _cursor.TakeWord();
        _isAt = text == "at";
        if (!WesternWords.TryGet(text, out var word))
            return false;
        return word.Kind switch
        {
            WesternWordKind.Month => TrySet(_claim.Month, _claim with { Month = word.Number }),
            WesternWordKind.Weekday => TrySet((int?)_claim.Weekday, _claim with { Weekday = (DayOfWeek)word.Number }),
            WesternWordKind.Relation => IsAtAnEdge(),
            WesternWordKind.Link or WesternWordKind.DayTime => true,
            _ => false,
        };
    }

    private bool TrySet(int? before, DateClaim after)
    {
        _claim = after;
        return before is null;
    }

    /// <summary>Inside an expression “after” relates two dates (“the Monday after 18 June”), at its edges it relates one to the sentence.</summary>
    private bool IsAtAnEdge()
    {
        SkipSeparators();
        return _claim == default || _cursor.AtEnd;
    }

    private bool TryTakeOrdinalMark()
    {
        var start = _cursor.Position;
        if (_cursor.TryTake('.') || _cursor.IsAtLetter && _cursor.TakeWord() is "st" or "nd" or "rd" or "th" or "er")
            return true;
        _cursor.Position = start;
        return false;
    }

    /// <summary>Takes what makes the number before it a time: “:30”, “ a.m.”, “.30 Uhr”, or nothing.</summary>
    private bool TrySkipClock()
    {
        var start = _cursor.Position;
        var isClock = false;
        while (_cursor.TryTake(':') && _cursor.TryTakeNumber(out _, out _))
            isClock = true;
        if (!isClock && _cursor.TryTake('.'))
            _cursor.TryTakeNumber(out _, out _);

        var afterFigures = _cursor.Position;
        _cursor.SkipSpaces();
        if (WesternWords.IsClock(_cursor.TakeWord()))
            return true;
        _cursor.Position = isClock ? afterFigures : start;
        return isClock;
    }
}
