namespace CorpusGen.Runtime.Unicode;

/// <summary>The order in which combining marks are written after their letter: canonical combining classes, by rank.</summary>
internal static class MarkOrder
{
    private const char FirstMark = '\u0300';

    private static readonly byte[] Ranks = ReadRuns();

    /// <summary>The rank of the combining class of <paramref name="c"/>; 0 for characters that begin a sequence, such as letters.</summary>
    public static int RankOf(char c) => c < FirstMark ? 0 : Ranks[c];

    private static byte[] ReadRuns()
    {
        var runs = NormalFormTables.MarkOrder;
        var ranks = new byte[char.MaxValue + 1];
        for (var i = 0; i < runs.Length; i += 2)
        {
            var end = i + 2 < runs.Length ? runs[i + 2] : ranks.Length;
            for (int c = runs[i]; c < end; c++)
                ranks[c] = (byte)runs[i + 1];
        }

        return ranks;
    }
}
