using CorpusGen.Compiler.Languages;

namespace CorpusGen.Authoring.Names;

/// <content>What the words beside a candidate tell of it.</content>
internal sealed partial class WesternNames
{
    private const int LongestComplement = 6;
    private const int FarthestVerb = 3;

    /// <summary>An office beside a name.</summary>
    /// <param name="Head">Its noun, in small letters.</param>
    /// <param name="Title">The office as printed, with its complement.</param>
    /// <param name="IsFemale">Whether the text tells a woman’s office.</param>
    private sealed record Office(string Head, string Title, bool? IsFemale);

    private int PersonEvidence(NameRun run)
    {
        var tokens = _text.Tokens;
        if (Enumerable.Range(run.First, run.Count).Any(index => _words.IsOrganization(tokens[index].Folded)))
            return 0;
        if (run.Count > 1 && IsAfterSource(run))
            return 4;
        if (TitleBefore(run.First) is not null || OwnOfficeBefore(run.First) is not null)
            return 4;
        var isAfterArticle = run.First > 0 && _text.IsJoined(run.First - 1) && _words.IsDeterminer(tokens[run.First - 1].Folded);
        if (run.Count is 2 or 3 or 4)
        {
            if (OfficeAfter(run.Last) is not null || HasAge(run.Last))
                return 4;
            return (HasApposition(run.Last) ? 2 : 0) + (IsBesideVerb(run) ? 3 : 0) 
                - (isAfterArticle || IsAfterPreposition(run.First) ? 2 : 0)
                + (run.Name.Contains(" of ") ? -1 : _words.HasCapitalNouns ? 0 : 1);
        }

        if (run.Count != 1 || isAfterArticle || IsAfterPreposition(run.First))
            return 0;
        if (_words.HasCapitalNouns)
            return IsBehindQuotation(run.First) ? 3 : 0;
        return ((IsBesideVerb(run) || IsAfterSource(run)) && IsNameAnywhere(run)) || HasRelation(run.Last) ? 3 : 0;
    }

    /// <summary>Whether a name is behind a quotation and its verb: a noun there would have an article.</summary>
    private bool IsBehindQuotation(int first) => first > 1 && _text.IsJoined(first - 1)
        && _words.Verbs.Contains(_text.Tokens[first - 1].Folded)
        && _text.Gap(first - 2).IndexOfAny(['“', '«', '"', '”', '»']) >= 0;

    /// <summary>Whether a noun for people with a possessive is behind a name: “Assunta, sua moglie,”.</summary>
    private bool HasRelation(int last) => last + 2 < _text.Tokens.Length && _text.Gap(last) == ", " && _text.IsJoined(last + 1)
        && _words.Determiners.Contains(_text.Tokens[last + 1].Folded) && _words.IsPerson(_text.Tokens[last + 2].Folded);

    private bool IsAfterPreposition(int first) => first > 0 && _text.IsJoined(first - 1) && IsPreposition(first - 1);

    private bool IsPreposition(int index) => index < _text.Tokens.Length
        && (_words.Prepositions.Contains(_text.Tokens[index].Folded.TrimEnd('\''))
            || (_words.Definite.Contains(_text.Tokens[index].Folded) && index > 0 && _text.IsJoined(index - 1)
                && _words.Prepositions.Contains(_text.Tokens[index - 1].Folded)));

    private int OrganizationEvidence(NameRun run)
    {
        var tokens = _text.Tokens;
        var isNamed = Enumerable.Range(run.First, run.Count).Any(index => _words.IsOrganization(tokens[index].Folded));
        if (isNamed)
            return run.Count > 1 ? 4 : 0;
        var before = run.First - 1;
        if (OwnOfficeBefore(run.First) is not null)
            return 0;
        if (before >= 0 && _text.IsJoined(before) && _words.IsOrganization(tokens[before].Folded) && run.Count is > 0 and < 5)
            return 4;
        return before > 0 && !tokens[before].IsCapital && _text.IsJoined(before) && _text.IsJoined(before - 1) && run.Count is 2 or 3
            && _words.HasNounFirst && _words.IsOrganization(tokens[before - 1].Folded) && !IsPreposition(before) ? 4 : 0;
    }

    private string? TitleBefore(int first) => first > 0 && _text.IsJoined(first - 1) && _words.Titles.Contains(_text.Tokens[first - 1].Text)
        ? _text.Tokens[first - 1].Text
        : null;

    /// <summary>The office before a name that is not the complement of the office: not of Oda in “the lawyer of Oda”.</summary>
    private Office? OwnOfficeBefore(int first) => IsAfterPreposition(first) ? null : OfficeBefore(first);

    /// <summary>The office before a name: “the minister of labor, Mio Hamaura”. Its complement begins with a preposition.</summary>
    private Office? OfficeBefore(int first)
    {
        var tokens = _text.Tokens;
        var at = first - 1;
        if (at < 0 || (!_text.IsJoined(at) && _text.Gap(at) != ", "))
            return null;
        for (var count = 0; count <= LongestComplement && at >= 0; count++, at--)
        {
            var word = tokens[at].Folded;
            if (_words.IsOffice(word))
            {
                var isAdjacent = count == 0 || (count == 1 && !tokens[at + 1].IsCapital);
                if (isAdjacent || IsPreposition(at + 1) || (count > 1 && IsPreposition(at + 2)))
                    return OfficeOf(at, first);
            }

            if (_words.Verbs.Contains(word) || _words.IsPronoun(word) || _words.That.Contains(word) || _words.Auxiliaries.Contains(word)
                || !_text.IsJoined(at - 1))
                return null;
        }

        return null;
    }

