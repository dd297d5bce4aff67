using System.Globalization;
using System.Text;

namespace CorpusGen.Compiler.Reading;

/// <summary>Writes text as YAML, for messages that say what to write.</summary>
internal static class YamlText
{
    /// <summary>A scalar in quotes that reads as <paramref name="text"/>: single ones, or double ones where line ends or control characters want escapes.</summary>
    public static string Quoted(string text)
    {
        if (!text.Any(NeedsEscape))
            return $"'{text.Replace("'", "''")}'";
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

    private static bool NeedsEscape(char unit) => char.IsControl(unit) || unit is '\u2028' or '\u2029';
}
