using System.Text.RegularExpressions;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Authoring.Text;

/// <summary>The place of writing before the first sentence: “MARSA, June 18 —”, “MARSA (dpa) -”.</summary>
/// <param name="Range">Its place in the body, with the dash.</param>
/// <param name="Words">The words before the dash.</param>
internal sealed record Dateline(TextRange Range, string Words)
{
    /// <summary>Lines that may begin with one: a headline, a byline and the like come first.</summary>
    private const int MostLines = 4;

    /// <summary>A place in capitals, or a place with a day or an agency, before a dash.</summary>
    private static readonly Regex Start = new(
        @"^\s*((?:\([A-Z]{2,6}\) [-–—] )?(?:\p{Lu}[\p{Lu} /'’-]{2,40}\p{Lu}(?:, [^—–\n-]{2,25})?(?: \([\p{L}]{2,8}\))?"
            + @"|\p{Lu}[\p{L} '’-]{2,40}(?:, [^—–\n()-]{2,25})? \([\p{L}]{2,8}\)))\.?(?: [-–—] |[—–-] ?)",
        RegexOptions.CultureInvariant);

    /// <summary>The dateline of a body; <see langword="null"/> without one.</summary>
    public static Dateline? Of(string body)
    {
        var lines = 0;
        for (var at = 0; at < body.Length && lines < MostLines;)
        {
            var end = body.IndexOf('\n', at) is >= 0 and var found ? found : body.Length;
            var line = body.Substring(at, end - at);
            if (Start.Match(line) is { Success: true } match)
                return new Dateline(new TextRange(at + match.Groups[1].Index, at + match.Length), match.Groups[1].Value.TrimEnd());
            lines += string.IsNullOrWhiteSpace(line) ? 0 : 1;
            at = end + 1;
        }

        return null;
    }
}
