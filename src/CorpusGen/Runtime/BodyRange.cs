using System.Buffers.Text;

namespace CorpusGen.Runtime;

/// <summary>A range of a body in UTF-16 units and, so that it can be sliced without decoding the body, in bytes of its UTF-8.</summary>
internal readonly record struct BodyRange(TextPosition Position, int Utf8Start, int Utf8End)
{
    /// <summary>
    /// Reads <c>start end</c>, followed by <c>utf8Start utf8End</c> where these differ; <c>,</c> between ranges.
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
        var end = Number(ref text);
        return text.IsEmpty
            ? new BodyRange(new TextPosition(start, end), start, end)
            : new BodyRange(new TextPosition(start, end), Number(ref text), Number(ref text));
    }

    private static int Number(ref ReadOnlySpan<byte> text)
    {
        if (!Utf8Parser.TryParse(text, out int number, out var read))
            throw new FormatException("A generated table holds a position that is no number.");
        text = text.Slice(Math.Min(read + 1, text.Length));
        return number;
    }
}
