using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Text;
using CorpusGen.Runtime;

namespace CorpusGen.Compiler.Quotes;

/// <summary>Finds direct quotations that an annotator may have overlooked.</summary>
public static class DirectSpeech
{
    /// <summary>Shorter quoted texts are mostly names, titles and single words.</summary>
    private const int ShortestSpeech = 6;

    /// <summary>In a longer quotation a closing mark is likely missing.</summary>
    private const int LongestSpeech = 2000;

    /// <summary>So many words are a sentence, if most of them do not begin with a capital.</summary>
    private const int FewestOfSentence = 6;

    /// <summary>The words after so many are not counted.</summary>
    private const int MostCounted = 12;

    /// <summary>How near, in UTF-16 units, a speech verb or a name is to the words.</summary>
    private const int Reach = 32;

    /// <summary>The verbs of all languages, because a cue can be seen without knowing the language.</summary>
    private static readonly string[] SpeechVerbs =
        [.. LanguageList.All.SelectMany(language => Language.Words(language.SpeechVerbs)).Distinct()];

    /// <summary>
    /// The quotations between marks that contain no annotated range and read like speech: they are sentences, or parts of the sentence
    /// around them, or have a speech verb or one of <paramref name="names"/> right before or after them in the same paragraph. The ranges
    /// are without the marks, in order.
    /// </summary>
    public static IReadOnlyList<TextRange> FindUnannotated(
        string body,
        Quotations quotations,
        IReadOnlyList<TextRange> annotated,
        IReadOnlyList<string> names,
        CancellationToken cancellation = default)
    {
        var found = new List<TextRange>();
        var owned = new List<(string Name, int Owner)>(names.Count);
        for (var i = 0; i < names.Count; i++)
            owned.Add((names[i], i));
        var mentions = new SurfaceForms(owned).Find(body, out var steps, cancellation);
        Work.Add(steps);
        var nextMention = 0;
        var sorted = InOrder(annotated);
        var next = 0;
        var end = 0;
        foreach (var quotation in quotations.All)
        {
            cancellation.ThrowIfCancellationRequested();
            var speech = WithoutPadding(body, quotation.Inside);
            if (quotation.Open < end)
                continue;
            if (quotation.IsCertain)
                end = quotation.Inside.End;
            while (next < sorted.Length && sorted[next].End <= speech.Start)
                next++;
            if (speech.Length is < ShortestSpeech or > LongestSpeech || (next < sorted.Length && sorted[next].Start < speech.End))
                continue;
            if (IsSentence(body, quotation, speech) || IsNextToVerb(body, speech)
                || IsNextToMention(body, speech, mentions, ref nextMention))
            {
                found.Add(speech);
            }
        }

        return found;
    }

    private static TextRange[] InOrder(IReadOnlyList<TextRange> ranges)
    {
        var keys = new long[ranges.Count];
        var isInOrder = true;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)ranges[i].Start << 32) | (uint)ranges[i].End;
            isInOrder &= i == 0 || keys[i - 1] <= keys[i];
        }

        if (!isInOrder)
            Array.Sort(keys);
        return Array.ConvertAll(keys, static key => new TextRange((int)(key >> 32), (int)key));
    }

    /// <summary>
    /// Whether a quotation is a sentence, or words that go on the sentence around it. Names and titles are not: most of their words begin
    /// with a capital. In Japanese and other scripts without capitals and blanks, this cannot be decided.
    /// </summary>
    private static bool IsSentence(string body, Quotation quotation, TextRange speech)
    {
        var (start, end) = (speech.Start, speech.End);
        while (start < end && !char.IsLetter(body[start]))
            start++;
        if (start == end)
            return false;
        var (words, capitals) = CountWords(body.AsSpan(start, end - start));
        var after = quotation.Inside.End + 1;
        var isEnded = Typography.IsPunctuation(body[end - 1]) || (after < body.Length && Typography.IsPunctuation(body[after]));
        if (!char.IsUpper(body[start]))
            return words >= (isEnded ? 2 : 3);
        if (words >= FewestOfSentence && 2 * capitals < words)
            return true;
        return isEnded && words >= 3 && IsAtStartOfSentence(body, quotation.Open);
    }

    private static bool IsAtStartOfSentence(string body, int open)
    {
        var before = open - 1;
        while (before >= 0
            && (Typography.IsPadding(body[before]) || Typography.IsEmphasis(body[before]) || QuotationMarks.IsMark(body[before])))
        {
            before--;
        }

        return before < 0 || body[before] == '\n' || Typography.IsPunctuation(body[before]);
    }

    /// <summary>The number of words at the beginning of a text, and how many of them begin with a capital.</summary>
    private static (int Words, int Capitals) CountWords(ReadOnlySpan<char> text)
    {
        var (words, capitals) = (1, char.IsUpper(text[0]) ? 1 : 0);
        for (var at = 1; at < text.Length && words < MostCounted; at++)
        {
            if (text[at - 1] is not (' ' or '\n') || text[at] is ' ' or '\n')
                continue;
            words++;
            capitals += char.IsUpper(text[at]) ? 1 : 0;
        }

        return (words, capitals);
    }

    private static TextRange WithoutPadding(string body, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && Typography.IsPadding(body[start]))
            start++;
        while (end > start && Typography.IsPadding(body[end - 1]))
            end--;
        return new TextRange(start, end);
    }

    private static bool IsNextToVerb(string body, TextRange speech)
    {
        var (before, after) = Surroundings(body, speech);
        return SpeechVerbs.Any(verb => Holds(body, before, verb) || Holds(body, after, verb));
    }

    /// <summary>
    /// Whether a verb is in a part of the body: as a word in scripts with capitals, so that “edited” does not contain “dit”.
    /// </summary>
    private static bool Holds(string body, TextRange range, string verb)
    {
        for (var at = range.Start; at < range.End && (at = body.IndexOf(verb, at, range.End - at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (!char.IsLower(verb[0]) || !(IsLetterAt(body, at - 1) || IsLetterAt(body, at + verb.Length)))
                return true;
        }

        return false;
    }

    private static bool IsLetterAt(string body, int at) => at >= 0 && at < body.Length && char.IsLetter(body[at]);

    /// <summary>
    /// The mentions are in order, like the quotations: a mention before <paramref name="next"/> is too early for all later ones.
    /// </summary>
    private static bool IsNextToMention(
        string body, TextRange speech, IReadOnlyList<(int Owner, int Start, int Length)> mentions, ref int next)
    {
        var (before, after) = Surroundings(body, speech);
        while (next < mentions.Count && mentions[next].Start < before.Start)
            next++;
        for (var i = next; i < mentions.Count && mentions[i].Start < after.End; i++)
        {
            var end = mentions[i].Start + mentions[i].Length;
            if (end <= before.End || (mentions[i].Start >= after.Start && end <= after.End))
                return true;
        }

        return false;
    }

    /// <summary>The text near the marks around a quotation, in its paragraph.</summary>
    private static (TextRange Before, TextRange After) Surroundings(string body, TextRange speech)
    {
        var (open, afterClose) = (speech.Start - 1, Math.Min(speech.End + 1, body.Length));
        var before = Math.Max(0, open - Reach);
        before += body.AsSpan(before, open - before).LastIndexOf("\n\n".AsSpan()) + 1;
        var after = body.AsSpan(afterClose, Math.Min(Reach, body.Length - afterClose));
        var line = after.IndexOf("\n\n".AsSpan());
        return (new TextRange(before, open), new TextRange(afterClose, afterClose + (line < 0 ? after.Length : line)));
    }
}
