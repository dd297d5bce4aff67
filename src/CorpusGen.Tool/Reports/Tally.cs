using System.Globalization;
using CorpusGen.Compiler.Problems;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Reports;

/// <summary>The numbers at the end of a report.</summary>
internal sealed record Tally
{
    /// <summary>The articles that were checked.</summary>
    public int Articles { get; init; }

    /// <summary>Problems that are errors.</summary>
    public int Errors { get; init; }

    /// <summary>Problems that are warnings.</summary>
    public int Warnings { get; init; }

    /// <summary>Problems that a build does not show.</summary>
    public int Hints { get; init; }

    /// <summary>How much of the direct speech is annotated.</summary>
    public Coverage Coverage { get; init; }

    /// <summary>The numbers of some corpora together.</summary>
    public static Tally Of(IReadOnlyList<CheckedCorpus> corpora)
    {
        var tally = new Tally();
        foreach (var corpus in corpora)
        {
            tally = tally with
            {
                Articles = tally.Articles + corpus.Articles.Count,
                Coverage = tally.Coverage + Coverage.Of(corpus.Articles),
            };
            foreach (var finding in corpus.Findings)
                tally = tally.With(finding.Severity);
        }

        return tally;
    }

    /// <summary>The numbers with another problem.</summary>
    public Tally With(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => this with { Errors = Errors + 1 },
        ProblemSeverity.Warning => this with { Warnings = Warnings + 1 },
        _ => this with { Hints = Hints + 1 },
    };

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Count(Articles, "article")}: {Count(Errors, "error")}, {Count(Warnings, "warning")}, {Count(Hints, "hint")}";

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
