using System.Text.RegularExpressions;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring;

/// <summary>Finds people, organizations and states in a text with capitals, by titles, offices and verbs of speech beside names.</summary>
internal sealed class WesternNames(string body, Language language)
{
    private const int FarthestVerb = 24;
    private const int LongestApposition = 60;
    private const string QuoteEnds = "”“»\"";

    /// <summary>A full stop belongs to an initial or a short title, such as “Mr.”, and else ends a sentence.</summary>
    private const string NameWord = @"\p{Lu}(?:[\p{L}\p{M}]?\.|[\p{L}\p{M}'’-]*)";

    private static readonly Regex Capitalized = new(
        $@"{NameWord}(?: (?:(?:de|van|von|der|den|al|bin|la|du|da|dos|del|of) )*{NameWord})*",
        RegexOptions.CultureInvariant);

    private static readonly Regex Abbreviation = new(@"^ \(([A-Z][A-Za-z]{1,7})\)", RegexOptions.CultureInvariant);

    private readonly List<CastActor> _found = [];
    private readonly HashSet<string> _notNames = new(Language.Words(language.Attribution.NotNames), StringComparer.Ordinal);
    private readonly HashSet<string> _offices = new(Language.Words(language.Attribution.Offices), StringComparer.Ordinal);
    private readonly HashSet<string> _titles = new(Language.Words(language.Titles), StringComparer.Ordinal);
    private readonly string[] _organizations = Language.Words(language.Attribution.Organizations);

    public List<CastActor> Find()
    {
        var names = new List<(string Name, int At, bool IsTitled, string? Office)>();
        foreach (Match match in Capitalized.Matches(body))
            Split(match.Value, match.Index, names);
        foreach (var (name, code) in StateNames.Of(language))
        {
            if (IndexOf(name) is >= 0 and var at)
                _found.Add(new CastActor(ActorType.State, name) { Country = code, First = new TextRange(at, at + name.Length) });
        }

        foreach (var (name, at, isTitled, office) in names)
            Take(name, at, isTitled, office);
        foreach (var person in _found.Where(actor => actor.Type == ActorType.Person))
            AddShortName(person, names);
        return _found;
    }

    /// <summary>The names in a run of capitalized words: without words that begin a sentence, titles, offices and “of”.</summary>
    private void Split(string run, int start, List<(string Name, int At, bool IsTitled, string? Office)> names)
    {
        // “Nach Angaben von Paul Oda”: the phrase of a source has a noun with a capital.
        var phrase = AttributionWords.Find(run, language.Attribution.AllSources, 0, run.Length);
        var at = phrase.Length == 0 ? 0 : Math.Min(run.Length, phrase.Start + phrase.Length + 1);
        var (isTitled, office) = (false, (string?)null);
        while (at < run.Length)
        {
            var end = run.IndexOf(' ', at) is >= 0 and var blank ? blank : run.Length;
            var word = run.Substring(at, end - at).TrimEnd('.');
            var folded = word.ToLowerInvariant();
            if (_titles.Contains(word) || _offices.Contains(folded))
            {
                isTitled = true;
                office = _offices.Contains(folded) ? folded : office;
            }
            else if (!_notNames.Contains(folded))
            {
                break;
            }

            at = Math.Min(end + 1, run.Length);
        }

        var name = run.Substring(at);
        foreach (var possessive in new[] { "'s", "’s", "'", "’" })
            name = name.EndsWith(possessive, StringComparison.Ordinal) ? name.Substring(0, name.Length - possessive.Length) : name;
        if (name.EndsWith(".", StringComparison.Ordinal) && !(name.Length > 2 && name[name.Length - 3] is ' ' or '.'))
            name = name.Substring(0, name.Length - 1);
        if (!isTitled && at == 0 && start >= 2)
        {
            // The office before a name is in small letters: “the minister Mio Hamaura”.
            var before = body.Substring(Math.Max(0, start - 24), Math.Min(24, start)).TrimEnd(' ');
            var word = before.Substring(before.LastIndexOf(' ') + 1);
            (isTitled, office) = _offices.Contains(word) ? (true, word) : (isTitled, office);
        }

        if (name.Length > 1)
            names.Add((name, start + at, isTitled, office));
    }

