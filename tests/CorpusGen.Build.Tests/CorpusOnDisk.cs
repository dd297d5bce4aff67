using System.Collections;
using System.Text;
using CorpusGen.Runtime.Wire;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Build.Tests;

/// <summary>A corpus in a folder of its own, and the task that a build runs over it.</summary>
internal sealed class CorpusOnDisk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus").FullName;

    public CorpusOnDisk() => Directory.CreateDirectory(Root);

    /// <summary>The folder that the corpus root is in.</summary>
    public string Outside => _folder;

    public string Root => Path.Combine(_folder, "seeds");

    public string Exclude { get; init; } = "";

    public bool IncludeDrafts { get; init; }

    /// <summary>The folder of the project, under <see cref="Outside"/>.</summary>
    public string Project { get; init; } = "";

    public string BodiesFile => Path.Combine(_folder, "obj", "App.csproj.CorpusGen.bodies");

    public string ListFile => Path.Combine(_folder, "obj", "App.csproj.CorpusGen.files");

    public static string Article(string body, string frontMatter = "") => $"---\ntitle: T\ndate: 2031-06-19\n{frontMatter}---\n{body}";

    /// <summary>Writes a file; a path that starts with <c>../</c> is beside the root.</summary>
    public CorpusOnDisk With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public CorpusOnDisk With(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    /// <summary>Makes a symbolic link.</summary>
    public CorpusOnDisk WithLink(string path, string target)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, target);
        return this;
    }

    public CorpusOnDisk Without(string path)
    {
        File.Delete(Path.Combine(Root, path));
        return this;
    }

    /// <summary>What a build does, or an editor.</summary>
    /// <param name="writes">Whether it is a build.</param>
    /// <param name="excluded">What MSBuild leaves out because of <see cref="Exclude"/>.</param>
    /// <param name="more">An item that the project adds.</param>
    public TaskRun Prepare(bool writes = true, Func<string, bool>? excluded = null, string? more = null)
    {
        var engine = new Engine();
        var task = new PrepareCorpus
        {
            BuildEngine = engine,
            Root = Root,
            Project = Path.Combine(_folder, Project, "App.csproj"),
            Assembly = "App",
            Articles = Items("", 0).Where(path => excluded is null || !excluded(path)).Select(Item).Concat(more is null ? [] : [new TaskItem(more)]).ToArray(),
            Register = File.Exists(Path.Combine(Root, "actors.yaml")) ? [Item("actors.yaml")] : [],
            Exclude = Exclude,
            IncludeDrafts = IncludeDrafts,
            BodiesFile = writes ? BodiesFile : null,
            ListFile = writes ? ListFile : null,
        };
        var succeeded = task.Execute();
        return new TaskRun(succeeded, engine.Problems, task.CheckedArticles.Concat(task.CheckedRegister).Select(item => item.ItemSpec[(Root.Length + 1)..]).ToArray(), task.IsWritten);
    }

    /// <summary>The text of all bodies in the file that is embedded, or <see langword="null"/> for one that is not found by a key.</summary>
    public string? Body(string path)
    {
        var key = File.ReadLines(ListFile).Single(line => line.EndsWith(" " + path, StringComparison.Ordinal)).Split(' ')[1];
        var file = File.ReadAllBytes(BodiesFile);
        return key != "-" && BodyFile.TryFind(file, BodyKey.Parse(key), out var body) ? Encoding.UTF8.GetString(file, body.Start, body.Length) : null;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private TaskItem Item(string path) => new(Root + "/" + path.Replace("%", "%25", StringComparison.Ordinal));

    /// <summary>The articles as MSBuild finds them: through links, a few rounds of a circle, and with <c>/</c> for every <c>\</c>.</summary>
    private IEnumerable<string> Items(string folder, int depth)
    {
        if (depth > 6)
            yield break;
        foreach (var entry in new DirectoryInfo(Path.Combine(Root, folder)).EnumerateFileSystemInfos())
        {
            var path = folder + entry.Name;
            if (entry is DirectoryInfo)
            {
                foreach (var item in Items(path + "/", depth + 1))
                    yield return item;
            }
            else if (entry.Extension is ".md" or ".txt")
            {
                yield return path.Replace('\\', '/');
            }
        }
    }

    private sealed class Engine : IBuildEngine
    {
        public List<string> Problems { get; } = [];

        public bool ContinueOnError => true;

        public int LineNumberOfTaskNode => 0;

        public int ColumnNumberOfTaskNode => 0;

        public string ProjectFileOfTaskNode => "";

        public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

        public void LogCustomEvent(CustomBuildEventArgs e)
        {
        }

        public void LogErrorEvent(BuildErrorEventArgs e) => Problems.Add($"{Path.GetFileName(e.File)}: error {e.Code}: {e.Message}");

        public void LogMessageEvent(BuildMessageEventArgs e)
        {
        }

        public void LogWarningEvent(BuildWarningEventArgs e) => Problems.Add($"{Path.GetFileName(e.File)}: warning {e.Code}: {e.Message}");
    }
}

/// <summary>What a run of the task came to.</summary>
internal sealed record TaskRun(bool Succeeded, IReadOnlyList<string> Problems, string[] Checked, bool IsWritten);
