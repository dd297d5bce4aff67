using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Authoring.Quotes;

/// <summary>The words of one quotation in a body, in one or more parts.</summary>
/// <param name="Open">The offset of the first opening mark.</param>
/// <param name="Close">The offset behind the last closing mark.</param>
/// <param name="Parts">The words of each part, without the comma of the sentence around them.</param>
internal sealed record Speech(int Open, int Close, List<TextRange> Parts)
{
    /// <summary>The offset behind the closing mark of the first part.</summary>
    public int FirstClose { get; init; } = Close;

    /// <summary>The narrator's words between the marks, or between the dashes of a dialogue.</summary>
    public TextRange? Narration { get; init; }

    /// <summary>The verb or the phrase that governs indirect speech; <see langword="null"/> for direct speech.</summary>
    public Governor? Governor { get; init; }

    public QuoteKind Rendering => Governor switch
    {
        null => QuoteKind.Direct,
        { IsMixed: true } => QuoteKind.Mixed,
        _ => QuoteKind.Indirect,
    };

    /// <summary>Whether it is a paragraph of a dialogue, which begins with a dash.</summary>
    public bool IsLine { get; init; }
}

/// <summary>The word that governs a clause of indirect speech.</summary>
/// <param name="Cue">The verb or the phrase.</param>
/// <param name="Source">The words that name the source; <see langword="null"/> where the clause has no subject.</param>
/// <param name="IsMixed">Whether words between marks are in the clause.</param>
internal sealed record Governor(TextRange Cue, TextRange? Source, bool IsMixed);

/// <summary>Finds the direct quotations of a body: between marks, and in paragraphs that begin with a dash.</summary>
internal sealed class QuoteProposals(string body, SpeechTest test, Narrations? narrations)
{
    /// <summary>The longest text between two parts of one quotation, in UTF-16 units: “…,” she told reporters on Monday, “…”.</summary>
    private const int LongestInterruption = 120;

    /// <summary>The longest attribution between two sentences of one speaker, in UTF-16 units.</summary>
    private const int LongestAttribution = 220;

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
            var last = found.Count > 0 ? found[found.Count - 1] : null;
            if (last is not null && (goesOn || IsInterrupted(last, quotation.Open, inside, end) || IsContinued(last, quotation.Open, end)))
            {
                last.Parts.Add(inside);
                found[found.Count - 1] = last with { Close = end };
            }
            else if (goesOn = test.IsSpeech(quotation.Open, inside, end))
            {
                var speech = new Speech(quotation.Open, end, [inside]);
                found.Add(narrations?.Split(speech, quotations) ?? speech);
            }
            else
            {
                continue;
            }

            goesOn = isOpenAtEnd;
        }

        foreach (var line in narrations?.Lines(quotations) ?? [])
        {
            found.RemoveAll(speech => speech.Open >= line.Open && speech.Close <= line.Close);
            found.Add(line);
        }

        found.Sort((one, other) => one.Open.CompareTo(other.Open));
        return test.WithNested(found, quotations.All);
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
        if (test.IsWithoutBlanks)
            return open == before.Close && test.IsSpeech(open, inside, close);
        if (open - before.Close > LongestInterruption || open <= before.Close)
            return false;
        var between = body.Substring(before.Close, open - before.Close).Trim();
        var isComma = before.Close >= 2 && body[before.Close - 2] is ',' or '—' or '–';
        return between.Length > 2 && between[between.Length - 1] is ',' or '—' or '–'
            && (isComma || between[0] == ',')
            && !between.Contains('\n') && between.IndexOf(". ", StringComparison.Ordinal) < 0
            && test.HasVerb(between) && (isComma || char.IsLower(body[inside.Start]));
    }

    /// <summary>Whether the same speaker goes on after the attribution of the words before: “…,” she told us. “…”</summary>
    private bool IsContinued(Speech before, int open, int close)
    {
        if (test.IsWithoutBlanks || open - before.Close > LongestAttribution || open <= before.Close || close < 2)
            return false;
        var between = body.Substring(before.Close, open - before.Close).Trim();
        if (between.Length < 3 || between[between.Length - 1] != '.' || between.Contains('\n'))
            return false;
        var isAttribution = between[0] is ',' or '—' or '–' || LastBefore(before.Close - 1) is ',' or '?' or '!' or '…';
        var isOneSentence = between.IndexOf(". ", StringComparison.Ordinal) < 0
            && between.IndexOf("? ", StringComparison.Ordinal) < 0 && between.IndexOf("! ", StringComparison.Ordinal) < 0;
        var isSentence = LastBefore(close - 1) is '.' or '!' or '?' or '…' || (close < body.Length && body[close] == '.');
        var isEnd = close >= body.Length || body[close] is '.' or '\n' || char.IsWhiteSpace(body[close]);
        return isAttribution && isOneSentence && isSentence && isEnd && !IsAttributed(close) && test.HasVerb(between);
    }

    /// <summary>Whether words in small letters, which attribute, are behind a closing mark.</summary>
    private bool IsAttributed(int close)
    {
        var at = close;
        while (at < body.Length && body[at] is ' ' or '\u00A0')
            at++;
        return at < body.Length && char.IsLower(body[at]);
    }

    private char LastBefore(int at)
    {
        while (at > 0 && char.IsWhiteSpace(body[at - 1]))
            at--;
        return at > 0 ? body[at - 1] : '\0';
    }
}
