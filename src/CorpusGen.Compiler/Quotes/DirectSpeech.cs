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

    /// <summary>A quotation that is longer than this is more likely a closing mark that is missing.</summary>
    private const int LongestSpeech = 1000;

    /// <summary>How near, in UTF-16 units, a speech verb or a name stands to what was said.</summary>
    private const int Reach = 32;

    /// <summary>The verbs of all languages: whether a quotation has a cue can be seen without knowing the language.</summary>
    private static readonly string[] SpeechVerbs =
        [.. LanguageList.All.SelectMany(language => Language.Words(language.SpeechVerbs)).Distinct()];

    /// <summary>
    /// Quotations between marks, inside which no annotated range stands, and right before or after which, in the same
    /// paragraph, a speech verb or one of <paramref name="names"/> does. The ranges are without the marks, in order.
    /// </summary>
    public static IReadOnlyList<TextRange> FindUnannotated(string body, IReadOnlyList<TextRange> annotated, IReadOnlyList<string> names, CancellationToken cancellation = default)
    {
        var found = new List<TextRange>();
        var mentions = new SurfaceForms(names.Select((name, owner) => (name, owner))).Find(body, out var steps, cancellation);
        Work.Add(steps);
        var nextMention = 0;
        var sorted = annotated.OrderBy(range => range.Start).ToArray();
        var next = 0;
        for (var open = IndexOfOpening(body, 0); open >= 0; open = IndexOfOpening(body, open + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Inside(body, open) is not { } speech)
                continue;
            while (next < sorted.Length && sorted[next].End <= speech.Start)
                next++;
            if (speech.Length >= ShortestSpeech && !(next < sorted.Length && sorted[next].Start < speech.End) && (IsNextToVerb(body, speech) || IsNextToMention(body, speech, mentions, ref nextMention)))
                found.Add(speech);
            open = speech.End;
        }

        return found;
    }

    private static int IndexOfOpening(string body, int from)
    {
        if (from >= body.Length)
            return -1;
        var at = body.AsSpan(from).IndexOfAny(QuotationMarks.Opening.AsSpan());
        return at < 0 ? -1 : from + at;
    }

    /// <summary>What stands between the mark at <paramref name="open"/> and its closing one, on the same line.</summary>
    private static TextRange? Inside(string body, int open)
    {
        // An apostrophe inside a word opens nothing.
        if (body[open] is '\'' or '’' && open > 0 && char.IsLetterOrDigit(body[open - 1]))
            return null;
        var rest = body.AsSpan(open + 1, Math.Min(LongestSpeech, body.Length - open - 1));
        var line = rest.IndexOf('\n');
        if (line >= 0)
            rest = rest.Slice(0, line);

        // The nearest of its closing marks. Also where that makes a single word: else its closing mark would open the next quotation.
        var length = int.MaxValue;
        foreach (var close in QuotationMarks.ClosingOf(body[open]))
        {
            var at = IndexOfClosing(rest, close);
            if (at >= 0 && at < length)
                length = at;
        }

        return length == int.MaxValue ? null : new TextRange(open + 1, open + 1 + length);
    }

    private static int IndexOfClosing(ReadOnlySpan<char> rest, char close)
    {
        for (var from = 0; rest.Slice(from).IndexOf(close) is >= 0 and var length; from += length + 1)
        {
            // An apostrophe inside a word closes nothing either.
            var at = from + length;
            if (close is not ('\'' or '’') || at == 0 || at + 1 >= rest.Length || !char.IsLetterOrDigit(rest[at - 1]) || !char.IsLetterOrDigit(rest[at + 1]))
                return at;
        }

        return -1;
    }

    private static bool IsNextToVerb(string body, TextRange speech)
    {
        var (before, after) = Surroundings(body, speech);
        return SpeechVerbs.Any(verb => Holds(body, before, verb) || Holds(body, after, verb));
    }

    /// <summary>
    /// Whether a verb is in a part of the body: as a word of its own in scripts with capitals, so that “edited” has no “dit”.
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

    /// <summary>The mentions are in order, as the speeches are: those before <paramref name="next"/> are too early for all to come.</summary>
    private static bool IsNextToMention(string body, TextRange speech, IReadOnlyList<(int Owner, int Start, int Length)> mentions, ref int next)
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

    /// <summary>What stands near the marks around a speech, in its paragraph.</summary>
    private static (TextRange Before, TextRange After) Surroundings(string body, TextRange speech)
    {
        var (open, afterClose) = (speech.Start - 1, speech.End + 1);
        var before = Math.Max(0, open - Reach);
        before += body.AsSpan(before, open - before).LastIndexOf('\n') + 1;
        var after = body.AsSpan(afterClose, Math.Min(Reach, body.Length - afterClose));
        var line = after.IndexOf('\n');
        return (new TextRange(before, open), new TextRange(afterClose, afterClose + (line < 0 ? after.Length : line)));
    }
}
