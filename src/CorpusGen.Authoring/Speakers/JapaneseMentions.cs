using System.Text.RegularExpressions;
using CorpusGen.Authoring.Names;
using CorpusGen.Authoring.Text;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Speakers;

/// <summary>
/// The words that mean somebody: names, offices, 同氏 and its like, and nouns for people without a name. Each has its actor; a source
/// without a name has an actor without an id.
/// </summary>
internal sealed class JapaneseMentions
{
    /// <summary>How far an office may be from its name, in UTF-16 units.</summary>
    private const int Nearest = 14;

    private const string Sign = @"[\u4E00-\u9FFF々ァ-ヶー]";

    /// <summary>The words between a name and the end of its title.</summary>
    private static readonly Regex Title = new(
        $"^(?:さん|ちゃん)?{Sign}{{0,8}}?(?=さん|[（(はがもにのをと、。」]|側|によ|自身|ら|$)", RegexOptions.CultureInvariant);

    private static readonly string[] Offices =
    [
        .. Language.Words(Japanese.Language.Attribution.Offices).Where(word => !JapaneseNouns.Honorifics.Contains(word))
            .Concat(JapaneseNouns.Accused).OrderByDescending(word => word.Length),
    ];

    private static readonly Regex Words = new(
        $"同(?<same>{Sign}{{1,5}}?)(?=[はがもにのをと、」（(]|によ)"
            + $"|(?<!{Sign})(?<bare>市|県|町|村|会|署|党|省|局|会社|チーム)(?:側)?(?=[はがも]|によ)"
            + "|(?<pronoun>彼女|彼|本人|指揮官|守護神|背番号[0-9０-９]+)(?!ら|たち)"
            + "|(?<one>(?:うち|うちの|もう)(?:[1１一]人|ひとり))"
            + $"|(?<before>(?:[\\u4E00-\\u9FFF々ァ-ヶーA-Za-z0-9０-９]{{1,12}}の){{0,2}}{Sign}{{0,8}}?)(?<noun>{Nouns()})"
            + "(?:(?<count>[0-9０-９]{1,3})人)?"
            + "(?=[はがもにのをと、。（(」]|によ|から|側|自身|ら|$)",
        RegexOptions.CultureInvariant);

    private readonly string _body;
    private readonly List<ActorPlace> _names;
    private readonly List<ActorPlace> _all;

    public JapaneseMentions(string body, Cast cast)
    {
        (_body, _names, _all) = (body, cast.Places, [.. cast.Places]);
        foreach (Match match in Words.Matches(body))
        {
            var range = new TextRange(match.Index, match.Index + match.Length);
            if (ActorOf(match, range) is { } actor)
                _all.Insert(IndexOf(_all, range.Start), new ActorPlace(range, actor));
        }
    }

    /// <summary>The mentions in a part of the body, in order.</summary>
    public IEnumerable<ActorPlace> In(int start, int end)
    {
        for (var i = IndexOf(_all, start); i < _all.Count && _all[i].Range.Start < end; i++)
        {
            if (_all[i].Range.End <= end)
                yield return _all[i];
        }
    }

    /// <summary>The last person before a place whom the article calls accused.</summary>
    public ActorPlace? Accused(int at) => Before(at).FirstOrDefault(place =>
        place.Actor.Type == ActorType.Person && JapaneseNouns.Accused.Any(office => IsCalled(place, office)));

    private static string Nouns() => string.Join(
        "|", JapaneseNouns.People.Concat(Offices).Distinct().OrderByDescending(word => word.Length).Select(Regex.Escape));

