using System.Text;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.CSharp.Emission;

/// <summary>
/// Makes the application start again after an edit of the corpus, because a running application has decoded the old table, and its embedded
/// files stay the old ones. The name of a type depends on the table, and hot reload cannot take a type away.
/// </summary>
internal static class Edition
{
    /// <summary>The type, in the class of the <paramref name="table"/>, which contains the hashes of the bodies.</summary>
    public static void Write(CSharpWriter code, StringBuilder table) =>
        code.Line().Line($"private enum Edition_{BodyKey.Parse(BodyHash.Of(Encoding.UTF8.GetBytes(table.ToString()))).High:x16} {{ }}");
}
