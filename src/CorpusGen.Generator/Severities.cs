using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Settings;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>
/// The settings of severities that Roslyn knows: the compiler hands over the settings above the corpus root, and matches the sections of
/// the settings in it. <see cref="SeverityRules"/> and <see cref="SeverityFiles"/> have the rules.
/// </summary>
internal sealed class Severities
{
    private readonly ArticleReport _report;
    private readonly Dictionary<string, AdditionalText> _texts = new(StringComparer.Ordinal);
    private readonly List<EditorConfig> _read;
    private readonly AnalyzerConfigSet? _ofFolders;
    private readonly SortedDictionary<string, Problem> _refused = new(StringComparer.Ordinal);

    public Severities(ArticleReport report)
    {
        _report = report;
        foreach (var text in report.Settings.Texts)
            _texts[text.Path] = text;
        _read = report.Settings.EditorConfigs.Where(report.Options.SeverityFiles.Counts).ToList();
        if (_read.Count > 0)
            _ofFolders = AnalyzerConfigSet.Create(_read.ConvertAll(file => AnalyzerConfig.Parse(file.Text, file.Path)));
    }

    /// <summary>Errors of settings that the compiler handed over, where no file with a line is known.</summary>
    public IEnumerable<Problem> Refused => _refused.Values;

    /// <summary>The severity of <paramref name="problem"/>; <see langword="null"/> where it is not reported.</summary>
    public DiagnosticSeverity? Of(Problem problem)
    {
        var configured = problem.Place is null ? null : Configured(problem);
        if (configured is not null
            && SeverityRules.Check(problem.Id, configured, null) is { } wrong
            && !_report.Settings.EditorConfigs.Any(file => file.Severities.Any(line => line.Id == problem.Id && line.Value == configured)))
            _refused[problem.Id + configured] = wrong;
        return SeverityRules.Of(problem, _report.Options.Strict, configured) is { } severity ? Descriptors.SeverityOf(severity) : null;
    }

    /// <summary>The ids of errors that the project itself makes less than errors, by <c>NoWarn</c> or in a <c>.globalconfig</c>.</summary>
    public static ValueList<string> LoweredBy(Compilation compilation, CancellationToken cancellation)
    {
        var options = compilation.Options;
        return ProblemKinds.All
            .Where(kind => kind is { Severity: ProblemSeverity.Error, CanBeLowered: true } && IsLowered(kind.Id))
            .Select(kind => kind.Id)
            .ToEquatableArray();

        bool IsLowered(string id) =>
            (options.SpecificDiagnosticOptions.TryGetValue(id, out var specific) && IsLess(specific))
            || (options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellation, out var global) == true && IsLess(global));

        static bool IsLess(ReportDiagnostic option) => option is not (ReportDiagnostic.Error or ReportDiagnostic.Default);
    }

    /// <summary>Whether the build fails because of <paramref name="problem"/>.</summary>
    public bool IsError(Problem problem) =>
        !_report.Settings.Lowered.Contains(problem.Id) && Of(problem) == DiagnosticSeverity.Error;

    private string? Configured(Problem problem)
    {
        var (path, key) = (problem.Place!.Path, SeverityRules.Key + problem.Id);
        if (_ofFolders is not null
            && _read.Exists(file => path.StartsWith(file.Folder, StringComparison.Ordinal))
            && _ofFolders.GetOptionsForSourcePath(path).AnalyzerOptions.TryGetValue(key, out var ofFolder))
            return ofFolder;
        return _texts.TryGetValue(path, out var text)
            && _report.Settings.Configuration.GetOptions(text).TryGetValue(key, out var configured)
            ? configured
            : null;
    }
}
