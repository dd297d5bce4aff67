using Spectre.Console;

namespace Newsroom;

/// <summary>What to say of an id that names nothing: which ids come near.</summary>
internal static class NotFound
{
    public static int Report(string kind, string id, IEnumerable<string> ids)
    {
        var near = ids
            .Select(candidate => (Id: candidate, Distance: Distance(id, candidate)))
            .Where(candidate => candidate.Distance <= Math.Max(2, id.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Id)
            .Take(3)
            .ToArray();
        var hint = near.Length > 0 ? $"Did you mean {string.Join(" or ", near)}?" : "Run newsroom without arguments to see them all.";

        Screen.OpenErrors().Write(new Prose($"There is no {kind} '{id}'. {hint}"));
        return 1;
    }

    /// <summary>How many letters differ (Levenshtein), whatever their case; none where the id holds all that was typed.</summary>
    private static int Distance(string typed, string id)
    {
        if (typed.Length > 0 && id.Contains(typed, StringComparison.OrdinalIgnoreCase))
            return 0;
        var row = Enumerable.Range(0, id.Length + 1).ToArray();
        for (var i = 0; i < typed.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < id.Length; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(typed[i]) == char.ToUpperInvariant(id[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }
        return row[^1];
    }
}
