using System.Text.RegularExpressions;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring;

/// <content>The nouns that a verb or a phrase is about.</content>
internal sealed partial class WesternSpeakers
{
    /// <summary>A noun phrase with an article, up to a comma or a word that begins another phrase: “the 46-year-old”.</summary>
    private TextRange? Phrase(int start, int end)
    {
        var words = Word.Matches(body.Substring(start, Math.Max(0, end - start))).Cast<Match>().ToArray();
        if (words.Length < 2 || Array.IndexOf(Articles, words[0].Value.ToLowerInvariant()) < 0)
            return null;
        var last = 0;
        while (last + 1 < words.Length && last < LongestSubject
            && words[last + 1].Index == words[last].Index + words[last].Length + 1
            && body[start + words[last].Index + words[last].Length] == ' '
            && !Clauses.Contains(words[last + 1].Value.ToLowerInvariant()))
            last++;
        return last == 0 ? null : new TextRange(start + words[0].Index, start + words[last].Index + words[last].Length);
    }

    /// <summary>The noun nearest to a verb: a name, a pronoun, or a noun with the words of an office.</summary>
    private TextRange? Subject(int start, int end, bool isBackwards)
    {
        if (isBackwards)
            end = WithoutApposition(start, end);
        var names = cast.Places.Where(place => place.Range.Start >= start && place.Range.End <= end).ToArray();
        var words = Word.Matches(body.Substring(start, Math.Max(0, end - start))).Cast<Match>()
            .Select(match => (
                Text: match.Value.ToLowerInvariant().TrimEnd('.'),
                Range: new TextRange(start + match.Index, start + match.Index + match.Length)))
            .ToArray();
        if (isBackwards)
            Array.Reverse(words);
        var limit = isBackwards ? words.Length : Math.Min(words.Length, LongestSubject);
        var boundary = isBackwards ? start : end;
        ActorPlace? organization = null;
        for (var i = 0; i < limit; i++)
        {
            var range = words[i].Range;
            if (Array.Find(names, name => name.Range.Start <= range.Start && range.End <= name.Range.End) is { } place)
            {
                if (place.Actor.Type == ActorType.Person)
                    return place.Range;
                organization ??= place;
                continue;
            }

            if (_pronouns.Contains(words[i].Text))
                return organization is null ? range : organization.Range;
            if (organization is null && language.Tag != "de" && IsName(body.Substring(range.Start, range.Length)))
                return CapitalRun(range);
            if (_offices.Contains(words[i].Text) && !NamedBeside(range, names))
                return WithArticle(range, boundary, isBackwards);
            var isClause = Clauses.Contains(words[i].Text) && words[i].Text is not "der" and not "die";
            if (!isBackwards && i > 0 && organization is null && isClause)
                break;
        }

        return organization?.Range;
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

    /// <summary>Whether a person is named right after an office, or in the apposition around it.</summary>
    private bool NamedBeside(TextRange office, ActorPlace[] names) => Array.Exists(names, name =>
        name.Actor.Type == ActorType.Person
        && ((name.Range.Start >= office.End && name.Range.Start - office.End < 40)
            || (name.Range.End <= office.Start && office.Start - name.Range.End < 60 && body.IndexOf(',', name.Range.End, 2) >= 0)));

    private TextRange WithArticle(TextRange range, int boundary, bool isBackwards)
    {
        var start = range.Start;
        for (var i = 0; i < 3 && start > 1 && (!isBackwards || start > boundary); i++)
        {
            var blank = start - 1;
            if (body[blank] != ' ')
                break;
            var from = body.LastIndexOfAny([' ', '\n', '“', '”', '"', ','], blank - 1) + 1;
            var word = body.Substring(from, blank - from);
            if (word.Length == 0 || !word.All(char.IsLetterOrDigit) || language.Attribution.HasVerb(word) || Clauses.Contains(word))
                break;
            start = from;
            if (Array.IndexOf(Articles, word.ToLowerInvariant()) >= 0)
                break;
        }

        return new TextRange(start, range.End);
    }
}
