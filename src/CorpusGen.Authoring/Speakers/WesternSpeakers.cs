using CorpusGen.Authoring.Quotes;
using CorpusGen.Authoring.Text;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Authoring.Speakers;

/// <summary>Finds who is quoted by the verb of speech beside a quotation and its subject, before the verb or after it.</summary>
internal sealed class WesternSpeakers(
    string body, Language language, WesternText text, Subjects subjects, Referents referents)
{
    private const string SameParagraph = "the source of the quotation before it in the paragraph";
    private const int Farthest = 220;
    private const int ShortGap = 12;
    private const int FewWords = 4;
    private const int FarthestSpeaker = 600;

    private static readonly char[] Opening = ['“', '„', '«', '»', '"'];

    private readonly WesternWords _words = text.Words;

    /// <summary>The source of a quotation; the source before it where the paragraph names none.</summary>
    public Attributed? Of(Speech speech, Attributed? before)
    {
        if (speech.Governor is { } governor)
            return Governed(speech, governor, before);
        var lineStart = LineStart(speech.Open);
        if (speech.Narration is { } narration && Verb(narration.Start, narration.End, isAfter: true, before) is { } within)
            return within;
        if (speech.IsLine)
            return null;
        var previous = Before(speech.Open, lineStart, before);
        if (!IsEnded(speech.FirstClose) && (previous ?? Clause(speech.Open, lineStart, before)) is { } leading)
            return leading;
        var after = After(speech.FirstClose, before);
        if (after is { Confidence: >= 0.6 } && (previous is null || Gap(speech.FirstClose, after) <= ShortGap))
            return after;
        if (previous is not null && (after is null || previous.Confidence >= after.Confidence))
            return previous;
        if (after is not null)
            return after;
        if (IsAfterColon(speech.Open) && Clause(speech.Open, lineStart, before) is { } introduced)
            return introduced;
        if (before is not null && before.Source.Start >= lineStart)
            return before with { Cue = null, IsInherited = true, Confidence = 0.7, Reason = SameParagraph };
        return Clause(speech.Open, lineStart, before) ?? Sentence(speech, lineStart, before) ?? Earlier(lineStart, before);
    }

    /// <summary>The source of indirect speech: the subject of the verb that governs it.</summary>
    private Attributed? Governed(Speech speech, Governor governor, Attributed? before)
    {
        var cue = body.Substring(governor.Cue.Start, governor.Cue.Length);
        return governor.Source is { } source
            ? Resolve(source, governor.Cue, 0.75, $"the subject of “{cue}”, which governs the clause", before)
            : Implied(governor.Cue.Start, governor.Cue, cue, before);
    }

    /// <summary>How far the words of an attribution are behind a quotation, an article and a title aside.</summary>
    private static int Gap(int close, Attributed after) =>
        Math.Min(after.Source.Start, after.Cue?.Start ?? after.Source.Start) - close;

    /// <summary>The start of the paragraph; of the paragraph before it where that ends with a colon and introduces the quotation.</summary>
    private int LineStart(int open)
    {
        var start = open == 0 ? 0 : body.LastIndexOf('\n', open - 1) + 1;
        var end = start;
        while (end > 0 && char.IsWhiteSpace(body[end - 1]))
            end--;
        var isAlone = body.Substring(start, open - start).Trim().Length == 0;
        return isAlone && end > 0 && body[end - 1] == ':' ? body.LastIndexOf('\n', end - 1) + 1 : start;
    }

    /// <summary>Whether a quotation ends with a comma or a full stop, so that the words after it are the narrator's.</summary>
    private bool IsEnded(int close) => (LastInside(close) is ',' or '.' or '?' or '!' or '…' or '—' or '-')
        || (close < body.Length && body[close] is ',' or '—' or '–');

    private bool IsAfterColon(int open)
    {
        var at = open;
        while (at > 0 && char.IsWhiteSpace(body[at - 1]))
            at--;
        return at > 0 && body[at - 1] == ':';
    }

    /// <summary>The last character inside a closing mark. French has a blank before the mark.</summary>
    private char LastInside(int close)
    {
        var at = close - 2;
        while (at > 0 && char.IsWhiteSpace(body[at]))
            at--;
        return at >= 0 ? body[at] : '\0';
    }

    /// <summary>The first noun of the sentence before a quotation that goes on it.</summary>
    private Attributed? Clause(int open, int lineStart, Attributed? before)
    {
        var start = SentenceStart(open, lineStart);
        return subjects.First(start, open, FewWords) is { } subject
            ? Resolve(subject, null, 0.6, "the first noun of the sentence", before)
            : null;
    }

    /// <summary>The subject of the sentence before a quotation that is a sentence.</summary>
    private Attributed? Sentence(Speech speech, int lineStart, Attributed? before) =>
        referents.Subjects(speech.Open).FirstOrDefault() is { Length: > 0 } subject && subject.Start >= lineStart
            ? Resolve(subject, null, 0.55, "the subject of the sentence before the quotation", before)
            : null;

    private Attributed? After(int close, Attributed? before)
    {
        var end = body.IndexOf('\n', close) is >= 0 and var line ? line : body.Length;
        end = Math.Min(end, close + Farthest);
        if (body.IndexOfAny(Opening, close, end - close) is >= 0 and var next)
            end = next;
        for (var i = close; i < end - 1; i++)
        {
            if (body[i] == '.' && body[i + 1] == ' ' && i > close && EndsSentence(i))
                end = i;
        }

        // A full stop ends the sentence of the quotation, and the words after it are another sentence.
        var following = close;
        while (following < end && char.IsWhiteSpace(body[following]))
            following++;
        if (close < end && (body[close] == '.' || (LastInside(close) == '.' && following < end && char.IsUpper(body[following]))))
            return null;
        return Source(close, end, "after", before) ?? Verb(close, end, isAfter: true, before);
    }

    private Attributed? Before(int open, int lineStart, Attributed? before)
    {
        var start = SentenceStart(open, lineStart);
        return Source(start, open, "before", before) ?? Verb(start, open, isAfter: false, before);
    }

    /// <summary>Whether a full stop is after a word in small letters or after a year: “18.” in German is an ordinal.</summary>
    private bool EndsSentence(int at) => char.IsLower(body[at - 1])
        || (at >= 4 && body.Substring(at - 4, 4).All(char.IsDigit));

    private int SentenceStart(int open, int lineStart)
    {
        var start = Math.Max(lineStart, open - Farthest);
        for (var i = open - 3; i > start; i--)
        {
            if ((body[i] == '.' && body[i + 1] == ' ' && EndsSentence(i)) || body[i] is '!' or '?'
                || (body[i] is '”' or '»' or '"' or '“' or '«' && IsEnded(i + 1) && char.IsWhiteSpace(body[i + 1])))
                return i + 1;
        }

        return start;
    }

    /// <summary>A phrase such as “according to” and the noun after it.</summary>
    private Attributed? Source(int start, int end, string where, Attributed? before)
    {
        var phrase = AttributionWords.Find(body, language.Attribution.AllSources, start, end);
        if (phrase.Length == 0)
            return null;
        var cue = new TextRange(phrase.Start, phrase.Start + phrase.Length);
        return (subjects.Near(cue.End, end, isBackwards: false) ?? subjects.Phrase(cue.End, end)) is { } subject
            ? Resolve(subject, cue, 0.85, $"the source named {where} the quotation", before)
            : null;
    }

    private Attributed? Verb(int start, int end, bool isAfter, Attributed? before)
    {
        var (first, last) = subjects.TokensIn(start, end);
        var at = -1;
        for (var index = first; index <= last && !(isAfter && at >= 0); index++)
            at = _words.Verbs.Contains(text.Tokens[index].Folded) && !text.Tokens[index].IsCapital ? index : at;
        if (at < 0)
            return null;
        var (cue, verb) = (text.Tokens[at].Range, text.Tokens[at].Text);
        var confidence = isAfter ? 0.9 : 0.8;
        // Of a participle the subject is the subject of the sentence: “Trump went after Bush, calling him …”.
        if (!isAfter && language.Tag == "en" && verb.EndsWith("ing", StringComparison.Ordinal)
            && subjects.First(start, cue.Start) is { } main)
            return Resolve(main, cue, 0.75, "the subject of the sentence", before);
        if ((subjects.Near(start, cue.Start, isBackwards: true) ?? (isAfter ? subjects.Phrase(start, cue.Start) : null)) is { } subject)
            return Resolve(subject, cue, confidence, $"the subject of “{verb}” in the same sentence", before);
        if ((subjects.Near(cue.End, end, isBackwards: false) ?? (isAfter ? subjects.Phrase(cue.End, end) : null)) is { } following)
            return Resolve(following, cue, isAfter ? confidence : 0.6, $"the subject after “{verb}”", before);
        return isAfter && cue.Start - start < ShortGap ? Implied(start, cue, verb, before) : null;
    }

    /// <summary>A verb without a subject has the subject of the sentence before it.</summary>
    private Attributed? Implied(int at, TextRange cue, string verb, Attributed? before) =>
        referents.Subjects(at).FirstOrDefault() is { Length: > 0 } subject
            ? Resolve(subject, cue, 0.6, $"the subject of the sentence before “{verb}”", before) with { IsInherited = true }
            : null;

    private Attributed Resolve(TextRange source, TextRange? cue, double confidence, string reason, Attributed? before)
    {
        var (actor, why) = referents.Of(source, before);
        if (actor is { Id: "" } && referents.Principal(source) is { } principal)
            return new(source, cue, principal, confidence - 0.1, $"{reason}, who speaks for {principal.Name}") { Via = actor };
        return why is not null
            ? new(source, cue, actor, confidence - 0.2, $"{reason}; {why}")
            : new(source, cue, actor, actor is { Id: "" } ? confidence - 0.1 : confidence, reason);
    }

    /// <summary>A paragraph that is a quotation alone goes on the speech before it.</summary>
    private static Attributed? Earlier(int lineStart, Attributed? before) =>
        before is not null && lineStart - before.Source.End < FarthestSpeaker
            ? before with { Cue = null, IsInherited = true, Confidence = 0.55, Reason = "the source of the quotation before it" }
            : null;
}
