namespace CorpusGen.Compiler.Dates;

/// <summary>The words around an expression in its sentence, folded as <see cref="ExpressionCursor"/> folds.</summary>
internal readonly ref struct Surroundings
{
    /// <summary>How much of a sentence is looked at, in UTF-16 units on each side: no time is lost on a body without full stops.</summary>
    private const int Reach = 300;

    private const int LongestWord = 32;

    private readonly string _body;
    private readonly int _start;
    private readonly int _end;

    public Surroundings(DateContext context)
    {
        _body = context.Body ?? "";
        (_start, _end) = _body.Length == 0 ? (0, 0) : (context.Range.Start, context.Range.End);
    }

    /// <summary>The word right before the expression, or an empty text.</summary>
    public string WordBefore => WordEndingAt(_start, out _);

    /// <summary>The word before that, or an empty text.</summary>
    public string SecondWordBefore
    {
        get
        {
            WordEndingAt(_start, out var start);
            return WordEndingAt(start, out _);
        }
    }

    /// <summary>The word right after the expression, or an empty text.</summary>
    public string WordAfter
    {
        get
        {
            var start = _end;
            while (start < _body.Length && _body[start] is ' ' or '\u00A0')
                start++;
            var end = start;
            while (end < _body.Length && end - start < LongestWord && IsInWord(_body[end]))
                end++;
            return Fold(start, end).TrimEnd('.');
        }
    }

    /// <summary>The expression itself.</summary>
    public string Expression => Fold(_start, _end);

    /// <summary>The sentence before the expression.</summary>
    public string Before(bool fullStopMakesOrdinals)
    {
        var start = _start;
        while (start > 0 && _start - start < Reach && !EndsSentence(start - 1, fullStopMakesOrdinals))
            start--;
        return Fold(start, _start);
    }

    /// <summary>The sentence after the expression.</summary>
    public string After(bool fullStopMakesOrdinals)
    {
        var end = _end;
        while (end < _body.Length && end - _end < Reach && !EndsSentence(end, fullStopMakesOrdinals))
            end++;
        return Fold(_end, end);
    }

    private string WordEndingAt(int end, out int start)
    {
        while (end > 0 && _body[end - 1] is ' ' or '\u00A0')
            end--;
        start = end;
        while (start > 0 && end - start < LongestWord && IsInWord(_body[start - 1]))
            start--;
        return Fold(start, end).TrimEnd('.');
    }

    private static bool IsInWord(char unit) => char.IsLetter(unit) || unit is '.' or '\'' or '’';

    /// <summary>
    /// Whether the unit at <paramref name="at"/> ends a sentence. A full stop does before a blank and a capital, unless it belongs to an
    /// abbreviation or an ordinal: too long a sentence costs a question, too short a sentence a wrong date.
    /// </summary>
    private bool EndsSentence(int at, bool fullStopMakesOrdinals)
    {
        switch (_body[at])
        {
            case '。' or '！' or '？' or '!' or '?' or '؟' or '।':
                return true;
            case '\n':
                return at + 1 >= _body.Length || _body[at + 1] is '\n' or ' ' || (at > 0 && _body[at - 1] == '\n');
            case '.':
                var next = at + 1;
                while (next < _body.Length && _body[next] is '"' or '”' or '»' or '\'' or '’')
                    next++;
                if (next < _body.Length && !char.IsWhiteSpace(_body[next]))
                    return false;
                while (next < _body.Length && (char.IsWhiteSpace(_body[next]) || _body[next] is '"' or '“' or '„' or '«'))
                    next++;
                if (next < _body.Length && char.IsLower(_body[next]))
                    return false;
                return at > 0 && (char.IsDigit(_body[at - 1]) ? !fullStopMakesOrdinals : !IsAbbreviated(at));
            default:
                return false;
        }
    }

    /// <summary>
    /// Whether the word before a full stop is as short as abbreviations are (“Nov.”, “Mr.”), or has a full stop inside (“p.m.”).
    /// </summary>
    private bool IsAbbreviated(int at)
    {
        var start = at;
        while (start > 0 && at - start < 6 && (char.IsLetter(_body[start - 1]) || _body[start - 1] == '.'))
            start--;
        var word = _body.AsSpan(start, at - start);
        return word.IndexOf('.') >= 0 || (word.Length is >= 1 and <= 4 && char.IsUpper(word[0]));
    }

    private string Fold(int start, int end) => end <= start ? "" : ExpressionCursor.Fold(_body.Substring(start, end - start));
}
