using System.Globalization;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Reports;

/// <summary>
/// Annotations of GitHub: a workflow command a problem. The text of an article is never a command, because line ends are escaped and
/// <see cref="Shown"/> breaks the beginnings of commands.
/// </summary>
internal sealed class GitHubReport(TextWriter output) : IReport
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<CheckedCorpus> corpora, bool showsHints)
    {
        foreach (var corpus in corpora)
        {
            foreach (var finding in corpus.Findings)
            {
                if (showsHints || finding.Severity >= ProblemSeverity.Warning)
                    Write(finding, corpus);
            }
        }

        var tally = Tally.Of(corpora);
        output.WriteLine($"{tally}; {tally.Coverage}");
    }

    private void Write(Finding finding, CheckedCorpus corpus)
    {
        var problem = finding.Problem;
        var command = finding.Severity switch
        {
            ProblemSeverity.Error => "error",
            ProblemSeverity.Warning => "warning",
            _ => "notice",
        };
        var file = problem.Place?.Path ?? corpus.Settings.Project;
        var place = file is null ? "" : $"file={Property(ShownPath.Of(file))},";
        if (problem.Place is { Span: var span })
        {
            // Columns count only where a problem ends on its line.
            place += string.Create(CultureInfo.InvariantCulture, $"line={span.Start.Line + 1},endLine={span.End.Line + 1},");
            if (span.Start.Line == span.End.Line)
                place += string.Create(CultureInfo.InvariantCulture, $"col={span.Start.Character + 1},endColumn={span.End.Character + 1},");
        }

        output.WriteLine($"::{command} {place}title={Property($"{problem.Id} {problem.Kind.Title}")}::{Data(Shown.Text(problem.Text))}");
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
