namespace CorpusGen.Compiler.Text;

/// <summary>Finds the text that an author meant to write.</summary>
public static class DidYouMean
{
    /// <summary>
    /// Longer texts are not slips of the pen; up to here the distances to all beginnings of a text fit into the bits of a number.
    /// </summary>
    private const int MaxLength = 64;

    /// <summary>How many choices an advice lists; more are counted.</summary>
    public const int MaxShown = 12;

    /// <summary>The advice to write <paramref name="nearest"/>.</summary>
    public static string Ask(string nearest) => $"did you mean '{nearest}'?";

    /// <summary>The advice to write one of the <paramref name="choices"/>, and the <paramref name="nearest"/> if one is near.</summary>
    public static string Ask(string? nearest, IReadOnlyCollection<string> choices)
    {
        var shown = string.Join(", ", choices.Take(MaxShown));
        if (choices.Count > MaxShown)
            shown += FormattableString.Invariant($" … ({choices.Count} in all)");
        return nearest is null ? $"write one of {shown}" : $"{Ask(nearest)} It is one of {shown}";
    }

    /// <summary>
    /// The candidate with the fewest insertions, deletions, replacements and swaps (Damerau and Levenshtein, optimal string
    /// alignment) from <paramref name="wanted"/>, letter case aside; among equals the first in ordinal order. At most a third of the
    /// letters may differ. <see langword="null"/> where no candidate is near.
    /// </summary>
    public static string? Nearest(string wanted, IEnumerable<string> candidates)
    {
        if (wanted.Length is 0 or > MaxLength)
            return null;
        var folded = wanted.ToLowerInvariant();
        var best = (Distance: Math.Max(1, wanted.Length / 3) + 1, Candidate: (string?)null);
        var places = PlacesOf(folded);
        foreach (var candidate in candidates)
        {
            if (candidate.Length is 0 or > MaxLength || Math.Abs(candidate.Length - wanted.Length) > best.Distance)
                continue;
            var distance = Distance(folded.Length, places, candidate.ToLowerInvariant(), best.Distance);
            if (distance < best.Distance
                || (distance == best.Distance && best.Candidate is { } known && string.CompareOrdinal(candidate, known) < 0))
                best = (distance, candidate);
        }

        return best.Candidate;
    }

    /// <summary>Whether <paramref name="wanted"/> differs from <paramref name="meant"/> in at most one letter, letter case aside.</summary>
    public static bool IsNear(string wanted, string meant) =>
        wanted.Length is > 0 and <= MaxLength
        && Distance(wanted.Length, PlacesOf(wanted.ToLowerInvariant()), meant.ToLowerInvariant(), max: 1) <= 1;

    /// <summary>For each unit of a text the bits of the places where it is.</summary>
    private static Dictionary<char, ulong> PlacesOf(string text)
    {
        var places = new Dictionary<char, ulong>();
        for (var i = 0; i < text.Length; i++)
            places[text[i]] = (places.TryGetValue(text[i], out var others) ? others : 0) | (1UL << i);
        return places;
    }

    /// <summary>
    /// The distance, or more than <paramref name="max"/> as soon as it is known to be more. A column of the table of distances is bits that
    /// mark where it rises and falls, so that a unit of the candidate is a few operations (Hyyrö, A Bit-Vector Algorithm for Computing
    /// Levenshtein and Damerau Edit Distances, 2003).
    /// </summary>
    private static int Distance(int length, Dictionary<char, ulong> places, string candidate, int max)
    {
        var (rises, falls, diagonal, before) = (ulong.MaxValue, 0UL, 0UL, 0UL);
        var last = 1UL << (length - 1);
        var distance = length;
        for (var i = 0; i < candidate.Length; i++)
        {
            places.TryGetValue(candidate[i], out var equal);
            var swapped = (~diagonal & equal) << 1 & before;
            diagonal = unchecked(((equal & rises) + rises) ^ rises) | equal | falls | swapped;
            var (right, left) = (falls | ~(diagonal | rises), diagonal & rises);
            distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
            if (distance - (candidate.Length - i - 1) > max)
                break;
            right = right << 1 | 1;
            (rises, falls, before) = (left << 1 | ~(diagonal | right), right & diagonal, equal);
        }

        Work.Add(candidate.Length);
        return distance;
    }
}
