using System.Text.RegularExpressions;
using CorpusGen.Authoring.Names;
using CorpusGen.Authoring.Quotes;
using CorpusGen.Authoring.Text;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Speakers;

/// <summary>Finds who is quoted in a text without blanks: the topic of the sentence, a source, or the noun after the quotation.</summary>
internal sealed class JapaneseSpeakers(string body, Language language, Cast cast)
{
    private const string AroundIt = "the source of the quotation around it";
    private const string FromWhom = "the person whom the words are from";
    private const string BeforeIt = "the source of the quotation before it";
    private const int LongestSentence = 600;
    private const int MostSentencesBack = 3;

    /// <summary>How far a subject may be behind its quotation, in UTF-16 units.</summary>
    private const int LongestSubject = 16;

    /// <summary>How far a quotation may be behind the particle of its topic, with no comma between.</summary>
    private const int LongestAdverb = 30;

    /// <summary>How far a name that ends its sentence may be behind its quotation, in UTF-16 units.</summary>
    private const int LongestApposition = 40;

    /// <summary>How far two names may be apart that と joins.</summary>
    private const int LongestPair = 16;

    private static readonly Regex Passive = new(
        @"^(?:(?:などと|と)[^。「\n]{0,12}?[わさかられけげめ]れ[たてるま、]|(?:との|という)[^。、「\n]{0,8}[がも])", RegexOptions.CultureInvariant);

    /// <summary>The words between a quotation and a noun that its verb describes: 「…」と話す市長.</summary>
    private static readonly Regex Verbal = new(
        @"^(?:などと|と)[^、。「\n]{0,10}?(?:る|う|す|く|いた|った|した|んだ)(?:のは|のが)?、?(?:[\u4E00-\u9FFF々ァ-ヶー0-9]{1,10}[ので])?$",
        RegexOptions.CultureInvariant);

    /// <summary>The words between a quotation and its subject: と, with or without an apposition.</summary>
    private static readonly Regex Joined = new(
        @"^(?:などと|とは|と)、?(?:[\u4E00-\u9FFF々ァ-ヶー0-9]{1,10}[ので])?$", RegexOptions.CultureInvariant);

    private static readonly Regex TitleAlone = new(
        @"^[\u4E00-\u9FFF々ァ-ヶー]{0,10}(?:さん)?(?: ?[(（][^)）\n]{1,24}[)）])?(?:だ|です)?。?$", RegexOptions.CultureInvariant);

    private static readonly Regex SoSaid = new(@"^[^。「\n]{0,40}?(?:そう|こう)[\u4E00-\u9FFF]", RegexOptions.CultureInvariant);

    private static readonly Regex Saying = new(
        $"^(?:それ|これ)が、?(?<who>[^。、\n]{{1,20}}?)の(?:{string.Join("|", JapaneseNouns.Sayings)})", RegexOptions.CultureInvariant);

    /// <summary>The words between a person and that person's saying.</summary>
    private static readonly Regex Possessive = new(
        $"^(?:[\u4E00-\u9FFF々]{{0,8}}|さん)(?:[(（][^)）\n]{{1,24}}[)）])?の(?:{string.Join("|", JapaneseNouns.Sayings)})は、?$",
        RegexOptions.CultureInvariant);

    private static readonly Regex Accused = new("^[^。「\n]{0,20}(?:容疑を|起訴内容を|供述)", RegexOptions.CultureInvariant);

    private readonly JapaneseMentions _mentions = new(body, cast);

    /// <summary>The source of the last quotation that is not within another.</summary>
    private Attributed? _outer;

    /// <summary>The source of a quotation; the source of the last quotation where the sentence names none.</summary>
    public Attributed? Of(Speech speech, Attributed? _)
    {
        var isNested = body[speech.Open] == '『' && speech.Open > 0
            && body.LastIndexOf('「', speech.Open) > body.LastIndexOf('」', speech.Open);
        return isNested ? Within(speech) : _outer = OfNarrator(speech, _outer) ?? _outer;
    }

