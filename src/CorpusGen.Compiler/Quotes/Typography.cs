namespace CorpusGen.Compiler.Quotes;

/// <summary>The characters that papers and Markdown put between a quotation mark and the words.</summary>
internal static class Typography
{
    /// <summary>The punctuation that ends a sentence or a part of it, in the scripts of the world.</summary>
    private const string Punctuation = ",.!?;:…‥—–―‐‑-。、！？．，：；｡､،؛؟۔।॥։՜՞՝׃።፣፤፥፦፧፨၊။។៕༎།᠃᠂‼⁇⁈⁉‽·\u037E〜～";

    /// <summary>The punctuation after which a sentence begins.</summary>
    private const string SentenceEnds = ".!?…。！？．｡؟۔।॥։።፧။។៕‼⁇⁈⁉‽";

    /// <summary>How far a mark may be from the words: more markup between them is not typography, and only costs time.</summary>
    public const int Reach = 600;

    /// <summary>How long the address of a link or the text of a tag may be.</summary>
    private const int LongestMarkup = 512;

    public static bool IsPadding(char unit) => unit is ' ' or '\t' or '\u00A0' or '\u202F' or '\u2009' or '\u200A' or '\u3000' or '\u200B'
        or '\u200E' or '\u200F' or '\u061C' or '\uFEFF' or (>= '\u2066' and <= '\u2069') or (>= '\u202A' and <= '\u202E');

    public static bool IsPunctuation(char unit) => Punctuation.IndexOf(unit) >= 0;

    public static bool EndsSentence(char unit) => SentenceEnds.IndexOf(unit) >= 0;

    public static bool IsDash(char unit) => unit is '—' or '–' or '―' or '-' or '‒' or '⸺';

    /// <summary>Whether the character at <paramref name="at"/>, such as a hyphen, is inside a word or between numbers.</summary>
    public static bool IsInWord(string body, int at) =>
        at > 0 && at + 1 < body.Length && char.IsLetterOrDigit(body[at - 1]) && char.IsLetterOrDigit(body[at + 1]);

    /// <summary>Whether Markdown reads <paramref name="unit"/> as emphasis, code or an escape.</summary>
    public static bool IsEmphasis(char unit) => unit is '*' or '_' or '~' or '`' or '\\';

    /// <summary>
    /// The position before <paramref name="at"/> to go on from, if the character that ends there may come between an opening mark and the
    /// words: blanks, emphasis, a bracket of a link, a tag, an opening ¿ or ¡, an ellipsis or a dash. Else -1.
    /// </summary>
    public static int SkipBefore(string body, int at)
    {
        var unit = body[at - 1];
        if (IsPadding(unit) || IsEmphasis(unit) || IsDash(unit) || unit is '[' or '(' or '（' or '¿' or '¡' or '…' or '.' or '·')
            return at - 1;
        if (unit != '>')
            return -1;
        var from = Math.Max(0, at - LongestMarkup);
        var tag = body.LastIndexOf('<', at - 1, at - from);
        return tag >= 0 && body.IndexOf('\n', tag, at - tag) < 0 ? tag : -1;
    }

    /// <summary>
    /// The position to go on from, if the character at <paramref name="at"/> may come between the words and a closing mark: blanks,
    /// punctuation, emphasis, the address of a link, a footnote, a tag. Else -1.
    /// </summary>
    public static int SkipAfter(string body, int at)
    {
        var unit = body[at];
        if (IsPadding(unit) || IsPunctuation(unit) || IsEmphasis(unit) || unit is ')' or '）' or '¹' or '²' or '³' or (>= '⁰' and <= '⁹'))
            return at + 1;
        return unit switch
        {
            ']' when at + 1 < body.Length && body[at + 1] == '(' => After(body, at + 1, ')'),
            ']' when at + 1 < body.Length && body[at + 1] == '[' => After(body, at + 1, ']'),
            ']' => at + 1,
            '[' => After(body, at, ']'),
            '<' => After(body, at, '>'),
            _ => -1,
        };
    }

    /// <summary>
    /// The position after the tag of HTML that begins with the <c>&lt;</c> at <paramref name="at"/>; after that character if no tag does.
    /// </summary>
    public static int AfterTag(string body, int at)
    {
        var name = at + 1 < body.Length && body[at + 1] == '/' ? at + 2 : at + 1;
        if (name >= body.Length || body[name] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            return at + 1;
        var end = body.AsSpan(name, Math.Min(LongestMarkup, body.Length - name)).IndexOfAny('>', '\n');
        return end >= 0 && body[name + end] == '>' ? name + end + 1 : at + 1;
    }

    private static int After(string body, int from, char close)
    {
        var length = Math.Min(LongestMarkup, body.Length - from);
        var end = body.IndexOf(close, from, length);
        return end >= 0 && body.IndexOf('\n', from, end - from) < 0 ? end + 1 : -1;
    }
}
