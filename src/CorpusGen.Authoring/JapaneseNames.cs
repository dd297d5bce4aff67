using System.Text.RegularExpressions;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring;

/// <summary>Finds people, organizations and states in a text without blanks between words, by titles and honorifics after names.</summary>
internal sealed class JapaneseNames(string body, Language language)
{
    /// <summary>The longest run of characters in which a name is looked for, in UTF-16 units.</summary>
    private const int LongestRun = 24;

    private const int LongestKanjiName = 5;

    private static readonly Regex InRun = new(@"[ァ-ヶー・＝\u4E00-\u9FFF々]", RegexOptions.CultureInvariant);

    private static readonly Regex KatakanaName = new(
        @"^(?:.*?[\u4E00-\u9FFF々])?([ァ-ヶー][ァ-ヶー・＝]*[ァ-ヶー])([\u4E00-\u9FFF々]*)$", RegexOptions.CultureInvariant);

    private static readonly Regex OfOrganization = new(@"^([ァ-ヶー]{2,})・(.*[\u4E00-\u9FFF々].*)$", RegexOptions.CultureInvariant);

    private static readonly Regex Abbreviation = new(@"^ ?[(（]([A-Z][A-Za-z]{1,7})[)）]", RegexOptions.CultureInvariant);

    private readonly List<CastActor> _found = [];
    private readonly string[] _notNames = [.. Language.Words(language.Attribution.NotNames).OrderByDescending(word => word.Length)];
    private readonly string[] _organizations = Language.Words(language.Attribution.Organizations);
    private readonly HashSet<string> _states = new(StateNames.Of(language).Select(state => state.Name), StringComparer.Ordinal);

    public List<CastActor> Find()
    {
        var offices = Language.Words(language.Attribution.Offices).OrderByDescending(word => word.Length).ToArray();
        for (var at = 1; at < body.Length; at++)
        {
            if (Array.Find(offices, word => string.CompareOrdinal(body, at, word, 0, word.Length) == 0) is not { } office)
                continue;
            // “Presidential adviser” is one office and not two.
            for (var isLonger = true; isLonger;)
            {
                var next = Array.Find(offices, word => string.CompareOrdinal(body, at + office.Length, word, 0, word.Length) == 0);
                isLonger = next is not null && !IsHonorific(next);
                office += isLonger ? next : "";
            }

            TakePerson(at, office);
            at += office.Length - 1;
        }

        TakeOrganizations();
        foreach (var name in Language.Words(language.Attribution.Institutions))
            Take(ActorType.Organization, name, body.IndexOf(name, StringComparison.Ordinal));
        foreach (var (name, code) in StateNames.Of(language))
        {
            if (Take(ActorType.State, name, body.IndexOf(name, StringComparison.Ordinal)) is { } state)
                state.Country = code;
        }

        return _found;
    }

    private void TakePerson(int at, string office)
    {
        var end = at;
        if (body[end - 1] is ')' or '）' && body.LastIndexOfAny(['(', '（'], end - 1) is > 0 and var bracket && end - bracket < 12)
            end = bracket > 0 && body[bracket - 1] == ' ' ? bracket - 1 : bracket;
        var start = end;
        while (start > 0 && end - start < LongestRun && InRun.IsMatch(body[start - 1].ToString()))
            start--;
        var run = body.Substring(start, end - start);
        if (OfOrganization.Match(run) is { Success: true } affiliated && IsOrganization(affiliated.Groups[2].Value))
        {
            Person(affiliated.Groups[1].Value, start, null);
            return;
        }

        if (KatakanaName.Match(run) is { Success: true } named)
        {
            var title = WithoutPrefix(named.Groups[2].Value) + office;
            if (!IsOrganization(named.Groups[2].Value))
                Person(named.Groups[1].Value, start + named.Groups[1].Index, IsHonorific(office) ? null : title);
            return;
        }

        var name = WithoutPrefix(run);
        if (name.Length >= 2 && name.Length <= LongestKanjiName && name[0] >= '一' && name.All(unit => unit >= '々')
            && !IsOrganization(name) && !name.Any(unit => unit is '・' or (>= 'ァ' and <= 'ー')))
            Person(name, end - name.Length, IsHonorific(office) ? null : office);
    }

    private static bool IsHonorific(string office) => office is "氏" or "さん" or "女史" or "容疑者" or "被告" or "選手";

    private bool IsOrganization(string text) =>
        Array.Exists(_organizations, word => text.EndsWith(word, StringComparison.Ordinal)) || _states.Contains(text);

    private string WithoutPrefix(string text)
    {
        for (var isChanged = true; isChanged && text.Length > 0;)
        {
            var before = Array.Find(_notNames, word => text.StartsWith(word, StringComparison.Ordinal));
            isChanged = before is not null;
            text = before is null ? text : text.Substring(before.Length);
        }

        return text;
    }

    private void Person(string name, int at, string? title)
    {
        if (name.Length < 2 || _states.Contains(name))
            return;
        var same = _found.Find(actor => actor.Type == ActorType.Person
            && (actor.Name == name || Cast.IsShortFor(name, actor.Name) || Cast.IsShortFor(actor.Name, name)));
        if (same is null)
        {
            _found.Add(new CastActor(ActorType.Person, name) { JobTitle = title, First = new TextRange(at, at + name.Length) });
            return;
        }

        same.JobTitle ??= title;
        if (same.Name == name || same.Others.Contains(name))
            return;
        if (same.Name.Length < name.Length)
        {
            same.Others.Add(same.Name);
            same.Name = name;
            same.Others.Remove(name);
        }
        else
        {
            same.Others.Add(name);
        }
    }

    private void TakeOrganizations()
    {
        foreach (Match match in Regex.Matches(body, @"[ァ-ヶー・A-Za-z\u4E00-\u9FFF々]{3,24}", RegexOptions.CultureInvariant))
        {
            var word = _organizations.Select(word => (Word: word, At: match.Value.LastIndexOf(word, StringComparison.Ordinal)))
                .Where(one => one.At > 1).OrderByDescending(one => one.At + one.Word.Length).FirstOrDefault();
            if (word.Word is null)
                continue;
            var name = WithoutPrefix(match.Value.Substring(0, word.At + word.Word.Length));
            name = name.Substring(name.LastIndexOf('・') + 1);
            var at = match.Index + word.At + word.Word.Length - name.Length;
            var abbreviation = Abbreviation.Match(body.Substring(at + name.Length, Math.Min(12, body.Length - at - name.Length)));
            if (name.Length < 3 || _states.Contains(name) || (word.Word.Length == 1 && name.Length > 8 && !abbreviation.Success))
                continue;
            var actor = Take(ActorType.Organization, name, at);
            if (actor is not null && abbreviation.Success && !actor.Others.Contains(abbreviation.Groups[1].Value))
                actor.Others.Add(abbreviation.Groups[1].Value);
        }
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
