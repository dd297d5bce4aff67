using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// The attributions between the marks of one quotation. French, Italian, Portuguese and Spanish papers print them:
/// « Le pont tient, dit Ada Holm. Pour l’instant. »
/// </summary>
/// <remarks>
/// An attribution begins with a verb of speech after a comma, a dash or the end of a question. Whether a comma after the verb ends it, or a
/// later full stop, cannot be decided without its grammar: each may.
/// </remarks>
internal sealed class Interjections
{
    /// <summary>The longest attribution, in UTF-16 units.</summary>
    private const int Longest = 300;

    /// <summary>How many parts of words, such as “a-t-il”, may be before the verb.</summary>
    private const int MostLeads = 4;

    /// <summary>Longer words are not verbs of speech.</summary>
    private const int LongestWord = 16;

    /// <summary>A shorter word with a capital before a full stop is a title or an initial: “M. Holm”.</summary>
    private const int ShortestBeforeStop = 4;

    private static readonly (HashSet<string> Verbs, HashSet<string> Leads)[] Languages =
    [
        .. LanguageList.All.Where(language => language.Attribution.LeadsBetweenMarks.Length > 0).Select(language => (
            new HashSet<string>(language.Attribution.AllVerbs, StringComparer.OrdinalIgnoreCase),
            new HashSet<string>(Language.Words(language.Attribution.LeadsBetweenMarks), StringComparer.OrdinalIgnoreCase))),
    ];

    private readonly string _body;
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    /// <summary>The attributions in the text <paramref name="inside"/> a quotation.</summary>
    public Interjections(string body, TextRange inside, CancellationToken cancellation)
    {
        _body = body;
        for (var at = inside.Start; at < inside.End; at++)
        {
            if (!IsSeparator(at))
                continue;
            cancellation.ThrowIfCancellationRequested();
            var start = at + 1;
            while (start < inside.End && IsBeforeWords(body[start]))
                start++;
            if (VerbAt(start, inside.End) is not { } verb)
                continue;
            _starts.Add(start);
            AddEnds(verb, inside.End, Typography.IsDash(body[at]) || Typography.IsDash(body[start - 1]));
        }

        _ends.Sort();
    }

    /// <summary>Whether only punctuation is between <paramref name="end"/> and the beginning of an attribution.</summary>
    public bool BeginAt(int end)
    {
        for (var at = end; at < _body.Length && at - end <= Typography.Reach;)
        {
            if (_starts.BinarySearch(at) >= 0)
                return at > end;
            if ((at = Typography.SkipAfter(_body, at)) < 0)
                return false;
        }

        return false;
    }

    /// <summary>Whether only punctuation is between the end of an attribution and <paramref name="start"/>.</summary>
    public bool EndAt(int start)
    {
        for (var at = start - 1; at >= 0 && start - at <= Typography.Reach; at--)
        {
            if (_ends.BinarySearch(at) >= 0)
                return true;
            var unit = _body[at];
            if (!Typography.IsPadding(unit) && !Typography.IsPunctuation(unit) && !Typography.IsEmphasis(unit) && unit is not ('¿' or '¡'))
                return false;
        }

        return false;
    }

    private static bool IsBeforeWords(char unit) => Typography.IsPadding(unit) || Typography.IsDash(unit) || Typography.IsEmphasis(unit);

    private bool IsSeparator(int at) => _body[at] is ',' or '?' or '!' or '…' || IsDash(at);

    /// <summary>Whether a dash is between words.</summary>
    private bool IsDash(int at) => Typography.IsDash(_body[at]) && !Typography.IsInWord(_body, at);

    /// <summary>The end of the verb of speech that the words at <paramref name="start"/> begin with, after its leads.</summary>
    private int? VerbAt(int start, int end)
    {
        // An attribution is within a sentence.
        if (start >= end || !char.IsLower(_body[start]))
            return null;
        foreach (var (verbs, leads) in Languages)
        {
            for (int at = start, part = 0; part <= MostLeads && at < end; part++)
            {
                var from = at;
                while (at < end && at - from <= LongestWord && char.IsLetter(_body[at]))
                    at++;
                var word = _body.Substring(from, at - from);
                if (!leads.Contains(word))
                {
                    if (verbs.Contains(word))
                        return at;
                    break;
                }

                if (at < end && _body[at] is ' ' or '\u00A0' or '-' or '’' or '\'')
                    at++;
            }
        }

        return null;
    }

    /// <summary>
    /// Adds the places where an attribution may end: the next dash after a dash, else each comma up to the end of the sentence.
    /// </summary>
    private void AddEnds(int verb, int end, bool isBetweenDashes)
    {
        for (var at = verb; at < end && at - verb <= Longest; at++)
        {
            var unit = _body[at];
            if (isBetweenDashes ? IsDash(at) : unit is ',' or ';' or ':' || Typography.EndsSentence(unit))
            {
                _ends.Add(at);
                if (isBetweenDashes || (Typography.EndsSentence(unit) && !IsAfterTitle(at)))
                    return;
            }
        }
    }

    private bool IsAfterTitle(int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(_body[start - 1]))
            start--;
        return stop - start < ShortestBeforeStop && start < stop && char.IsUpper(_body[start]);
    }
}
