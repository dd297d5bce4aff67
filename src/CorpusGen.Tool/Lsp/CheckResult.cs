using CorpusGen.Compiler.Problems;

namespace CorpusGen.Tool.Lsp;

/// <summary>The sum of a check of all corpora. The request is an own one of this server.</summary>
/// <param name="Articles">How many articles there are.</param>
/// <param name="Errors">How many errors they have.</param>
/// <param name="Warnings">How many warnings they have.</param>
internal sealed record CheckResult(int Articles, int Errors, int Warnings)
{
    /// <summary>The sum of the <paramref name="corpora"/>.</summary>
    public static CheckResult Of(IEnumerable<OpenCorpus> corpora)
    {
        var sum = new CheckResult(0, 0, 0);
        foreach (var corpus in corpora)
        {
            var findings = corpus.PathsWithProblems.SelectMany(corpus.FindingsAt).Concat(corpus.FindingsOfNoFile).ToArray();
            sum = new CheckResult(
                sum.Articles + corpus.Session.Articles.Count(),
                sum.Errors + findings.Count(static finding => finding.IsError),
                sum.Warnings + findings.Count(static finding => finding.Severity == ProblemSeverity.Warning));
        }

        return sum;
    }
}
