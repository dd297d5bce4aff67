using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// Places quotes in one body. A selector matches where its first segment stands with the prefix right before it, each further
/// segment stands after the one before it, and the suffix stands right after the last one; every comparison is ordinal.
/// </summary>
public sealed class QuoteSearch
{
    /// <summary>How many places are counted before it is plainly too many.</summary>
    public const int MaxPlaces = 1000;

    private const int ShownPlaces = 5;
    private const int LongestPrefix = 24;

    private readonly Occurrences _occurrences;
    private readonly Lazy<NearMissSearch> _nearMisses;

    /// <summary>A search in <paramref name="body"/>, whose line ends are LF.</summary>
    public QuoteSearch(string body, CancellationToken cancellation = default)
    {
        Body = body;
        _occurrences = new Occurrences(body);
        _nearMisses = new Lazy<NearMissSearch>(() => new NearMissSearch(body, _occurrences, cancellation));
    }

    private string Body { get; }

    /// <summary>Places a quote.</summary>
    /// <param name="exact">The segments, in order; at least one, none empty.</param>
    /// <param name="prefix">What must stand right before the first segment.</param>
    /// <param name="suffix">What must stand right after the last segment.</param>
    public QuotePlacement Place(IReadOnlyList<string> exact, string? prefix, string? suffix)
    {
        // With its context at once: among thousands of places the one that the prefix means may be the last.
        var before = prefix?.Length ?? 0;
        var selector = prefix + exact[0] + (exact.Count == 1 ? suffix : null);
        var starts = _occurrences.Of(selector, MaxPlaces);
        if (starts.Count == 0)
        {
            var anywhere = _occurrences.Next(exact[0], 0);
            return anywhere < 0 ? new QuotePlacement.NotFound(0, _nearMisses.Value.Find(exact[0])) : Explain(exact, anywhere);
        }

        var placements = new List<TextRange[]>();
        foreach (var start in starts)
        {
            var first = new TextRange(start + before, start + before + exact[0].Length);
            var previous = placements.Count > 0 ? placements[^1] : null;
            if (Follow(exact, first, suffix, previous) is not { } segments)
                break; // what does not follow here does not follow further down either
            placements.Add(segments);
        }

        return placements.Count switch
        {
            1 => new QuotePlacement.Found(placements[0]),
            0 => Explain(exact, _occurrences.Next(exact[0], 0)),
            _ => new QuotePlacement.Ambiguous(
                placements.Count,
                placements.Take(ShownPlaces).Select(segments => segments[0]).ToArray(),
                DecidingPrefix(placements, selector.Substring(before))),
        };
    }

    /// <summary>The places of one text, in order, between its prefix and suffix; at most <see cref="MaxPlaces"/>.</summary>
    public IEnumerable<TextRange> Places(string exact, string? prefix, string? suffix) =>
        _occurrences.Of(prefix + exact + suffix, MaxPlaces)
            .Select(start => start + (prefix?.Length ?? 0))
            .Select(start => new TextRange(start, start + exact.Length));

    /// <summary>
    /// The segments from <paramref name="first"/> on: each at its nearest place, the last at the nearest with the suffix. A segment
    /// stays where it was in the <paramref name="previous"/> placement as long as that is after the one before it here: looked for
    /// again at each of a thousand starts, one that stands far away would cost a thousand walks through the body.
    /// </summary>
    private TextRange[]? Follow(IReadOnlyList<string> exact, TextRange first, string? suffix, TextRange[]? previous)
    {
        var segments = new TextRange[exact.Count];
        segments[0] = first;
        for (var i = 1; i < segments.Length; i++)
        {
            var from = segments[i - 1].End;
            if (previous is not null && previous[i].Start >= from)
            {
                segments[i] = previous[i];
                continue;
            }

            var at = _occurrences.Next(i < segments.Length - 1 ? exact[i] : exact[i] + suffix, from);
            if (at < 0)
                return null;
            segments[i] = new TextRange(at, at + exact[i].Length);
        }

        return segments;
    }

    private QuotePlacement Explain(IReadOnlyList<string> exact, int firstStart)
    {
        var end = firstStart + exact[0].Length;
        var last = new TextRange(firstStart, end);
        for (var i = 1; i < exact.Count; i++)
        {
            var at = _occurrences.Next(exact[i], end);
            if (at < 0)
            {
                var elsewhere = _occurrences.Next(exact[i], 0);
                return elsewhere < 0
                    ? new QuotePlacement.NotFound(i, _nearMisses.Value.Find(exact[i]))
                    : new QuotePlacement.OutOfOrder(i, new TextRange(elsewhere, elsewhere + exact[i].Length));
            }

            end = at + exact[i].Length;
            last = new TextRange(at, end);
        }

        return new QuotePlacement.ContextMismatch(
            new TextRange(firstStart, firstStart + exact[0].Length),
            Body.Substring(Math.Max(0, firstStart - LongestPrefix), Math.Min(firstStart, LongestPrefix)),
            Body.Substring(last.End, Math.Min(Body.Length - last.End, LongestPrefix)));
    }

    /// <summary>The shortest text before the first place that stands before none of the others, within its line.</summary>
    private string? DecidingPrefix(List<TextRange[]> placements, string selector)
    {
        var first = placements[0][0].Start;
        for (var length = 1; length <= LongestPrefix && length <= first; length++)
        {
            if (Body[first - length] == '\n')
                return null;
            if (length < first && char.IsLowSurrogate(Body[first - length]))
                continue;
            var candidate = Body.Substring(first - length, length);
            if (!placements.Skip(1).Any(other => EndsWith(other[0].Start, candidate)))
            {
                // Where there are more places than were counted, one of the others may have the same before it.
                var prefix = ToWordStart(first - length, candidate);
                return placements.Count < MaxPlaces || _occurrences.Of(prefix + selector, 2).Count == 1 ? prefix : null;
            }
        }

        return null;
    }

    /// <summary>Takes a prefix back to the start of the word it begins in, as a person would write it.</summary>
    private string ToWordStart(int start, string prefix)
    {
        var from = start;
        while (from > 0 && start - from < LongestPrefix && Body[from] < '\u2E80' && char.IsLetterOrDigit(Body[from]) && char.IsLetterOrDigit(Body[from - 1]))
            from--;
        return Body.Substring(from, start - from) + prefix;
    }

    private bool EndsWith(int end, string prefix) =>
        end >= prefix.Length && string.CompareOrdinal(Body, end - prefix.Length, prefix, 0, prefix.Length) == 0;
}
