using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Text;
using CorpusGen.Runtime;

namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// Places quotes in one body. A selector matches where the prefix is right before its first segment, each further
/// segment is after the segment before it, and the suffix is right after the last segment. Every comparison is ordinal.
/// </summary>
public sealed class QuoteSearch
{
    /// <summary>How many places are counted before it is plainly too many.</summary>
    public const int MaxPlaces = 1000;

    private const int ShownPlaces = 5;

    /// <summary>How many places of further segments are tried for a better one: more only cost time.</summary>
    private const int MaxTries = 100;

    private const int LongestPrefix = 24;

    private readonly Occurrences _occurrences;
    private readonly Lazy<NearMissSearch> _nearMisses;
    private readonly Lazy<Quotations> _quotations;

    /// <summary>What came of quotes that were not found once: an author may write one a thousand times.</summary>
    private Dictionary<QuoteSelector, QuotePlacement>? _failures;

    /// <summary>A search in <paramref name="body"/>, whose line ends are LF.</summary>
    public QuoteSearch(string body, CancellationToken cancellation = default)
    {
        Body = body;
        _occurrences = new Occurrences(body, cancellation);
        _nearMisses = new Lazy<NearMissSearch>(() => new NearMissSearch(body, _occurrences, cancellation));
        _quotations = new Lazy<Quotations>(() => new Quotations(body, cancellation));
    }

    /// <summary>The direct speech of the body; read when it is first asked for.</summary>
    public Quotations Quotations => _quotations.Value;

    /// <summary>The body.</summary>
    internal string Body { get; }

    /// <summary>Places a quote.</summary>
    /// <param name="exact">The segments, in order; at least one, none empty.</param>
    /// <param name="prefix">The text right before the first segment.</param>
    /// <param name="suffix">The text right after the last segment.</param>
    /// <param name="isPreferred">
    /// Whether a further segment is better placed at a range than nearer to the segment before it, such as inside quotation marks; if there
    /// is a place for each segment.
    /// </param>
    public QuotePlacement Place(IReadOnlyList<string> exact, string? prefix, string? suffix, Func<TextRange, bool>? isPreferred = null)
    {
        var selector = new QuoteSelector(exact, prefix, suffix);
        if (_failures is not null && _failures.TryGetValue(selector, out var known))
            return known;
        var placement = Look(exact, prefix, suffix);
        if (placement is QuotePlacement.Found found && exact.Count > 1 && isPreferred is not null)
            return new QuotePlacement.Found(Follow(exact, found.Segments[0].Start, suffix, isPreferred) ?? found.Segments);
        if (placement is not QuotePlacement.Found)
            (_failures ??= []).Add(selector, placement);
        return placement;
    }

    /// <summary>
    /// The places of one text, in order, between its prefix and suffix; at most <see cref="MaxPlaces"/>. They are looked for one by one, as
    /// nearly always the first is wanted.
    /// </summary>
    public IEnumerable<TextRange> Places(string exact, string? prefix, string? suffix)
    {
        var before = prefix?.Length ?? 0;
        foreach (var start in _occurrences.From(prefix + exact + suffix).Take(MaxPlaces))
            yield return new TextRange(start + before, start + before + exact.Length);
    }

    private QuotePlacement Look(IReadOnlyList<string> exact, string? prefix, string? suffix)
    {
        // With its context at once: among thousands of places the place with the prefix may be the last.
        var before = prefix?.Length ?? 0;
        var selector = prefix + exact[0] + (exact.Count == 1 ? suffix : null);
        var starts = _occurrences.Of(selector, MaxPlaces).ConvertAll(start => start + before);
        if (starts.Count == 0)
        {
            var anywhere = _occurrences.Next(exact[0], 0);
            return anywhere < 0 ? new QuotePlacement.NotFound(0, _nearMisses.Value.Find(exact[0])) : Explain(exact, anywhere);
        }

        if (Follow(exact, starts[0], suffix) is not { } segments)
            return Explain(exact, _occurrences.Next(exact[0], 0));

        // Segments that do not follow one start do not follow a later start either: the first starts are the places.
        var (last, end) = (0, exact.Count == 1 ? 0 : starts.Count - 1);
        while (last < end)
        {
            var middle = (last + end + 1) / 2;
            if (Follow(exact, starts[middle], suffix) is null)
                end = middle - 1;
            else
                last = middle;
        }

        var count = exact.Count == 1 ? starts.Count : last + 1;
        return count == 1
            ? new QuotePlacement.Found(segments)
            : new QuotePlacement.Ambiguous(
                count,
                starts.Take(Math.Min(count, ShownPlaces)).Select(start => new TextRange(start, start + exact[0].Length)).ToArray(),
                DecidingPrefix(starts, count, selector.Substring(before)));
    }

    /// <summary>
    /// The segments from <paramref name="start"/> on: each at its nearest place, the last at the nearest with the suffix.
    /// </summary>
    private TextRange[]? Follow(IReadOnlyList<string> exact, int start, string? suffix, Func<TextRange, bool>? isPreferred = null)
    {
        var tries = 0;
        var segments = new TextRange[exact.Count];
        segments[0] = new TextRange(start, start + exact[0].Length);
        for (var i = 1; i < segments.Length; i++)
        {
            var text = i < segments.Length - 1 ? exact[i] : exact[i] + suffix;
            for (var from = segments[i - 1].End; ; from = segments[i].Start + 1)
            {
                var at = _occurrences.Next(text, from);
                if (at < 0 || (isPreferred is not null && tries++ > MaxTries))
                    return null;
                segments[i] = new TextRange(at, at + exact[i].Length);
                if (isPreferred is null || isPreferred(segments[i]))
                    break;
            }
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

    /// <summary>The shortest text before the first place that is before no other place, within its line.</summary>
    private string? DecidingPrefix(List<int> starts, int count, string selector)
    {
        var first = starts[0];
        var shared = 0;
        for (var i = 1; i < count && shared < LongestPrefix; i++)
            shared = Math.Max(shared, SharedBefore(first, starts[i]));
        Work.Add(count);
        for (var length = 1; length <= LongestPrefix && length <= first; length++)
        {
            if (Body[first - length] == '\n')
                return null;
            if (length <= shared || (length < first && char.IsLowSurrogate(Body[first - length])))
                continue;

            // Where there are more places than were counted, one of the others may have the same before it.
            var prefix = ToWordStart(first - length, Body.Substring(first - length, length));
            return count < MaxPlaces || _occurrences.Of(prefix + selector, 2).Count == 1 ? prefix : null;
        }

        return null;
    }

    /// <summary>How many units before two places are the same, as far as a prefix may go.</summary>
    private int SharedBefore(int first, int other)
    {
        var length = 0;
        while (length < LongestPrefix && length < first && Body[first - length - 1] == Body[other - length - 1])
            length++;
        return length;
    }

    /// <summary>Takes a prefix back to the start of the word it begins in, like a person would write it.</summary>
    private string ToWordStart(int start, string prefix)
    {
        var from = start;
        while (from > 0 && start - from < LongestPrefix && SurfaceForms.IsWordPart(Body[from]) && SurfaceForms.IsWordPart(Body[from - 1]))
            from--;
        return Body.Substring(from, start - from) + prefix;
    }
}
