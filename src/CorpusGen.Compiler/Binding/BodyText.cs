using System.Text;
using CorpusGen.Compiler.Model;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Binding;

/// <summary>The body of an article: the text that positions count in, and the ways from there to the file and to UTF-8.</summary>
public sealed class BodyText
{
    // The offset in bytes is known for every 512th unit; from there on units are counted.
    private const int Stride = 512;

    private readonly SourceFile _file;
    private readonly BodyMap _map;
    private int[]? _utf8Offsets;

    /// <summary>The body of <paramref name="file"/> that begins at the offset <paramref name="start"/> of its text.</summary>
    public BodyText(SourceFile file, int start)
    {
        _file = file;
        _map = new BodyMap(file, start);
        Value = BodyMap.WithLineFeeds(file.Text.Substring(start));
    }

    /// <summary>The body with LF line ends.</summary>
    public string Value { get; }

    /// <summary>The place in the file of a range of the body.</summary>
    public Place At(TextRange range) => _file.At(new TextRange(_map.FileOffset(range.Start), _map.FileOffset(range.End)));

    /// <summary>The range with its bytes.</summary>
    public BodySpan SpanOf(TextRange range) => new(range, new TextRange(Utf8Offset(range.Start), Utf8Offset(range.End)));

    /// <summary>The bytes that the run time reads.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(Value);

    /// <summary>The name that the run time finds these bytes by.</summary>
    public string Hash()
    {
        var utf8 = System.Buffers.ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(Value.Length));
        var length = Encoding.UTF8.GetBytes(Value, 0, Value.Length, utf8, 0);
        var hash = BodyHash.Of(utf8, length);
        System.Buffers.ArrayPool<byte>.Shared.Return(utf8);
        return hash;
    }

    private int Utf8Offset(int offset)
    {
        _utf8Offsets ??= Checkpoints();
        var checkpoint = offset / Stride;
        return _utf8Offsets[checkpoint] + Utf8Length(Value, checkpoint * Stride, offset);
    }

    private int[] Checkpoints()
    {
        var offsets = new int[(Value.Length / Stride) + 1];
        for (var i = 1; i < offsets.Length; i++)
            offsets[i] = offsets[i - 1] + Utf8Length(Value, (i - 1) * Stride, i * Stride);
        return offsets;
    }

    // Counted by hand: a stretch may start or end inside a surrogate pair; each half counts two of its four bytes.
    private static int Utf8Length(string text, int start, int end)
    {
        var bytes = end - start;
        for (var i = start; i < end; i++)
        {
            var unit = text[i];
            if (unit >= 0x80)
                bytes += unit < 0x800 || char.IsSurrogate(unit) ? 1 : 2;
        }

        return bytes;
    }
}
