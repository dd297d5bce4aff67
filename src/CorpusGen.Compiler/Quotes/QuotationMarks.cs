using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Quotes;

/// <summary>The quotation marks of all languages, and which of them belong together.</summary>
/// <remarks>
/// A mark that is typed twice, such as <c>''</c> in texts of typewriters, is one mark. <see cref="Read"/> gives it a private letter,
/// which no text contains as a mark.
/// </remarks>
internal static class QuotationMarks
{
    /// <summary>Two straight or closing apostrophes, two opening ones, two backticks: a mark of two characters.</summary>
    public const char DoubledOpening = '\uE000', DoubledClosing = '\uE001', DoubledStraight = '\uE002';

    /// <summary>Pairs of languages that have no file, and pairs as papers print them: one mark curly, the other straight.</summary>
    private const string OtherPairs = "»« ›‹ »» ›› ”” ’’ ‟” 〝〞 ｢｣ ﹁﹂ ﹃﹄ 《》 〈〉 ❝❞ ❛❜ ❮❯ ＂＂ ＇＇ ״״ “\" \"” \"“ „\" ”\" ‘' '’ ‚' ‚’ "
        + "\uE000\uE001 \uE000\uE002 \uE002\uE002 \uE002\uE001";

    /// <summary>The closing marks of each opening mark, in any language.</summary>
    private static readonly Dictionary<char, string> Closing = [];

    private static readonly HashSet<char> Marks = [];

    static QuotationMarks()
    {
        foreach (var language in LanguageList.All)
            Add(language.QuotationMarks);
        Add(OtherPairs);

        static void Add(string pairs)
        {
            foreach (var pair in Language.Words(pairs))
            {
                var closing = ClosingOf(pair[0]);
                if (closing.IndexOf(pair[1]) < 0)
                    Closing[pair[0]] = closing + pair[1];
                Marks.Add(pair[0]);
                Marks.Add(pair[1]);
            }
        }
    }

    /// <summary>Whether <paramref name="unit"/> opens or closes quotations in some language.</summary>
    public static bool IsMark(char unit) => MayBeMark(unit) && (unit == '`' || Marks.Contains(unit));

    /// <summary>The closing marks of <paramref name="mark"/>; empty if no quotation opens with it.</summary>
    public static string ClosingOf(char mark) => Closing.TryGetValue(mark, out var closing) ? closing : "";

    /// <summary>Whether a quotation that opens with <paramref name="mark"/> may close with it: then the text around it decides.</summary>
    public static bool IsSymmetric(char mark) => ClosingOf(mark).IndexOf(mark) >= 0;

    /// <summary>Whether <paramref name="mark"/> is also an apostrophe.</summary>
    public static bool IsApostrophe(char mark) => mark is '\'' or '’' or '＇' or '‘' or '‛';

    /// <summary>Whether a text starts and ends with a pair of marks.</summary>
    public static bool AreAround(string text) => text.Length > 2 && ClosingOf(text[0]).IndexOf(text[^1]) >= 0;

    /// <summary>Whether <paramref name="unit"/> is in a block with marks: quicker than a set, for the letters of all scripts.</summary>
    public static bool MayBeMark(char unit) => unit < '\u2018'
        ? unit is '"' or '\'' or '`' or '«' or '»' or '״'
        : unit <= '\u203A' || unit is (>= '\u275B' and <= '\u276F') or (>= '\u3008' and <= '\u301F') or >= '\uFE41';

    /// <summary>The mark at <paramref name="at"/> and its length in UTF-16 units; length 0 if none is there.</summary>
    public static (char Mark, int Length) Read(string body, int at)
    {
        var unit = body[at];
        if (!IsMark(unit))
            return default;
        var isDoubled = at + 1 < body.Length && body[at + 1] == unit;
        return (unit, isDoubled) switch
        {
            ('\'', true) => (DoubledStraight, 2),
            ('’', true) => (DoubledClosing, 2),
            ('‘' or '`' or '‚', true) => (DoubledOpening, 2),
            ('`', false) => default,
            _ => (unit, 1),
        };
    }
}
