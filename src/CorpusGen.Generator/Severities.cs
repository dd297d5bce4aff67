using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>
/// The severities of problems of articles: by default, by the project, and by <c>corpusgen_severity.CG3004 = warning</c> in an
/// <c>.editorconfig</c>. The compiler reads those above the corpus root. Of those in it, which somebody else may write, only severities
/// are read, here; and of those in the folders below it only where the project sets <c>CorpusFolderSeverities</c>.
/// </summary>
internal sealed class Severities
{
    private readonly ProjectOptions _options;
    private readonly AnalyzerConfigOptionsProvider _configuration;
    private readonly EquatableArray<EditorConfig> _files;
    private readonly EquatableArray<string> _lowered;
    private readonly Dictionary<string, AdditionalText> _texts = new(StringComparer.Ordinal);
    private readonly List<EditorConfig> _read;
    private readonly AnalyzerConfigSet? _ofFolders;
    private readonly SortedDictionary<string, Problem> _refused = new(StringComparer.Ordinal);

    public Severities(
        ProjectOptions options,
        AnalyzerConfigOptionsProvider configuration,
        IEnumerable<AdditionalText> texts,
        EquatableArray<EditorConfig> files,
        EquatableArray<string> lowered)
    {
        (_options, _configuration, _files, _lowered) = (options, configuration, files, lowered);
        foreach (var text in texts)
            _texts[text.Path] = text;
        _read = files.Where(file => IsRead(file, options)).ToList();
        if (_read.Count > 0)
            _ofFolders = AnalyzerConfigSet.Create(_read.ConvertAll(file => AnalyzerConfig.Parse(file.Text, file.Path)));
    }

    /// <summary>Severities that the compiler handed over and that mean nothing, of which no file with a line is known.</summary>
    public IEnumerable<Problem> Refused => _refused.Values;

    /// <summary>The severity of <paramref name="problem"/>; <see langword="null"/> where it is not reported.</summary>
    public DiagnosticSeverity? Of(Problem problem, DiagnosticDescriptor descriptor)
    {
        var severity = problem.IsError ? DiagnosticSeverity.Error
            : _options.Strict && descriptor.DefaultSeverity < DiagnosticSeverity.Warning ? DiagnosticSeverity.Warning
            : descriptor.DefaultSeverity;
        if (problem.Place is null || Configured(problem) is not { } configured)
            return severity;
        if (Check(problem.Id, configured) is { } wrong)
        {
            if (!_files.Any(file => file.Severities.Any(line => line.Id == problem.Id && line.Value == configured)))
                _refused[problem.Id + configured] = new Problem(wrong.Id, wrong.Message, null) { Advice = wrong.Advice };
            return severity;
        }

        return Parse(configured).Severity;
    }

    /// <summary>The ids of errors that the project itself makes less than errors, by <c>NoWarn</c> or in a <c>.globalconfig</c>.</summary>
    public static EquatableArray<string> LoweredBy(Compilation compilation, CancellationToken cancellation)
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
        !_lowered.Contains(problem.Id) && Of(problem, Descriptors.ById[problem.Id]) == DiagnosticSeverity.Error;

    /// <summary>What is wrong with the lines of <paramref name="files"/>.</summary>
    public static EquatableArray<Problem> Check(EquatableArray<EditorConfig> files, ProjectOptions options)
    {
        var problems = new List<Problem>();
        foreach (var file in files)
        {
            if (IsUnderRoot(file, options) && file.Global is { } global)
                problems.Add(new Problem(
                    ProblemIds.SettingsBelowRoot,
                    "An .editorconfig under the corpus root sets only severities of articles, and a global one has no effect",
                    global) { Advice = "remove 'is_global'" });
            else if (IsUnderRoot(file, options) && !IsRead(file, options) && file.Severities.Count > 0)
                problems.Add(new Problem(
                    ProblemIds.SettingsBelowRoot,
                    "Severities in an .editorconfig below the corpus root have no effect, because authors of articles could write them",
                    file.Severities[0].Place)
                {
                    Advice = "write them into one at the root, or set the property CorpusFolderSeverities to true",
                });
            foreach (var line in file.Severities)
            {
                if (Check(line.Id, line.Value) is var (id, message, advice))
                    problems.Add(new Problem(id, message, line.Place) { Advice = advice });
            }
        }

        return problems.ToEquatableArray();
    }

    private static (string Id, string Message, string Advice)? Check(string id, string configured)
    {
        var key = EditorConfig.SeverityKey + id;
        if (ProblemKinds.Find(id) is not { } kind)
            return (ProblemIds.InvalidSeverity, $"'{key}' sets the severity of an id that does not exist", "write an id of docs/diagnostics.md");
        var (isKnown, severity) = Parse(configured);
        if (!isKnown)
            return (ProblemIds.InvalidSeverity, $"'{configured}' is not a severity, so '{key}' has no effect", "write error, warning, suggestion, silent or none");
        return severity != DiagnosticSeverity.Error && !kind.CanBeLowered
            ? (ProblemIds.FixedSeverity, $"{id} stays an error, because the running program relies on it, so '{key}' has no effect", "remove the line")
            : null;
    }

    private static (bool IsKnown, DiagnosticSeverity? Severity) Parse(string configured) => configured.Trim().ToLowerInvariant() switch
    {
        "error" => (true, DiagnosticSeverity.Error),
        "warning" => (true, DiagnosticSeverity.Warning),
        "suggestion" or "info" => (true, DiagnosticSeverity.Info),
        "silent" or "hidden" => (true, DiagnosticSeverity.Hidden),
        "none" => (true, null),
        _ => (false, null),
    };

    private static bool IsUnderRoot(EditorConfig file, ProjectOptions options) => options.RelativePath(file.Path) is not null;

    private static bool IsRead(EditorConfig file, ProjectOptions options) =>
        file.Global is null
        && options.RelativePath(file.Path) is { } relativePath
        && (options.FolderSeverities || relativePath.IndexOf('/') < 0);

    private string? Configured(Problem problem)
    {
        var (path, key) = (problem.Place!.Path, EditorConfig.SeverityKey + problem.Id);
        if (_ofFolders is not null
            && _read.Exists(file => path.StartsWith(file.Folder, StringComparison.Ordinal))
            && _ofFolders.GetOptionsForSourcePath(path).AnalyzerOptions.TryGetValue(key, out var ofFolder))
            return ofFolder;
        return _texts.TryGetValue(path, out var text) && _configuration.GetOptions(text).TryGetValue(key, out var configured) ? configured : null;
    }
}
