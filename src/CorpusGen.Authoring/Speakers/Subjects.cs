using CorpusGen.Authoring.Text;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Speakers;

/// <summary>Finds the nouns that a verb or a phrase is about.</summary>
internal sealed class Subjects(string body, WesternText text, Mentions mentions)
{
    private const int LongestSubject = 8;

    private readonly WesternWords _words = text.Words;

    /// <summary>A noun phrase with an article, up to a comma or a word that begins another phrase: “the 46-year-old”.</summary>
    public TextRange? Phrase(int start, int end)
    {
        var (first, last) = TokensIn(start, end);
        if (first >= last || !_words.IsDeterminer(text.Tokens[first].Folded))
            return null;
        var at = first;
        while (at + 1 <= last && at - first < LongestSubject && text.IsJoined(at) && !_words.Clauses.Contains(text.Tokens[at + 1].Folded))
            at++;
        return at == first ? null : new TextRange(text.Tokens[first].Range.Start, text.Tokens[at].Range.End);
    }

    /// <summary>The indices of the first and the last token in a part of the body.</summary>
    public (int First, int Last) TokensIn(int start, int end)
    {
        var (first, last) = (text.IndexAt(start), text.IndexAt(end) - 1);
        return (first, last >= 0 && last < text.Tokens.Length && text.Tokens[last].Range.End > end ? last - 1 : last);
    }

    /// <summary>The mention nearest to a verb. A person comes before an organization, and a subject before an object.</summary>
    public TextRange? Near(int start, int end, bool isBackwards)
    {
        if (isBackwards)
            end = WithoutApposition(start, end);
        var (first, last) = TokensIn(start, end);
        TextRange? second = null;
        for (var (index, count) = (isBackwards ? last : first, 0); index >= first && index <= last; index += isBackwards ? -1 : 1, count++)
        {
            // A comma ends the subject of a verb before it.
            if (!isBackwards && (count >= LongestSubject || (count > 0 && text.Gap(index - 1).IndexOf(',') >= 0)))
                break;
            var token = text.Tokens[index];
            var named = mentions.PlaceAt(token)?.Actor.Type;
            if (named is null && !_words.IsPronoun(token.Folded) && mentions.CapitalRun(index) is { } run && !_words.IsOffice(token.Folded)
                && mentions.At(index) is null)
            {
                if (second is null && !mentions.IsOblique(run))
                    return run;
                second ??= run;
                continue;
            }

            if (mentions.At(index) is { } mention)
            {
                if (mention.Start < start || mention.End > end && !isBackwards)
                    continue;
                var isOrganization = named is not null and not ActorType.Person && named is not ActorType.UnnamedSource;
                if (!isOrganization && !mentions.IsOblique(mention))
                    return second is { } organization && _words.IsPronoun(token.Folded) ? organization : mention;
                second ??= mention;
                continue;
            }

            if (!isBackwards && count > 0 && second is null && _words.Clauses.Contains(token.Folded) && !_words.IsDeterminer(token.Folded)
                && !_words.Prepositions.Contains(token.Folded))
                break;
        }

        return second;
    }

    /// <summary>The first noun in a part of the body that no preposition is before.</summary>
    public TextRange? First(int start, int end, int most = int.MaxValue)
    {
        var (first, last) = TokensIn(start, end);
        for (var index = first; index <= last && index - first < most; index++)
        {
            if (mentions.At(index) is { } mention && !mentions.IsOblique(mention))
                return mention;
            if (mentions.At(index) is null && mentions.CapitalRun(index) is { } run && !mentions.IsOblique(run))
                return run;
        }

        return null;
    }

    /// <summary>The end of the noun before an apposition: “Mio Hamaura, the mayor of Minato, told us”.</summary>
    private int WithoutApposition(int start, int end)
    {
        var comma = end - 1;
        while (comma > start && body[comma] == ' ')
            comma--;
        return comma > start && body[comma] == ','
            && body.LastIndexOf(',', comma - 1, comma - start) is > 0 and var opening && opening > start + 1
            ? opening
            : end;
    }
}
