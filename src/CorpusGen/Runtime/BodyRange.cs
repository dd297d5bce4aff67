using System.Buffers.Text;

namespace CorpusGen.Runtime;

/// <summary>A range of a body in UTF-16 units and, so that it can be sliced without decoding the body, in bytes of its UTF-8.</summary>
internal readonly record struct BodyRange(TextPosition Position, int Utf8Start, int Utf8End)
{
    /// <summary>
    /// Reads <c>start length</c> in UTF-16 units, followed, where the bytes differ, by how much more the start and the length
    /// are in bytes; <c>,</c> between ranges. Relative, because every digit of 100,000 quotes costs compile time.
    /// </summary>
    public static BodyRange[] ParseAll(ReadOnlySpan<byte> text)
    {
        var ranges = new List<BodyRange>(1);
        while (true)
        {
            var comma = text.IndexOf((byte)',');
            ranges.Add(Parse(comma < 0 ? text : text.Slice(0, comma)));
            if (comma < 0)
                return ranges.ToArray();
            text = text.Slice(comma + 1);
        }
    }

    private static BodyRange Parse(ReadOnlySpan<byte> text)
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
            throw new FormatException("A generated table holds a position that is no number.");
        text = text.Slice(Math.Min(read + 1, text.Length));
        return number;
    }
}
