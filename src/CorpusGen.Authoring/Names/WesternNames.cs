using System.Text.RegularExpressions;
using CorpusGen.Authoring.Text;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Names;

/// <summary>
/// Finds people, organizations and states in a text with capitals. Runs of capitalized words are candidates; titles, offices, appositions
/// and verbs of speech beside any of their places are the evidence.
/// </summary>
internal sealed partial class WesternNames
{
    /// <summary>The evidence that makes a candidate a person or an organization.</summary>
    private const int Enough = 3;

    private static readonly Regex Abbreviation = new(@"^ \((\p{Lu}[\p{L}\p{Nd}]{1,7})\)", RegexOptions.CultureInvariant);

    private readonly string _body;
    private readonly Language _language;
    private readonly WesternText _text;
    private readonly WesternWords _words;
    private readonly HashSet<string> _small;
    private readonly List<CastActor> _found = [];

    public WesternNames(string body, Language language, WesternText text)
    {
        (_body, _language, _text, _words) = (body, language, text, text.Words);
        _small = new(text.Tokens.Where(token => !token.IsCapital).Select(token => token.Folded), StringComparer.Ordinal);
    }

    public List<CastActor> Find()
    {
        foreach (var (name, code) in StateNames.Of(_language))
        {
            if (IndexOf(name) is >= 0 and var at)
                _found.Add(new CastActor(ActorType.State, name) { Country = code, First = new TextRange(at, at + name.Length) });
        }

        TakeAbbreviated();
        var runs = Runs().ToList();
        foreach (var group in runs.GroupBy(run => run.Name).OrderByDescending(group => group.Key.Count(unit => unit == ' ')))
            Take(group.Key, [.. group]);
        foreach (var person in _found.Where(actor => actor.Type == ActorType.Person))
            AddShortNames(person, runs);
        return _found;
    }

    private void Take(string name, NameRun[] places)
    {
        if (_found.Exists(actor => actor.Names.Contains(name)) || IsPartOfPerson(name))
        {
            AddFacts(name, places);
            return;
        }

        var first = places[0];
        var (person, organization) = (0, 0);
        foreach (var place in places)
        {
            person = Math.Max(person, PersonEvidence(place)) + (person > 0 && PersonEvidence(place) > 0 ? 1 : 0);
            organization = Math.Max(organization, OrganizationEvidence(place));
        }

        if (first.Count is 2 or 3 && HasShortForm(first))
            person += IsAfterArticleAnywhere(first.Last) ? -2 : _words.HasCapitalNouns ? 3 : 2;
        if (organization >= Enough && organization >= person)
        {
            _found.Add(new CastActor(ActorType.Organization, name) { First = first.Range });
        }
        else if (person >= Enough && !IsQuotedAlone(first.Range))
        {
            var actor = new CastActor(ActorType.Person, name) { First = first.Range };
            _found.Add(actor);
            AddFacts(name, places);
        }
    }

    /// <summary>The title, the office and the sex of a person, from the first place that tells them.</summary>
    private void AddFacts(string name, NameRun[] places)
    {
        var actor = _found.Find(one => one.Type == ActorType.Person && (one.Names.Contains(name) || IsPartOf(name, one.Name)));
        foreach (var place in actor is null ? [] : places)
        {
            var office = OwnOfficeBefore(place.First) ?? OfficeAfter(place.Last);
            actor!.JobTitle ??= office?.Title;
            actor.Office ??= office?.Head;
            actor.IsFemale ??= TitleBefore(place.First) switch
            {
                { } title when _words.FemaleTitles.Contains(title) => true,
                { } title when _words.MaleTitles.Contains(title) => false,
                _ => office?.IsFemale,
            };
        }
    }

    private bool IsPartOfPerson(string name) => _found.Exists(actor => actor.Type == ActorType.Person && IsPartOf(name, actor.Name));

    private static bool IsPartOf(string name, string full) => full.Length > name.Length
        && (full.EndsWith(" " + name, StringComparison.Ordinal) || full.StartsWith(name + " ", StringComparison.Ordinal));

    /// <summary>Whether the last or the first word of a name is a name alone elsewhere.</summary>
    private bool HasShortForm(NameRun run)
    {
        var last = _text.Tokens[run.Last].Text;
        return _text.Tokens.Where((token, index) => token.Text == last && (index < run.First || index > run.Last)
            && !_text.StartsSentence(index) && !IsInRun(index)).Any();
    }

    /// <summary>Whether the last word of a name has an article somewhere: a club, and not a person.</summary>
    private bool IsAfterArticleAnywhere(int last) => !_words.HasCapitalNouns && Enumerable.Range(1, _text.Tokens.Length - 1).Any(index =>
        _text.Tokens[index].Text == _text.Tokens[last].Text && _text.IsJoined(index - 1)
        && _words.Definite.Contains(_text.Tokens[index - 1].Folded));

    /// <summary>Whether a capitalized word is joined to another before it.</summary>
    private bool IsInRun(int index) => index > 0 && _text.IsJoined(index - 1) && _text.Tokens[index - 1].IsCapital
        && !_words.Titles.Contains(_text.Tokens[index - 1].Text) && !_words.IsOffice(_text.Tokens[index - 1].Folded);

    /// <summary>Whether a name is all that is between a pair of marks: the name of a boat, of a book.</summary>
    private bool IsQuotedAlone(TextRange range) => range.Start > 0 && range.End < _body.Length
        && _body[range.Start - 1] is '“' or '„' or '«' or '"' or '»' && _body[range.End] is '”' or '“' or '»' or '"' or '«';

    private void AddShortNames(CastActor person, List<NameRun> runs)
    {
        var words = person.Name.Split(' ');
        if (words.Length < 2)
            return;
        foreach (var part in new[] { string.Join(" ", words.Skip(words.Length - 2)), words[words.Length - 1], words[0] })
        {
            var isUsed = part != person.Name && part.Length > 1 && runs.Exists(run => run.Name == part);
            var isShared = _found.Exists(other => other != person && (other.Name == part || IsPartOf(part, other.Name)));
            if (isUsed && !isShared && !person.Others.Contains(part))
                person.Others.Add(part);
        }
    }

    private int IndexOf(string name)
    {
        for (var at = 0; (at = _body.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (AttributionWords.IsWhole(_body, at, name.Length))
                return at;
        }

        return -1;
    }
}
