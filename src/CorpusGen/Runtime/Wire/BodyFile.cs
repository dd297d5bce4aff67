using System.Buffers.Binary;

namespace CorpusGen.Runtime.Wire;

/// <summary>
/// The file of all bodies, which is embedded once. A header: the letters <c>CGBODY1</c>, a zero, the number of bodies. The index: for each
/// body, ordered by key, its key, where it starts in the file, and its length. Then the bodies in that order. Numbers are little-endian and
/// have four bytes. The file depends on the set of bodies alone, not on names or order of articles.
/// </summary>
internal static class BodyFile
{
    /// <summary>The name of the resource.</summary>
    public const string ResourceName = "CorpusGen.bodies";

    private const int HeaderSize = 12;
    private const int EntrySize = BodyKey.Size + 8;

    private static ReadOnlySpan<byte> Magic => "CGBODY1\0"u8;

    /// <summary>The header and the index of a file of these bodies, each key once and in order.</summary>
    /// <exception cref="OverflowException">The file would be larger than a resource can be.</exception>
    public static byte[] Index(IReadOnlyList<(BodyKey Key, int Length)> bodies)
    {
        var index = new byte[HeaderSize + (bodies.Count * EntrySize)];
        Magic.CopyTo(index);
        BinaryPrimitives.WriteInt32LittleEndian(index.AsSpan(Magic.Length), bodies.Count);
        var start = index.Length;
        for (var i = 0; i < bodies.Count; i++)
        {
            var entry = index.AsSpan(HeaderSize + (i * EntrySize));
            bodies[i].Key.WriteTo(entry);
            BinaryPrimitives.WriteInt32LittleEndian(entry.Slice(BodyKey.Size), start);
            BinaryPrimitives.WriteInt32LittleEndian(entry.Slice(BodyKey.Size + 4), bodies[i].Length);
            start = checked(start + bodies[i].Length);
        }

        return index;
    }

    /// <summary>Finds the body with <paramref name="key"/> in <paramref name="file"/>, if that is a file of bodies and has it.</summary>
    public static bool TryFind(ReadOnlySpan<byte> file, BodyKey key, out (int Start, int Length) body)
    {
        body = default;
        if (file.Length < HeaderSize || !file.StartsWith(Magic))
            return false;
        int low = 0, high = BinaryPrimitives.ReadInt32LittleEndian(file.Slice(Magic.Length)) - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var entry = file.Slice(HeaderSize + (middle * EntrySize), EntrySize);
            var order = BodyKey.Of(entry).CompareTo(key);
            if (order == 0)
            {
                var start = BinaryPrimitives.ReadInt32LittleEndian(entry.Slice(BodyKey.Size));
                body = (start, BinaryPrimitives.ReadInt32LittleEndian(entry.Slice(BodyKey.Size + 4)));
                return true;
            }

            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return false;
    }
}
