using System.Globalization;
using System.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>
/// The one way for text of an article into C#: into a documentation comment or into a table. Nothing it lets through can end a
/// comment or a literal, or show a reader something else than what the compiler sees.
/// </summary>
internal static class CSharpText
{
    /// <summary>
    /// Text for a documentation comment: on one line, escaped for XML, without control and format characters, at most
    /// <paramref name="max"/> UTF-16 units of it.
    /// </summary>
    public static string Doc(string text, int max = 120)
    {
        for (var i = 0; ; i++)
        {
            if (i == text.Length)
                return text.Length <= max ? text : Escape(text, max);
            if (i >= max || !IsPlain(text[i]) || text[i] is '<' or '>' or '&')
                return Escape(text, max);
        }
    }

    /// <summary>Appends text to a field of a table, escaped as <c>CorpusGen.Runtime.TableLine</c> reads it.</summary>
    public static StringBuilder AppendField(this StringBuilder table, char key, string? text)
    {
        if (text is null)
            return table;
        table.Append('|').Append(key);
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

    /// <summary>The quotation marks that open and close a raw literal around <paramref name="text"/>: more than it has in a row.</summary>
    public static string RawDelimiter(string text)
    {
        int longest = 2, run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            run = text[i] == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('"', longest + 1);
    }

    private static string Escape(string text, int max)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i >= max)
            {
                escaped.Append('…');
                break;
            }

            var isPair = char.IsSurrogatePair(text, i);
            var category = CharUnicodeInfo.GetUnicodeCategory(text, i);
            if (isPair && !IsHidden(category))
                escaped.Append(text[i]).Append(text[++i]);
            else if (isPair)
                i++;
            else
                AppendEscaped(escaped, text[i], category);
        }

        return escaped.ToString();
    }

    private static void AppendEscaped(StringBuilder escaped, char unit, UnicodeCategory category)
    {
        switch (unit)
        {
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            case '&':
                escaped.Append("&amp;");
                break;
            case '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029':
                escaped.Append(' ');
                break;
            default:
                if (!IsHidden(category) && category != UnicodeCategory.Surrogate && unit is not ('\uFFFE' or '\uFFFF'))
                    escaped.Append(unit);
                break;
        }
    }

    private static bool IsPlain(char unit) =>
        unit is >= ' ' and < '\u007F' ||
        (unit >= '\u00A0' && !char.IsSurrogate(unit) && unit < '\uFFFE' && !IsHidden(CharUnicodeInfo.GetUnicodeCategory(unit)));

    private static bool IsHidden(UnicodeCategory category) => category
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
