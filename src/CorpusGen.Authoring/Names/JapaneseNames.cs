using System.Text.RegularExpressions;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Names;

/// <summary>Finds people in a text without blanks between words, by offices, honorifics and ages behind their names.</summary>
internal sealed class JapaneseNames(string body, Language language)
{
    /// <summary>The longest run of characters in which a name is looked for, in UTF-16 units.</summary>
    private const int LongestRun = 24;

    private const int LongestKanjiName = 6;

    private const int LongestBracket = 12;

    /// <summary>The last syllables of verbs and adjectives before a noun.</summary>
    private const string VerbEnds = "るたいなのすくむうて";

    /// <summary>The last signs of a profession or an origin before a name in katakana.</summary>
    private const string TitleEnds = "家人者手国製産系型新米英仏独";

    /// <summary>Signs of names; ノ and ヶ only between Chinese characters.</summary>
    private const string Kanji = @"(?:[\u4E00-\u9FFF々]|(?<=[\u4E00-\u9FFF々])[ノヶケ](?=[\u4E00-\u9FFF々]))";

    private static readonly Regex InRun = new(@"[ァ-ヶー・＝\u4E00-\u9FFF々]", RegexOptions.CultureInvariant);

    private static readonly Regex KatakanaName = new(
        @"^(?:.*?[\u4E00-\u9FFF々])?([ァ-ヶー][ァ-ヶー・＝]*[ァ-ヶー])([\u4E00-\u9FFF々]*)$", RegexOptions.CultureInvariant);

    private static readonly Regex KanjiName = new($"^{Kanji}{{2,{LongestKanjiName}}}$", RegexOptions.CultureInvariant);

    /// <summary>A surname in Chinese characters and a given name in syllables.</summary>
    private static readonly Regex MixedName = new(
        $"^{Kanji}{{1,5}}(?:[ァ-ヶー]{{2,4}}|[ぁ-ゖ]{{2,4}})$", RegexOptions.CultureInvariant);

    private static readonly Regex MixedEnd = new($"{Kanji}{{1,5}}[ぁ-ゖ]{{2,4}}$", RegexOptions.CultureInvariant);

    /// <summary>What a point parts from a name: 俳優・.</summary>
    private static readonly Regex AfterList = new(@"^.*[\u4E00-\u9FFF々]・", RegexOptions.CultureInvariant);

    private static readonly Regex OfOrganization = new(@"^([ァ-ヶー]{2,})・(.*[\u4E00-\u9FFF々].*)$", RegexOptions.CultureInvariant);

    /// <summary>An age: no office is between a name and its age in reports of sport.</summary>
    private static readonly Regex Age = new(
        @"(?<=[\u4E00-\u9FFF々ぁ-ゖァ-ヶー])[（(][0-9０-９]{1,3}[）)]", RegexOptions.CultureInvariant);

    /// <summary>In reports of sport, a position or a role is before a name alone.</summary>
    private static readonly Regex Role = new(
        $@"(?:[ＦＭＤＧ][ＷＦＫ]の?|(?:主将|エース|先発|抑え|代打|４番|4番)の)({Kanji}{{2,5}}|[ァ-ヶー]{{2,8}})(?=[はがもをに、。])",
        RegexOptions.CultureInvariant);

    private static readonly Regex Before = new(@"([ァ-ヶー\u4E00-\u9FFF々]{1,10})(?:の|、)$", RegexOptions.CultureInvariant);

    private static readonly Regex ShortForm = new("^(?:[はがもをにとで、。]|の(?!は))", RegexOptions.CultureInvariant);

    private readonly List<CastActor> _found = [];
    private readonly string[] _notNames = [.. Language.Words(language.Attribution.NotNames).OrderByDescending(word => word.Length)];
    private readonly string[] _offices = Language.Words(language.Attribution.Offices);
    private readonly Dictionary<char, string[]> _officesBySign = Language.Words(language.Attribution.Offices)
        .OrderByDescending(word => word.Length).GroupBy(word => word[0]).ToDictionary(words => words.Key, words => words.ToArray());

