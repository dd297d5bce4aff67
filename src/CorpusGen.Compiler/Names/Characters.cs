using System.Globalization;
using System.Text;
using CorpusGen.Runtime.Unicode;

namespace CorpusGen.Compiler.Names;

/// <summary>
/// Which characters ids and names are made of. Categories come from <see cref="CharUnicodeInfo"/>, like in the C# compiler of the
/// same process, so both have the same letters.
/// </summary>
internal static class Characters
{
    /// <summary>
    /// Whether <paramref name="category"/> is of letters, with which a C# identifier may begin, or of decimal digits, which may
    /// follow.
    /// </summary>
    public static bool IsLetterOrDigit(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether <paramref name="category"/> is of marks on the letter before them.</summary>
    public static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>
    /// Whether <paramref name="c"/> leaves no trace on the screen, or steers others: format characters, and the letters and marks
    /// that Unicode has programs ignore by default. Two names that differ in these would read alike.
    /// </summary>
    public static bool IsInvisible(char c) =>
        c >= '\u00AD' && (char.GetUnicodeCategory(c) == UnicodeCategory.Format || IsDefaultIgnorable(c));

    /// <summary><paramref name="text"/> without invisible characters, in normal form C.</summary>
    public static string Clean(string text)
    {
        if (Ascii.IsAscii(text))
            return text;
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!IsInvisible(c))
                visible.Append(c);
        return NormalForm.Compose(visible.ToString());
    }

    /// <summary><c>U+200B</c>: the Unicode Standard writes a character that a reader may not see like this.</summary>
    public static string CodePoint(int value) => string.Format(CultureInfo.InvariantCulture, "U+{0:X4}", value);

    /// <summary>The value of the character at <paramref name="at"/>, of one or two units; a lone surrogate counts as itself.</summary>
    public static int ValueAt(string text, int at) =>
        char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

    /// <summary>
    /// Text without a letter or digit as letters and digits: its first characters by code point, <c>U1F389</c> for 🎉. Empty where the text
    /// is.
    /// </summary>
    public static string Spell(string text)
    {
        const int Most = 4;
        var spelled = new StringBuilder();
        var count = 0;
        for (var i = 0; i < text.Length && count < Most; i++)
        {
            var value = ValueAt(text, i);
            i += value > char.MaxValue ? 1 : 0;
            if (value <= char.MaxValue && char.IsWhiteSpace((char)value))
                continue;
            AppendSpelled(value, spelled);
            count++;
        }

        return spelled.ToString();
    }

    /// <summary>Appends a character by its code point in letters and digits: <c>U20BB7</c> for 𠮷.</summary>
    public static void AppendSpelled(int value, StringBuilder text) =>
        text.Append(string.Format(CultureInfo.InvariantCulture, "U{0:X4}", value));

    private static bool IsDefaultIgnorable(char c) => c is
        '\u034F' or (>= '\u115F' and <= '\u1160') or (>= '\u17B4' and <= '\u17B5') or (>= '\u180B' and <= '\u180F') or
        '\u3164' or (>= '\uFE00' and <= '\uFE0F') or '\uFFA0' or (>= '\u2060' and <= '\u206F') or (>= '\uFFF0' and <= '\uFFF8');
}
