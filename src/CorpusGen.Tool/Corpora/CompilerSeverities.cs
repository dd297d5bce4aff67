using CorpusGen.Compiler.Problems;

namespace CorpusGen.Tool.Corpora;

/// <summary>
/// The settings of the compiler that come last: <c>NoWarn</c>, <c>WarningsAsErrors</c>, <c>TreatWarningsAsErrors</c> and
/// <c>dotnet_diagnostic</c> in a <c>.globalconfig</c>.
/// </summary>
internal sealed record CompilerSeverities
{
    /// <summary>No settings.</summary>
    public static CompilerSeverities None { get; } = new();

    /// <summary>The severity that a setting gives all problems of an id; <see langword="null"/> where they are not reported.</summary>
    public IReadOnlyDictionary<string, ProblemSeverity?> ById { get; init; } = new Dictionary<string, ProblemSeverity?>();

    /// <summary>Whether warnings are errors, except for the ids in <see cref="Warnings"/>.</summary>
    public bool WarningsAreErrors { get; init; }

    /// <summary>The ids whose warnings stay warnings.</summary>
    public IReadOnlySet<string> Warnings { get; init; } = new HashSet<string>();

    /// <summary>The severity that is reported of a problem with <paramref name="severity"/>.</summary>
    public ProblemSeverity? Of(Problem problem, ProblemSeverity? severity)
    {
        if (severity is null || !problem.Kind.CanBeLowered)
            return severity;
        if (ById.TryGetValue(problem.Id, out var set))
            return set;
        return severity == ProblemSeverity.Warning && WarningsAreErrors && !Warnings.Contains(problem.Id)
            ? ProblemSeverity.Error
            : severity;
    }
}
