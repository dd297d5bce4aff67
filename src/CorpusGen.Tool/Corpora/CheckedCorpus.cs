using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Tool.Corpora;

/// <summary>A problem with the severity that it has in this corpus.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Severity">The severity after all settings.</param>
internal sealed record Finding(Problem Problem, ProblemSeverity Severity)
{
    /// <summary>Whether it fails a build.</summary>
    public bool IsError => Severity == ProblemSeverity.Error;
}

/// <summary>A corpus that is linked, with its problems.</summary>
/// <param name="Settings">The corpus and its project.</param>
/// <param name="Articles">Every article that could be opened, drafts and articles with errors too, by path.</param>
/// <param name="Linked">The corpus as the project gets it.</param>
internal sealed record CheckedCorpus(CorpusSettings Settings, IReadOnlyList<BoundArticle> Articles, LinkedCorpus Linked)
{
    /// <summary>The problems of the folder, then of articles by path, then of the corpus as a whole.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The same corpus with the articles and problems under the paths of <paramref name="asked"/> alone.</summary>
    public CheckedCorpus Under(AskedCorpus asked) => asked.Paths.Count == 0
        ? this
        : this with
        {
            Articles = [.. Articles.Where(article => asked.Contains(article.Path))],
            Findings = [.. Findings.Where(asked.Contains)],
        };
}
