using System.Collections.Immutable;
using CorpusGen.Compiler.Problems;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>The kinds of problems as Roslyn's descriptors.</summary>
internal static class Descriptors
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        ProblemKinds.All.ToImmutableDictionary(kind => kind.Id, Describe);

    /// <summary>A severity as Roslyn's.</summary>
    public static DiagnosticSeverity SeverityOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => DiagnosticSeverity.Error,
        ProblemSeverity.Warning => DiagnosticSeverity.Warning,
        ProblemSeverity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static DiagnosticDescriptor Describe(ProblemKind kind) => new(
        kind.Id,
        kind.Title,
        "{0}",
        "CorpusGen." + kind.Category,
        SeverityOf(kind.Severity),
        isEnabledByDefault: true,
        // The documentation is in the package and in the repository.
        helpLinkUri: $"docs/diagnostics.md#{kind.Id.ToLowerInvariant()}",
        customTags: kind.CanBeLowered ? [] : [WellKnownDiagnosticTags.NotConfigurable]);
}
