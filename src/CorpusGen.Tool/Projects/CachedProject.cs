using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Settings;
using CorpusGen.CSharp.Names;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Projects;

/// <summary>A project as its evaluation left it, and the files by which the result is known to be valid still.</summary>
internal sealed record CachedProject
{
    /// <summary>The version of this program; another one reads nothing of it.</summary>
    public required string Tool { get; init; }

    /// <summary>The project file.</summary>
    public required string Project { get; init; }

    /// <summary>The files that the evaluation read, and the places where it would have read one.</summary>
    public required FileStamp[] Stamps { get; init; }

    /// <summary>The C# files of the project.</summary>
    public required CodeStamp[] Code { get; init; }

    /// <summary>The arguments of the compiler.</summary>
    public required string[] Arguments { get; init; }

    /// <summary>The corpus root; empty for a project that does not use CorpusGen.</summary>
    public string Root { get; init; } = "";

    public bool IsStrict { get; init; }

    public bool IncludesDrafts { get; init; }

    public bool FolderSeverities { get; init; }

    public string Named { get; init; } = "";

    public string NamedDates { get; init; } = "";

    public string Exclude { get; init; } = "";

    public string[] Outputs { get; init; } = [];

    public string Assembly { get; init; } = "";

    public Dictionary<string, ProblemSeverity?> ById { get; init; } = [];

    public bool WarningsAreErrors { get; init; }

    public string[] Warnings { get; init; } = [];

    public string[] AnalyzerConfigs { get; init; } = [];

    public CachedProblem[] Problems { get; init; } = [];

    /// <summary>Whether some C# file may have a class of articles, so that the compiler's symbols are needed.</summary>
    [JsonIgnore]
    public bool MayHaveClasses => Array.Exists(Code, file => file.NamesArticles);

    /// <summary>The own classes; <see langword="null"/> where they were not read since the evaluation.</summary>
    public CachedClasses? Classes { get; init; }

    /// <summary>Whether the packages are restored; without them nobody knows whether the project uses CorpusGen.</summary>
    public bool IsRestored { get; init; }

    /// <summary>References that are neither restored nor built.</summary>
    public int Missing { get; init; }

    /// <summary>The settings of the corpus, with own classes where these are known.</summary>
    public CorpusSettings ToSettings()
    {
        _ = NamingPolicy.Parse(Named, NamingMode.All, out var naming);
        _ = NamingPolicy.Parse(NamedDates, NamingMode.Explicit, out var dates);
        var settings = new CorpusSettings(new CorpusRoot(Root))
        {
            Project = Project,
            IsStrict = IsStrict,
            FolderSeverities = FolderSeverities,
            Link = new LinkOptions(IncludesDrafts),
            Naming = naming with { Dates = dates },
            Exclude = Exclude,
            Outputs = Outputs,
            Assembly = Assembly,
            AnalyzerConfigs = AnalyzerConfigs,
            Compiler = new CompilerSeverities
            {
                ById = ById,
                WarningsAreErrors = WarningsAreErrors,
                Warnings = Warnings.ToHashSet(StringComparer.Ordinal),
            },
            Problems = [.. Problems.Select(static problem => problem.ToProblem())],
        };
        return Classes?.AddTo(settings) ?? settings;
    }
}

/// <summary>A file as it was; the length is -1 where no file was.</summary>
internal sealed record FileStamp(string Path, long Length, long Ticks)
{
    /// <summary>The file at <paramref name="path"/> as it is now.</summary>
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new(path, file.Length, file.LastWriteTimeUtc.Ticks) : new(path, -1, 0);
    }
}

/// <summary>A C# file, and whether it may mark a class with <c>[Articles]</c>.</summary>
internal sealed partial record CodeStamp(FileStamp File, bool NamesArticles)
{
    /// <summary>The file at <paramref name="path"/> as it is now.</summary>
    public static CodeStamp Of(string path)
    {
        var stamp = FileStamp.Of(path);
        return new(stamp, stamp.Length > 0 && Attribute().IsMatch(System.IO.File.ReadAllText(path)));
    }

    /// <summary>The attribute, or its type in a directive that gives it another name.</summary>
    [GeneratedRegex(@"ArticlesAttribute|(?<!\w)Articles\s*\(")]
    private static partial Regex Attribute();
}

/// <summary>A problem of the project.</summary>
internal sealed record CachedProblem(string Id, string Message, string? Advice, CachedPlace? Place)
{
    public static CachedProblem Of(Problem problem) =>
        new(problem.Id, problem.Message, problem.Advice, problem.Place is { } place ? CachedPlace.Of(place) : null);

    public Problem ToProblem() => new(Id, Message, Place?.ToPlace()) { Advice = Advice };
}
