using System.Text.RegularExpressions;

namespace Newsroom;

/// <summary>The sentences of a body.</summary>
internal static partial class Sentences
{
    /// <summary>The sentence around a place of a body, without the space behind it; from the first sentence to the last one of a longer place.</summary>
    public static TextPosition Around(string body, TextPosition place)
    {
        var start = SentenceEnd().Matches(body[..place.Start]) is [.., var last] ? last.Index + last.Length : 0;
        var end = SentenceEnd().Match(body, place.End) is { Success: true } next ? next.Index + next.Length : body.Length;
        return new TextPosition(start, start + body[start..end].TrimEnd().Length);
    }

    /// <summary>A full stop with the marks that close behind it; not the one of a German “1. August”.</summary>
    [GeneratedRegex(@"(\n|[。！？؟][\p{Pe}\p{Pf}]*|(?<!\b\d{1,2})[.!?][\p{Pe}\p{Pf}“]*\s)\s*")]
    private static partial Regex SentenceEnd();
}
