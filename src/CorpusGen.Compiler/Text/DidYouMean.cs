namespace CorpusGen.Compiler.Text;

/// <summary>Finds what someone meant to write.</summary>
public static class DidYouMean
{
    /// <summary>Longer texts are no slips of the pen; comparing them would only cost time.</summary>
    private const int MaxLength = 64;

    /// <summary>
    /// The candidate with the fewest insertions, deletions, replacements and swaps (Damerau and Levenshtein, optimal string
    /// alignment) from <paramref name="wanted"/>, letter case aside; among equals the first in ordinal order. At most a third of the
    /// letters may differ. <see langword="null"/> when there is none.
    /// </summary>
    public static string? Nearest(string wanted, IEnumerable<string> candidates)
    {
        if (wanted.Length is 0 or > MaxLength)
            return null;
        var folded = wanted.ToLowerInvariant();
        var best = (Distance: Math.Max(1, wanted.Length / 3) + 1, Candidate: (string?)null);
        var rows = new int[3][];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new int[MaxLength + 1];
        foreach (var candidate in candidates)
        {
            if (candidate.Length is 0 or > MaxLength || Math.Abs(candidate.Length - wanted.Length) > best.Distance)
                continue;
            var distance = Distance(folded, candidate.ToLowerInvariant(), best.Distance, rows);
            if (distance < best.Distance || (distance == best.Distance && best.Candidate is { } known && string.CompareOrdinal(candidate, known) < 0))
                best = (distance, candidate);
        }

        return best.Candidate;
    }

    /// <summary>The distance, or more than <paramref name="max"/> as soon as it is known to be more.</summary>
    private static int Distance(string a, string b, int max, int[][] rows)
    {
        var (beforeLast, last, current) = (rows[0], rows[1], rows[2]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                current[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > max)
                return max + 1;
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
