using System.Buffers.Binary;

namespace CorpusGen.Runtime.Wire;

/// <summary>The name of a body: 128 bits of a hash of its bytes, so that equal bodies are one and it never finds another text.</summary>
internal readonly record struct BodyKey(ulong High, ulong Low) : IComparable<BodyKey>
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private const int TextLength = 22;

    /// <summary>The number of bytes of a key.</summary>
    public const int Size = 16;

    /// <summary>The key in the first bytes of <paramref name="bytes"/>.</summary>
    public static BodyKey Of(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes.Slice(8)));

    /// <summary>The key that <see cref="ToString"/> wrote.</summary>
    public static BodyKey Parse(string text) => Of(Convert.FromBase64String(text + "=="));

    public void WriteTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.Slice(8), Low);
    }

    public int CompareTo(BodyKey other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);

    /// <summary>22 characters of base 64, without its padding: the compiler reads each character.</summary>
    public override string ToString()
    {
        // Six bits a letter; the last letter has the last two bits.
        var letters = new char[TextLength];
        for (var i = 0; i < TextLength; i++)
        {
            var left = 128 - (6 * (i + 1));
            var bits = left >= 64 ? High >> (left - 64)
                : left >= 58 ? (High << (64 - left)) | (Low >> left)
                : left >= 0 ? Low >> left
                : Low << -left;
            letters[i] = Letters[(int)(bits & 63)];
        }

        return new string(letters);
    }
}
