using CorpusGen.Authoring.Text;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Authoring.Quotes;

/// <summary>
/// Finds the narrator's words within direct speech: between the marks of one quotation (« Le pont tient, dit Ada Holm. On verra. »), and
/// between the dashes of a paragraph of dialogue (—Abrimos —dijo Oda—. Y pronto.).
/// </summary>
internal sealed class Narrations(string body, Language language, WesternText text)
{
    private const int MostLeads = 4;

    private readonly HashSet<string> _leads = new(Language.Words(language.Attribution.LeadsBetweenMarks), StringComparer.Ordinal);

    /// <summary>A quotation without the narrator's words, which the compiler takes for words of the speaker; else as it is.</summary>
    public Speech Split(Speech speech, Quotations quotations)
    {
        if (_leads.Count == 0)
            return speech;
        return Split(speech, speech.Parts[0].Start, speech.Parts[0].End) is { } split && split.Parts.TrueForAll(quotations.AreWords)
            ? split
            : speech;
    }

    /// <summary>The paragraphs of dialogue.</summary>
    public IEnumerable<Speech> Lines(Quotations quotations)
    {
        // German and English papers begin the items of a list with a dash.
        for (int start = 0, end; start < body.Length && _leads.Count > 0; start = end + 1)
        {
            end = body.IndexOf('\n', start) is >= 0 and var newline ? newline : body.Length;
            if (start == end || body[start] is not ('—' or '–' or '―') || end - start < 3)
                continue;
            var words = SkipBlanks(start + 1, end);
            if (words == end || body[words] == body[start])
                continue;
            var whole = new Speech(start, end, [new TextRange(words, TrimEnd(words, end))]) { IsLine = true };
            var line = Split(whole, words, end) ?? whole;
            if (line.Parts.TrueForAll(quotations.AreWords))
                yield return line;
        }
    }

    /// <summary>The parts before and after the first words of the narrator.</summary>
    private Speech? Split(Speech speech, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            var isDash = IsDash(at);
            if (!isDash && body[at] is not (',' or '?' or '!' or '…'))
                continue;
            var from = SkipBlanks(at + 1, end);
            if (!isDash && from < end && IsDash(from))
                continue;
            if (from >= end || !char.IsLower(body[from]) || !BeginsWithVerb(from, end))
                continue;
            var stop = NarrationEnd(from, end, isDash);
            if (!isDash && !HasSubject(from, stop))
                continue;
            var first = new TextRange(start, TrimEnd(start, body[at] is ',' || isDash ? at : at + 1));
            var second = SkipBlanks(stop, end);
            while (second < end && (body[second] is '.' or ',' || IsDash(second) || char.IsWhiteSpace(body[second])))
                second++;
            var parts = new List<TextRange> { first };
            if (second < end && TrimEnd(second, end) > second)
                parts.Add(new TextRange(second, TrimEnd(second, end)));
            return first.Length < 2 ? null : speech with { Parts = parts, Narration = new TextRange(from, stop) };
        }

        return null;
    }

    private bool IsDash(int at) => body[at] is '—' or '–' or '―'
        || (body[at] == '-' && at > 0 && at + 1 < body.Length && (char.IsWhiteSpace(body[at - 1]) || char.IsWhiteSpace(body[at + 1])));

    private bool BeginsWithVerb(int start, int end)
    {
        for (var (at, count) = (start, 0); count <= MostLeads && at < end; count++)
        {
            var from = at;
            while (at < end && char.IsLetter(body[at]))
                at++;
            var word = body.Substring(from, at - from);
            if (text.Words.Verbs.Contains(word))
                return true;
            if (!_leads.Contains(word) && !text.Words.Auxiliaries.Contains(word))
                return false;
            at++;
        }

        return false;
    }

    /// <summary>Whether a name, a pronoun or a noun for people is in the narrator's words.</summary>
    private bool HasSubject(int start, int end)
    {
        for (var index = text.IndexAt(start); index < text.Tokens.Length && text.Tokens[index].Range.End <= end; index++)
        {
            var token = text.Tokens[index];
            if (token.IsCapital || text.Words.IsPerson(token.Folded) || text.Words.IsPronoun(token.Folded))
                return true;
        }

        return false;
    }

    /// <summary>The end of the narrator's words: the next dash after a dash; else the end of the sentence.</summary>
    private int NarrationEnd(int start, int end, bool isBetweenDashes)
    {
        for (var at = start; at < end; at++)
        {
            var isStop = body[at] == '.' && char.IsLower(body[at - 1]) && (at + 1 >= end || char.IsWhiteSpace(body[at + 1]));
            if (isBetweenDashes ? IsDash(at) : isStop)
                return at;
        }

        return end;
    }

    private int SkipBlanks(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(body[at]))
            at++;
        return at;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && (body[end - 1] is ',' || char.IsWhiteSpace(body[end - 1]) || IsDash(end - 1)))
            end--;
        return end;
    }
}
