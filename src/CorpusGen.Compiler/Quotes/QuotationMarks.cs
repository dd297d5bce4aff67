using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Quotes;

/// <summary>The quotation marks that direct speech stands between.</summary>
public static class QuotationMarks
{
    /// <summary>Pairs of languages that have no file of their own: Danish, Swedish and Finnish.</summary>
    private const string OtherPairs = "»« ›‹ ”” ’’";

    /// <summary>Opening and closing marks that belong together, in any language.</summary>
    private static readonly (char Open, char Close)[] Pairs =
    [
        .. LanguageList.All.Select(language => language.QuotationMarks).Append(OtherPairs).SelectMany(Language.Words).Distinct()
            .Select(pair => (pair[0], pair[1])),
    ];

    /// <summary>How far from the segment its marks may be: more padding and punctuation is no typography, and would only cost time.</summary>
    private const int Reach = 16;

    /// <summary>Marks that open a quotation, in one text for a fast search.</summary>
    internal static readonly string Opening = new(Pairs.Select(pair => pair.Open).Distinct().ToArray());

    /// <summary>The closing marks of each of those.</summary>
    private static readonly string[] Closing = [.. Opening.Select(open => new string(Pairs.Where(pair => pair.Open == open).Select(pair => pair.Close).ToArray()))];

    /// <summary>The bits of pairs whose marks are equal: one of them at the start of a paragraph may close as well as open.</summary>
    private static readonly int Symmetric = Enumerable.Range(0, Pairs.Length).Where(i => Pairs[i].Open == Pairs[i].Close).Sum(i => 1 << i);

    /// <summary>
    /// Whether a known pair of marks stands just outside <paramref name="segment"/>. Between the segment and the closing mark
    /// there may be the punctuation that ends a sentence or joins it to its cue (“We will,” she said); between either mark and
    /// the segment the blanks that French typography puts there, and marks of a quotation inside the quotation. A quotation that goes on in
    /// the next paragraph is not closed before it, but opened again there.
    /// </summary>
    public static bool StandsBetweenMarks(string body, TextRange segment)
    {
        var closed = 0;
        for (var open = segment.Start - 1; open >= 0 && segment.Start - open <= Reach; open--)
        {
            var opened = PairsOf(body[open], opening: true);
            if (opened == 0 && !IsPadding(body[open]))
                return false;
            if (opened != 0 && closed == 0)
                closed = ClosedAfter(body, segment.End);
            if ((opened & closed) != 0)
                return true;
            if (opened != 0 && closed == 0)
                return false;
        }

        return false;
    }

    /// <summary>Whether a text starts and ends with a pair of marks.</summary>
    internal static bool AreAround(string text) => text.Length > 2 && Pairs.Any(pair => pair.Open == text[0] && pair.Close == text[^1]);

    /// <summary>The closing marks of <paramref name="open"/>, which opens a quotation.</summary>
    internal static string ClosingOf(char open) => Closing[Opening.IndexOf(open)];

    /// <summary>The bits of pairs that close at or after <paramref name="end"/>: once for all marks before a segment.</summary>
    private static int ClosedAfter(string body, int end)
    {
        var closed = 0;
        for (var at = end; at < body.Length && at - end < Reach; at++)
        {
            if (body[at] == '\n')
                return NextParagraph(body, at) is { } next ? closed | (PairsOf(body[next], opening: true) & ~Symmetric) : closed;
            var here = PairsOf(body[at], opening: false);
            if (here == 0 && !IsPadding(body[at]) && !IsPunctuation(body[at]))
                return closed;
            closed |= here;
        }

        return closed;
    }

    /// <summary>The bits of pairs that a mark opens or closes.</summary>
    private static int PairsOf(char mark, bool opening)
    {
        var pairs = 0;
        for (var i = 0; i < Pairs.Length; i++)
        {
            if (mark == (opening ? Pairs[i].Open : Pairs[i].Close))
                pairs |= 1 << i;
        }

        return pairs;
    }

    /// <summary>Where the text goes on after the line end at <paramref name="at"/>, if not too far down.</summary>
    private static int? NextParagraph(string body, int at)
    {
        for (var next = at; next < body.Length && next - at < Reach; next++)
        {
            if (body[next] != '\n' && !IsPadding(body[next]))
                return next;
        }

        return null;
    }

    private static bool IsPadding(char unit) => unit is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u200E' or '\u200F';

    private static bool IsPunctuation(char unit) => unit is ',' or '.' or '!' or '?' or ';' or ':' or '…' or '—' or '–' or '-'
        or '。' or '、' or '！' or '？' or '．' or '，' or '،' or '؟' or '؛';
}
