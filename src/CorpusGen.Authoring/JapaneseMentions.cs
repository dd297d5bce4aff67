using System.Text.RegularExpressions;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring;

/// <summary>
/// The words of a narrator that mean somebody: names, offices, 同氏 and its like, and nouns for people without a name. Each has its actor;
/// a source without a name has an actor without an id.
/// </summary>
internal sealed class JapaneseMentions
{
    /// <summary>How far an office may be behind its name, in UTF-16 units.</summary>
    private const int Nearest = 14;

    private const string Signs = @"[\u4E00-\u9FFF々ァ-ヶー]";

    /// <summary>Words that mean somebody named before, without an office.</summary>
    private static readonly Regex Anaphor = new(
        $"同(?<same>{Signs}{{1,5}}?)(?=[はがもにのをと、」（(]|によ)|(?<!{Signs})(?<bare>市|県|町|村|会|署|党|省|局|会社|チーム)(?:側)?(?=[はがも]|によ)"
            + "|(?<pronoun>彼女|彼|本人|指揮官|守護神|背番号[0-9０-９]+)(?!ら|たち)",
        RegexOptions.CultureInvariant);

    private static readonly Regex OneOfThem = new("(?:うち|うちの|もう)(?:[1１一]人|[ひ]とり)", RegexOptions.CultureInvariant);

    private static readonly Regex Title = new(
        $@"^(?:{Signs}{{0,8}}?)(?=さん|[（(はがもにのをと、。」]|側|によ|自身|ら|$)", RegexOptions.CultureInvariant);

    private readonly string _body;
    private readonly Cast _cast;
    private readonly List<ActorPlace> _all = [];
    private readonly string[] _offices;

    public JapaneseMentions(string body, Language language, Cast cast)
    {
        (_body, _cast) = (body, cast);
        _offices = [.. Language.Words(language.Attribution.Offices).Where(word => !JapaneseNouns.Honorifics.Contains(word) || word is "容疑者" or "被告")
            .OrderByDescending(word => word.Length)];
        foreach (var place in cast.Places)
            _all.Add(place);
        Sort();
        var nouns = Nouns();
        foreach (Match match in nouns.Matches(body))
            TakeNoun(match);
        Sort();
        foreach (Match match in Anaphor.Matches(body))
            TakeAnaphor(match);
        foreach (Match match in OneOfThem.Matches(body))
        {
            if (Last(match.Index, actor => actor.Type == ActorType.UnnamedSource && actor.Count is not 1) is { } group)
                _all.Add(new ActorPlace(new TextRange(match.Index, match.Index + match.Length), group));
        }

        Sort();
    }

    /// <summary>The mentions, in order.</summary>
    public IReadOnlyList<ActorPlace> All => _all;

    /// <summary>The last person before a place who is named by an honorific such as 容疑者.</summary>
    public ActorPlace? LastCalled(int at, params string[] offices) => _all.LastOrDefault(place => place.Range.End <= at
        && place.Actor.Type == ActorType.Person && offices.Any(office => IsCalled(place, office)));

    private void Sort() => _all.Sort((one, other) => one.Range.Start != other.Range.Start
        ? one.Range.Start.CompareTo(other.Range.Start)
        : other.Range.Length.CompareTo(one.Range.Length));

    /// <summary>Nouns for people and offices, with the words before them that describe them.</summary>
    private Regex Nouns()
    {
        var nouns = string.Join("|", JapaneseNouns.People.Concat(_offices).Distinct().OrderByDescending(word => word.Length).Select(Regex.Escape));
        return new Regex(
            $@"(?<before>(?:[\u4E00-\u9FFF々ァ-ヶーA-Za-z0-9０-９]{{1,12}}の){{0,2}}{Signs}{{0,8}}?)(?<noun>{nouns})(?:(?<count>[0-9０-９]{{1,3}})人)?"
            + @"(?=[はがもにのをと、。（(」]|によ|から|側|自身|ら|$)",
            RegexOptions.CultureInvariant);
    }

