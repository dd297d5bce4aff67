using System.Text.RegularExpressions;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring;

/// <summary>Finds who is quoted by the verb of speech beside a quotation and its subject, before the verb or after it.</summary>
internal sealed partial class WesternSpeakers(string body, Language language, Cast cast)
{
    private const string SameParagraph = "the source of the quotation before it in the paragraph";
    private const int Farthest = 220;
    private const int LongestSubject = 8;
    private const int ShortGap = 12;
    private const int FewWords = 4;

    private static readonly Regex Word = new(@"[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}'’.-]*", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Clauses = new(StringComparer.Ordinal)
    {
        "that", "who", "which", "when", "while", "as", "in", "on", "at", "during", "after", "before", "to", "with", "about", "by", "for",
        "and", "but", "dass", "der", "die", "am", "im", "nach", "vor", "bei", "und", "aber", "que", "et", "y", "e", "che",
    };

    private static readonly string[] Articles =
        ["a", "an", "the", "one", "two", "three", "his", "her", "der", "die", "ein", "eine", "zwei", "drei"];

    private readonly HashSet<string> _pronouns = new(Language.Words(language.Attribution.Pronouns), StringComparer.Ordinal);

    private readonly HashSet<string> _notNames = new(Language.Words(language.Attribution.NotNames), StringComparer.Ordinal);

    private readonly HashSet<string> _offices = new(Language.Words(language.Attribution.Offices), StringComparer.Ordinal);

    /// <summary>The source of a quotation; the source before it where the paragraph names none.</summary>
    public Attributed? Of(Speech speech, Attributed? before)
    {
        var lineStart = LineStart(speech.Open);
        var previous = Before(speech.Open, lineStart);
        if (!IsEnded(speech.FirstClose) && (previous ?? Clause(speech.Open, lineStart)) is { } leading)
            return leading;
        var after = After(speech.FirstClose);
        if (after is { Confidence: >= 0.6 } && (previous is null || Gap(speech.FirstClose, after) <= ShortGap))
            return after;
        if (previous is not null && (after is null || previous.Confidence >= after.Confidence))
            return previous;
        if (after is not null)
            return after;
        if (before is not null && before.Source.Start >= lineStart)
            return before with { Cue = null, IsInherited = true, Confidence = 0.7, Reason = SameParagraph };
        return Clause(speech.Open, lineStart) ?? Earlier(lineStart, before);
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
    private bool IsEnded(int close) => (close >= 2 && body[close - 2] is ',' or '.' or '?' or '!' or '…' or '—' or '-')
        || (close < body.Length && body[close] is ',' or '—' or '–');

    /// <summary>The first noun of the sentence before a quotation that goes on it.</summary>
    private Attributed? Clause(int open, int lineStart)
    {
        var start = SentenceStart(open, lineStart);
        return First(start, open, FewWords) is { } subject ? Resolve(subject, null, 0.6, "the first noun of the sentence") : null;
    }

    private TextRange? First(int start, int end, int most = int.MaxValue)
    {
        var count = 0;
        foreach (Match match in Word.Matches(body.Substring(start, Math.Max(0, end - start))))
        {
            if (count++ == most)
                return null;
            var range = new TextRange(start + match.Index, start + match.Index + match.Length);
            if (cast.Places.Find(place => place.Range.Start <= range.Start && range.End <= place.Range.End) is { } place)
                return place.Range;
            if (_pronouns.Contains(match.Value.ToLowerInvariant()))
                return range;
            if (IsName(match.Value))
                return CapitalRun(range);
            if (_offices.Contains(match.Value.ToLowerInvariant()))
                return WithArticle(range, start, isBackwards: true);
        }

        return null;
    }

    private Attributed? After(int close)
    {
        var end = body.IndexOf('\n', close) is >= 0 and var line ? line : body.Length;
        end = Math.Min(end, close + Farthest);
        if (body.IndexOfAny(['“', '„', '«', '"'], close, end - close) is >= 0 and var next)
            end = next;
        for (var i = close; i < end - 1; i++)
        {
            if (body[i] == '.' && body[i + 1] == ' ' && i > close && EndsSentence(i))
                end = i;
        }

        // A full stop ends the sentence of the quotation, and the words after it are another sentence.
        var following = close;
        while (following < end && body[following] == ' ')
            following++;
        if (close < end && (body[close] == '.' || (close >= 2 && body[close - 2] == '.' && char.IsUpper(body[following]))))
            return null;
        return Source(close, end, "after") ?? Verb(close, end, isAfter: true);
    }

    private Attributed? Before(int open, int lineStart)
    {
        var start = SentenceStart(open, lineStart);
        return Source(start, open, "before") ?? Verb(start, open, isAfter: false);
    }

    /// <summary>Whether a full stop is after a word in small letters or after a year: “18.” in German is an ordinal.</summary>
    private bool EndsSentence(int at) => char.IsLower(body[at - 1])
        || (at >= 4 && body.Substring(at - 4, 4).All(char.IsDigit));

    /// <summary>Whether a word is spelled like a name that nothing else tells to be a person.</summary>
    private bool IsName(string word) =>
        char.IsUpper(word[0]) && word.Length > 1 && !_notNames.Contains(word.ToLowerInvariant().TrimEnd('.'));

    private TextRange CapitalRun(TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start > 1 && body[start - 1] == ' ' && body.LastIndexOfAny([' ', '\n', '“', '"'], start - 2) is var blank
            && IsName(body.Substring(blank + 1, start - 2 - blank) is { Length: > 0 } word ? word : "a"))
            start = blank + 1;
        return new TextRange(start, end);
    }

    private int SentenceStart(int open, int lineStart)
    {
        var start = Math.Max(lineStart, open - Farthest);
        for (var i = open - 3; i > start; i--)
        {
            if ((body[i] == '.' && body[i + 1] == ' ' && EndsSentence(i)) || body[i] is '!' or '?'
                || (body[i] is '”' or '»' or '"' && IsEnded(i + 1)))
                return i + 1;
        }

        return start;
    }

    /// <summary>A phrase such as “according to” and the noun after it.</summary>
    private Attributed? Source(int start, int end, string where)
    {
        var phrase = AttributionWords.Find(body, language.Attribution.AllSources, start, end);
        if (phrase.Length == 0)
            return null;
        var cue = new TextRange(phrase.Start, phrase.Start + phrase.Length);
        return Subject(cue.End, end, isBackwards: false) is { } subject
            ? Resolve(subject, cue, 0.85, $"the source named {where} the quotation")
            : null;
    }

    private Attributed? Verb(int start, int end, bool isAfter)
    {
        var (at, best) = (start, (Start: -1, Length: 0));
        while (at < end && AttributionWords.Find(body, language.Attribution.AllVerbs, at, end) is { Length: > 0 } found)
        {
            best = (found.Start, found.Length);
            at = found.Start + found.Length;
            if (isAfter)
                break;
        }

        if (best.Length == 0)
            return null;
        var cue = new TextRange(best.Start, best.Start + best.Length);
        var (confidence, verb) = (isAfter ? 0.9 : 0.8, body.Substring(cue.Start, cue.Length));
        // Of a participle the subject is the subject of the sentence: “Trump went after Bush, calling him …”.
        if (!isAfter && verb.EndsWith("ing", StringComparison.Ordinal) && First(start, cue.Start) is { } main)
            return Resolve(main, cue, 0.75, "the subject of the sentence");
        if ((Subject(start, cue.Start, isBackwards: true) ?? (isAfter ? Phrase(start, cue.Start) : null)) is { } before)
            return Resolve(before, cue, confidence, $"the subject of “{verb}” in the same sentence");
        return (Subject(cue.End, end, isBackwards: false) ?? (isAfter ? Phrase(cue.End, end) : null)) is { } after
            ? Resolve(after, cue, isAfter ? confidence : 0.6, $"the subject after “{verb}”")
            : null;
    }

    private Attributed Resolve(TextRange source, TextRange? cue, double confidence, string reason)
    {
        if (cast.In(source) is { } place)
            return new(source, cue, place.Actor, confidence, reason);
        var words = body.Substring(source.Start, source.Length).ToLowerInvariant();
        if (_pronouns.Contains(words))
        {
            var person = cast.Places.LastOrDefault(one => one.Range.End <= source.Start && one.Actor.Type == ActorType.Person);
            return new(source, cue, person?.Actor, confidence - 0.2, $"{reason}; the person named before “{words}”");
        }

        var last = words.Substring(words.LastIndexOf(' ') + 1);
        var officer = cast.Actors.Find(actor => actor.JobTitle is { } title && title.Equals(last, StringComparison.OrdinalIgnoreCase));
        var isDefinite = words.StartsWith("the ", StringComparison.Ordinal) || words.StartsWith("die ", StringComparison.Ordinal)
            || words.StartsWith("der ", StringComparison.Ordinal);
        if (officer is not null && isDefinite)
            return new(source, cue, officer, confidence - 0.2, $"{reason}; the office of {officer.Name}");
        var unnamed = new CastActor(ActorType.UnnamedSource, body.Substring(source.Start, source.Length)) { Count = CountOf(words) };
        return new(source, cue, unnamed, confidence - 0.1, reason);
    }

    private static int? CountOf(string words) => words.Split(' ')[0] switch
    {
        "a" or "an" or "one" or "ein" or "eine" => 1,
        "two" or "zwei" => 2,
        "three" or "drei" => 3,
        _ => null,
    };

    /// <summary>A paragraph that is a quotation alone goes on the speech before it.</summary>
    private static Attributed? Earlier(int lineStart, Attributed? before) => before is not null && lineStart - before.Source.End < 600
        ? before with { Cue = null, IsInherited = true, Confidence = 0.55, Reason = "the source of the quotation before it" }
        : null;
}
