using System.Text;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Generator.Emission;

/// <summary>
/// Makes an edit of the corpus one that hot reload cannot apply, so that the application starts again: a type whose name depends on a
/// table, as reload cannot take a type away. A running application has decoded the old table, and its embedded files stay what they were.
/// </summary>
internal static class Edition
{
    /// <summary>The type, in the class of the <paramref name="table"/>, which contains the hashes of the bodies.</summary>
    public static void Write(CSharpWriter code, StringBuilder table) =>
        code.Line().Line($"private enum Edition_{BodyKey.Parse(BodyHash.Of(Encoding.UTF8.GetBytes(table.ToString()))).High:x16} {{ }}");
}
