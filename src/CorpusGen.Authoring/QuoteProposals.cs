using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Authoring;

/// <summary>The words of one quotation in a body, in one or more parts.</summary>
/// <param name="Open">The offset of the first opening mark.</param>
/// <param name="Close">The offset behind the last closing mark.</param>
/// <param name="Parts">The words of each part, without the comma of the sentence around them.</param>
internal sealed record Speech(int Open, int Close, List<TextRange> Parts)
{
    /// <summary>The offset behind the closing mark of the first part.</summary>
    public int FirstClose { get; init; } = Close;
}

/// <summary>Finds the direct quotations of a body.</summary>
internal sealed class QuoteProposals(string body, AttributionWords words, bool isWithoutBlanks)
{
    /// <summary>The longest text between two parts of one quotation, in UTF-16 units: “…,” she told reporters on Monday, “…”.</summary>
    private const int LongestInterruption = 120;

    /// <summary>How near a verb of speech is to its words, in UTF-16 units.</summary>
    private const int Near = 120;

    private readonly JapaneseQuotations _japanese = new(body, words);

    /// <summary>The quotations that are speech, in order.</summary>
    public List<Speech> Find(Quotations quotations)
    {
        var found = new List<Speech>();
        var end = 0;
        var goesOn = false;
        foreach (var quotation in quotations.All)
        {
            if (quotation.Open < end)
                continue;
            var inside = Trim(quotation.Inside);
            if (inside.Length <= 0)
                continue;
            var close = quotation.Inside.End;
            var isOpenAtEnd = close >= body.Length || body[close] == '\n';
            end = close + (isOpenAtEnd ? 0 : 1);
            if (goesOn && found.Count > 0)
            {
                found[found.Count - 1].Parts.Add(inside);
                found[found.Count - 1] = found[found.Count - 1] with { Close = end };
            }
            else if (found.Count > 0 && IsInterrupted(found[found.Count - 1], quotation.Open, inside, end))
            {
                var last = found[found.Count - 1];
                last.Parts.Add(inside);
                found[found.Count - 1] = last with { Close = end };
            }
            else if (goesOn = IsSpeech(quotation.Open, inside, end))
            {
                found.Add(new Speech(quotation.Open, end, [inside]));
            }
            else
            {
                continue;
            }

            goesOn = isOpenAtEnd;
        }

        return found;
    }

    private TextRange Trim(TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(body[start]))
            start++;
        while (end > start && (body[end - 1] is ',' or '、' or '，' or '،' || char.IsWhiteSpace(body[end - 1])))
            end--;
        return new TextRange(start, end);
    }

    /// <summary>Whether a sentence goes on in another quotation after the words of the narrator.</summary>
    private bool IsInterrupted(Speech before, int open, TextRange inside, int close)
    {
        if (isWithoutBlanks)
            return open == before.Close && _japanese.IsSpeech(open, inside, close);
        if (open - before.Close > LongestInterruption || open <= before.Close)
            return false;
        var between = body.Substring(before.Close, open - before.Close).Trim();
        var isComma = before.Close >= 2 && body[before.Close - 2] is ',' or '—' or '–';
        return between.Length > 2 && between[between.Length - 1] is ',' or '—' or '–'
            && (isComma || between[0] == ',')
            && !between.Contains('\n') && between.IndexOf(". ", StringComparison.Ordinal) < 0
            && words.HasVerb(between) && (isComma || char.IsLower(body[inside.Start]));
    }

    private bool IsSpeech(int open, TextRange inside, int close) =>
        isWithoutBlanks ? _japanese.IsSpeech(open, inside, close) : IsWesternSpeech(open, inside, close);

    /// <summary>Names and titles are in the same marks as speech: most of their words begin with a capital.</summary>
    private bool IsWesternSpeech(int open, TextRange inside, int close)
    {
        var text = body.Substring(inside.Start, inside.Length);
        var parts = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var capitals = parts.Count(part => char.IsUpper(part[0]));
        // The value of an attribute of HTML is not speech.
        if (parts.Length == 0 || !text.Any(char.IsLetter) || (open > 0 && body[open - 1] == '='))
            return false;
        var lineStart = open == 0 ? 0 : body.LastIndexOf('\n', open - 1) + 1;
        var before = body.Substring(Math.Max(lineStart, open - Near), open - Math.Max(lineStart, open - Near));
        var lineEnd = body.IndexOf('\n', close) is >= 0 and var at ? at : body.Length;
        var after = body.Substring(close, Math.Min(lineEnd - close, Near));
        var isNearVerb = words.HasVerb(before) || words.HasVerb(after);
        var isEnded = text[text.Length - 1] is '.' or '!' or '?' or '…' || (close >= 2 && body[close - 2] == ',');
        if (parts.Length == 1)
            return isNearVerb && (!char.IsUpper(text[0]) || (isEnded && before.TrimEnd().EndsWith(",", StringComparison.Ordinal)));
        if (parts.Length >= 2 && capitals == parts.Length)
            return isEnded && isNearVerb && (before.Trim().Length == 0 || before.TrimEnd()[before.TrimEnd().Length - 1] is ',' or ':');
        return parts.Length >= 3 || isEnded || isNearVerb || !char.IsUpper(text[0]);
    }
}
