using System.Buffers.Text;
using System.Text;

namespace CorpusGen.Runtime.Wire;

/// <summary>A range of a body in UTF-16 units, and in bytes of UTF-8, so that it can be sliced without decoding the body.</summary>
/// <remarks>
/// A table has <c>start length</c> in UTF-16 units, followed, where the bytes differ, by how much more the start and the length are in
/// bytes; <c>,</c> is between ranges. The numbers are relative because every digit of 100,000 quotes costs compile time.
/// </remarks>
internal readonly record struct BodyRange(TextPosition Position, int Utf8Start, int Utf8End)
{
    /// <summary>Appends the ranges as a table has them.</summary>
    public static void Write(StringBuilder table, BodyRange[] ranges)
    {
        for (var i = 0; i < ranges.Length; i++)
        {
            var (position, utf8Start, utf8End) = ranges[i];
            table.Append(i == 0 ? "" : ",").Append(position.Start).Append(' ').Append(position.Length);
            if (utf8Start != position.Start || utf8End != position.End)
                table.Append(' ').Append(utf8Start - position.Start).Append(' ').Append(utf8End - utf8Start - position.Length);
        }
    }

    /// <summary>Reads the text that <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">No generator wrote the text.</exception>
    public static BodyRange[] Parse(ReadOnlySpan<byte> text)
    {
        var ranges = new List<BodyRange>(1);
        while (true)
        {
            var comma = text.IndexOf((byte)',');
            ranges.Add(ParseOne(comma < 0 ? text : text.Slice(0, comma)));
            if (comma < 0)
                return ranges.ToArray();
            text = text.Slice(comma + 1);
        }
    }

    private static BodyRange ParseOne(ReadOnlySpan<byte> text)
    {
        var start = Number(ref text);
        var length = Number(ref text);
        var utf8Start = start + (text.IsEmpty ? 0 : Number(ref text));
        var utf8Length = length + (text.IsEmpty ? 0 : Number(ref text));
        return new BodyRange(new TextPosition(start, start + length), utf8Start, utf8Start + utf8Length);
    }

    private static int Number(ref ReadOnlySpan<byte> text)
    {
        if (!Utf8Parser.TryParse(text, out int number, out var read))
            throw new FormatException("A generated table has text where the number of a range is expected.");
        text = text.Slice(Math.Min(read + 1, text.Length));
        return number;
    }
}
