using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CorpusGen.Compiler.Reading;

/// <summary>Writes text as YAML scalars that read as that text.</summary>
internal static class YamlText
{
    private static readonly Regex Number = new(@"^[0-9][0-9._:]*([eE][+-]?[0-9]+)?\z|^0[xo][0-9A-Fa-f]+\z", RegexOptions.CultureInvariant);

    /// <summary>A scalar in quotes: single ones, or double ones where line ends or control characters need escapes.</summary>
    public static string Quoted(string text) => CanBeSingleQuoted(text) ? SingleQuoted(text) : DoubleQuoted(text);

    /// <summary>Whether nobody sees a character, although it has no width and is not white space to YAML.</summary>
    public static bool IsInvisible(char unit) =>
        unit is (>= '\u200B' and <= '\u200F') or (>= '\u2060' and <= '\u2064') or '\uFEFF' or '\u00AD';

    /// <summary>Plain text as YAML folds it: a line end is a blank.</summary>
    public static string OnOneLine(string text) => text.IndexOfAny(['\r', '\n']) < 0
        ? text
        : string.Join(" ", text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));

    /// <summary>A scalar without quotes where that is possible, and where other readers of the file take it for text too.</summary>
    public static string Written(string text, bool isInFlow) =>
        CanBePlain(text, isInFlow) && !IsOtherType(text) ? text : Quoted(text);

    /// <summary>
    /// A scalar of one line in the given style where that is possible; blocks are written by <see cref="Literal"/> and
    /// <see cref="Folded"/>.
    /// </summary>
    public static string InStyle(string text, ScalarStyle style, bool isInFlow) => style switch
    {
        ScalarStyle.Plain when CanBePlain(text, isInFlow) => text,
        ScalarStyle.DoubleQuoted => DoubleQuoted(text),
        _ => Quoted(text),
    };

    /// <summary>
    /// A block after <c>|</c> with the lines of the text, or <see langword="null"/> where no such block is that text.
    /// </summary>
    public static string? Literal(string text, int indentation, string lineEnd)
    {
        var content = text.EndsWith("\n", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;
        return IsBlock(content) ? $"|{(content.Length == text.Length ? "-" : "")}{Indented(content, indentation, lineEnd)}" : null;
    }

    /// <summary>A block after <c>&gt;</c> of one line, or <see langword="null"/>.</summary>
    public static string? Folded(string text, int indentation, string lineEnd)
    {
        var content = text.EndsWith("\n", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;
        return IsBlock(content) && content.IndexOf('\n') < 0
            ? $">{(content.Length == text.Length ? "-" : "")}{Indented(content, indentation, lineEnd)}"
            : null;
    }

    /// <summary>
    /// Whether <paramref name="text"/> reads as itself without quotes. Narrower than YAML: readers differ about the rest.
    /// </summary>
    public static bool CanBePlain(string text, bool isInFlow)
    {
        if (text.Length == 0 || !IsPlainStart(text[0]) || char.IsWhiteSpace(text[text.Length - 1]) || text[text.Length - 1] == ':')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (NeedsEscape(unit) || (char.IsWhiteSpace(unit) && unit is not (' ' or '\u3000' or '\u00A0' or '\u202F'))
                || (unit == ':' && (isInFlow || text[i + 1] == ' '))
                || (unit == '#' && i > 0 && char.IsWhiteSpace(text[i - 1]))
                || (isInFlow && unit is ',' or '[' or ']' or '{' or '}'))
                return false;
        }

        return true;
    }

    /// <summary>Letters and digits start plain text, and signs outside ASCII, which YAML does not use.</summary>
    private static bool IsPlainStart(char first) =>
        first > '\u007F' ? !char.IsWhiteSpace(first) && !NeedsEscape(first) : char.IsLetterOrDigit(first);

    /// <summary>Whether other readers take the text for a number, a boolean or nothing. A date is a date to them too.</summary>
    private static bool IsOtherType(string text) =>
        text.ToLowerInvariant() is "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n" || Number.IsMatch(text);

    private static bool CanBeSingleQuoted(string text) => !text.Any(NeedsEscape);

    private static string SingleQuoted(string text) => $"'{text.Replace("'", "''")}'";

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                '"' or '\\' => quoted.Append('\\').Append(unit),
                _ when NeedsEscape(unit) => quoted.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(unit),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>
    /// Whether a block can have this text: blanks at its start would be indentation, and a line of blanks has its own rules.
    /// </summary>
    private static bool IsBlock(string content)
    {
        if (content.Length == 0 || char.IsWhiteSpace(content[0]))
            return false;
        foreach (var line in content.Split('\n'))
        {
            if (line.Any(NeedsEscape) || (line.Length > 0 && string.IsNullOrWhiteSpace(line)))
                return false;
        }

        return !content.EndsWith("\n", StringComparison.Ordinal);
    }

    private static string Indented(string content, int indentation, string lineEnd)
    {
        var written = new StringBuilder();
        foreach (var line in content.Split('\n'))
            written.Append(lineEnd).Append(' ', line.Length == 0 ? 0 : indentation).Append(line);
        return written.ToString();
    }

    private static bool NeedsEscape(char unit) => char.IsControl(unit) || unit is '\u2028' or '\u2029' or '\uFEFF';
}
