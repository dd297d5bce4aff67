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

    /// <summary>A name may have a title or an office between it and its particle.</summary>
    private static readonly Regex Particle = new(
        @"^[\u4E00-\u9FFF々]{0,8}(?: ?[(（][^)）\n]{1,20}[)）])?[\u4E00-\u9FFF々]{0,4}(?:側)?"
            + "(?<particle>によると|によれば|の話として|の説明では|の説明によれば|は|が|も)",
        RegexOptions.CultureInvariant);

    private static readonly Regex Unnamed = new(
        @"(?:[\u4E00-\u9FFF々ァ-ヶー]{1,10}の)?(?:[\u4E00-\u9FFF々]{0,6})"
            + "(?:高官|当局者|関係者|専門家|報道官|幹部|職員|住民|担当者|アナリスト)(?:(?<count>[0-9０-９]{1,3})人)?",
        RegexOptions.CultureInvariant);

    private static readonly Regex NounAfter = new(@"^(?:と(?:話す|語る|述べる|言う|訴える|いう)|という)", RegexOptions.CultureInvariant);

    /// <summary>The source of a quotation; the source before it where the sentence names none.</summary>
    public Attributed? Of(Speech speech, Attributed? before)
    {
        var (start, end) = Sentence(speech);
        var verb = AttributionWords.Find(body, language.Attribution.AllVerbs, speech.Close, end);
        TextRange? cue = verb.Length > 0 ? new TextRange(verb.Start, verb.Start + verb.Length) : null;
        if (NounAfter.Match(body.Substring(speech.Close, Math.Min(8, end - speech.Close))) is { Success: true } noun)
        {
            var from = speech.Close + noun.Length;
            var actor = cast.Places.Find(place => place.Range.Start >= from && place.Range.Start <= from + 4 && place.Range.End <= end);
            if (actor is not null)
                return new(actor.Range, cue, actor.Actor, 0.8, "the noun after the quotation");
        }

        // A state is often a topic within the words that are passed on: then the sentence before has the speaker.
        if (Topic(start, speech.Open, cue, "the topic of the sentence") is { Actor.Type: not ActorType.Person, Confidence: < 0.9 } other
            && Topic(speech.Close, verb.Length > 0 ? verb.Start : end, cue, "") is null && body[Math.Max(0, start - 1)] == '。'
            && Earlier(start, cue, before) is { Actor.Type: ActorType.Person } person && other.Actor?.Type == ActorType.State)
            return person;
        return Source(start, speech.Open, cue)
            ?? Topic(speech.Close, verb.Length > 0 ? verb.Start : Math.Min(end, speech.Close + 12), cue, "the subject after the quotation")
            ?? Topic(start, speech.Open, cue, "the topic of the sentence")
            ?? Earlier(start, cue, before);
    }

    /// <summary>The actor at the start of the words before a phrase such as によると.</summary>
    private Attributed? Source(int start, int end, TextRange? cue)
    {
        var phrase = AttributionWords.Find(body, language.Attribution.AllSources, start, end);
        if (phrase.Length == 0 || body.IndexOf('、', start, phrase.Start - start) >= 0)
            return null;
        var first = Candidates(start, phrase.Start).FirstOrDefault();
        return first.Range.Length == 0 ? null : new(first.Range, cue, first.Actor, 0.9, "the source that the sentence begins with");
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
            if (AttributionWords.Find(body, language.Attribution.AllVerbs, start, end).Length > 0
                && Topic(start, end, cue, "") is { } topic)
                return topic with { Confidence = 0.6, Reason = "the topic of the sentence before it" };
        }

        return null;
    }

    /// <summary>The last topic in a part of the body: with は or a phrase of sources, else with が.</summary>
    private Attributed? Topic(int start, int end, TextRange? cue, string reason)
    {
        Attributed? best = null;
        var rank = 0;
        foreach (var (range, actor) in Candidates(start, end))
        {
            if (IsQuoted(range, start, end)
                || Particle.Match(body.Substring(range.End, Math.Min(40, end - range.End))) is not { Success: true } match)
                continue;
            var particle = match.Groups["particle"].Value;
            if (IsOneOfSeveral(range, start))
                continue;
            var own = particle == "が" ? 1 : particle == "も" ? 2 : 3;
            if (own < rank)
                continue;
            rank = own;
            best = new(range, cue, actor, cue is null && own < 3 ? 0.45 : own == 3 ? 0.85 : 0.6, reason);
        }

        return best;
    }

    /// <summary>Whether another actor is joined to it by と: two do not speak with one voice.</summary>
    private bool IsOneOfSeveral(TextRange range, int start) => cast.Places.Exists(place =>
        place.Actor.Type == ActorType.Person && place.Range.Start >= start && place.Range.End < range.Start
        && range.Start - place.Range.End < 16
        && body.IndexOf('と', place.Range.End, range.Start - place.Range.End) is >= 0 and var and
        && body.IndexOf('、', place.Range.End, range.Start - place.Range.End) < 0 && and - place.Range.End < 6);

    private IEnumerable<(TextRange Range, CastActor? Actor)> Candidates(int start, int end)
    {
        var places = cast.Places.Where(place => place.Range.Start >= start && place.Range.End <= end)
            .Select(place => (place.Range, (CastActor?)place.Actor));
        var unnamed = Unnamed.Matches(body.Substring(start, end - start)).Cast<Match>()
            .Select(match => (Match: match, Range: new TextRange(start + match.Index, start + match.Index + match.Length)))
            .Where(one => !cast.Places.Exists(place => one.Range.Start < place.Range.End && place.Range.End == one.Range.End))
            .Select(one => (one.Range, (CastActor?)new CastActor(ActorType.UnnamedSource, one.Match.Value)
            {
                Count = int.TryParse(one.Match.Groups["count"].Value, out var count) ? count : null,
            }));
        return places.Concat(unnamed).OrderBy(one => one.Range.Start);
    }

    private bool IsQuoted(TextRange range, int start, int end)
    {
        var open = body.LastIndexOf('「', range.Start, range.Start - start + 1);
        return open >= start && body.IndexOf('」', open, end - open) is var close && (close < 0 || close > range.Start);
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