    private readonly HashSet<string> _states = new(StateNames.Of(language).Select(state => state.Name), StringComparer.Ordinal);
    private readonly JapaneseOrganizations _organizations = new(body, language);

    public List<CastActor> Find()
    {
        for (var at = 1; at < body.Length; at++)
        {
            if (OfficeAt(at) is not { } office)
                continue;
            // “Presidential adviser” is one office and not two.
            while (OfficeAt(at + office.Length) is { } next && !JapaneseNouns.Honorifics.Contains(next))
                office += next;
            var end = at + office.Length;
            // 市長選 is an election, and not a mayor.
            if (end >= body.Length || body[end] is < '\u4E00' or > '\u9FFF' or '側' or '自')
                TakePerson(at, office);
            at += office.Length - 1;
        }

        foreach (Match age in Age.Matches(body))
            TakePerson(age.Index, "");
        foreach (Match role in Role.Matches(body))
            TakePlayer(role.Groups[1]);
        TakeShortForms();
        _found.AddRange(_organizations.Find(_found));
        return _found;
    }

    private void TakePlayer(Group name)
    {
        if (IsPerson(name.Value))
            Person(name.Value, name.Index, null);
    }

    private string? OfficeAt(int at) => at < body.Length && _officesBySign.TryGetValue(body[at], out var offices)
        ? Array.Find(offices, word => string.CompareOrdinal(body, at, word, 0, word.Length) == 0)
        : null;

    private void TakePerson(int at, string office)
    {
        var end = BeforeBracket(at);
        var start = end;
        while (start > 0 && end - start < LongestRun && InRun.IsMatch(body[start - 1].ToString()))
            start--;
        var run = body.Substring(start, end - start);
        var title = office.Length == 0 || JapaneseNouns.Honorifics.Contains(office) ? null : office;
        if (run.Length == 0)
        {
            TakeMixed(end, title, office);
            return;
        }

        if (OfOrganization.Match(run) is { Success: true } affiliated && _organizations.IsName(affiliated.Groups[2].Value))
        {
            Person(affiliated.Groups[1].Value, start, null);
            return;
        }

        var full = WithoutPrefix(run.Substring(AfterList.Match(run).Length));
        var name = WithoutTitle(full, ref title);
        if (IsPerson(name) && (KanjiName.IsMatch(name) || (MixedName.IsMatch(name) && !IsTitle(name))))
            Person(name, end - full.Length, title);
        else if (KatakanaName.Match(name) is { Success: true } named && office.Length > 0 && !_organizations.IsName(named.Groups[2].Value))
            Person(named.Groups[1].Value, end - full.Length + named.Groups[1].Index, title is null ? null : named.Groups[2].Value + title);
    }

    /// <summary>The end of a name that a bracket with an age or a reading follows.</summary>
    private int BeforeBracket(int at)
    {
        var bracket = body[at - 1] is ')' or '）' ? body.LastIndexOfAny(['(', '（'], at - 1, Math.Min(at, LongestBracket)) : -1;
        if (bracket <= 0)
            return at;
        return body[bracket - 1] == ' ' ? bracket - 1 : bracket;
    }

    /// <summary>A given name in hiragana has no sign that parts it from the words of grammar before it.</summary>
    private void TakeMixed(int end, string? title, string office)
    {
        var before = body.Substring(Math.Max(0, end - LongestRun), end - Math.Max(0, end - LongestRun));
        if (MixedEnd.Match(before) is not { Success: true } match)
            return;
        var name = WithoutPrefix(match.Value);
        // “The manager who leads”: a verb is before an office, and never before an honorific.
        if ((title is not null || office.Length == 0) && VerbEnds.IndexOf(name[name.Length - 1]) >= 0)
            return;
        if (MixedName.IsMatch(name) && IsPerson(name))
            Person(name, end - name.Length, title);
    }

    /// <summary>Whether the Chinese characters before syllables are an office: 作家 in 作家マルタ.</summary>
    private bool IsTitle(string name)
    {
        var kanji = new string([.. name.TakeWhile(unit => unit is < 'ァ' or > 'ー')]);
        return EndsWithAny(kanji, _offices) || EndsWithAny(kanji, JapaneseNouns.People)
            || TitleEnds.IndexOf(kanji[kanji.Length - 1]) >= 0;
    }

