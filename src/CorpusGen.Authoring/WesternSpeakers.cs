using System.Text.RegularExpressions;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring;

/// <summary>Finds who is quoted by the verb of speech beside a quotation and its subject, before the verb or after it.</summary>
internal sealed class WesternSpeakers(string body, Language language, Cast cast)
{
    private const int Farthest = 220;
    private const int LongestSubject = 8;

    private static readonly Regex Word = new(@"[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}'’.-]*", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Clause = new(StringComparer.Ordinal)
    {
        "that", "who", "which", "when", "while", "as", "in", "on", "at", "during", "after", "before", "to", "with", "about", "by", "for",
        "and", "but", "dass", "der", "die", "am", "im", "nach", "vor", "bei", "und", "aber", "que", "et", "y", "e", "che",
    };

    private static readonly string[] Articles =
        ["a", "an", "the", "one", "two", "three", "his", "her", "der", "die", "ein", "eine", "zwei", "drei"];

    private readonly HashSet<string> _pronouns = new(Language.Words(language.Attribution.Pronouns), StringComparer.Ordinal);

    private readonly HashSet<string> _offices = new(Language.Words(language.Attribution.Offices), StringComparer.Ordinal);

    /// <summary>The source of a quotation; the source before it where the paragraph names none.</summary>
    public Attributed? Of(Speech speech, Attributed? before)
    {
        var lineStart = body.LastIndexOf('\n', Math.Max(0, speech.Open - 1)) + 1;
        var after = After(speech.FirstClose);
        if (after is { Confidence: >= 0.6 })
            return after;
        var previous = Before(speech.Open, lineStart);
        if (previous is not null && (after is null || previous.Confidence >= after.Confidence))
            return previous;
        if (after is not null)
            return after;
        if (before is not null && before.Source.Start >= lineStart)
            return before with { Cue = null, Confidence = 0.7, Reason = "the source of the quotation before it in the paragraph" };
        return Earlier(lineStart, before);
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

        // A full stop right after the quotation ends its sentence.
        if (close < end && body[close] == '.')
            return null;
        return Source(close, end, "after") ?? Verb(close, end, isAfter: true);
    }

    private Attributed? Before(int open, int lineStart)
    {
        var start = Math.Max(lineStart, open - Farthest);
        for (var i = open - 3; i > start; i--)
        {
            if ((body[i] == '.' && body[i + 1] == ' ' && EndsSentence(i)) || body[i] is '”' or '»' or '"' or '!' or '?')
            {
                start = i + 1;
                break;
            }
        }

        return Source(start, open, "before") ?? Verb(start, open, isAfter: false);
    }

    /// <summary>Whether a full stop is after a word in small letters or after a year: “18.” in German is an ordinal.</summary>
    private bool EndsSentence(int at) => char.IsLower(body[at - 1])
        || (at >= 4 && body.Substring(at - 4, 4).All(char.IsDigit));

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
        if (Subject(start, cue.Start, isBackwards: true) is { } before)
            return Resolve(before, cue, confidence, $"the subject of “{verb}” in the same sentence");
        return Subject(cue.End, end, isBackwards: false) is { } after
            ? Resolve(after, cue, isAfter ? confidence : 0.6, $"the subject after “{verb}”")
            : null;
    }

    /// <summary>The noun nearest to a verb: a name, a pronoun, or a noun with the words of an office.</summary>
    private TextRange? Subject(int start, int end, bool isBackwards)
    {
        var names = cast.Places.Where(place => place.Range.Start >= start && place.Range.End <= end).ToArray();
        var words = Word.Matches(body.Substring(start, Math.Max(0, end - start))).Cast<Match>()
            .Select(match => (
                Text: match.Value.ToLowerInvariant().TrimEnd('.'),
                Range: new TextRange(start + match.Index, start + match.Index + match.Length)))
            .ToArray();
        if (isBackwards)
            Array.Reverse(words);
        var limit = isBackwards ? words.Length : Math.Min(words.Length, LongestSubject);
        var boundary = isBackwards ? start : end;
        ActorPlace? organization = null;
        for (var i = 0; i < limit; i++)
        {
            var range = words[i].Range;
            if (Array.Find(names, name => name.Range.Start <= range.Start && range.End <= name.Range.End) is { } place)
            {
                if (place.Actor.Type == ActorType.Person)
                    return place.Range;
                organization ??= place;
                continue;
            }

            if (_pronouns.Contains(words[i].Text))
                return organization is null ? range : organization.Range;
            if (_offices.Contains(words[i].Text) && !NamedBeside(range, names))
                return WithArticle(range, boundary, isBackwards);
            if (!isBackwards && i > 0 && organization is null && Clause.Contains(words[i].Text) && words[i].Text is not "der" and not "die")
                break;
        }

        return organization?.Range;
    }

    /// <summary>Whether a person is named right after an office, or in the apposition around it.</summary>
    private bool NamedBeside(TextRange office, ActorPlace[] names) => Array.Exists(names, name =>
        name.Actor.Type == ActorType.Person
        && ((name.Range.Start >= office.End && name.Range.Start - office.End < 40)
            || (name.Range.End <= office.Start && office.Start - name.Range.End < 60 && body.IndexOf(',', name.Range.End, 2) >= 0)));

    private TextRange WithArticle(TextRange range, int boundary, bool isBackwards)
    {
        var start = range.Start;
        for (var i = 0; i < 3 && start > 1 && (!isBackwards || start > boundary); i++)
        {
            var blank = start - 1;
            if (body[blank] != ' ')
                break;
            var from = body.LastIndexOfAny([' ', '\n', '“', '”', '"', ','], blank - 1) + 1;
            var word = body.Substring(from, blank - from);
            if (word.Length == 0 || !word.All(char.IsLetterOrDigit) || language.Attribution.HasVerb(word) || Clause.Contains(word))
                break;
            start = from;
            if (Array.IndexOf(Articles, word.ToLowerInvariant()) >= 0)
                break;
        }

        return new TextRange(start, range.End);
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
        ? before with { Cue = null, Confidence = 0.55, Reason = "the source of the quotation before it" }
        : null;
}
