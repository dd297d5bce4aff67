namespace CorpusGen.Compiler.Quotes;

/// <summary>Aligns a text with a stretch of another text (Sellers' algorithm).</summary>
internal static class Alignment
{
    private const int TooMany = int.MaxValue / 2;

    /// <summary>
    /// The part of <paramref name="text"/>, anywhere between <paramref name="from"/> and <paramref name="to"/>, that is fewest edits away
    /// from <paramref name="pattern"/>, or <see langword="null"/> when that is more than <paramref name="max"/>.
    /// </summary>
    public static (int Distance, int Start, int End)? Best(
        string text, int from, int to, string pattern, int max, CancellationToken cancellation = default) =>
        Align(text, from, to, pattern, max, isWhole: false, cancellation);

    /// <summary>
    /// How many edits all of <paramref name="text"/> between <paramref name="from"/> and <paramref name="to"/> is away from
    /// <paramref name="pattern"/>, or <see langword="null"/> when that is more than <paramref name="max"/>.
    /// </summary>
    public static int? Distance(string text, int from, int to, string pattern, int max, CancellationToken cancellation = default) =>
        Align(text, from, to, pattern, max, isWhole: true, cancellation)?.Distance;

    private static (int Distance, int Start, int End)? Align(
        string text, int from, int to, string pattern, int max, bool isWhole, CancellationToken cancellation)
    {
        // For each prefix of the pattern: the fewest edits to end here, and where such an alignment starts.
        var cost = new int[pattern.Length + 1];
        var start = new int[pattern.Length + 1];
        for (var j = 0; j <= pattern.Length; j++)
            (cost[j], start[j]) = (j <= max ? j : TooMany, from);

        var reach = Reach(to - from, pattern.Length, max);
        (int Distance, int Start, int End)? best = null;
        for (var i = from; i < to; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var first = Math.Max(1, i + 1 - from - reach);
            var last = Math.Min(pattern.Length, i + 1 - from + max);
            var (diagonalCost, diagonalStart) = (cost[first - 1], start[first - 1]);
            (cost[first - 1], start[first - 1]) = (first > 1 ? TooMany : isWhole ? i + 1 - from : 0, i + 1);
            for (var j = first; j <= last; j++)
            {
                var (aboveCost, aboveStart) = (cost[j], start[j]);
                var step = (Cost: diagonalCost + (text[i] == pattern[j - 1] ? 0 : 1), Start: diagonalStart);
                if (aboveCost + 1 < step.Cost)
                    step = (aboveCost + 1, aboveStart);
                if (cost[j - 1] + 1 < step.Cost)
                    step = (cost[j - 1] + 1, start[j - 1]);
                (cost[j], start[j]) = step;
                (diagonalCost, diagonalStart) = (aboveCost, aboveStart);
            }

            if (isWhole && i < to - 1)
                continue;
            if (last == pattern.Length && cost[last] <= max && (best is not { } known || cost[last] < known.Distance))
                best = (cost[last], start[last], i + 1);
        }

        return best;
    }

    /// <summary>How many cells <see cref="Best"/> fills in.</summary>
    public static long Cells(int textLength, int patternLength, int max) =>
        (long)textLength * Math.Min(patternLength, Reach(textLength, patternLength, max) + max + 1);

    /// <summary>
    /// How far behind the units read so far a prefix may end: an alignment that is good enough leaves <paramref name="max"/> units
    /// of the pattern out at most, so it starts early enough for the rest of it.
    /// </summary>
    private static int Reach(int textLength, int patternLength, int max) => Math.Max(0, textLength - patternLength + max) + max;
}
