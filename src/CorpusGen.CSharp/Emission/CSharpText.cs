using System.Globalization;
using System.Text;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.CSharp.Emission;

/// <summary>
/// The one way for text of an article into C#: into a documentation comment, or as a table that <see cref="LineWriter"/> has escaped.
/// The text cannot end a comment or a literal, and a reader and the compiler see the same.
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
            if (i >= max || !FieldText.IsPlain(text[i]) || text[i] is '<' or '>' or '&')
                return Escape(text, max);
        }
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
            if (isPair && !FieldText.IsHidden(category))
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
                if (!FieldText.IsHidden(category) && category != UnicodeCategory.Surrogate && unit is not ('\uFFFE' or '\uFFFF'))
                    escaped.Append(unit);
                break;
        }
    }
}
