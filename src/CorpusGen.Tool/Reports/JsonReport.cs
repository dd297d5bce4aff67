using CorpusGen.Compiler.Problems;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Reports;

/// <summary>A report for programs: a line with an object for each problem, and a last line with the numbers.</summary>
internal sealed class JsonReport(Stream output) : IReport
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<CheckedCorpus> corpora, bool showsHints)
    {
        var lines = new JsonLines(output);
        var problems = new JsonProblems(new SourceTexts());
        foreach (var corpus in corpora)
        {
            foreach (var finding in corpus.Findings)
            {
                if (showsHints || finding.Severity >= ProblemSeverity.Warning)
                    lines.Write("problem", json => problems.Write(json, finding));
            }
        }

        var tally = Tally.Of(corpora);
        lines.Write("summary", json =>
        {
            json.WriteNumber("articles", tally.Articles);
            json.WriteNumber("errors", tally.Errors);
            json.WriteNumber("warnings", tally.Warnings);
            json.WriteNumber("hints", tally.Hints);
            JsonProblems.Write(json, tally.Coverage);
        });
    }
}