    /// <summary>The source of words within a quotation: named there, or the speaker of the quotation.</summary>
    private Attributed? Within(Speech speech)
    {
        var start = Math.Max(body.LastIndexOf('「', speech.Open), body.LastIndexOf('。', speech.Open)) + 1;
        var end = body.IndexOfAny(['。', '」', '\n'], speech.Close) is >= 0 and var at ? at : body.Length;
        var after = body.Substring(speech.Close, end - speech.Close);
        var verb = AttributionWords.Find(body, language.Attribution.AllVerbs, speech.Close, end);
        TextRange? cue = verb.Length > 0 ? new TextRange(verb.Start, verb.Start + verb.Length) : null;
        var named = _mentions.In(start, speech.Open)
            .Select(place => (Place: place, Particle: JapaneseParticle.Behind(body, place.Range.End, speech.Open))).ToArray();
        if (Passive.IsMatch(after))
            return Told(named.LastOrDefault(one => one.Particle is { IsTopic: false }).Place, cue, 0.7, FromWhom);
        return Told(named.LastOrDefault(one => one.Particle is { IsTopic: true }).Place, cue, 0.7, "the topic within the quotation")
            ?? (cue is null || _outer is null ? null : _outer with { Cue = cue, IsInherited = true, Reason = AroundIt });
    }

    private Attributed? OfNarrator(Speech speech, Attributed? before)
    {
        var (start, end) = Sentence(speech);
        var verb = AttributionWords.Find(body, language.Attribution.AllVerbs, speech.Close, end);
        TextRange? cue = verb.Length > 0 ? new TextRange(verb.Start, verb.Start + verb.Length) : null;
        var after = body.Substring(speech.Close, end - speech.Close);
        var isAlone = after.Trim('。', ' ', '　').Length == 0;
        return After(speech.Close, end, cue)
            ?? Told(Owner(start, speech.Open), cue, 0.8, "the person whose saying it is")
            ?? (Passive.IsMatch(after) ? Told(Agent(start, speech.Open), cue, 0.8, FromWhom) : null)
            ?? Topic(start, speech.Open, cue, before)
            ?? (Accused.IsMatch(after) ? Told(_mentions.Accused(speech.Open), cue, 0.7, "the accused named before") : null)
            ?? (isAlone ? Following(start, end, cue) : null)
            ?? Earlier(start, cue, before);
    }

    /// <summary>
    /// The topic of the sentence. A state is often a topic within words that are passed on: then a person of the sentence before speaks.
    /// </summary>
    private Attributed? Topic(int start, int open, TextRange? cue, Attributed? before)
    {
        var topic = Topic(start, open, cue, "the topic of the sentence");
        return topic?.Actor?.Type == ActorType.State && start > 0 && body[start - 1] == '。'
            && Earlier(start, cue, before) is { Actor.Type: ActorType.Person } person ? person : topic;
    }

    /// <summary>A subject behind the quotation: 「…」と話す市長, 「…」と市長。, 「…」と市長が話した.</summary>
    private Attributed? After(int close, int end, TextRange? cue)
    {
        var mentions = Narrated(close, end).ToArray();
        if (mentions.Length == 0)
            return null;
        var (next, last) = (mentions[0], mentions[mentions.Length - 1]);
        if (body[close] == 'と' && IsLast(last, end) && last.Range.Start <= close + LongestApposition)
            return Told(last, cue, 0.8, "the noun after the quotation");
        var between = body.Substring(close, next.Range.Start - close);
        if (between.Length > LongestSubject)
            return null;
        if (Verbal.IsMatch(between))
            return Told(next, cue, 0.8, "the noun after the quotation");
        if (!Joined.IsMatch(between))
            return null;
        return JapaneseParticle.Behind(body, next.Range.End, end) is { Text: "は" or "が" or "も" }
            ? Told(next, cue, 0.85, "the subject after the quotation")
            : null;
    }

    /// <summary>Whether a sentence ends with a name and its title.</summary>
    private bool IsLast(ActorPlace place, int end) =>
        place.Range.End <= end && TitleAlone.IsMatch(body.Substring(place.Range.End, end - place.Range.End));

    private ActorPlace? Owner(int start, int open) =>
        Narrated(start, open).LastOrDefault(place => Possessive.IsMatch(body.Substring(place.Range.End, open - place.Range.End)));

    /// <summary>The last person with に or から before a quotation.</summary>
    private ActorPlace? Agent(int start, int open) => Narrated(start, open).LastOrDefault(place =>
        JapaneseParticle.Behind(body, place.Range.End, open) is { IsTopic: false } particle && IsBeside(particle, open));

