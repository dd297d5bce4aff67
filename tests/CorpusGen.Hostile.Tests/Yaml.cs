using System.Globalization;
using System.Text;

namespace CorpusGen.Hostile.Tests;

/// <summary>Writes values so that YAML reads back just them.</summary>
internal static class Yaml
{
    /// <summary>A scalar in double quotes, with everything but ASCII's letters, digits and a few others escaped.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                quoted.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(text, i++):X8}");
            else if (char.IsSurrogate(text[i]) || text[i] is >= ' ' and <= '~' and not ('"' or '\\'))
                quoted.Append(text[i]);
            else
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A list on one line.</summary>
    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Quoted))}]";
}
