using System.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>Writes a table as a raw UTF-8 literal: its bytes lie in the assembly and are read in place.</summary>
internal static class TableLiteral
{
    /// <summary>A property <paramref name="name"/> that gives the lines of <paramref name="table"/>.</summary>
    public static void Write(CSharpWriter code, string modifiers, string name, StringBuilder table)
    {
        var property = $"{modifiers} global::System.ReadOnlySpan<byte> {name} =>";
        if (table.Length == 0)
        {
            code.Line(property + " default;");
            return;
        }

        var delimiter = CSharpText.RawDelimiter(table);
        code.Line(property);
        code.Line("    " + delimiter);
        foreach (var line in table.ToString().TrimEnd('\n').Split('\n'))
            code.Line("    " + line);
        code.Line("    " + delimiter + "u8;");
    }
}
