using CorpusGen.Compiler.Languages;

namespace CorpusGen.Authoring.Text;

/// <summary>Sets of the words by which one language tells names, speakers and noun phrases. All lookups take small letters.</summary>
internal sealed class WesternWords
{
    /// <summary>A shorter ending of a compound is often another word.</summary>
    private const int ShortestEnding = 4;

    private readonly HashSet<string> _offices;
    private readonly HashSet<string> _people;
    private readonly HashSet<string> _organizations;
    private readonly HashSet<string> _spokespeople;
    private readonly Language _language;

    private WesternWords(Language language)
    {
        var words = language.Attribution;
        _language = language;
        (_offices, _people, _organizations) = (Set(words.Offices), Set(words.People), Set(words.Organizations));
        (Verbs, NotNames, Clauses, Epithets) = (Set(words.Verbs), Set(words.NotNames), Set(words.Clauses), Set(words.Epithets));
        (Definite, Determiners, FemaleArticles) = (Set(words.Definite), Set(words.Determiners), Set(words.FemaleArticles));
        (Male, Female, Others) = (Set(words.MalePronouns), Set(words.FemalePronouns), Set(words.Pronouns));
        (NameLinks, Auxiliaries, That) = (Set(words.NameLinks), Set(words.Auxiliaries), Set(words.That));
        _spokespeople = Set(words.Spokespeople);
        SourcesAfter = Set(words.SourcesAfter);
        (BareVerbs, ClauseVerbs) = (Set(words.BareVerbs), Set(words.ClauseVerbs));
        (Prepositions, Names) = (Set(words.Prepositions), Set(words.Naming));
        (Titles, MaleTitles, FemaleTitles) = (Set(language.Titles), Set(words.MaleTitles), Set(words.FemaleTitles));
    }

    public HashSet<string> Verbs { get; }

    public HashSet<string> NotNames { get; }

    public HashSet<string> Clauses { get; }

    public HashSet<string> Epithets { get; }

    public HashSet<string> Definite { get; }

    public HashSet<string> Determiners { get; }

    public HashSet<string> FemaleArticles { get; }

    public HashSet<string> Male { get; }

    public HashSet<string> Female { get; }

    public HashSet<string> Others { get; }

    public HashSet<string> NameLinks { get; }

    public HashSet<string> Auxiliaries { get; }

    public HashSet<string> That { get; }

    public HashSet<string> SourcesAfter { get; }

    public HashSet<string> BareVerbs { get; }

    public HashSet<string> ClauseVerbs { get; }

    public HashSet<string> Prepositions { get; }

    /// <summary>Words beside a name or a term between quotation marks.</summary>
    public HashSet<string> Names { get; }

    /// <summary>Titles in their printed spelling.</summary>
    public HashSet<string> Titles { get; }

    /// <summary>Titles of men in their printed spelling.</summary>
    public HashSet<string> MaleTitles { get; }

    /// <summary>Titles of women in their printed spelling.</summary>
    public HashSet<string> FemaleTitles { get; }

    /// <summary>Whether common nouns have a capital, so that a capital does not tell a name.</summary>
    public bool HasCapitalNouns => _language.Tag == "de";

    /// <summary>
    /// Whether a few words between marks without a word of speech in their sentence are a term. English papers quote so many fragments that
    /// the rule would lose more of them than it saves (PolNeAR: recall 0.948 with it, 0.962 without).
    /// </summary>
    public bool HasTermsBetweenMarks => _language.Tag != "en";

    /// <summary>Whether the noun of a noun phrase is before its adjectives.</summary>
    public bool HasNounFirst => _language.Tag is not ("en" or "de");

    /// <summary>Whether an office is another: a compound is the office that it ends with.</summary>
    public bool IsSameOffice(string office, string other) => office == other
        || (HasCapitalNouns && other.Length >= ShortestEnding && office.EndsWith(other, StringComparison.Ordinal));

    public static WesternWords Of(Language language) => new(language);

    public bool IsPronoun(string word) => Male.Contains(word) || Female.Contains(word) || Others.Contains(word);

    public bool IsOffice(string word) => Has(_offices, word);

    public bool IsPerson(string word) => Has(_offices, word) || Has(_people, word) || Epithets.Contains(word);

    public bool IsSpokesperson(string word) => Has(_spokespeople, word);

    public bool IsOrganization(string word) => Has(_organizations, word);

    /// <summary>Whether a word begins a noun phrase: an article, a possessive, a number.</summary>
    public bool IsDeterminer(string word) => Definite.Contains(word) || Determiners.Contains(word) || CountOf(word) is not null;

    /// <summary>The number that a word or figures tell.</summary>
    public int? CountOf(string word)
    {
        if (int.TryParse(word, out var figures))
            return figures is > 0 and < 1000 ? figures : null;
        var isNumber = _language.Lengths.TryGetNumber(word.TrimEnd('’', '\''), out var number);
        return isNumber && number == Math.Floor(number) && number is > 0 and < 100 ? (int)number : null;
    }

    /// <summary>Whether an office is spelled as a woman’s; <see langword="null"/> where its spelling does not tell.</summary>
    public bool? IsFemaleOffice(string word) => _language.Tag switch
    {
        "de" => word.EndsWith("in", StringComparison.Ordinal) || word.EndsWith("frau", StringComparison.Ordinal),
        "en" => word.EndsWith("woman", StringComparison.Ordinal) ? true : word.EndsWith("man", StringComparison.Ordinal) ? false : null,
        _ => null,
    };

    /// <summary>Where nouns are joined to compounds, a compound is the noun that it ends with.</summary>
    private bool Has(HashSet<string> words, string word) => words.Contains(word)
        || (HasCapitalNouns && words.Any(ending => ending.Length >= ShortestEnding && word.Length > ending.Length
            && word.EndsWith(ending, StringComparison.Ordinal)))
        || (word.IndexOf('-') is > 0 and var hyphen && !HasCapitalNouns && words.Contains(word.Substring(hyphen + 1)));

    private static HashSet<string> Set(string words) => new(Language.Words(words), StringComparer.Ordinal);
}
