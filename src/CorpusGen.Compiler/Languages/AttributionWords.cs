namespace CorpusGen.Compiler.Languages;

/// <summary>
/// The words by which a language attributes speech, and names people and organizations. Lists are texts with blanks between the words,
/// in small letters unless a field tells otherwise.
/// </summary>
internal sealed class AttributionWords
{
    private string[]? _verbs;
    private string[]? _sources;

    /// <summary>Verbs and other words of speech; stems in a language without blanks.</summary>
    public string Verbs { get; init; } = "";

    /// <summary>
    /// Words before the verb of an attribution that papers print between the marks: “…, a-t-il dit. …”. Empty in a language whose papers
    /// close the marks first.
    /// </summary>
    public string LeadsBetweenMarks { get; init; } = "";

    /// <summary>Phrases, with commas between them, beside the name of a source: “according to”.</summary>
    public string Sources { get; init; } = "";

    /// <summary>Words behind the name of a source: “zufolge”.</summary>
    public string SourcesAfter { get; init; } = "";

    /// <summary>Pronouns of a man.</summary>
    public string MalePronouns { get; init; } = "";

    /// <summary>Pronouns of a woman.</summary>
    public string FemalePronouns { get; init; } = "";

    /// <summary>Other pronouns of somebody named before.</summary>
    public string Pronouns { get; init; } = "";

    /// <summary>Definite articles: “the”.</summary>
    public string Definite { get; init; } = "";

    /// <summary>Articles and determiners that only a word for a woman has: “la”, “eine”.</summary>
    public string FemaleArticles { get; init; } = "";

    /// <summary>Other words that begin a noun phrase: “his”, “this”.</summary>
    public string Determiners { get; init; } = "";

    /// <summary>What an apostrophe parts from its noun: the “l” of “l’agence”.</summary>
    public string Elisions { get; init; } = "";

    /// <summary>Pronouns that a hyphen joins to their verb: “-t-il”.</summary>
    public string Enclitics { get; init; } = "";

    /// <summary>Words in small letters within a name: “de”, “von”.</summary>
    public string NameLinks { get; init; } = "";

    /// <summary>Verbs that a participle of speech follows: “a dit”.</summary>
    public string Auxiliaries { get; init; } = "";

    /// <summary>Conjunctions between a verb of speech and the clause that it passes on: “that”.</summary>
    public string That { get; init; } = "";

    /// <summary>Verbs of speech that a clause follows without a conjunction: “thinks the route was closed”.</summary>
    public string BareVerbs { get; init; } = "";

    /// <summary>Verbs by which a clause is known: forms of indirect speech where the language has them.</summary>
    public string ClauseVerbs { get; init; } = "";

    /// <summary>Words before or after a name or a term between quotation marks: “so-called”.</summary>
    public string Naming { get; init; } = "";

    /// <summary>Words before a noun that is not the subject: “to”, “von”.</summary>
    public string Prepositions { get; init; } = "";

    /// <summary>Words that end a noun phrase: prepositions, conjunctions, relative pronouns.</summary>
    public string Clauses { get; init; } = "";

    /// <summary>Names of offices and professions.</summary>
    public string Offices { get; init; } = "";

    /// <summary>People who speak for another: “spokeswoman”.</summary>
    public string Spokespeople { get; init; } = "";

    /// <summary>Other nouns for people: “woman”, “resident”.</summary>
    public string People { get; init; } = "";

    /// <summary>Nouns that with an article mean a person named before, of any office: “the defendant”.</summary>
    public string Epithets { get; init; } = "";

    /// <summary>Titles before a man’s name, in their printed spelling.</summary>
    public string MaleTitles { get; init; } = "";

    /// <summary>Titles before a woman’s name, in their printed spelling.</summary>
    public string FemaleTitles { get; init; } = "";

    /// <summary>Words of organizations: “Ministry”, 省.</summary>
    public string Organizations { get; init; } = "";

    /// <summary>Words that are never part of a name: “The”, “On”.</summary>
    public string NotNames { get; init; } = "";

    /// <summary>Organizations and residences that papers quote by a bare name, in their printed spelling.</summary>
    public string Institutions { get; init; } = "";

    /// <summary>Words that nearly every text of the language has.</summary>
    public string Common { get; init; } = "";

    /// <summary>States in their printed spelling, each followed by its code of ISO 3166-1; blanks in a name are <c>_</c>.</summary>
    public string States { get; init; } = "";

    /// <summary>The verbs, each once.</summary>
    public string[] AllVerbs => _verbs ??= Language.Words(Verbs);

    /// <summary>The phrases beside a source, each once.</summary>
    public string[] AllSources => _sources ??= Sources.Length == 0 ? [] : Sources.Split([", "], StringSplitOptions.None);

    /// <summary>Whether a verb of speech is in <paramref name="text"/>: as a word, in scripts with capitals.</summary>
    public bool HasVerb(string text) => Find(text, AllVerbs, 0, text.Length).Length > 0;

    /// <summary>The first of <paramref name="words"/> in a part of a text; length 0 where none is there.</summary>
    public static (int Start, int Length) Find(string text, string[] words, int from, int to)
    {
        var best = (Start: int.MaxValue, Length: 0);
        foreach (var word in words)
        {
            for (var at = from; at < to && (at = text.IndexOf(word, at, to - at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            {
                if (!IsWhole(text, at, word.Length))
                    continue;
                if (at < best.Start || (at == best.Start && word.Length > best.Length))
                    best = (at, word.Length);
                break;
            }
        }

        return best.Length == 0 ? (-1, 0) : best;
    }

    /// <summary>Whether no letter of the same word is beside a range, in a script with blanks between words.</summary>
    public static bool IsWhole(string text, int at, int length) =>
        text[at] >= '\u2E80'
        || !((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (at + length < text.Length && char.IsLetterOrDigit(text[at + length])));
}
