using System.Text.RegularExpressions;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring;

/// <summary>Finds who is quoted in a text without blanks: the topic of the sentence, a source, or the noun after the quotation.</summary>
internal sealed class JapaneseSpeakers(string body, Language language, Cast cast)
{
    private const int LongestSentence = 600;
    private const int MostSentencesBack = 3;

    /// <summary>How far a subject may be behind its quotation, in UTF-16 units.</summary>
    private const int LongestSubject = 16;

    /// <summary>How far a quotation may be behind the particle of its topic, with no comma between.</summary>
    private const int LongestAdverb = 30;

    /// <summary>A name may have a title, an age or an office between it and its particle.</summary>
    private static readonly Regex Particle = new(
        @"^[\u4E00-\u9FFF々ァ-ヶー]{0,10}(?:さん|ちゃん)?(?:」|』)?(?: ?[(（][^)）\n]{1,24}[)）])?[\u4E00-\u9FFF々]{0,4}(?:側|ら|たち|自身)?"
            + "(?<particle>によりますと|によると|によれば|の話として|の説明では|の説明によれば|は|が|も)",
        RegexOptions.CultureInvariant);

    private static readonly Regex Passive = new(
        @"^(?:などと|と)[^。「\n]{0,12}?(?:わ|さ|か|ら|せら|け|げ|め)れ(?:た|て|る|ま)|^(?:などと|と)(?:叱られ|告げられ|聞かされ|諭され)", RegexOptions.CultureInvariant);

    private static readonly Regex Agent = new(
        @"^[\u4E00-\u9FFF々ァ-ヶー]{0,10}(?:さん|ちゃん)?(?: ?[(（][^)）\n]{1,24}[)）])?(?:に|には|にも|から|からは|からも)[^。「、\n]{0,12}$", RegexOptions.CultureInvariant);

    private static readonly Regex Verbal = new(
        @"^(?:などと|と)[^、。「\n]{0,10}?(?:る|う|す|く|いた|った|した|んだ)(?:のは|のが)?、?$", RegexOptions.CultureInvariant);

    private static readonly Regex SoSaid = new(@"^[^。「\n]{0,40}?(?:そう|こう)[\u4E00-\u9FFF]", RegexOptions.CultureInvariant);

    private static readonly Regex Saying = new("^(?:それ|これ)が、?(?<who>[^。、\n]{1,20}?)の(?:口癖|言葉|答え|返事|信条|持論|感想|一言|口ぐせ)", RegexOptions.CultureInvariant);

    private static readonly Regex Accused = new("^[^。「\n]{0,20}(?:容疑を|起訴内容を|供述)", RegexOptions.CultureInvariant);

    private readonly JapaneseMentions _mentions = new(body, language, cast);

    /// <summary>Whether a topic ends at a place: a name, its title, and a particle.</summary>
    public static bool IsTopic(string body, int end) =>
        Particle.Match(body.Substring(end, Math.Min(40, body.Length - end))) is { Success: true } match && match.Groups["particle"].Value is "は" or "が" or "も";

    /// <summary>The source of a quotation; the source before it where the sentence names none.</summary>
    public Attributed? Of(Speech speech, Attributed? before)
    {
        var (start, end) = Sentence(speech);
        var verb = AttributionWords.Find(body, language.Attribution.AllVerbs, speech.Close, end);
        TextRange? cue = verb.Length > 0 ? new TextRange(verb.Start, verb.Start + verb.Length) : null;
        var after = body.Substring(speech.Close, end - speech.Close);
        if (After(speech.Close, end, after, cue) is { } subject)
            return subject;
        if (Passive.IsMatch(after) && Agents(start, speech.Open) is { } agent)
            return Told(agent, cue, 0.8, "the person from whom the words are");
        if (Topic(start, speech.Open, cue, "the topic of the sentence") is { } topic)
            return topic;
        if (Accused.IsMatch(after) && _mentions.LastCalled(speech.Open, "容疑者", "被告") is { } accused)
            return Told(accused, cue, 0.7, "the accused named before");
        return (after.Trim('。', ' ', '　').Length == 0 ? Following(end, cue) : null) ?? Earlier(start, cue, before);
    }

    /// <summary>A subject behind the quotation: 「…」と話す市長, 「…」と市長。, 「…」と市長が話した.</summary>
    private Attributed? After(int close, int end, string after, TextRange? cue)
    {
        if (after.Length == 0 || after[0] is not ('と' or 'な'))
            return null;
        var next = Narrated(close, end).FirstOrDefault(place => place.Range.Start <= close + LongestSubject);
        if (next is null)
            return null;
        var between = body.Substring(close, next.Range.Start - close);
        var rest = body.Substring(next.Range.End, end - next.Range.End);
        if (Verbal.IsMatch(between) && between.Length > 1)
            return Told(next, cue, 0.8, "the noun after the quotation");
        if (between is not ("と" or "と、" or "などと" or "などと、" or "とは") && !IsDescribed(between))
            return null;
        if (Particle.Match(rest) is { Success: true } match && match.Groups["particle"].Value is "は" or "が" or "も")
            return Told(next, cue, 0.85, "the subject after the quotation");
        return TitleOnly.IsMatch(rest) ? Told(next, cue, 0.8, "the noun after the quotation") : null;
    }

    private static readonly Regex TitleOnly = new(@"^[\u4E00-\u9FFF々ァ-ヶー]{0,10}(?:さん|氏)?(?: ?[(（][^)）\n]{1,24}[)）])?。?$", RegexOptions.CultureInvariant);

