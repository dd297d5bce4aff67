using System.Globalization;
using System.Text.Json;
using CorpusGen.Compiler.Problems;
using CorpusGen.Tool.Corpora;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tool.Projects;

/// <summary>The corpus of a project: its settings, and its own classes where it has some.</summary>
internal static class ProjectSettings
{
    private const string Extension = ".csproj";

    /// <summary>The nearest project in the folder at <paramref name="path"/> or above it, if there is one.</summary>
    public static string? Above(string path)
    {
        for (var folder = Path.GetFullPath(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(folder) && Directory.GetFiles(folder, "*" + Extension) is [var project, ..])
                return project;
        }

        return null;
    }

    /// <summary>The corpus of the project file, or <see langword="null"/> for a project that does not use CorpusGen.</summary>
    /// <param name="project">The project file.</param>
    /// <param name="note">Takes a sentence about a check that is left out.</param>
    /// <exception cref="UseException">The project cannot be evaluated.</exception>
    public static CorpusSettings? Of(string project, Action<string> note)
    {
        project = Path.GetFullPath(project);
        if (!project.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || !File.Exists(project))
            throw new UseException($"'{project}' is not a project of C#; name a file *{Extension}");
        var cached = Evaluated(project);
        if (cached is { Root: "", IsRestored: false })
            note($"The packages of '{project}' are not restored, so its settings do not count; run 'dotnet restore'");
        if (cached.Root.Length == 0)
            return null;
        if (cached.Missing > 0)
        {
            note(string.Create(
                CultureInfo.InvariantCulture,
                $"References of '{project}' that are neither restored nor built: {cached.Missing}; fields of their types are not checked"));
        }

        if (cached.MayHaveClasses && cached.Classes is not { IsValid: true })
        {
            cached = cached with { Classes = new CompilerInputs(cached.Arguments, Path.GetDirectoryName(project)!).ReadClasses() };
            ProjectCache.Write(cached);
        }

        return cached.ToSettings();
    }

    /// <summary>The project as its last evaluation left it, or evaluated now.</summary>
    /// <param name="project">The absolute path.</param>
    /// <exception cref="UseException">The project cannot be evaluated.</exception>
    public static CachedProject Evaluated(string project)
    {
        if (ProjectCache.Read(project) is not { } cached)
            ProjectCache.Write(cached = Evaluate(project));
        return cached;
    }

    private static CachedProject Evaluate(string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        var imports = Task.Run(() => MSBuild.Imports(project).ToArray());
        var (result, errors) = MSBuild.Evaluate(project, null);
        if (ArgumentsOf(result).Length == 0 && MSBuild.Frameworks(project) is [var first, ..])
            (result, errors) = MSBuild.Evaluate(project, first);
        var arguments = ArgumentsOf(result);
        var property = (string name) => result?.GetProperty("Properties").GetProperty(name).GetString() ?? "";
        if (arguments.Length == 0)
            throw new UseException(Reason(project, property("ProjectAssetsFile"), errors));

        var inputs = new CompilerInputs(arguments, folder);
        string[] code = [.. inputs.Sources.Concat(ProjectCache.Code(folder)).Select(Path.GetFullPath).Distinct(StringComparer.Ordinal)];
        var cached = new CachedProject
        {
            Tool = ProjectCache.Tool,
            Project = project,
            Arguments = arguments,
            IsRestored = File.Exists(property("ProjectAssetsFile")),
            Stamps = [.. imports.GetAwaiter().GetResult()
                .Concat(ProjectCache.Looked(folder))
                .Concat(inputs.AnalyzerConfigs)
                .Append(property("ProjectAssetsFile"))
                .Where(path => path.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Select(FileStamp.Of)],
            Code = [.. code.Where(path => !ProjectCache.IsWritten(path, folder)).Select(CodeStamp.Of)],
        };
        if (inputs.Options is not { HasCorpus: true } options)
            return cached;
        var severities = inputs.Severities().ToArray();
        return cached with
        {
            Root = options.Root,
            IsStrict = options.Strict,
            IncludesDrafts = options.Link.IncludeDrafts,
            FolderSeverities = options.FolderSeverities,
            Named = property("CorpusNamed"),
            NamedDates = property("CorpusNamedDates"),
            Exclude = property("CorpusExclude"),
            Outputs = [.. result!.Value.GetProperty("Items").GetProperty("_CorpusOutput").EnumerateArray()
                .Select(output => output.GetProperty("Folder").GetString()!.TrimEnd(Path.DirectorySeparatorChar))],
            Assembly = property("TargetName"),
            ById = severities.Where(set => set.Severity != ReportDiagnostic.Default)
                .ToDictionary(set => set.Id, set => SeverityOf(set.Severity)),
            Warnings = [.. severities.Where(set => set.Severity == ReportDiagnostic.Default).Select(set => set.Id)],
            WarningsAreErrors = inputs.WarningsAreErrors,
            AnalyzerConfigs = [.. inputs.AnalyzerConfigs],
            Missing = inputs.Missing,
            Problems = [.. inputs.SetupProblems().Select(CachedProblem.Of)],
        };
    }

    private static string[] ArgumentsOf(JsonElement? result) => result is { } found
        ? [.. found.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)]
        : [];

    private static string Reason(string project, string assets, string errors)
    {
        if (assets.Length > 0 && !File.Exists(assets))
            return $"The packages of '{project}' are not restored; run 'dotnet restore', or use --no-project";
        var error = errors.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase)) ?? errors;
        return $"'{project}' cannot be evaluated: {error.Trim()}; correct it, or use --no-project";
    }

    private static ProblemSeverity? SeverityOf(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Error => ProblemSeverity.Error,
        ReportDiagnostic.Warn => ProblemSeverity.Warning,
        ReportDiagnostic.Info => ProblemSeverity.Info,
        ReportDiagnostic.Hidden => ProblemSeverity.Hidden,
        _ => null,
    };
}