    private Office OfficeOf(int at, int first)
    {
        var tokens = _text.Tokens;
        var start = at;
        // In English the words before an office belong to it: “chief engineer”.
        if (_language.Tag == "en" && at > 0 && _text.IsJoined(at - 1) && tokens[at - 1].Folded is "chief" or "prime" or "vice" or "deputy")
            start--;
        var end = first - 1;
        var title = _body.Substring(tokens[start].Range.Start, tokens[end].Range.End - tokens[start].Range.Start);
        return new Office(tokens[at].Folded, title, IsFemale(at));
    }

    private bool? IsFemale(int at)
    {
        var tokens = _text.Tokens;
        if (_words.IsFemaleOffice(tokens[at].Folded) is { } spelled)
            return spelled;
        if (at == 0 || !_text.IsJoined(at - 1))
            return null;
        var before = tokens[at - 1].Folded;
        return before is "l'" or "su" or "the" or "a" && _language.Tag is not "pt" ? null
            : _words.FemaleArticles.Contains(before) ? true
            : _words.IsDeterminer(before) ? false
            : null;
    }

    /// <summary>The office in an apposition: “, the mayor of Minato,”.</summary>
    private Office? OfficeAfter(int last)
    {
        var tokens = _text.Tokens;
        if (last + 1 >= tokens.Length || _text.Gap(last) != ", ")
            return null;
        for (var at = last + 1; at < last + 5 && at < tokens.Length; at++)
        {
            if (_words.IsOffice(tokens[at].Folded))
            {
                var end = at;
                while (end < at + LongestComplement && _text.IsJoined(end) && !_words.Verbs.Contains(tokens[end + 1].Folded)
                    && !_words.That.Contains(tokens[end + 1].Folded))
                    end++;
                end = end == at + LongestComplement ? at : end;
                while (end > at && _words.Clauses.Contains(tokens[end].Folded.TrimEnd('\'')))
                    end--;
                var title = _body.Substring(tokens[at].Range.Start, tokens[end].Range.End - tokens[at].Range.Start);
                return new Office(tokens[at].Folded, title, IsFemale(at));
            }

            if (!_text.IsJoined(at) || _words.Verbs.Contains(tokens[at].Folded) || _words.IsPronoun(tokens[at].Folded))
                return null;
        }

        return null;
    }

    /// <summary>Whether an age is behind a name: “, 71,”.</summary>
    private bool HasAge(int last) => last + 1 < _text.Tokens.Length && _text.Gap(last) is ", " or " ("
        && _text.Tokens[last + 1].Text.Length == 2 && _text.Tokens[last + 1].Text.All(char.IsDigit);

    /// <summary>Whether a noun without an article, in small letters, is in an apposition: “, pastora de 63 años,”.</summary>
    private bool HasApposition(int last) => last + 1 < _text.Tokens.Length && _text.Gap(last) == ", "
        && _text.Tokens[last + 1] is { IsCapital: false } next && char.IsLetter(next.Text[0])
        && !_words.Clauses.Contains(next.Folded.TrimEnd('\'')) && !_words.IsDeterminer(next.Folded)
        && !_words.Verbs.Contains(next.Folded) && !_words.IsPronoun(next.Folded);

    /// <summary>Whether a verb of speech is right before a name or right behind it, adverbs and auxiliaries between aside.</summary>
    private bool IsBesideVerb(NameRun run)
    {
        var tokens = _text.Tokens;
        for (var (at, count) = (run.Last, 0); count < FarthestVerb && _text.IsJoined(at); at++, count++)
        {
            if (_words.Verbs.Contains(tokens[at + 1].Folded))
                return true;
        }

        for (var (at, count) = (run.First - 1, 0); count < FarthestVerb && at >= 0 && _text.IsJoined(at); at--, count++)
        {
            if (_words.Verbs.Contains(tokens[at].Folded))
                return true;
            if (tokens[at].IsCapital && !_words.HasCapitalNouns)
                break;
        }

        return false;
    }

    /// <summary>Whether a phrase such as “according to” is right before a name.</summary>
    private bool IsAfterSource(NameRun run) => run.First > 0 && AttributionWords.Find(
            _body, _language.Attribution.AllSources, Math.Max(0, run.Range.Start - 30), run.Range.Start) is { Length: > 0 } phrase
            && run.Range.Start - phrase.Start - phrase.Length < 2;

    /// <summary>Whether a single capitalized word is a name: it has a capital within a sentence too, or never a small letter.</summary>
    private bool IsNameAnywhere(NameRun run)
    {
        var token = _text.Tokens[run.First];
        return !_text.StartsSentence(run.First) || (!_small.Contains(token.Folded) && Enumerable.Range(0, _text.Tokens.Length)
            .Any(index => _text.Tokens[index].Text == token.Text && !_text.StartsSentence(index))) || !_small.Contains(token.Folded);
    }
}
