using CorpusGen.Authoring.Quotes;
using CorpusGen.Authoring.Text;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Authoring.Speakers;

/// <summary>
/// Finds clauses of indirect speech in the sentences of the narrator: behind a verb of speech and a conjunction, before an attribution that
/// ends the sentence, and beside a phrase such as “according to”.
/// </summary>
internal sealed class IndirectSpeech(
    string body, Language language, WesternText text, Subjects subjects, Mentions mentions, List<Speech> direct)
{
    private const int FewestWords = 3;
    private const int MostWords = 70;

    /// <summary>How many words may be between a verb and its conjunction: “told reporters on Monday that”.</summary>
    private const int LongestObject = 6;

    /// <summary>The longest attribution at the end of a sentence, in words.</summary>
    private const int LongestTail = 14;

    private readonly WesternWords _words = text.Words;

    /// <summary>The clauses, in order. Words between marks within a clause make it mixed.</summary>
    public IEnumerable<Speech> Find()
    {
        for (int start = 0, end; start < text.Tokens.Length; start = end)
        {
            end = start + 1;
            while (end < text.Tokens.Length && !text.StartsFullSentence(end) && text.Gap(end - 1).IndexOf(';') < 0)
                end++;
            if (end - start is >= FewestWords + 2 and <= MostWords && !IsDirect(start)
                && (BySource(start, end) ?? ByConjunction(start, end) ?? ByTail(start, end)) is { } clause)
                yield return clause;
        }
    }

    private bool IsDirect(int index) => SpeechAt(index) is not null;

    private Speech? SpeechAt(int index) =>
        direct.Find(speech => speech.Open <= text.Tokens[index].Range.Start && text.Tokens[index].Range.End <= speech.Close);

    private bool IsVerb(int index) => !text.Tokens[index].IsCapital && _words.Verbs.Contains(text.Tokens[index].Folded) && !IsDirect(index);

    private bool HasComma(int index) => text.Gap(index).IndexOf(',') >= 0;

    private bool IsThat(int index) => _words.That.Contains(text.Tokens[index].Folded.TrimEnd('\''));

    /// <summary>“According to the ministry, the route is closed”; and the same phrase at the end of the sentence.</summary>
    private Speech? BySource(int start, int end)
    {
        var (from, to) = (text.Tokens[start].Range.Start, text.Tokens[end - 1].Range.End);
        if (ByPostposition(start, end) is { } clause)
            return clause;
        var phrase = AttributionWords.Find(body, language.Attribution.AllSources, from, to);
        if (phrase.Length == 0 || IsDirect(text.IndexAt(phrase.Start)))
            return null;
        var cue = new TextRange(phrase.Start, phrase.Start + phrase.Length);
        var index = text.IndexAt(cue.End);
        if (index >= end || (subjects.Near(cue.End, to, isBackwards: false) ?? subjects.Phrase(cue.End, to)) is not { } source)
            return null;
        var opening = text.IndexAt(phrase.Start);
        var isFirst = opening == start || (opening > 0 && text.Gap(opening - 1) == ", ");
        var behind = BehindComplement(text.IndexAt(source.End), end);
        var comma = behind;
        while (comma < end && !HasComma(comma - 1) && comma - behind < (language.Tag == "en" ? LongestTail : 1))
            comma++;
        if (isFirst && comma < end && HasComma(comma - 1))
            return Clause(comma, end, cue, source);
        // Italian and German have no comma between the source and the clause.
        if (opening == start && behind < end)
            return Clause(behind, end, cue, source);
        return opening - 1 > start && HasComma(opening - 1) ? Clause(start, opening, cue, source) : null;
    }

    /// <summary>“Dem Amt zufolge ist die Brücke gesperrt.”</summary>
    private Speech? ByPostposition(int start, int end)
    {
        var at = Enumerable.Range(start, end - start).FirstOrDefault(index => _words.SourcesAfter.Contains(text.Tokens[index].Folded));
        if (at <= start || IsDirect(at))
            return null;
        var cue = text.Tokens[at].Range;
        var source = subjects.Near(text.Tokens[start].Range.Start, cue.Start, isBackwards: true)
            ?? subjects.Phrase(text.Tokens[start].Range.Start, cue.Start);
        return source is null ? null : Clause(at + 1, end, cue, source);
    }

    /// <summary>The first word behind the complements of a noun: “fonti della maggioranza”, “fonti vicine al dossier”.</summary>
    private int BehindComplement(int index, int end)
    {
        bool IsPreposition(int at) => at < end && text.IsJoined(at - 1)
            && _words.Prepositions.Contains(text.Tokens[at].Folded.TrimEnd('\''));
        while (index < end && _words.HasNounFirst && (IsPreposition(index) || (IsPreposition(index + 1) && text.IsJoined(index - 1))))
        {
            index = IsPreposition(index) ? index + 1 : index + 2;
            while (index < end && _words.IsDeterminer(text.Tokens[index].Folded))
                index++;
            index++;
        }

        return index;
    }

    /// <summary>“The mayor told us that the route is closed.”</summary>
    private Speech? ByConjunction(int start, int end)
    {
        for (var verb = start; verb < end - FewestWords; verb++)
        {
            if (!IsVerb(verb))
                continue;
            if (ClauseBehind(verb, end) is not { } clause)
                continue;
            var cue = text.Tokens[verb].Range;
            var source = subjects.Near(text.Tokens[start].Range.Start, cue.Start, isBackwards: true)
                ?? subjects.Phrase(text.Tokens[start].Range.Start, cue.Start)
                ?? subjects.Near(cue.End, text.Tokens[clause].Range.Start, isBackwards: false);
            return Clause(clause, end, cue, source);
        }

        return null;
    }

    /// <summary>The first word of the clause that a verb governs.</summary>
    private int? ClauseBehind(int verb, int end)
    {
        for (var at = verb; at < end - FewestWords && at - verb <= LongestObject; at++)
        {
            var isComma = text.Gap(at) == ", ";
            if (!text.IsJoined(at) && !isComma)
                return null;
            if (IsThat(at + 1))
                return at + 2;
            if (isComma && Parenthesis(at, end) is { } behind)
                return behind;
            if (isComma)
                return _words.HasCapitalNouns && HasClauseVerb(at + 1, end) ? at + 1 : null;
            if (at == verb && _words.BareVerbs.Contains(text.Tokens[verb].Folded) && BeginsClause(at + 1) && HasClauseVerb(at + 1, end))
                return at + 1;
            if (at > verb && _words.Verbs.Contains(text.Tokens[at + 1].Folded))
                return null;
            // “Dijo un hombre que …”: the conjunction is a relative pronoun.
            if (_words.HasNounFirst && mentions.At(at + 1) is { } mention && !mentions.IsOblique(mention) && at + 2 < end && IsThat(at + 2))
                return null;
        }

        return null;
    }

    /// <summary>The word behind a conjunction that a few words between commas are before: “announced, on Monday, that”.</summary>
    private int? Parenthesis(int comma, int end)
    {
        for (var at = comma + 1; at < Math.Min(end - FewestWords, comma + LongestObject); at++)
        {
            if (text.Gap(at) == ", " && IsThat(at + 1))
                return at + 2;
        }

        return null;
    }

    private bool BeginsClause(int index) => !IsDirect(index) && (text.Tokens[index].IsCapital
        || _words.IsDeterminer(text.Tokens[index].Folded)
        || _words.IsPronoun(text.Tokens[index].Folded) || text.Tokens[index].Folded is "there" or "we" or "i" or "you");

    private bool HasClauseVerb(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (_words.ClauseVerbs.Contains(text.Tokens[index].Folded.Replace('’', '\'')) && !IsDirect(index))
                return true;
        }

        return false;
    }

    /// <summary>“The route is closed, the mayor told us.”</summary>
    private Speech? ByTail(int start, int end)
    {
        for (var first = Math.Max(start + FewestWords, end - MostWords); first < end; first++)
        {
            if (text.Gap(first - 1).Trim() != "," || IsDirect(first - 1))
                continue;
            var verb = Enumerable.Range(first, Math.Min(5, end - first)).FirstOrDefault(IsVerb);
            if (verb == 0 || !BeginsAttribution(first, verb, end)
                || Enumerable.Range(first, end - first).Any(index => IsThat(index) || IsDirect(index)))
                continue;
            var (cue, last) = (text.Tokens[verb].Range, text.Tokens[end - 1].Range.End);
            var source = verb > first ? subjects.Near(text.Tokens[first].Range.Start, cue.Start, isBackwards: true) : null;
            source ??= subjects.Near(cue.End, last, isBackwards: false);
            if (language.Tag == "en")
                source ??= subjects.Phrase(cue.End, last)
                    ?? (verb > first ? subjects.Phrase(text.Tokens[first].Range.Start, cue.Start) : null);
            if (source is not null)
                return Clause(start, first, cue, source);
        }

        return null;
    }

    private bool BeginsAttribution(int first, int verb, int end)
    {
        var token = text.Tokens[first];
        if (end - first > LongestTail && language.Tag == "en")
            return false;
        if (first == verb || (verb - first <= 2 && _words.Auxiliaries.Contains(token.Folded)))
            return true;
        return language.Tag == "en" && (token.IsCapital || _words.IsPronoun(token.Folded) || _words.IsDeterminer(token.Folded)
            || mentions.At(first) is not null || mentions.At(first + 1) is not null) && !_words.Clauses.Contains(token.Folded);
    }

    private Speech? Clause(int first, int end, TextRange cue, TextRange? source)
    {
        if (end - first < FewestWords)
            return null;
        var range = new TextRange(text.Tokens[first].Range.Start, text.Tokens[end - 1].Range.End);
        // A mark that closes within the clause belongs to it, and a mark that opens before its first word.
        var inside = direct.Where(speech => speech.Open < range.End && range.Start < speech.Close).ToArray();
        if (inside.Length > 0)
        {
            range = new TextRange(
                Math.Min(range.Start, inside.Min(speech => speech.Open)), Math.Max(range.End, inside.Max(speech => speech.Close)));
        }

        // A clause that is a quotation as a whole is direct.
        var isWhole = inside.Length == 1 && inside[0].Open <= range.Start && inside[0].Close >= range.End;
        var isSentence = Array.Exists(inside, speech => speech.IsLine || speech.Parts.Count > 1 || speech.Narration is not null);
        return isWhole || isSentence || (cue.Start >= range.Start && cue.End <= range.End)
            ? null
            : new Speech(range.Start, range.End, [range]) { Governor = new Governor(cue, source, inside.Length > 0) };
    }
}
