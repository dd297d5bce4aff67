using System.Text;

namespace CorpusGen.Runtime.Wire;

/// <summary>The bucket of each article in the order of the corpus, two hexadecimal digits each.</summary>
internal static class BucketOrder
{
    /// <summary>The most buckets that two digits tell apart.</summary>
    public const int MaxBuckets = 256;

    private const string Digits = "0123456789abcdef";

    /// <summary>The number of articles.</summary>
    public static int CountOf(ReadOnlySpan<byte> order) => order.Length / 2;

    /// <summary>The bucket of an article.</summary>
    public static int BucketAt(ReadOnlySpan<byte> order, int article) => (Value(order[article * 2]) << 4) | Value(order[(article * 2) + 1]);

    /// <summary>Appends the bucket of the next article.</summary>
    public static void Write(StringBuilder order, int bucket) => order.Append(Digits[bucket >> 4]).Append(Digits[bucket & 15]);

    private static int Value(byte digit) => digit <= '9' ? digit - '0' : digit - 'a' + 10;
}
