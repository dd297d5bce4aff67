using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Runtime;

namespace CorpusGen.Compiler.Tests.Quotes;

/// <summary>Places a quote by following every start to its end, and looks for a deciding prefix by comparing it with all others: slow and plain.</summary>
internal static class PlacementByTrial
{
    private const int LongestPrefix = 24;

    /// <summary>The placement, where the quote has one or more places; else <see langword="null"/>.</summary>
    public static QuotePlacement? Place(string body, string[] exact, string? prefix, string? suffix)
    {
        var placements = new List<TextRange[]>();
        for (var start = 0; start + exact[0].Length <= body.Length; start++)
        {
            if (StandsAt(body, start, exact[0]) && body[..start].EndsWith(prefix ?? "", StringComparison.Ordinal) && Follow(body, exact, start, suffix) is { } segments)
                placements.Add(segments);
        }

        return placements.Count switch
        {
            0 => null,
            1 => new QuotePlacement.Found(placements[0]),
            _ => new QuotePlacement.Ambiguous(placements.Count, [.. placements.Take(5).Select(segments => segments[0])], DecidingPrefix(body, placements)),
        };
    }

    public static string Describe(QuotePlacement? placement) => placement switch
    {
        QuotePlacement.Found found => string.Join(' ', found.Segments),
        QuotePlacement.Ambiguous ambiguous => $"{ambiguous.Count}: {string.Join(' ', ambiguous.Places)} '{ambiguous.Prefix}'",
        _ => "nowhere",
    };

    private static TextRange[]? Follow(string body, string[] exact, int start, string? suffix)
    {
        var segments = new TextRange[exact.Length];
        segments[0] = new TextRange(start, start + exact[0].Length);
        if (exact.Length == 1)
            return StandsAt(body, segments[0].End, suffix ?? "") ? segments : null;
        for (var i = 1; i < exact.Length; i++)
        {
            var at = body.IndexOf(i < exact.Length - 1 ? exact[i] : exact[i] + suffix, segments[i - 1].End, StringComparison.Ordinal);
            if (at < 0)
                return null;
            segments[i] = new TextRange(at, at + exact[i].Length);
        }

        return segments;
    }

    private static string? DecidingPrefix(string body, List<TextRange[]> placements)
    {
        var first = placements[0][0].Start;
        for (var length = 1; length <= LongestPrefix && length <= first; length++)
        {
            if (body[first - length] == '\n')
                return null;
            if (length < first && char.IsLowSurrogate(body[first - length]))
                continue;
            var candidate = body.Substring(first - length, length);
            if (placements.Skip(1).Any(other => body[..other[0].Start].EndsWith(candidate, StringComparison.Ordinal)))
                continue;
            var from = first - length;
            while (from > 0 && first - length - from < LongestPrefix && SurfaceForms.IsWordPart(body[from]) && SurfaceForms.IsWordPart(body[from - 1]))
                from--;
            return body[from..first];
        }

        return null;
    }

    private static bool StandsAt(string body, int at, string text) => string.CompareOrdinal(body, at, text, 0, text.Length) == 0;
}
