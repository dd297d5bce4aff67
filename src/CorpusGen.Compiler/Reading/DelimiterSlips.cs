using System.Text.RegularExpressions;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Reading;

/// <summary>
/// Lines that are nearly the delimiters of front matter: four dashes, a comment after the dashes, an invisible character before them.
/// </summary>
internal static class DelimiterSlips
{
    private const string Delimiter = "---";

    private static readonly Regex Dashes = new(
        @"^[-\u00AD\u2010-\u2015\u2212\uFE58\uFE63\uFF0D\u2500\u2501\u30FC]{2,}(?=\s|\z|#|ya?ml\b)", RegexOptions.CultureInvariant);

    /// <summary>The slips of the first delimiter where the file does not start with it, and else of the second.</summary>
    /// <param name="lines">All lines of the file.</param>
    /// <param name="lineEnd">The line end of the file.</param>
    public static IEnumerable<Slip> Find(YamlLines lines, string lineEnd)
    {
        var opening = Enumerable.Range(0, lines.Count).FirstOrDefault(number => Shown(lines[number].Text).Length > 0);
        if (opening >= lines.Count || !IsNear(lines[opening].Text))
            return [];
        var first = lines[opening];
        var toFirst = new TextChange(new TextRange(lines[0].Start, first.End), Delimiter);
        var closings = Enumerable.Range(opening + 1, lines.Count - opening - 1).Select(number => lines[number])
            .Where(line => IsNear(line.Text)).Take(2).ToArray();
        if (opening > 0 || !IsDelimiter(first.Text))
        {
            return
            [
                new Slip(
                    lines[0].Range(0, opening > 0 ? lines[0].Text.Length : first.Text.Length),
                    Describe(first.Text, "The first line", opening > 0),
                    [.. closings.Select(line => Write(toFirst, ToDelimiter(line)))]) { IsCertain = true },
            ];
        }

        return closings.Select(line => new Slip(
                line.Range(0, line.Text.Length),
                Unclosed(Describe(line.Text, "The line", isLate: false)),
                Write(ToDelimiter(line))) { IsCertain = true })
            .Concat(YamlSlips.BodyStart(lines, lines.Count, lineEnd).Select(slip => slip with { Message = null }));
    }

    private static Mend Write(params TextChange[] changes) => new($"Write '{Delimiter}'", EditKind.Fix, changes);

    private static TextChange ToDelimiter(YamlLine line) => new(line.Range(0, line.Text.Length), Delimiter);

    /// <summary>Whether a line is a delimiter, or nearly one.</summary>
    private static bool IsNear(string line) => Dashes.IsMatch(Shown(line));

    private static bool IsDelimiter(string line) => line.TrimEnd(' ', '\t') == Delimiter;

    /// <summary>The line without blanks around it, and without signs that nobody sees.</summary>
    private static string Shown(string line) => string.Concat(line.Where(unit => !YamlText.IsInvisible(unit))).Trim();

    private static YamlMessage Unclosed(YamlMessage line) => line with { Fact = line.Fact + ", so the front matter is never closed" };

    private static YamlMessage Describe(string line, string subject, bool isLate)
    {
        var shown = Shown(line);
        var first = line.FirstOrDefault(unit => unit is not (' ' or '\t'));
        if (YamlText.IsInvisible(first))
            return YamlMessages.Invisible(first, "the '---'");
        if (isLate)
            return new("The front matter does not start on the first line", "remove the text before its '---'");
        if (!shown.StartsWith("--", StringComparison.Ordinal))
            return new(FormattableString.Invariant($"{subject} has '{shown[0]}' (U+{(int)shown[0]:X4}) and not '-'"), "write '---'");
        if (!shown.StartsWith(Delimiter, StringComparison.Ordinal))
            return new($"{subject} has two dashes", "write '---'");
        return shown.Length > Delimiter.Length
            ? new($"{subject} has more than '---'", "remove the rest of the line")
            : new($"{subject} has a blank before its '---'", "remove the blank");
    }
}
