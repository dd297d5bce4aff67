using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Settings;

/// <summary>
/// The severity of a problem of an article: by default, in a strict project, and by a setting <c>corpusgen_severity.CG3004 = warning</c>.
/// Every host asks here, so that they agree.
/// </summary>
public static class SeverityRules
{
    /// <summary>The key of a setting, before the id.</summary>
    public const string Key = "corpusgen_severity.";

    /// <summary>The severity where nothing is set.</summary>
    public static ProblemSeverity Default(Problem problem, bool isStrict) =>
        problem.IsError ? ProblemSeverity.Error
        : isStrict && problem.Kind.Severity < ProblemSeverity.Warning ? ProblemSeverity.Warning
        : problem.Kind.Severity;

    /// <summary>
    /// The severity where <paramref name="configured"/> is set; <see langword="null"/> where the problem is not reported. A setting with an
    /// error changes nothing.
    /// </summary>
    public static ProblemSeverity? Of(Problem problem, bool isStrict, string? configured) =>
        configured is null || Check(problem.Id, configured, null) is not null ? Default(problem, isStrict) : Parse(configured).Severity;

    /// <summary>The error of a setting; <see langword="null"/> where it is right.</summary>
    /// <param name="id">The id whose severity is set.</param>
    /// <param name="configured">The severity in the author's spelling.</param>
    /// <param name="place">The place of the setting.</param>
    public static Problem? Check(string id, string configured, Place? place)
    {
        if (ProblemKinds.Find(id) is not { } kind)
        {
            return new(ProblemIds.InvalidSeverity, $"'{Key}{id}' sets the severity of an id that does not exist", place)
            {
                Advice = "write an id of docs/diagnostics.md",
            };
        }

        var (isKnown, severity) = Parse(configured);
        if (!isKnown)
        {
            return new(ProblemIds.InvalidSeverity, $"'{configured}' is not a severity, so '{Key}{id}' has no effect", place)
            {
                Advice = "write error, warning, suggestion, silent or none",
            };
        }

        if (severity == ProblemSeverity.Error || kind.CanBeLowered)
            return null;
        const string Reason = "stays an error, because the running program relies on it";
        return new(ProblemIds.FixedSeverity, $"{id} {Reason}, so '{Key}{id}' has no effect", place) { Advice = "remove the line" };
    }

    private static (bool IsKnown, ProblemSeverity? Severity) Parse(string configured) => configured.Trim().ToLowerInvariant() switch
    {
        "error" => (true, ProblemSeverity.Error),
        "warning" => (true, ProblemSeverity.Warning),
        "suggestion" or "info" => (true, ProblemSeverity.Info),
        "silent" or "hidden" => (true, ProblemSeverity.Hidden),
        "none" => (true, null),
        _ => (false, null),
    };
}
