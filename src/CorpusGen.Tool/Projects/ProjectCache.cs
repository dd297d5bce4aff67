using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Tool.Projects;

/// <summary>The results of evaluations, in a folder of your account, because the folder of a project may be read-only.</summary>
internal static class ProjectCache
{
    private static readonly string[] Neighbours =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig", ".globalconfig"];

    private static readonly JsonTypeInfo<CachedProject> Json = CacheJson.OfProject();

    /// <summary>The version of this program: another build of it reads nothing of the cache.</summary>
    public static string Tool { get; } = typeof(ProjectCache).Module.ModuleVersionId.ToString();

    /// <summary>The result for <paramref name="project"/>, if it is valid still.</summary>
    public static CachedProject? Read(string project)
    {
        try
        {
            using var file = File.OpenRead(FileOf(project));
            return JsonSerializer.Deserialize(file, Json) is { } cached
                && cached.Tool == Tool && cached.Project == project && IsValid(cached)
                ? cached
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps the result. Where nothing can be written, the next run evaluates again.</summary>
    public static void Write(CachedProject project)
    {
        var path = FileOf(project.Project);
        var written = path + "." + Environment.ProcessId;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(written, JsonSerializer.SerializeToUtf8Bytes(project, Json));
            File.Move(written, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(written);
        }
    }

    /// <summary>The files beside a project and above it that MSBuild and the compiler look for.</summary>
    public static IEnumerable<string> Looked(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            foreach (var name in Neighbours)
                yield return Path.Combine(at, name);
        }
    }

    /// <summary>The C# files below the folder of a project, without files that a build wrote.</summary>
    public static IEnumerable<string> Code(string folder) => Directory.EnumerateFiles(folder, "*.cs", new EnumerationOptions
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    }).Where(path => !IsWritten(path, folder));

    /// <summary>Whether a build of the project in <paramref name="folder"/> wrote the file.</summary>
    public static bool IsWritten(string path, string folder) =>
        Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar) is ["bin" or "obj", ..];

    private static bool IsValid(CachedProject cached)
    {
        foreach (var stamp in cached.Stamps)
        {
            if (FileStamp.Of(stamp.Path) != stamp)
                return false;
        }

        var known = cached.Code.ToDictionary(file => file.File.Path, StringComparer.Ordinal);
        foreach (var path in Code(Path.GetDirectoryName(cached.Project)!).Concat(known.Keys).Distinct(StringComparer.Ordinal))
        {
            // A file that comes, goes, or changes concerns the result only where it may have a class of articles.
            var file = known.GetValueOrDefault(path);
            if (FileStamp.Of(path) == file?.File)
                continue;
            var namesArticles = CodeStamp.Of(path).NamesArticles;
            if (file is not null && File.Exists(path) ? namesArticles != file.NamesArticles : namesArticles || cached.MayHaveClasses)
                return false;
        }

        return true;
    }

    private static string FileOf(string project)
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        // Two projects with one name share a file and evaluate in turn. A cryptographic hash would load its library at each start.
        return Path.Combine(folder, "corpusgen", $"{IdHash.Of(project):x8}{IdHash.Of(Path.GetFileName(project)):x8}.json");
    }
}