    private void TakeNoun(Match match)
    {
        var noun = match.Groups["noun"];
        var range = new TextRange(match.Index, match.Index + match.Length);
        // An office right behind a name or before it belongs to the name.
        if (_cast.Places.Exists(place => place.Range.End > noun.Index - Nearest && place.Range.End <= noun.Index
                && place.Actor.Type == ActorType.Person && Title.Match(_body.Substring(place.Range.End, Math.Min(Nearest, _body.Length - place.Range.End))) is var title
                && title.Success && place.Range.End + title.Length >= noun.Index + noun.Length)
            || _cast.Places.Exists(place => place.Range.Start < noun.Index + noun.Length && noun.Index < place.Range.End)
            || (range.End < _body.Length && _body[range.End] is 'の' or '、' && _cast.Places.Exists(place =>
                place.Range.Start == range.End + 1 && place.Actor.Type == ActorType.Person)))
            return;
        var isBare = match.Groups["before"].Length == 0 && !IsSign(match.Index - 1);
        if (match.Groups["before"].Length == 0 && IsSign(match.Index - 1))
            return;
        if (match.Groups["before"].Value == "同")
            return;
        if ((isBare || _offices.Contains(noun.Value)) && Officer(noun.Value, match.Groups["before"].Value, range.Start) is { } officer)
        {
            _all.Add(new ActorPlace(range, officer));
            Sort();
            return;
        }

        if (isBare && Last(range.Start, actor => actor.Type == ActorType.UnnamedSource && actor.Name.EndsWith(noun.Value, StringComparison.Ordinal)) is { } named)
        {
            _all.Add(new ActorPlace(range, named));
            return;
        }

        _all.Add(new ActorPlace(range, new CastActor(ActorType.UnnamedSource, match.Value)
        {
            Count = int.TryParse(match.Groups["count"].Value, out var count) ? count : null,
            First = range,
        }));
    }

    private bool IsSign(int at) => at >= 0 && _body[at] is (>= '\u4E00' and <= '\u9FFF') or (>= 'ァ' and <= 'ヶ') or 'ー' or '々';

    /// <summary>The last person before a place who has an office.</summary>
    private CastActor? Officer(string office, string before, int at) =>
        before.Length > 0 && before != "新" && before != "元" && before != "前" ? null : LastWith(office, at);

    private CastActor? LastWith(string office, int at) => _all.LastOrDefault(place => place.Range.End <= at
        && place.Actor.Type == ActorType.Person && (IsCalled(place, office) || place.Actor.JobTitle?.EndsWith(office, StringComparison.Ordinal) == true))?.Actor;

    /// <summary>Whether an office is behind a name, or before it with の between.</summary>
    private bool IsCalled(ActorPlace place, string office)
    {
        var behind = _body.Substring(place.Range.End, Math.Min(Nearest, _body.Length - place.Range.End));
        return Title.Match(behind) is { Success: true, Length: > 0 } title && title.Value.EndsWith(office, StringComparison.Ordinal);
    }

    private CastActor? Last(int at, Func<CastActor, bool> is_) => _all.LastOrDefault(place => place.Range.End <= at && is_(place.Actor))?.Actor;

    private void TakeAnaphor(Match match)
    {
        var at = match.Index;
        var same = match.Groups["same"].Value;
        CastActor? actor;
        if (match.Groups["pronoun"] is { Success: true } pronoun)
            actor = pronoun.Value == "指揮官" ? LastWith("監督", at) ?? Topic(at) : pronoun.Value[0] == '背' ? Last(at, IsPerson) : Topic(at);
        else if (match.Groups["bare"] is { Success: true } bare)
            actor = Organization(bare.Value, at);
        else if (same == "氏")
            actor = Topic(at);
        else if (_offices.Contains(same) || JapaneseNouns.People.Contains(same))
            actor = LastWith(same, at) ?? Last(at, one => one.Type == ActorType.UnnamedSource && one.Name.EndsWith(same, StringComparison.Ordinal)) ?? Topic(at);
        else
            actor = Organization(same, at);
        if (actor is null || _all.Exists(place => place.Range.Start < at + match.Length && at < place.Range.End))
            return;
        _all.Add(new ActorPlace(new TextRange(at, at + match.Length), actor));
        Sort();
    }

    private static bool IsPerson(CastActor actor) => actor.Type == ActorType.Person;

    /// <summary>The person of the last topic before a place; without a topic, the person named last.</summary>
    private CastActor? Topic(int at)
    {
        var paragraph = at == 0 ? 0 : _body.LastIndexOf('\n', at - 1) + 1;
        var people = _all.Where(place => place.Range.End <= at && IsPerson(place.Actor)).ToArray();
        var topic = people.LastOrDefault(place => place.Range.Start >= paragraph && JapaneseSpeakers.IsTopic(_body, place.Range.End));
        return (topic ?? people.LastOrDefault())?.Actor;
    }

    /// <summary>The last organization whose name ends like the noun: 同省, and for 同社 the last one that is not of another kind.</summary>
    private CastActor? Organization(string noun, int at)
    {
        if (noun is "国")
            return Last(at, actor => actor.Type == ActorType.State);
        var organizations = _all.Where(place => place.Range.End <= at && place.Actor.Type == ActorType.Organization).Select(place => place.Actor).ToArray();
        var ends = organizations.LastOrDefault(actor => actor.Names.Any(name => name.EndsWith(noun, StringComparison.Ordinal)));
        return ends ?? (noun.Length == 1 ? organizations.LastOrDefault() : organizations.LastOrDefault(actor => actor.Name.Contains(noun)));
    }
}
