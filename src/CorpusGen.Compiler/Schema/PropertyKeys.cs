using System.Text;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Schema;

/// <summary>How front matter may write the name of a property or of an enumeration's member.</summary>
public static class PropertyKeys
{
    /// <summary>The name in kebab, camel and snake case: <c>follow-up-to</c>, <c>followUpTo</c>, <c>follow_up_to</c>.</summary>
    public static EquatableArray<string> Of(string name) => Cases(name).Distinct(StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The same, and the name itself.</summary>
    public static EquatableArray<string> OfMember(string name) =>
        Cases(name).Append(name).Distinct(StringComparer.Ordinal).ToEquatableArray();

    private static IEnumerable<string> Cases(string name)
    {
        var words = Words(name);
        var lower = words.ConvertAll(word => word.ToLowerInvariant());
        return
        [
            string.Join("-", lower),
            lower[0] + string.Concat(words.Skip(1)),
            string.Join("_", lower),
        ];
    }

    /// <summary>
    /// A word starts at a capital after a small letter or a digit, and at the last of several capitals: <c>ISBN</c>, <c>Isbn Number</c>,
    /// <c>URL Of</c>.
    /// </summary>
    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var starts = char.IsUpper(name[i]) && i > 0
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if ((starts || name[i] == '_') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (name[i] != '_')
                word.Append(name[i]);
        }

        if (word.Length > 0 || words.Count == 0)
            words.Add(word.ToString());
        return words;
    }
}