    private bool IsPerson(string name) => name.Length >= 2 && !JapaneseNouns.NotPeople.Contains(name) && !_organizations.IsName(name)
        && !EndsWithAny(name, JapaneseNouns.People) && !EndsWithAny(name, _offices);

    private static bool EndsWithAny(string name, string[] words) =>
        Array.Exists(words, word => word.Length > 1 && name.EndsWith(word, StringComparison.Ordinal));

    private string WithoutPrefix(string text)
    {
        for (var isChanged = true; isChanged && text.Length > 0;)
        {
            var before = Array.Find(_notNames, word => text.StartsWith(word, StringComparison.Ordinal));
            isChanged = before is not null && text.Length - before.Length >= 2;
            text = isChanged ? text.Substring(before!.Length) : text;
        }

        return text;
    }

    /// <summary>A name without the words that belong to the office behind it: 音楽監督.</summary>
    private static string WithoutTitle(string text, ref string? title)
    {
        while (title is not null && Array.Find(JapaneseNouns.OfOffices, word => text.Length - word.Length >= 2
            && text.EndsWith(word, StringComparison.Ordinal)) is { } word)
        {
            text = text.Substring(0, text.Length - word.Length);
            title = word + title;
        }

        return text;
    }

    private void Person(string name, int at, string? title)
    {
        if (name.Length < 2 || _states.Contains(name))
            return;
        title ??= TitleBefore(at);
        var same = _found.Find(actor => actor.Name == name || Cast.IsShortFor(name, actor.Name) || Cast.IsShortFor(actor.Name, name)
            || IsGivenName(name, actor.Name));
        if (same is null)
        {
            _found.Add(new CastActor(ActorType.Person, name) { JobTitle = title, First = new TextRange(at, at + name.Length) });
            return;
        }

        same.JobTitle ??= title;
        if (same.Names.Contains(name))
            return;
        if (same.Name.Length < name.Length)
        {
            same.Others.Add(same.Name);
            same.Name = name;
        }
        else
        {
            same.Others.Add(name);
        }
    }

    /// <summary>The office before a name: “the chair, …”.</summary>
    private string? TitleBefore(int at)
    {
        var from = Math.Max(0, at - LongestRun);
        if (Before.Match(body.Substring(from, at - from)) is not { Success: true } match)
            return null;
        var title = match.Groups[1].Value;
        return Array.Exists(_offices, title.EndsWith) && !JapaneseNouns.Honorifics.Contains(title) ? title : null;
    }

    private static bool IsGivenName(string name, string full) => name.All(unit => unit is >= 'ァ' and <= 'ー')
        && full.Length > name.Length && full.EndsWith(name, StringComparison.Ordinal) && full[full.Length - name.Length - 1] >= '\u4E00'
        && full[full.Length - name.Length - 1] <= '\u9FFF';

    /// <summary>In reports of sport, a surname alone is a subject.</summary>
    private void TakeShortForms()
    {
        foreach (var actor in _found.Where(actor => actor.Others.Count == 0 && actor.Name[0] >= '\u4E00'))
        {
            for (var length = Math.Min(4, actor.Name.Length - 1); length >= 2; length--)
            {
                var name = actor.Name.Substring(0, length);
                if (!OccursAlone(name, actor.Name) || _states.Contains(name) || JapaneseNouns.NotPeople.Contains(name))
                    continue;
                actor.Others.Add(name);
                break;
            }
        }
    }

    private bool OccursAlone(string name, string full)
    {
        for (var at = body.IndexOf(name, StringComparison.Ordinal); at >= 0; at = body.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (string.CompareOrdinal(body, at, full, 0, full.Length) != 0 && (at == 0 || !InRun.IsMatch(body[at - 1].ToString()))
                && ShortForm.IsMatch(body.Substring(at + name.Length, Math.Min(2, body.Length - at - name.Length))))
                return true;
        }

        return false;
    }
}
