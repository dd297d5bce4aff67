using System.Text;
using CorpusGen.Runtime.Unicode;

namespace CorpusGen.Compiler.Names;

/// <summary>
/// Unicode's normal form KD (UAX #15) of letters, marks and digits of the first plane: width, ligatures, and the shapes of Arabic letters
/// are given up too.
/// </summary>
internal static class CompatibleForm
{
    private static readonly Dictionary<char, string> Forms = ReadForms(UnicodeTables.CompatibilityForms);

    /// <summary><paramref name="text"/> in normal form KD.</summary>
    public static string Decompose(string text)
    {
        var decomposed = NormalForm.Decompose(text);
        StringBuilder? result = null;
        for (var i = 0; i < decomposed.Length; i++)
        {
            if (Forms.TryGetValue(decomposed[i], out var form))
                (result ??= new StringBuilder(decomposed, 0, i, decomposed.Length + 8)).Append(form);
            else
                result?.Append(decomposed[i]);
        }

        return result is null ? decomposed : NormalForm.SortMarks(result.ToString());
    }

    private static Dictionary<char, string> ReadForms(string table)
    {
        var forms = new Dictionary<char, string>();
        for (var start = 0; start < table.Length;)
        {
            var end = table.IndexOf('\0', start);
            forms.Add(table[start], table.Substring(start + 1, end - start - 1));
            start = end + 1;
        }

        return forms;
    }
}
