using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Quotes;

/// <summary>The text around a quote that tells its place from others: <c>prefix</c> and <c>suffix</c>.</summary>
/// <param name="Prefix">The text right before it.</param>
/// <param name="Suffix">The text right after it.</param>
public readonly record struct QuoteContext(string? Prefix, string? Suffix)
{
    /// <summary>The longest text that is tried, in UTF-16 units; it grows to the start or the end of a word.</summary>
    private const int Longest = 24;

    /// <summary>
    /// A short context by which the quote is found at <paramref name="place"/> and nowhere else: the text before it, else the text after
    /// it, else both, each within its line.
    /// </summary>
    /// <param name="search">The search in the body.</param>
    /// <param name="exact">The segments of the quote.</param>
    /// <param name="place">The place of the first segment.</param>
    /// <param name="known">The context that the quote has already; its place has it too.</param>
    public static QuoteContext? Deciding(QuoteSearch search, IReadOnlyList<string> exact, TextRange place, QuoteContext known = default)
    {
        var others = search.Places(exact[0], null, null).Select(other => other.Start).Where(start => start != place.Start).ToArray();
        var before = Before(search.Body, place.Start, others);
        (string? Deciding, string? All) after = exact.Count > 1 ? (null, null) : After(search.Body, place.End, place.Length, others);
        QuoteContext[] candidates = [new(before.Deciding, null), new(null, after.Deciding), new(before.All, after.All)];
        foreach (var candidate in candidates)
        {
            var context = new QuoteContext(candidate.Prefix ?? known.Prefix, candidate.Suffix ?? known.Suffix);
            if (candidate != default
                && search.Place(exact, context.Prefix, context.Suffix) is QuotePlacement.Found found && found.Segments[0] == place)
                return context;
        }

        return null;
    }

    /// <summary>
    /// The text before a place, cut where a person would cut a <c>prefix</c>; <see langword="null"/> at the start of a line.
    /// </summary>
    public static string? TextBefore(string body, int start) => Before(body, start, []).All;

    /// <summary>The text after a place; <see langword="null"/> at the end of a line.</summary>
    public static string? TextAfter(string body, int end) => After(body, end, 0, []).All;

    /// <summary>The shortest text that is before none of the others, and as much of the line as is tried.</summary>
    private static (string? Deciding, string? All) Before(string body, int start, int[] others)
    {
        var lineStart = start == 0 ? 0 : body.LastIndexOf('\n', start - 1) + 1;
        var most = Math.Min(Longest, start - lineStart);
        var shared = others.Length == 0 ? most : others.Max(other =>
        {
            var length = 0;
            while (length < most && length < other && body[start - length - 1] == body[other - length - 1])
                length++;
            return length;
        });
        return (shared < most ? Text(shared + 1) : null, most > 0 ? Text(most) : null);

        string Text(int length)
        {
            var from = start - length;
            while (from > lineStart && start - from < 2 * Longest && (IsInsideWord(body, from) || char.IsLowSurrogate(body[from])))
                from--;
            return body.Substring(from, start - from);
        }
    }

    private static (string? Deciding, string? All) After(string body, int end, int length, int[] others)
    {
        var lineEnd = body.IndexOf('\n', end) is >= 0 and var at ? at : body.Length;
        var most = Math.Min(Longest, lineEnd - end);
        var shared = others.Length == 0 ? most : others.Max(other =>
        {
            var same = 0;
            while (same < most && other + length + same < body.Length && body[end + same] == body[other + length + same])
                same++;
            return same;
        });
        return (shared < most ? Text(shared + 1) : null, most > 0 ? Text(most) : null);

        string Text(int units)
        {
            var to = end + units;
            while (to < lineEnd && to - end < 2 * Longest && (IsInsideWord(body, to) || char.IsLowSurrogate(body[to])))
                to++;
            return body.Substring(end, to - end);
        }
    }

    /// <summary>Whether one word is on both sides, in a script with blanks between words.</summary>
    private static bool IsInsideWord(string body, int at) =>
        body[at] < '\u2E80' && char.IsLetterOrDigit(body[at]) && char.IsLetterOrDigit(body[at - 1]);
}
