using System.Text.RegularExpressions;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Reading;

/// <summary>Puts a value in quotes where YAML cannot be read without them: <c>title: The end: a story</c>. Each edit is tried.</summary>
internal static class YamlRepair
{
    /// <summary>Longer front matter is not read again to try an edit.</summary>
    private const int MaxLength = 64 * 1024;

    private static readonly Regex Value = new(
        @"^(?<head> *(?:- +)*[\w-]+: +)(?<value>\S(?:.*\S)?)\s*\z", RegexOptions.CultureInvariant);

    /// <summary>The edit that makes the YAML readable: in the line of the error, or in the line before it.</summary>
    public static EquatableArray<Edit> Of(SourceFile file, TextRange yaml, int offset, CancellationToken cancellation)
    {
        if (yaml.Length > MaxLength)
            return default;
        var lines = new FileLines(file.Text);
        var start = lines.StartOf(Math.Min(offset, yaml.End));
        foreach (var line in start > yaml.Start ? [start, lines.StartOf(start - 1)] : new[] { start })
        {
            var text = file.Text.Substring(line, lines.EndOf(line) - line);
            if (Value.Match(text) is not { Success: true } match || !NeedsQuotes(match.Groups["value"].Value))
                continue;
            var value = match.Groups["value"];
            var change = new TextChange(new TextRange(line + value.Index, line + value.Index + value.Length), YamlText.Quoted(value.Value));
            var problems = new List<Problem>();
            var repaired = new SourceFile(file.Path, file.RelativePath, file.With([change]));
            var grown = new TextRange(yaml.Start, yaml.End + change.Text.Length - value.Length);
            if (YamlReader.ReadMapping(repaired, grown, problems, cancellation) is not null && problems.Count == 0)
                return Edit.Of("Put the text in quotes", EditKind.Fix, change);
        }

        return default;
    }

    /// <summary>Whether a value is text: not a list or a block that is only written wrongly, and not text whose end is not sure.</summary>
    private static bool NeedsQuotes(string value) =>
        value[0] is not ('|' or '>' or '{' or '\'')
        && !value.StartsWith("- ", StringComparison.Ordinal)
        && value.IndexOf(" #", StringComparison.Ordinal) < 0
        && (value[0] != '"' || value.Count(unit => unit == '"') % 2 == 0)
        && (value[0] != '[' || value.IndexOf(']') is > 0 and var end && end < value.Length - 1);
}
