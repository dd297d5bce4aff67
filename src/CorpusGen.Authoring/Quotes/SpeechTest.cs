using CorpusGen.Authoring.Text;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Authoring.Quotes;

/// <summary>Tells speech from the names, terms and titles that are in the same marks.</summary>
internal sealed class SpeechTest(string body, Language language, WesternText? text)
{
    /// <summary>How near a verb of speech is to its words, in UTF-16 units.</summary>
    private const int Near = 120;

    /// <summary>A term has at most so many words.</summary>
    private const int LongestTerm = 3;

    private static readonly char[] BetweenWords = [.. " \u00A0,.:;-–—\n“”«»\"„’'"];

    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n'];

    private readonly AttributionWords _words = language.Attribution;
    private readonly JapaneseQuotations _japanese = new(body, language.Attribution);

    public bool IsWithoutBlanks => text is null;

    public bool IsSpeech(int open, TextRange inside, int close) =>
        IsWithoutBlanks ? _japanese.IsSpeech(open, inside, close) : IsWesternSpeech(open, inside, close);

    /// <summary>The quotations, and the speech of others within them where the script tells it.</summary>
    public List<Speech> WithNested(List<Speech> found, IReadOnlyList<Quotation> all) =>
        IsWithoutBlanks ? _japanese.WithNested(found, all) : found;

    /// <summary>Whether a verb of speech is in some words.</summary>
    public bool HasVerb(string words) => text is null ? _words.HasVerb(words) : WordsOf(words).Any(text.Words.Verbs.Contains);

    private static string[] WordsOf(string words) =>
        words.ToLowerInvariant().Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Names and titles are in the same marks as speech: most of their words begin with a capital.</summary>
    private bool IsWesternSpeech(int open, TextRange inside, int close)
    {
        var words = body.Substring(inside.Start, inside.Length);
        var parts = words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var capitals = parts.Count(part => char.IsUpper(part[0]));
        // The value of an attribute of HTML is not speech.
        if (parts.Length == 0 || !words.Any(char.IsLetter) || (open > 0 && body[open - 1] == '='))
            return false;
        var lineStart = open == 0 ? 0 : body.LastIndexOf('\n', open - 1) + 1;
        var before = body.Substring(Math.Max(lineStart, open - Near), open - Math.Max(lineStart, open - Near));
        var lineEnd = body.IndexOf('\n', close) is >= 0 and var at ? at : body.Length;
        var after = body.Substring(close, Math.Min(lineEnd - close, Near));
        var isNearVerb = HasVerb(before) || HasVerb(after);
        var isEnded = words[words.Length - 1] is '.' or '!' or '?' or '…' || (close >= 2 && body[close - 2] == ',');
        var lead = before.TrimEnd();
        if (!isEnded && parts.Length <= LongestTerm && IsTerm(lead, after))
            return false;
        if (parts.Length == 1)
            return isNearVerb && (!char.IsUpper(words[0]) || (isEnded && lead.EndsWith(",", StringComparison.Ordinal)));
        if (parts.Length >= 2 && (capitals == parts.Length || IsTitle(parts)))
            return isEnded && isNearVerb && (lead.Length == 0 || lead[lead.Length - 1] is ',' or ':');
        return parts.Length >= 3 || isEnded || isNearVerb || !char.IsUpper(words[0]);
    }

    /// <summary>Whether all words but articles, prepositions and conjunctions have a capital: “Orange Is the New Black”.</summary>
    private bool IsTitle(string[] parts) => !text!.Words.HasCapitalNouns && parts.Length > 1 && char.IsUpper(parts[0][0])
        && char.IsUpper(parts[parts.Length - 1][0]) && parts.All(part => char.IsUpper(part[0]) || part.Length < 3
            || text.Words.Clauses.Contains(part.ToLowerInvariant()) || text.Words.IsDeterminer(part.ToLowerInvariant()));

    /// <summary>Whether a few words within a sentence of the narrator are a name or a term.</summary>
    private bool IsTerm(string lead, string after)
    {
        var sentence = lead.Substring(lead.LastIndexOfAny(SentenceEnds) + 1);
        if (after.Length > 0 && after[0] is ',' && WordsOf(after).Take(3).Any(text!.Words.Verbs.Contains))
            return false;
        var rest = after.IndexOfAny(SentenceEnds) is >= 0 and var end ? after.Substring(0, end) : after;
        var isNamed = WordsOf(sentence).AsEnumerable().Reverse().Take(3).Concat(WordsOf(rest).Take(2)).Any(text!.Words.Names.Contains);
        return isNamed || (text.Words.HasTermsBetweenMarks && sentence.Length > 0 && !lead.EndsWith(":", StringComparison.Ordinal)
            && !HasVerb(sentence) && !HasVerb(rest)
            && AttributionWords.Find(sentence, _words.AllSources, 0, sentence.Length).Length == 0);
    }
}
