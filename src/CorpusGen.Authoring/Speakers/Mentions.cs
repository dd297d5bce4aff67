using CorpusGen.Authoring.Names;
using CorpusGen.Authoring.Text;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Speakers;

/// <summary>The words that mean somebody: names, pronouns, and nouns for people and organizations with their articles.</summary>
internal sealed class Mentions(string body, WesternText text, Cast cast)
{
    /// <summary>How many words of a noun phrase may be before its noun.</summary>
    private const int LongestStart = 4;

    /// <summary>How many words may be between an office and its name.</summary>
    private const int LongestComplement = 6;

    private readonly WesternWords _words = text.Words;

    /// <summary>The mention that a token belongs to; <see langword="null"/> for any other word.</summary>
    public TextRange? At(int index)
    {
        var token = text.Tokens[index];
        if (PlaceAt(token) is { } place)
            return place.Range;
        if (_words.IsPronoun(token.Folded))
            return token.Range;
        if (OneOf(index) is { } one)
            return one;
        var isNoun = !_words.HasCapitalNouns || token.IsCapital;
        if (isNoun && _words.IsOrganization(token.Folded) && index > 0 && text.IsJoined(index - 1)
            && _words.Definite.Contains(text.Tokens[index - 1].Folded))
            return Phrase(index);
        return _words.IsPerson(token.Folded) && isNoun ? NamedBeside(index)?.Range ?? Phrase(index) : null;
    }

    /// <summary>One of some people named before: “one of them”.</summary>
    private TextRange? OneOf(int index)
    {
        if (index + 2 >= text.Tokens.Length || !text.IsJoined(index) || !text.IsJoined(index + 1)
            || _words.CountOf(text.Tokens[index].Folded) != 1 || !_words.Prepositions.Contains(text.Tokens[index + 1].Folded.TrimEnd('\'')))
            return null;
        var last = text.Tokens[index + 2];
        return _words.IsPronoun(last.Folded) || last.Folded == "them" || _words.CountOf(last.Folded) > 1
            ? new TextRange(text.Tokens[index].Range.Start, last.Range.End)
            : null;
    }

    public ActorPlace? PlaceAt(Token token) =>
        cast.Places.Find(place => place.Range.Start <= token.Range.Start && token.Range.End <= place.Range.End);

    /// <summary>Whether the words before a range make it an object, or a complement of another noun.</summary>
    public bool IsOblique(TextRange range)
    {
        var at = text.IndexAt(range.Start) - 1;
        for (var count = 0; count < LongestStart && text.IsJoined(at); count++, at--)
        {
            var word = text.Tokens[at].Folded.TrimEnd('\'');
            if (_words.Prepositions.Contains(word) || (word == "der" && IsGenitive(at)))
                return true;
            if (!_words.IsDeterminer(text.Tokens[at].Folded) && !_words.IsPerson(word) && !_words.Titles.Contains(text.Tokens[at].Text))
                return false;
        }

        return false;
    }

    /// <summary>Whether an article is behind a noun: “Ein Sprecher der Feuerwehr”.</summary>
    private bool IsGenitive(int article) => _words.HasCapitalNouns && article > 0 && text.IsJoined(article - 1)
        && text.Tokens[article - 1].IsCapital && !_words.NotNames.Contains(text.Tokens[article - 1].Folded);

    /// <summary>The person whose office a noun is, right behind it or before its apposition.</summary>
    public ActorPlace? NamedBeside(int office)
    {
        for (var at = office; at < office + LongestComplement && at + 1 < text.Tokens.Length; at++)
        {
            if (PlaceAt(text.Tokens[at + 1]) is { Actor.Type: ActorType.Person } after
                && ((text.IsJoined(at) && !_words.Prepositions.Contains(text.Tokens[at].Folded)) || text.Gap(at) == ", "))
                return after;
            var isApposition = !text.IsJoined(at) && text.Gap(at) == ", " && _words.IsDeterminer(text.Tokens[at + 1].Folded);
            if ((!text.IsJoined(at) && !isApposition) || EndsPhrase(text.Tokens[at + 1].Folded))
                break;
        }

        if (text.IsJoined(office) && text.Tokens[office + 1].Folded is var next
            && (_words.Verbs.Contains(next) || _words.Auxiliaries.Contains(next)))
            return null;
        for (var at = office; at > office - LongestStart && at > 0; at--)
        {
            if (!text.IsJoined(at - 1))
                return text.Gap(at - 1) == ", " && PlaceAt(text.Tokens[at - 1]) is { Actor.Type: ActorType.Person } before ? before : null;
        }

        return null;
    }

    private bool EndsPhrase(string word) => _words.Verbs.Contains(word) || _words.That.Contains(word) || _words.IsPronoun(word);

    /// <summary>A noun with the article and the adjectives before it.</summary>
    public TextRange Phrase(int noun)
    {
        var start = noun;
        for (var at = noun - 1; at >= 0 && at >= noun - LongestStart && text.IsJoined(at); at--)
        {
            var word = text.Tokens[at].Folded;
            if (_words.IsDeterminer(word))
            {
                start = at;
                break;
            }

            if (_words.Clauses.Contains(word.TrimEnd('\'')) || _words.Verbs.Contains(word) || _words.IsPronoun(word)
                || _words.Auxiliaries.Contains(word))
                break;
        }

        return new TextRange(text.Tokens[start].Range.Start, text.Tokens[noun].Range.End);
    }

    /// <summary>A run of words that are spelled like a name and that no actor has.</summary>
    public TextRange? CapitalRun(int index)
    {
        if (!IsSpelledAsName(index))
            return null;
        var (first, last) = (index, index);
        while (text.IsJoined(first - 1) && IsSpelledAsName(first - 1))
            first--;
        while (text.IsJoined(last) && IsSpelledAsName(last + 1))
            last++;
        return new TextRange(text.Tokens[first].Range.Start, text.Tokens[last].Range.End);
    }

    private bool IsSpelledAsName(int index)
    {
        var token = text.Tokens[index];
        return !_words.HasCapitalNouns && token.IsCapital && token.Text.Length > 1
            && token.Folded[token.Folded.Length - 1] != '\'' && !_words.NotNames.Contains(token.Folded)
            && !(text.StartsSentence(index) && _words.Verbs.Contains(token.Folded));
    }

    /// <summary>The words of a range.</summary>
    public string Words(TextRange range) => body.Substring(range.Start, range.Length);
}
