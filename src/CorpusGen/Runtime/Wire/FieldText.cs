using System.Globalization;
using System.Text;

namespace CorpusGen.Runtime.Wire;

/// <summary>
/// The text of a field. <c>\</c> starts an escape: <c>\\</c>, <c>\p</c> for <c>|</c>, <c>\n</c>, and <c>\u{1F600}</c> for characters that
/// nobody sees, because a table is a literal in C#, and nobody may hide code in it or end it.
/// </summary>
internal static class FieldText
{
    /// <summary>The start of a field with this letter and text.</summary>
    public static string Field(char letter, string text) => Escape(new StringBuilder().Append('|').Append(letter), text).ToString();

    /// <summary>Appends <paramref name="text"/>, escaped.</summary>
    public static StringBuilder Escape(StringBuilder table, string text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPlain(text[i]) && text[i] is not ('|' or '\\'))
                continue;
            if (char.IsSurrogatePair(text, i) && !IsHidden(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                i++;
                continue;
            }

            table.Append(text, from, i - from);
            var codePoint = char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text, i++) : text[i];
            switch (codePoint)
            {
                case '|':
                    table.Append("\\p");
                    break;
                case '\\':
                    table.Append(@"\\");
                    break;
                case '\n':
                    table.Append("\\n");
                    break;
                default:
                    table.Append("\\u{").Append(codePoint.ToString("X", CultureInfo.InvariantCulture)).Append('}');
                    break;
            }

            from = i + 1;
        }

        return table.Append(text, from, text.Length - from);
    }

    /// <summary>The text that <see cref="Escape"/> wrote.</summary>
    public static unsafe string Unescape(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return "";
        string text;
        fixed (byte* bytes = utf8)
            text = Encoding.UTF8.GetString(bytes, utf8.Length);
        return text.AsSpan().IndexOf('\\') < 0 ? text : Unescape(text);
    }

    /// <summary>Whether a UTF-16 unit is visible, and is a character by itself.</summary>
    public static bool IsPlain(char unit) =>
        unit is >= ' ' and < '\u007F' ||
        (unit >= '\u00A0' && !char.IsSurrogate(unit) && unit < '\uFFFE' && !IsHidden(CharUnicodeInfo.GetUnicodeCategory(unit)));

    /// <summary>Whether nobody sees a character of this category.</summary>
    public static bool IsHidden(UnicodeCategory category) => category
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Unescape(string text)
    {
        var unescaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                unescaped.Append(text[i]);
                continue;
            }

            switch (text[++i])
            {
                case 'p':
                    unescaped.Append('|');
                    break;
                case 'n':
                    unescaped.Append('\n');
                    break;
                case 'u':
                    var close = i + text.AsSpan(i).IndexOf('}');
                    AppendCodePoint(unescaped, Convert.ToInt32(text.Substring(i + 2, close - i - 2), 16));
                    i = close;
                    break;
                default:
                    unescaped.Append(text[i]);
                    break;
            }
        }

        return unescaped.ToString();
    }

    /// <summary>Appends a character, or half of a surrogate pair, which the name of a file may have.</summary>
    private static void AppendCodePoint(StringBuilder text, int value)
    {
        if (value <= char.MaxValue)
            text.Append((char)value);
        else
            text.Append(char.ConvertFromUtf32(value));
    }
}