    /// <summary>The topic of the next sentence of the paragraph, if it refers back, or if nothing is before the quotation.</summary>
    private Attributed? Following(int first, int end, TextRange? cue)
    {
        var start = end < body.Length && body[end] == '。' ? end + 1 : end;
        var stop = Math.Min(body.Length, start + LongestSentence);
        var close = body.IndexOfAny(['。', '\n'], start, stop - start) is >= 0 and var at ? at : stop;
        var next = body.Substring(start, close - start);
        if (Saying.Match(next).Groups["who"] is { Success: true } who)
            return Told(Narrated(start, start + who.Index + who.Length).LastOrDefault(), cue, 0.7, "the person whose saying it is");
        var isFirst = first == 0 || body[first - 1] == '\n';
        if (!isFirst && !SoSaid.IsMatch(next))
            return null;
        return Topic(start, close, cue, "the topic of the sentence after it")
            ?? Told(Narrated(start, close).LastOrDefault(place => IsLast(place, close)), cue, 0.7, "the noun of the sentence after it");
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
                return before with { Cue = cue, IsInherited = true, Confidence = 0.65, Reason = BeforeIt };
            if (Topic(start, end, cue, "") is { Actor.Type: not ActorType.State } topic)
                return topic with { Confidence = 0.6, Reason = "the topic of the sentence before it" };
            if (Narrated(start, end).LastOrDefault(place => IsLast(place, at + 1)) is { } noun)
                return Told(noun, cue, 0.6, "the noun of the sentence before it");
        }

        return before is not null && start - before.Source.Start < LongestSentence
            ? before with { Cue = cue, IsInherited = true, Confidence = Attributed.Least, Reason = BeforeIt }
            : null;
    }

    /// <summary>The best topic in a part of the body: right before its end, with は or a phrase of sources, else with が.</summary>
    private Attributed? Topic(int start, int end, TextRange? cue, string reason)
    {
        ActorPlace? best = null;
        var rank = 0;
        foreach (var place in Narrated(start, end))
        {
            if (JapaneseParticle.Behind(body, place.Range.End, end) is not { IsTopic: true } particle || IsOneOfSeveral(place.Range, start))
                continue;
            var own = particle.Text switch { "が" => 1, "も" => 2, _ => 3 } + (particle.Text != "も" && IsBeside(particle, end) ? 2 : 0);
            if (own >= rank)
                (rank, best) = (own, place);
        }

        return Told(best, cue, rank switch { >= 3 => 0.85, 2 => 0.6, _ => 0.55 }, reason);
    }

    private bool IsBeside(JapaneseParticle particle, int end) =>
        end - particle.End <= LongestAdverb && body.IndexOf('、', particle.End, end - particle.End) < 0;

    /// <summary>Whether another actor is joined to it by と: two do not speak with one voice.</summary>
    private bool IsOneOfSeveral(TextRange range, int start) => cast.Places.Exists(place =>
        place.Actor.Type == ActorType.Person && place.Range.Start >= start && place.Range.End < range.Start
        && range.Start - place.Range.End < LongestPair
        && body.IndexOf('と', place.Range.End, range.Start - place.Range.End) is >= 0 and var and
        && body.IndexOf('、', place.Range.End, range.Start - place.Range.End) < 0 && and - place.Range.End < 6);

    /// <summary>A mention as a source. A source without a name is named by the words of its first mention.</summary>
    private static Attributed? Told(ActorPlace? place, TextRange? cue, double confidence, string reason)
    {
        if (place is null)
            return null;
        var range = place.Actor is { Type: ActorType.UnnamedSource, Id: "" } unnamed ? unnamed.First : place.Range;
        return new(range, cue, place.Actor, confidence, reason);
    }

    /// <summary>The mentions in a part of the body that are the narrator's words, or a name between marks.</summary>
    private IEnumerable<ActorPlace> Narrated(int start, int end) =>
        _mentions.In(start, end).Where(place => !IsQuoted(place.Range, start, end));

    private bool IsQuoted(TextRange range, int start, int end)
    {
        var open = body.LastIndexOf('「', range.Start, range.Start - start + 1);
        if (open < start)
            return false;
        var close = body.IndexOf('」', open, end - open);
        return (close < 0 || close >= range.End) && !(open == range.Start - 1 && close == range.End);
    }

    /// <summary>The sentence around a quotation. The full stops within quotations do not end it.</summary>
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