    /// <summary>The index of the first place at or behind an offset.</summary>
    private static int IndexOf(List<ActorPlace> places, int at)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].Range.Start < at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The mentions before an offset, the nearest first.</summary>
    private IEnumerable<ActorPlace> Before(int at)
    {
        for (var i = IndexOf(_all, at) - 1; i >= 0; i--)
        {
            if (_all[i].Range.End <= at)
                yield return _all[i];
        }
    }

    private CastActor? Last(int at, Func<CastActor, bool> isMeant) => Before(at).FirstOrDefault(place => isMeant(place.Actor))?.Actor;

    private CastActor? ActorOf(Match match, TextRange range)
    {
        var at = range.Start;
        if (match.Groups["noun"] is { Success: true } noun)
            return Person(match, new TextRange(noun.Index, range.End));
        if (IsNamed(range))
            return null;
        if (match.Groups["one"].Success)
            return Last(at, actor => actor is { Type: ActorType.UnnamedSource, Count: not 1 });
        if (match.Groups["bare"] is { Success: true } bare)
            return Organization(bare.Value, at);
        if (match.Groups["pronoun"].Success)
            return Pronoun(match.Groups["pronoun"].Value, at);
        var same = match.Groups["same"].Value;
        if (same == "氏")
            return Topic(at);
        return Offices.Contains(same) || JapaneseNouns.People.Contains(same)
            ? Officer(same, at) ?? Last(at, actor => IsSource(actor, same)) ?? Topic(at)
            : Organization(same, at);
    }

    private CastActor? Pronoun(string pronoun, int at) => pronoun[0] switch
    {
        '指' => Officer("監督", at) ?? Topic(at),
        '背' or '守' => Last(at, actor => actor.Type == ActorType.Person),
        _ => Topic(at),
    };

    /// <summary>Whether a name is in a range.</summary>
    private bool IsNamed(TextRange range)
    {
        var next = IndexOf(_names, range.Start);
        return (next < _names.Count && _names[next].Range.Start < range.End) || (next > 0 && _names[next - 1].Range.End > range.Start);
    }

    /// <summary>The person whom an office or another noun means; a source without a name where it means nobody named before.</summary>
    private CastActor? Person(Match match, TextRange noun)
    {
        var before = match.Groups["before"].Value;
        var word = match.Groups["noun"].Value;
        if (IsNamed(noun) || IsTitle(noun) || before == "同" || (before.Length == 0 && IsSign(match.Index - 1)))
            return null;
        if (before is "" or "新" or "元" or "前" && (Officer(word, match.Index) ?? OnlyOfficer(word)) is { } officer)
            return officer;
        if (before.Length == 0 && Last(match.Index, actor => IsSource(actor, word)) is { } source)
            return source;
        return new CastActor(ActorType.UnnamedSource, match.Value)
        {
            Count = int.TryParse(match.Groups["count"].Value, out var count) ? count : null,
            First = new TextRange(match.Index, noun.End),
        };
    }

    private static bool IsSource(CastActor actor, string noun) =>
        actor.Type == ActorType.UnnamedSource && actor.Name.EndsWith(noun, StringComparison.Ordinal);

    private bool IsSign(int at) => at >= 0 && _body[at] is (>= '\u4E00' and <= '\u9FFF') or (>= 'ァ' and <= 'ヶ') or 'ー' or '々';

    /// <summary>Whether an office is the title of a name beside it: 浜浦市長, 市長の浜浦氏.</summary>
    private bool IsTitle(TextRange noun)
    {
        var next = IndexOf(_names, noun.Start);
        if (next > 0 && _names[next - 1] is { Actor.Type: ActorType.Person } before && noun.Start - before.Range.End < Nearest
            && before.Range.End + TitleBehind(before).Length >= noun.End)
            return true;
        return next < _names.Count && _names[next].Actor.Type == ActorType.Person && _names[next].Range.Start == noun.End + 1
            && _body[noun.End] is 'の' or '、';
    }

    private string TitleBehind(ActorPlace place) =>
        Title.Match(_body.Substring(place.Range.End, Math.Min(Nearest, _body.Length - place.Range.End))).Value;

    /// <summary>Whether an office is behind a name, or before it with の: 浜浦市長, 市長の浜浦氏.</summary>
    private bool IsCalled(ActorPlace place, string office)
    {
        var before = place.Range.Start - office.Length - 1;
        return TitleBehind(place).EndsWith(office, StringComparison.Ordinal)
            || (before >= 0 && _body[place.Range.Start - 1] == 'の' && string.CompareOrdinal(_body, before, office, 0, office.Length) == 0);
    }

    /// <summary>The last person before an offset who has an office.</summary>
    private CastActor? Officer(string office, int at) => Before(at).FirstOrDefault(place => HasOffice(place, office))?.Actor;

    private bool HasOffice(ActorPlace place, string office) => place.Actor.Type == ActorType.Person
        && (IsCalled(place, office) || place.Actor.JobTitle?.EndsWith(office, StringComparison.Ordinal) == true);

    /// <summary>The person with an office that nobody else of the body has.</summary>
    private CastActor? OnlyOfficer(string office)
    {
        var actors = _names.Where(place => HasOffice(place, office)).Select(place => place.Actor).Distinct().Take(2).ToArray();
        return actors.Length == 1 ? actors[0] : null;
    }

    /// <summary>The person of the last topic of the paragraph; without a topic, the person named last.</summary>
    private CastActor? Topic(int at)
    {
        var paragraph = at == 0 ? 0 : _body.LastIndexOf('\n', at - 1) + 1;
        return Before(at).TakeWhile(place => place.Range.Start >= paragraph).FirstOrDefault(place => place.Actor.Type == ActorType.Person
                && JapaneseParticle.Behind(_body, place.Range.End, at) is { Text: "は" or "が" or "も" })?.Actor
            ?? Last(at, actor => actor.Type == ActorType.Person);
    }

    /// <summary>The last organization whose name ends like the noun. 同社 may end in many ways.</summary>
    private CastActor? Organization(string noun, int at)
    {
        if (noun == "国")
            return Last(at, actor => actor.Type == ActorType.State);
        bool IsNamed(CastActor actor) => actor.Type == ActorType.Organization
            && actor.Names.Any(name => name.EndsWith(noun, StringComparison.Ordinal));
        bool MayBe(CastActor actor) => actor.Type == ActorType.Organization
            && (noun.Length == 1 || noun == "会社" || actor.Name.Contains(noun));
        return Last(at, IsNamed) ?? Last(at, MayBe);
    }
}
