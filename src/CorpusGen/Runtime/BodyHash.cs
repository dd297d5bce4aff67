using System.Buffers.Binary;

namespace CorpusGen.Runtime;

/// <summary>
/// A fingerprint of a body, to notice that an embedded file is not the one that the generated positions were computed from
/// (as when a running application gets new code but keeps its old resources). It is no protection against intent.
/// </summary>
internal static class BodyHash
{
    /// <summary>Eight hexadecimal digits for <paramref name="utf8"/>; FNV-1a over 8-byte words.</summary>
    public static string Compute(ReadOnlySpan<byte> utf8)
    {
        var hash = 14695981039346656037ul ^ (ulong)utf8.Length;
        for (; utf8.Length >= 8; utf8 = utf8.Slice(8))
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8));
        foreach (var b in utf8)
            hash = Mix(hash, b);
        return ((uint)(hash ^ (hash >> 32))).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static ulong Mix(ulong hash, ulong word)
    {
        hash = unchecked((hash ^ word) * 1099511628211ul);
        return hash ^ (hash >> 29);
    }
}
