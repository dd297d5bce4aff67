using System.Globalization;

namespace CorpusGen.Compiler.Dates;

/// <summary>
/// Walks a date expression once, left to right. The text is folded before: full-width forms and Arabic-Indic digits to
/// ASCII, spaces of any width to a space, capitals to small letters, and curly apostrophes to straight ones.
/// </summary>
/// <remarks>
/// Folding is a table here and not <see cref="string.Normalize()"/>, which throws on lone surrogates and depends on the
/// host's Unicode tables. Persian digits are not read: a year in them is most often not Gregorian.
/// </remarks>
internal ref struct ExpressionCursor
{
    private readonly ReadOnlySpan<char> _text;

    /// <summary>Starts at the beginning of <paramref name="folded"/>, which <see cref="Fold(string)"/> gave.</summary>
    public ExpressionCursor(string folded) => _text = folded.AsSpan();

    /// <summary>The index of the next unit.</summary>
    public int Position { get; set; }

    public readonly bool AtEnd => Position >= _text.Length;

    /// <summary>The next unit, or NUL at the end.</summary>
    public readonly char Next => AtEnd ? '\0' : _text[Position];

    /// <summary>Whether only spaces follow the next unit.</summary>
    public readonly bool IsLast => !AtEnd && _text.Slice(Position + 1).Trim().IsEmpty;

    /// <summary>The unit before the next, or NUL at the beginning.</summary>
    public readonly char TextBefore => Position == 0 ? '\0' : _text[Position - 1];

    public readonly bool IsAtDigit => Next is >= '0' and <= '9';

    public readonly bool IsAtLetter => char.IsLetter(Next);

    private readonly bool IsAtMarkInWord =>
        Next is '.' or '\'' || IsAtHyphenInWord || CharUnicodeInfo.GetUnicodeCategory(Next) == UnicodeCategory.NonSpacingMark;

    private readonly bool IsAtHyphenInWord => Next == '-' && Position + 1 < _text.Length && char.IsLetter(_text[Position + 1]);

    /// <summary>What is left, without spaces around it.</summary>
    public readonly string Rest => _text.Slice(Math.Min(Position, _text.Length)).Trim().ToString();

    /// <summary>Folds a text of any length to one of the same length.</summary>
    public static string Fold(string text)
    {
        var folded = new char[text.Length];
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Fold(text[i]);
        return new string(folded);
    }

    public void SkipSpaces()
    {
        while (Next == ' ')
            Position++;
    }

    public bool TryTake(char expected)
    {
        if (AtEnd || Next != expected)
            return false;
        Position++;
        return true;
    }

    public bool TryTake(string expected)
    {
        if (!_text.Slice(Position).StartsWith(expected.AsSpan(), StringComparison.Ordinal))
            return false;
        Position += expected.Length;
        return true;
    }

    /// <summary>Takes the first of <paramref name="words"/> at this place: longer words go before their beginnings.</summary>
    public bool TryTakeAny(string[] words)
    {
        foreach (var word in words)
        {
            if (TryTake(word))
                return true;
        }

        return false;
    }

    /// <summary>Takes a run of digits; longer runs than a year's are taken whole and count as no number.</summary>
    public bool TryTakeNumber(out int number, out int digits)
    {
        number = 0;
        for (digits = 0; IsAtDigit; digits++, Position++)
            number = digits < 4 ? (number * 10) + (Next - '0') : number;
        return digits is >= 1 and <= 4;
    }

    /// <summary>Takes a run of letters with the full stops and marks inside it: <c>sept.</c>, <c>a.m.</c></summary>
    public string TakeWord()
    {
        var start = Position;
        while (IsAtLetter || IsAtMarkInWord && Position > start)
            Position++;
        return _text.Slice(start, Position - start).TrimEnd('.').ToString();
    }

    private static char Fold(char unit) => unit switch
    {
        >= '！' and <= '～' => char.ToLowerInvariant((char)(unit - '！' + '!')),
        >= '٠' and <= '٩' => (char)(unit - '٠' + '0'),
        '’' => '\'',
        _ => char.IsWhiteSpace(unit) ? ' ' : char.ToLowerInvariant(unit),
    };
}
