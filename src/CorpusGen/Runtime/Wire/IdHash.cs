namespace CorpusGen.Runtime.Wire;

/// <summary>Spreads articles over buckets by their ids: the same at build time and at run time, on every machine.</summary>
internal static class IdHash
{
    /// <summary>The bucket of <paramref name="id"/> among <paramref name="buckets"/>, a power of two.</summary>
    public static int BucketOf(string id, int buckets)
    {
        var hash = Of(id);
        return (int)((hash ^ (hash >> 15)) & (uint)(buckets - 1));
    }

    /// <summary>The hash of <paramref name="id"/>, the same on every machine (FNV-1a over UTF-16 units).</summary>
    public static uint Of(string id)
    {
        var hash = 2166136261u;
        foreach (var unit in id)
            hash = unchecked((hash ^ unit) * 16777619u);
        return hash;
    }
}
