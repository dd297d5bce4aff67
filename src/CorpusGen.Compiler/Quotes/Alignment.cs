namespace CorpusGen.Compiler.Quotes;

/// <summary>Aligns a text with a stretch of another (Sellers' algorithm): the stretch may start and end anywhere.</summary>
internal static class Alignment
{
    /// <summary>
    /// The part of <paramref name="text"/> between <paramref name="from"/> and <paramref name="to"/> that is fewest edits away
    /// from <paramref name="pattern"/>, or <see langword="null"/> when that is more than <paramref name="max"/>.
    /// </summary>
    public static (int Distance, int Start, int End)? Best(string text, int from, int to, string pattern, int max)
    {
        // For each prefix of the pattern: the fewest edits to end here, and where such an alignment starts.
        var cost = new int[pattern.Length + 1];
        var start = new int[pattern.Length + 1];
        for (var j = 0; j <= pattern.Length; j++)
            (cost[j], start[j]) = (j, from);

        (int Distance, int Start, int End)? best = null;
        for (var i = from; i < to; i++)
        {
            var (diagonalCost, diagonalStart) = (cost[0], start[0]);
            start[0] = i + 1;
            for (var j = 1; j <= pattern.Length; j++)
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

            if (cost[pattern.Length] <= max && (best is not { } known || cost[pattern.Length] < known.Distance))
                best = (cost[pattern.Length], start[pattern.Length], i + 1);
        }

        return best;
    }
}
