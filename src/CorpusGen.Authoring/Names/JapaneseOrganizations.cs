using System.Text.RegularExpressions;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Names;

/// <summary>Finds organizations and states in a text without blanks between words, by the words that their names end with.</summary>
internal sealed class JapaneseOrganizations(string body, Language language)
{
    /// <summary>The longest name that ends with a word of one sign, which is also a part of other words.</summary>
    private const int LongestOfOneSign = 8;

    private static readonly Regex Run = new(@"[ァ-ヶー・A-Za-zＡ-Ｚ\u4E00-\u9FFF々]{3,24}", RegexOptions.CultureInvariant);

    private static readonly Regex Abbreviation = new(
        @"^ ?[(（]([A-ZＡ-Ｚ][A-Za-zＡ-Ｚ]{1,7}|[\u4E00-\u9FFF々ァ-ヶー]{2,6})[)）]", RegexOptions.CultureInvariant);

    /// <summary>A word of one sign may be within a longer word, which then is another word.</summary>
    private static readonly Regex Follows = new(@"^(?:側|幹部|関係者|職員|首脳|当局|筋|広報|報道|内|$)", RegexOptions.CultureInvariant);

    /// <summary>A town acts and tells only where it is the topic; elsewhere its name is a place.</summary>
    private static readonly Regex Municipality = new(
        @"(?<![\u4E00-\u9FFF々])([\u4E00-\u9FFF々ァ-ヶー]{1,6}[市県町村区])(?:は|も|によ)", RegexOptions.CultureInvariant);

    /// <summary>“The city” is the city named before.</summary>
    private static readonly Regex BareMunicipality = new(
        @"(?<![\u4E00-\u9FFF々ァ-ヶー])([市県町村])(?:は|も|が|側|によ)", RegexOptions.CultureInvariant);

    private static readonly Regex Place = new(
        @"[\u4E00-\u9FFF々ァ-ヶー]{1,5}[市県町村](?![\u4E00-\u9FFF々])", RegexOptions.CultureInvariant);

    private static readonly Regex InMarks = new(
        "(?:法人|団体|劇団|楽団|会社|組織|グループ|バンド|つくる|らの)「([^「」、。\n]{2,20})」"
            + "|「([^「」、。\n]{2,20}(?:会|団|クラブ|連盟|ネットワーク))」(?:は|が|の(?!名)|も|代表|によ)",
        RegexOptions.CultureInvariant);

    private static readonly Regex State = new(
        @"(?<![ァ-ヶー・])([ァ-ヶー]{2,12})(?:の(?:[ァ-ヶー・＝]{2,24}|[\u4E00-\u9FFF々]{2,6})(?:大統領|首相|外相|国防相|国王|女王)|外務省|国防省|政府|軍)",
        RegexOptions.CultureInvariant);

    private readonly List<CastActor> _found = [];
    private readonly string[] _words = [.. Language.Words(language.Attribution.Organizations).OrderByDescending(word => word.Length)];
    private readonly string[] _notNames = [.. Language.Words(language.Attribution.NotNames).OrderByDescending(word => word.Length)];
    private readonly HashSet<string> _states = new(StateNames.Of(language).Select(state => state.Name), StringComparer.Ordinal);

    /// <summary>The organizations and states that are not the names of <paramref name="people"/>.</summary>
    public List<CastActor> Find(List<CastActor> people)
    {
        foreach (Match match in Run.Matches(body))
            TakeFrom(match, people);
        foreach (Match match in Municipality.Matches(body))
            Take(ActorType.Organization, match.Groups[1].Value, match.Groups[1].Index);
        TakeMunicipalities();
        foreach (Match match in InMarks.Matches(body))
        {
            var name = match.Groups[1].Success ? match.Groups[1] : match.Groups[2];
            Take(ActorType.Organization, name.Value, name.Index);
        }

        foreach (var name in Language.Words(language.Attribution.Institutions))
            Take(ActorType.Organization, name, body.IndexOf(name, StringComparison.Ordinal));
        foreach (Match match in State.Matches(body))
            Take(ActorType.State, match.Groups[1].Value, match.Groups[1].Index);
        foreach (var (name, code) in StateNames.Of(language))
        {
            if (Take(ActorType.State, name, body.IndexOf(name, StringComparison.Ordinal)) is { } state)
                state.Country = code;
        }

        return _found;
    }

    /// <summary>Whether a name ends like the name of an organization, or is a state's.</summary>
    public bool IsName(string text) => _states.Contains(text)
        || Array.Exists(_words, word => text.EndsWith(word, StringComparison.Ordinal) && (word.Length > 1 || text.Length > 2));

    private void TakeFrom(Match match, List<CastActor> people)
    {
        var run = match.Value;
        var (word, end) = _words.Select(word => (Word: word, End: run.LastIndexOf(word, StringComparison.Ordinal) + word.Length))
            .Where(one => one.End > one.Word.Length + 1 && Follows.IsMatch(run.Substring(one.End)))
            .OrderByDescending(one => one.End).ThenByDescending(one => one.Word.Length).FirstOrDefault();
        if (word is null)
            return;
        var name = run.Substring(0, end);
        name = WithoutPrefix(name.Substring(name.LastIndexOf('・') + 1));
        var at = match.Index + end - name.Length;
        var abbreviation = Abbreviation.Match(body.Substring(at + name.Length, Math.Min(12, body.Length - at - name.Length)));
        if (name.Length < 3 || _states.Contains(name) || (word.Length == 1 && name.Length > LongestOfOneSign && !abbreviation.Success)
            || Array.Exists(JapaneseNouns.NotOrganizations, other => name.EndsWith(other, StringComparison.Ordinal))
            || people.Exists(person => name.StartsWith(person.Name, StringComparison.Ordinal)))
            return;
        var actor = Take(ActorType.Organization, name, at);
        if (actor is not null && abbreviation.Success && abbreviation.Groups[1].Value is { } other && !actor.Others.Contains(other)
            && (other[0] < '\u2E80' || other[0] >= 'Ａ' || other.Any(name.Contains)))
            actor.Others.Add(other);
    }

    /// <summary>For each bare 市, 県, 町 and 村 the place before the first one.</summary>
    private void TakeMunicipalities()
    {
        var places = Place.Matches(body).Cast<Match>().ToArray();
        foreach (var same in BareMunicipality.Matches(body).Cast<Match>().GroupBy(match => match.Groups[1].Value))
        {
            var first = same.First().Index;
            bool IsMeant(Match place) => place.Index < first && place.Value.EndsWith(same.Key, StringComparison.Ordinal);
            if (Array.FindLast(places, IsMeant) is { } named)
                Take(ActorType.Organization, named.Value, named.Index);
        }
    }

    private string WithoutPrefix(string text)
    {
        var before = Array.Find(_notNames, word => text.StartsWith(word, StringComparison.Ordinal));
        return before is null || text.Length - before.Length < 3 ? text : text.Substring(before.Length);
    }

    private CastActor? Take(ActorType type, string name, int at)
    {
        if (at < 0)
            return null;
        if (_found.Find(actor => actor.Name == name) is { } same)
            return same.Type == type ? same : null;
        var actor = new CastActor(type, name) { First = new TextRange(at, at + name.Length) };
        _found.Add(actor);
        return actor;
    }
}
