using System.Text;

namespace CorpusGen.CSharp.Emission;

/// <summary>Writes a table as a raw literal.</summary>
internal static class TableLiteral
{
    /// <summary>A property that gives the lines of <paramref name="table"/> in UTF-8: bytes in the assembly.</summary>
    public static void WriteUtf8(CSharpWriter code, string name, StringBuilder table) =>
        Write(code, "global::System.ReadOnlySpan<byte> " + name, table, "u8");

    /// <summary>
    /// A property that gives the lines of <paramref name="table"/> as a string: the compiler takes a fraction of the time, but
    /// an assembly has room for some eight million characters of strings only (CS8103).
    /// </summary>
    public static void WriteText(CSharpWriter code, string name, StringBuilder table) => Write(code, "string " + name, table, "");

    private static void Write(CSharpWriter code, string property, StringBuilder table, string suffix)
    {
        property = $"protected override {property} =>";
        if (table.Length == 0)
        {
            code.Line($"{property} \"\"{suffix};");
            return;
        }

        // A string, because each index into a builder of megabytes walks through its chunks.
        var lines = table.ToString().TrimEnd('\n');
        var delimiter = CSharpText.RawDelimiter(lines);
        code.Line(property);
        code.Line("    " + delimiter);
        foreach (var line in lines.Split('\n'))
            code.Line("    " + line);
        code.Line("    " + delimiter + suffix + ";");
    }
}
