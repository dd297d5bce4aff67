using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Dates;

/// <summary>
/// Reads the date expressions of one language with blanks between its words: day, month, year and weekday in any order, between words
/// that link them (“on the 18th of June”), times of day, and words that count from the article's date (“last year”). One word
/// that is not known, or one part that comes twice, and nothing is read.
/// </summary>
internal ref struct WesternDateGrammar
{
    private readonly DateWords _words;
    private readonly GrammarOptions _options;
    private ExpressionCursor _cursor;
    private DateClaim _claim;
    private bool _isOrdinal;
    private bool _hasWord;
    private bool _isClockNext;

    private WesternDateGrammar(string folded, DateWords words, GrammarOptions options)
    {
        _cursor = new ExpressionCursor(folded);
        _words = words;
        _options = options;
        _isClockNext = words.Is(options.WordBefore, DateWordKind.BeforeClock);
    }

    // “18” alone is not a day, and the 9 of “Monday at 9” is not one either: a day has its month or its ordinal.
    private readonly bool IsComplete =>
        _claim.IsWellFormed && (_claim.Relative is not null || _claim != default)
        && (_claim.Day is null || _claim.Month is not null || _isOrdinal);

    /// <summary>
    /// Adds everything that the expression can claim in <paramref name="language"/>; nothing where it cannot be read to its end.
    /// </summary>
    public static void Read(string folded, Language language, GrammarOptions options, ICollection<DateClaim> claims)
    {
        new WesternDateGrammar(folded, language.DateWords, options).ReadOn(claims);
    }

    private void ReadOn(ICollection<DateClaim> claims)
    {
        for (SkipSeparators(); !_cursor.AtEnd; SkipSeparators())
        {
            if (!TryTakeFigures(claims) && !TryTakeNumber() && !TryTakeWord(claims))
                return;
        }

        if (IsComplete)
            claims.Add(_claim);
    }

    private void SkipSeparators()
    {
        while (_cursor.Next is ' ' or ',' or '،' or '(' or ')' or '\u200E' or '\u200F' || (_cursor.Next == '.' && _cursor.IsLast))
            _cursor.Position++;
    }

    private bool TryTakeFigures(ICollection<DateClaim> claims)
    {
        if (_isClockNext || _claim is not { Year: null, Month: null, Day: null, Relative: null })
            return false;
        DateClaim? other = null;
        if (!NumericDate.TryTake(ref _cursor, out var claim)
            && !NumericDate.TryTakeYearLast(ref _cursor, _options.Figures, out claim, out other))
            return false;
        if (other is { } second)
        {
            var branch = this;
            branch._claim = claim with { Weekday = _claim.Weekday };
            branch.ReadOn(claims);
            claim = second;
        }

        _claim = claim with { Weekday = _claim.Weekday };
        return true;
    }

    private bool TryTakeNumber()
    {
        if (!_cursor.TryTakeNumber(out var number, out var digits))
            return false;
        var isClock = _isClockNext;
        _isClockNext = false;
        if (digits <= 2 && TrySkipClock(isClock))
            return true;
        if (digits is 3 or 4 && IsClockOfFigures(number, digits, isClock))
            return true;
        if (digits == 4)
            return number >= 1000 && TrySet(_claim.Year, _claim with { Year = number });
        if (digits > 2 || isClock)
            return false;

        if (TryTakeOrdinalMark())
            _isOrdinal = true;
        else if (_cursor.IsAtLetter)
            return false;
        return !_cursor.IsAtDigit && TrySet(_claim.Day, _claim with { Day = number });
    }

    /// <summary>Whether the figures just read are a time: “at 1830”, “1830 GMT” and “um 1830 Uhr”.</summary>
    private bool IsClockOfFigures(int number, int digits, bool isClock)
    {
        var afterFigures = _cursor.Position;
        _cursor.SkipSpaces();
        var word = _cursor.TakeWord();
        if (_words.Is(word, DateWordKind.Clock))
            return true;
        _cursor.Position = afterFigures;
        if (DateWords.IsZone(word) || isClock)
            return true;
        var isTimeOfDay = digits == 4 && number / 100 <= 24 && number % 100 <= 59;
        return _options.IsTime && isTimeOfDay && (_claim == default || Math.Abs(number - _options.Year) > GrammarOptions.YearsNearBy);
    }

    private bool TryTakeWord(ICollection<DateClaim> claims)
    {
        var start = _cursor.Position;
        var text = _cursor.TakeWord();
        if (text.Length == 0)
            return false;
        _hasWord = true;
        _isClockNext = false;
        if (_options.AllowsRelative && _claim.Relative is null && TryTakeRelative(text))
            return true;

        _cursor.Position = start;
        _ = _cursor.TakeWord();
        var meanings = _words.Meanings(text);
        for (var i = 1; i < meanings.Length; i++)
        {
            var branch = this;
            if (branch.Apply(meanings[i]))
                branch.ReadOn(claims);
        }

        return meanings.Length > 0 && Apply(meanings[0]);
    }

    private bool Apply(DateWord word)
    {
        switch (word.Kind)
        {
            case DateWordKind.Month:
                return TrySet(_claim.Month, _claim with { Month = word.Number });
            case DateWordKind.Weekday:
                return TrySet((int?)_claim.Weekday, _claim with { Weekday = (DayOfWeek)word.Number });
            case DateWordKind.Relation:
                return IsAtAnEdge();
            case DateWordKind.BeforeYear:
                return _claim.Year is null;
            case DateWordKind.BeforeDay:
                _isOrdinal = true;
                return _claim.Day is null;
            case DateWordKind.BeforeClock:
                _isClockNext = true;
                return true;
            case DateWordKind.Link or DateWordKind.DayTime:
                return true;
            default:
                return false;
        }
    }

    /// <summary>
    /// Takes the longest phrase of one calendar meaning that begins with <paramref name="first"/>, which is taken already.
    /// </summary>
    private bool TryTakeRelative(string first)
    {
        var afterFirst = _cursor.Position;
        foreach (var (phrase, meaning) in _words.PhrasesFrom(first))
        {
            _cursor.Position = afterFirst;
            var isWhole = true;
            for (var i = 1; i < phrase.Length && isWhole; i++)
            {
                _cursor.SkipSpaces();
                isWhole = _cursor.TakeWord() == phrase[i];
            }

            if (isWhole)
            {
                _claim = _claim with { Relative = meaning };
                return true;
            }
        }

        return false;
    }

    private bool TrySet(int? before, DateClaim after)
    {
        _claim = after;
        return before is null;
    }

    /// <summary>
    /// Inside an expression “after” relates two dates (“the Monday after 18 June”), at its edges it relates one to the sentence.
    /// </summary>
    private bool IsAtAnEdge()
    {
        SkipSeparators();
        return _claim == default || _cursor.AtEnd;
    }

    private bool TryTakeOrdinalMark()
    {
        var start = _cursor.Position;
        if (_words.Ordinals.Contains(_cursor.Next.ToString())
            && (_cursor.Next != '.' || _hasWord || _options.IsArticleLanguage || !_cursor.IsLast))
        {
            _cursor.Position++;
            if (!_cursor.IsAtLetter || _cursor.TextBefore == '.')
                return true;
            _cursor.Position = start;
        }

        if (_cursor.IsAtLetter && _words.Ordinals.Contains(_cursor.TakeWord()))
            return true;
        _cursor.Position = start;
        return false;
    }

    /// <summary>Takes the text that makes the number before it a time: “:30”, “ a.m.”, “.30 Uhr”, or nothing more after “at”.</summary>
    private bool TrySkipClock(bool isClock)
    {
        var start = _cursor.Position;
        var hasColon = false;
        while (_cursor.TryTake(':') && _cursor.TryTakeNumber(out _, out _))
            hasColon = true;
        if (!hasColon && _cursor.TryTake('.'))
            _cursor.TryTakeNumber(out _, out _);

        var afterFigures = _cursor.Position;
        _cursor.SkipSpaces();
        var word = _cursor.TakeWord();
        if (_words.Is(word, DateWordKind.Clock))
        {
            // “17 h 30”: the minutes may come after the word.
            var afterWord = _cursor.Position;
            _cursor.SkipSpaces();
            if (!_cursor.TryTakeNumber(out _, out var digits) || digits != 2)
                _cursor.Position = afterWord;
            return true;
        }

        _cursor.Position = hasColon || isClock || DateWords.IsZone(word) ? afterFigures : start;
        return hasColon || isClock || DateWords.IsZone(word);
    }
}