    /// <summary>Whether only the words of an apposition are between と and a name.</summary>
    private static bool IsDescribed(string between) => Regex.IsMatch(between, @"^(?:など)?と、?[\u4E00-\u9FFF々ァ-ヶー0-9]{1,10}(?:の|で)$");

    /// <summary>The last person with に or から before a quotation that a passive verb follows.</summary>
    private ActorPlace? Agents(int start, int end) => Narrated(start, end)
        .LastOrDefault(place => Agent.IsMatch(body.Substring(place.Range.End, end - place.Range.End)));

    /// <summary>The topic of the next sentence of the paragraph, if it refers back with そう.</summary>
    private Attributed? Following(int end, TextRange? cue)
    {
        var start = end < body.Length && body[end] == '。' ? end + 1 : end;
        var stop = Math.Min(body.Length, start + LongestSentence);
        var close = body.IndexOfAny(['。', '\n'], start, stop - start) is >= 0 and var at ? at : stop;
        var next = body.Substring(start, close - start);
        if (Saying.Match(next) is { Success: true } saying
            && Narrated(start, start + saying.Groups["who"].Index + saying.Groups["who"].Length).LastOrDefault() is { } who)
            return Told(who, cue, 0.7, "the person whose saying it is");
        return SoSaid.IsMatch(next) ? Topic(start, close, cue, "the topic of the sentence after it") : null;
    }

    private Attributed? Earlier(int start, TextRange? cue, Attributed? before)
    {
        for (var i = 0; i < MostSentencesBack && start > 0; i++)
        {
            var end = start;
            var at = end - 1;
            while (at > 0 && body[at] is '。' or '\n' or '」')
                at--;
            start = Math.Max(0, Math.Max(body.LastIndexOf('。', at), body.LastIndexOf('\n', at)) + 1);
            if (before is not null && before.Source.Start >= start && before.Source.Start < end)
                return before with { Cue = cue, IsInherited = true, Confidence = 0.65, Reason = "the source of the quotation before it" };
            if (Topic(start, end, cue, "") is { Actor.Type: not ActorType.State } topic)
                return topic with { Confidence = 0.6, Reason = "the topic of the sentence before it" };
        }

        return before is not null && start - before.Source.Start < LongestSentence
            ? before with { Cue = cue, IsInherited = true, Confidence = 0.5, Reason = "the source of the quotation before it" }
            : null;
    }

    /// <summary>The best topic in a part of the body: right before the quotation, with は or a phrase of sources, else with が.</summary>
    private Attributed? Topic(int start, int end, TextRange? cue, string reason)
    {
        ActorPlace? best = null;
        var rank = 0;
        foreach (var place in Narrated(start, end))
        {
            if (Particle.Match(body.Substring(place.Range.End, Math.Min(48, end - place.Range.End))) is not { Success: true } match
                || IsOneOfSeveral(place.Range, start))
                continue;
            var particle = match.Groups["particle"].Value;
            var behind = place.Range.End + match.Length;
            var isBeside = end - behind <= LongestAdverb && body.IndexOf('、', behind, end - behind) < 0;
            var own = particle == "が" ? (isBeside ? 3 : 1) : particle == "も" ? 2 : isBeside ? 4 : 3;
            if (own < rank)
                continue;
            (rank, best) = (own, place);
        }

        return best is null ? null : Told(best, cue, rank >= 3 ? 0.85 : rank == 2 ? 0.6 : 0.55, reason);
    }

    /// <summary>Whether another actor is joined to it by と: two do not speak with one voice.</summary>
    private bool IsOneOfSeveral(TextRange range, int start) => cast.Places.Exists(place =>
        place.Actor.Type == ActorType.Person && place.Range.Start >= start && place.Range.End < range.Start
        && range.Start - place.Range.End < 16
        && body.IndexOf('と', place.Range.End, range.Start - place.Range.End) is >= 0 and var and
        && body.IndexOf('、', place.Range.End, range.Start - place.Range.End) < 0 && and - place.Range.End < 6);

    private Attributed Told(ActorPlace place, TextRange? cue, double confidence, string reason)
    {
        // A source without a name is named by the words of its first mention.
        var range = place.Actor is { Type: ActorType.UnnamedSource, Id: "" } unnamed ? unnamed.First : place.Range;
        return new(range, cue, place.Actor, confidence, reason);
    }

    /// <summary>The mentions in a part of the body that are the narrator's words, or a name between marks.</summary>
    private IEnumerable<ActorPlace> Narrated(int start, int end) => _mentions.All.Where(place =>
        place.Range.Start >= start && place.Range.End <= end && !IsQuoted(place.Range, start, end));

    private bool IsQuoted(TextRange range, int start, int end)
    {
        var open = body.LastIndexOf('「', range.Start, range.Start - start + 1);
        if (open < start || body.IndexOf('」', open, end - open) is not (>= 0 and var close))
            return open >= start && open < range.Start && body.IndexOf('」', open, range.Start - open) < 0;
        return close > range.Start && !(open == range.Start - 1 && close == range.End);
    }

    private (int Start, int End) Sentence(Speech speech)
    {
        var (start, end, depth) = (speech.Open, speech.Close, 0);
        for (; start > 0 && speech.Open - start < LongestSentence && body[start - 1] != '\n'; start--)
        {
            depth += body[start - 1] switch { '」' => 1, '「' => -1, _ => 0 };
            if (depth <= 0 && body[start - 1] == '。')
                break;
        }

        depth = 0;
        for (; end < body.Length && end - speech.Close < LongestSentence && body[end] != '\n'; end++)
        {
            depth += body[end] switch { '「' => 1, '」' => -1, _ => 0 };
            if (depth <= 0 && body[end] == '。')
                break;
        }

        return (start, end);
    }
}
