using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Names;

/// <content>The candidates: runs of capitalized words, and the words that an abbreviation in parentheses is for.</content>
internal sealed partial class WesternNames
{
    private const int MostWordsOfAbbreviation = 10;

    /// <summary>A run of capitalized words, without titles, offices and words that only begin a sentence.</summary>
    private sealed record NameRun(int First, int Last, TextRange Range, string Name)
    {
        /// <summary>The number of its words.</summary>
        public int Count => Last - First + 1;
    }

    private IEnumerable<NameRun> Runs()
    {
        var tokens = _text.Tokens;
        for (var index = 0; index < tokens.Length; index++)
        {
            if (!tokens[index].IsCapital || _text.IsInDateline(index))
                continue;
            var last = index;
            while (Next(index, last) is { } next)
                last = next;
            if (Trimmed(index, last) is { } run)
                yield return run;
            index = last;
        }
    }

    /// <summary>The next capitalized word of a run, behind words such as “de”.</summary>
    private int? Next(int first, int last)
    {
        var at = last;
        for (var links = 0; links < 3 && _text.IsJoined(at); links++)
        {
            at++;
            var token = _text.Tokens[at];
            if (token.IsCapital)
                return links == 0 || MayLink(first, last, at) ? at : null;
            if (!_words.NameLinks.Contains(token.Folded))
                return null;
        }

        return null;
    }

    /// <summary>Whether words in small letters join two parts of one name. “And” joins them in the names of organizations alone.</summary>
    private bool MayLink(int first, int last, int next)
    {
        var isOrganization = Enumerable.Range(first, last - first + 1).Any(index => _words.IsOrganization(_text.Tokens[index].Folded));
        if (_words.HasCapitalNouns)
            return isOrganization || _text.Tokens[last + 1].Folded is "von" or "van";
        var isAnd = Enumerable.Range(last + 1, next - last - 1).Any(index => _text.Tokens[index].Folded is "and" or "et" or "y" or "e");
        return isOrganization || (!isAnd && !_words.IsOffice(_text.Tokens[last].Folded));
    }

    private NameRun? Trimmed(int first, int last)
    {
        var tokens = _text.Tokens;
        // “Nach Angaben von Paul Oda”: the phrase of a source has a noun with a capital.
        var phrase = AttributionWords.Find(_body, _language.Attribution.AllSources, tokens[first].Range.Start, tokens[last].Range.End);
        if (phrase.Length > 0)
            first = _text.IndexAt(phrase.Start + phrase.Length);
        while (first <= last && IsBesideName(first, last))
            first++;
        while (first <= last && (_words.NameLinks.Contains(tokens[first].Folded) || _words.NotNames.Contains(tokens[first].Folded)))
            first++;
        if (first > last)
            return null;
        // “The minister of the budget Mio Hamaura”: the office has a complement with a capital, and two words are the name.
        if (last - first >= 2 && IsComplement(first) && (last - first == 2 || !_words.IsOrganization(tokens[first].Folded))
            && tokens[last - 1].IsCapital && !_words.IsOrganization(tokens[last].Folded))
            first = last - 1;
        var end = tokens[last].Range.End;
        var text = _body.Substring(tokens[first].Range.Start, end - tokens[first].Range.Start);
        foreach (var possessive in new[] { "'s", "’s", "'", "’" })
        {
            if (text.EndsWith(possessive, StringComparison.Ordinal))
            {
                text = text.Substring(0, text.Length - possessive.Length);
                break;
            }
        }

        return text.Length < 2 || text.IndexOf('\n') >= 0
            ? null
            : new NameRun(first, last, new TextRange(tokens[first].Range.Start, tokens[first].Range.Start + text.Length), text);
    }

    /// <summary>Whether the first word of a run is a title, an office, or a word that only begins a sentence.</summary>
    private bool IsBesideName(int index, int last)
    {
        var token = _text.Tokens[index];
        if (_words.Titles.Contains(token.Text) || (_words.IsOffice(token.Folded) && (index < last || _words.HasCapitalNouns)))
            return true;
        if (_words.NotNames.Contains(token.Folded) || (_text.StartsSentence(index) && _words.CountOf(token.Folded) is not null))
            return true;
        return !_words.HasCapitalNouns && _text.StartsSentence(index)
            && (_words.Verbs.Contains(token.Folded) || _words.Auxiliaries.Contains(token.Folded)
                || (_small.Contains(token.Folded) && !_words.IsOrganization(token.Folded)));
    }

    /// <summary>Whether a run is the complement of an office: “del Bilancio Ottavia Grassi”.</summary>
    private bool IsComplement(int first)
    {
        var at = first - 1;
        while (at >= 0 && at >= first - 3 && _text.IsJoined(at) && IsPreposition(at))
            at--;
        return at >= 0 && at < first - 1 && _text.IsJoined(at) && _words.IsOffice(_text.Tokens[at].Folded);
    }

    private void TakeAbbreviated()
    {
        for (var index = 0; index + 1 < _text.Tokens.Length; index++)
        {
            var end = _text.Tokens[index].Range.End;
            if (Abbreviation.Match(_body.Substring(end, Math.Min(12, _body.Length - end))) is not { Success: true } match)
                continue;
            var letters = match.Groups[1].Value;
            var (at, first) = (index, -1);
            for (var count = 0; count < MostWordsOfAbbreviation; count++, at--)
            {
                if (_text.Tokens[at].IsCapital && char.ToUpperInvariant(_text.Tokens[at].Text[0]) == letters[0])
                    first = at;
                if (at == 0 || !_text.IsJoined(at - 1))
                    break;
            }

            if (first < 0)
                continue;
            var range = new TextRange(_text.Tokens[first].Range.Start, end);
            var name = _body.Substring(range.Start, range.Length);
            if (!_found.Exists(actor => actor.Names.Contains(name)))
                _found.Add(new CastActor(ActorType.Organization, name) { First = range, Others = { letters } });
        }
    }
}