    private void Take(string name, int at, bool isTitled, string? office)
    {
        if (_found.Exists(actor => actor.Names.Contains(name) || actor.Names.Any(other => Cast.IsShortFor(name, other))))
            return;
        var end = at + name.Length;
        if (at > 0 && end < body.Length && body[at - 1] is '“' or '„' or '«' or '"' && body[end] is '”' or '“' or '»' or '"')
            return;
        var words = name.Split(' ');
        var abbreviation = Abbreviation.Match(body.Substring(end, Math.Min(12, body.Length - end)));
        if (IsOrganization(words))
        {
            var organization = new CastActor(ActorType.Organization, name) { First = new TextRange(at, end) };
            if (abbreviation.Success)
                organization.Others.Add(abbreviation.Groups[1].Value);
            if (words.Length > 1 || abbreviation.Success)
                _found.Add(organization);
        }
        else if (abbreviation.Success)
        {
            _found.Add(new CastActor(ActorType.Organization, name)
            {
                First = new TextRange(at, end),
                Others = { abbreviation.Groups[1].Value },
            });
        }
        else if (!name.Contains(" of ")
            && (isTitled || (words.Length is 2 or 3 && (OfficeAfter(end) is not null || IsBesideVerb(at, end)))
                || (words.Length == 1 && IsSubjectOfVerb(at, end))))
        {
            _found.Add(new CastActor(ActorType.Person, name) { First = new TextRange(at, end), JobTitle = office ?? OfficeAfter(end) });
        }
    }

    private bool IsOrganization(string[] words) => Array.Exists(words, word =>
        Array.IndexOf(_organizations, word.ToLowerInvariant()) >= 0
        || (language.Tag == "de"
            && Array.Exists(_organizations, ending => ending.Length > 3 && word.EndsWith(ending, StringComparison.Ordinal))));

    /// <summary>The office in an apposition: “, the mayor of Minato,”.</summary>
    private string? OfficeAfter(int end)
    {
        if (end + 2 >= body.Length || body[end] != ',')
            return null;
        var stop = body.IndexOfAny([',', '.', '\n', '“', '"'], end + 1, Math.Min(LongestApposition, body.Length - end - 1));
        return stop < 0 ? null : Array.Find(body.Substring(end + 1, stop - end - 1).ToLowerInvariant().Split(' '), _offices.Contains);
    }

    private bool IsBesideVerb(int at, int end)
    {
        var before = body.Substring(Math.Max(0, at - FarthestVerb), Math.Min(at, FarthestVerb));
        var after = body.Substring(end, Math.Min(FarthestVerb, body.Length - end));
        before = before.Substring(before.LastIndexOfAny(['.', '\n']) + 1);
        after = after.IndexOfAny(['.', '\n', ';']) is >= 0 and var stop ? after.Substring(0, stop) : after;
        var verbs = language.Attribution.AllVerbs;
        return AttributionWords.Find(after, verbs, 0, after.Length).Length > 0
            || AttributionWords.Find(before, verbs, 0, before.Length).Length > 0
            || AttributionWords.Find(before, language.Attribution.AllSources, 0, before.Length).Length > 0;
    }

    /// <summary>Whether a single name, which does not begin a sentence, is right beside a verb of speech.</summary>
    private bool IsSubjectOfVerb(int at, int end)
    {
        // A name is also written within a sentence; any other noun has a capital only at the beginning of a sentence.
        if (language.Tag == "de" ? !IsInSentence(at) : !IsInSentenceAnywhere(body.Substring(at, end - at)))
            return false;
        var verbs = language.Attribution.AllVerbs;
        var before = body.Substring(Math.Max(0, at - FarthestVerb), Math.Min(at, FarthestVerb)).TrimEnd(' ');
        var word = before.Substring(before.LastIndexOf(' ') + 1);
        return Array.IndexOf(verbs, word) >= 0
            || Array.Exists(verbs, verb => string.CompareOrdinal(body, end, " " + verb, 0, verb.Length + 1) == 0
                && AttributionWords.IsWhole(body, end + 1, verb.Length));
    }

    private bool IsInSentence(int at) => at >= 4 && body[at - 1] == ' '
        && (char.IsLower(body[at - 2]) || body[at - 2] == ',' || (QuoteEnds.IndexOf(body[at - 2]) >= 0 && body[at - 3] == ','));

    private bool IsInSentenceAnywhere(string name)
    {
        for (var at = 0; (at = body.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (AttributionWords.IsWhole(body, at, name.Length) && IsInSentence(at))
                return true;
        }

        return false;
    }

    private void AddShortName(CastActor person, List<(string Name, int At, bool IsTitled, string? Office)> names)
    {
        var last = person.Name.Substring(person.Name.LastIndexOf(' ') + 1);
        var isUsed = last.Length > 1 && last != person.Name
            && names.Exists(name => name.Name == last || name.Name.StartsWith(last + " ", StringComparison.Ordinal));
        var isShared = _found.Exists(other => other != person && other.Name.EndsWith(" " + last, StringComparison.Ordinal));
        if (isUsed && !isShared)
            person.Others.Add(last);
    }

    private int IndexOf(string name)
    {
        for (var at = 0; (at = body.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (AttributionWords.IsWhole(body, at, name.Length))
                return at;
        }

        return -1;
    }
}
