using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Settings;

namespace CorpusGen.Tool.Corpora;

/// <summary>The severities of problems: the same that a build of the corpus gives them.</summary>
internal sealed class Severities
{
    private const string FileName = ".editorconfig";

    private readonly CorpusSettings _settings;
    private readonly SeverityFiles _rules;
    private readonly EquatableArray<EditorConfig> _within;
    private readonly SectionSeverities? _sections;
    private readonly SortedDictionary<string, Problem> _refused = new(StringComparer.Ordinal);

    public Severities(CorpusSettings settings, IReadOnlyList<(string RelativePath, string Path)> files)
    {
        _settings = settings;
        _rules = new SeverityFiles(settings.Root, settings.FolderSeverities);
        if (!settings.Root.Exists)
            return;
        _within = Within(files).ToEquatableArray();
        var counting = _within.Where(_rules.Counts).ToArray();
        var above = settings.AnalyzerConfigs is { } configs ? [.. configs.Select(Read).OfType<EditorConfig>()] : Above();
        if (counting.Any(file => file.Severities.Count > 0) || above.Any(file => file.Severities.Count > 0))
            _sections = new SectionSeverities(above, counting);
    }

    /// <summary>The problems that are reported, in their order, with problems of the settings at the end.</summary>
    /// <param name="ofProject">Problems of the folder, whose severity no folder sets.</param>
    /// <param name="ofArticles">Problems of articles.</param>
    public IReadOnlyList<Finding> Judge(IReadOnlyCollection<Problem> ofProject, IReadOnlyCollection<Problem> ofArticles)
    {
        _refused.Clear();
        var findings = new List<Finding>(ofProject.Count + ofArticles.Count);
        foreach (var problem in ofProject)
        {
            // An error of MSBuild's task, which the compiler's settings do not concern.
            if (problem.Kind.Severity == ProblemSeverity.Error && problem.Place is null)
                findings.Add(new Finding(problem, ProblemSeverity.Error));
            else if (Reported(problem, problem.Kind.Severity) is { } finding)
                findings.Add(finding);
        }

        findings.AddRange(Judge(ofArticles));
        findings.AddRange(_rules.Check(_within).Concat(_refused.Values)
            .Select(problem => Reported(problem, problem.Kind.Severity)).OfType<Finding>());
        return findings;
    }

    /// <summary>The problems of articles that are reported, in their order.</summary>
    public IEnumerable<Finding> Judge(IEnumerable<Problem> ofArticles) => ofArticles
        .Where(problem => problem.FollowsFrom is not { } cause || !IsError(cause))
        .Select(problem => Reported(problem, Of(problem)))
        .OfType<Finding>();

    private Finding? Reported(Problem problem, ProblemSeverity? severity) =>
        _settings.Compiler.Of(problem, severity) is { } reported ? new Finding(problem, reported) : null;

    /// <summary>Whether a problem of an article is reported as that or as worse. It may be called from any thread.</summary>
    public bool IsAtLeast(Problem problem, ProblemSeverity least)
    {
        lock (_refused)
            return Reported(problem, Of(problem)) is { } finding && finding.Severity >= least;
    }

    /// <summary>An error by itself; a warning that the compiler makes an error explains nothing.</summary>
    private bool IsError(Problem problem) =>
        Of(problem) == ProblemSeverity.Error && _settings.Compiler.Of(problem, ProblemSeverity.Error) == ProblemSeverity.Error;

    private ProblemSeverity? Of(Problem problem)
    {
        var configured = problem.Place is { } place ? _sections?.Of(place.Path, problem.Id) : null;
        if (configured is not null
            && SeverityRules.Check(problem.Id, configured, null) is { } wrong
            && !_within.Any(file => file.Severities.Any(line => line.Id == problem.Id && line.Value == configured)))
            _refused[problem.Id + configured] = wrong;
        return SeverityRules.Of(problem, _settings.IsStrict, configured);
    }

    /// <summary>The files at the corpus root and in the folders of articles below it.</summary>
    private IEnumerable<EditorConfig> Within(IReadOnlyList<(string RelativePath, string Path)> files)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (var (relativePath, _) in files)
        {
            for (var end = relativePath.LastIndexOf('/'); end > 0 && seen.Add(relativePath[..(end + 1)]);)
                end = relativePath.LastIndexOf('/', end - 1);
        }

        return seen.Order(StringComparer.Ordinal).Select(folder => Read(_settings.Root.Path + folder + FileName)).OfType<EditorConfig>();
    }

    /// <summary>The files above the corpus root, the outermost first.</summary>
    private List<EditorConfig> Above()
    {
        var files = new List<EditorConfig>();
        var root = _settings.Root.Path.TrimEnd('/');
        for (var folder = Path.GetDirectoryName(root); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Read(Path.Combine(folder, FileName)) is { } file)
                files.Insert(0, file);
        }

        return files;
    }

    private static EditorConfig? Read(string path)
    {
        try
        {
            return File.Exists(path) ? EditorConfig.Read(path, File.ReadAllText(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The compiler reports that it cannot read it (CS8700 and its like); without it articles are checked all the same.
            return null;
        }
    }
}
