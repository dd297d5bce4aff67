using System.Text;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Text;
using CorpusGen.Runtime.Wire;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace CorpusGen.Build;

/// <summary>
/// Finds out which files of the corpus the compiler may open, and writes their bodies for the assembly. Nothing of the corpus folder
/// is run or loaded.
/// </summary>
public sealed class PrepareCorpus : Task
{
    /// <summary>The corpus root, an absolute path.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>The project, where problems are reported.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The articles as MSBuild found them.</summary>
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>The register of actors, where there is one.</summary>
    public ITaskItem[] Register { get; set; } = [];

    /// <summary>The property <c>CorpusExclude</c>.</summary>
    public string Exclude { get; set; } = "";

    /// <summary>Folders that builds write to.</summary>
    public ITaskItem[] Outputs { get; set; } = [];

    /// <summary>The name of the project's assembly, by which folders that earlier builds wrote to are known.</summary>
    public string Assembly { get; set; } = "";

    /// <summary>Whether the bodies of drafts go into the assembly.</summary>
    public bool IncludeDrafts { get; set; }

    /// <summary>The file of bodies to write; empty in an editor, where nothing is written.</summary>
    public string? BodiesFile { get; set; }

    /// <summary>The list of the files that were read, to write beside it.</summary>
    public string? ListFile { get; set; }

    /// <summary>The articles that the compiler may open.</summary>
    [Output]
    public ITaskItem[] CheckedArticles { get; private set; } = [];

    /// <summary>The register, if the compiler may open it.</summary>
    [Output]
    public ITaskItem[] CheckedRegister { get; private set; } = [];

    /// <summary>Whether this build wrote the files.</summary>
    [Output]
    public bool IsWritten { get; private set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var root = Path.GetFullPath(Root).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        var articles = ByPath(Articles, root);
        var folders = new HashSet<string>(articles.Keys.SelectMany(FoldersOf), StringComparer.Ordinal);
        var exclusions = new Exclusions(Exclude);
        var folder = new CorpusFolder(
            root,
            new OutputFolders(
                Outputs.Select(output => Path.GetFullPath(output.ItemSpec).TrimEnd(Path.DirectorySeparatorChar)),
                root,
                Path.GetDirectoryName(Path.GetFullPath(Project)) + Path.DirectorySeparatorChar,
                Assembly),
            path => path.EndsWith("/", StringComparison.Ordinal) ? folders.Contains(path) : articles.ContainsKey(path),
            exclusions.Match,
            (id, message) => Report(id, message)).Walk();

        var files = folder.Files.Keys.Where(path => path != FileKinds.RegisterPath).ToArray();
        var excluded = files.Where(path => !articles.ContainsKey(path)).ToArray();
        foreach (var message in exclusions.WithoutEffect(files, excluded, root))
            Report(ProblemIds.ExcludesNothing, message);

        var found = folder.Files
            .Select(file => (Path: file.Key, FullPath: file.Value, Item: articles.TryGetValue(file.Key, out var item) ? item : null))
            .Where(file => file.Item is not null)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToList();
        CheckedRegister = Register.Where(item => folder.Files.ContainsKey(Path.GetFileName(item.ItemSpec))).ToArray();
        if (string.IsNullOrEmpty(BodiesFile))
        {
            CheckedArticles = found.Select(file => file.Item!).ToArray();
            return !Log.HasLoggedErrors;
        }

        var read = CorpusContent.Read(found.Select(file => (file.Path, file.FullPath)).ToArray(), IncludeDrafts);
        CheckedArticles = found.Where((_, i) => read[i].Failure is null).Select(file => file.Item!).ToArray();
        foreach (var file in read.Where(file => file.Failure is not null))
            Report(FileFaults.Unreadable(file.Path, file.Failure!));
        Write(read, CheckedRegister.Select(item => item.ItemSpec));
        return !Log.HasLoggedErrors;
    }

    private void Write(IReadOnlyList<CorpusContent> articles, IEnumerable<string> register)
    {
        try
        {
            var entries = articles.Where(file => file.Failure is null)
                .Select(file => new FileList.Entry(file.Path, file.FileHash, file.Body))
                .Concat(register.Select(path => new FileList.Entry(Path.GetFileName(path), BodyHash.Of(File.ReadAllBytes(path)), null)));
            CorpusContent.WriteBodies(BodiesFile!, articles, IncludeDrafts);
            WriteIfDifferent(ListFile!, FileList.Write(entries));
            IsWritten = true;
        }
        catch (FileChangedException e)
        {
            Report(ProblemIds.ChangedWhileBuilding, $"'{e.Path}' changed while the build ran; build again");
        }
        catch (OverflowException)
        {
            const string Message = "The bodies are more than 2 GB, which no assembly can hold; split the corpus over projects";
            Report(ProblemIds.BodiesNotWritten, Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(ProblemIds.BodiesNotWritten, $"The bodies of the corpus cannot be written to '{BodiesFile}': {e.Message}");
        }
    }

    private static void WriteIfDifferent(string path, string text)
    {
        // With a mark, because the compiler would read it in the encoding that the project sets with CodePage.
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)];
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            AtomicFile.Write(path, file => file.Write(bytes, 0, bytes.Length));
    }

    /// <summary>The items by their path under the root, with <c>/</c> between folders; an item elsewhere is an error.</summary>
    private Dictionary<string, ITaskItem> ByPath(ITaskItem[] items, string root)
    {
        var byPath = new Dictionary<string, ITaskItem>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.ItemSpec.StartsWith(root, StringComparison.Ordinal))
                byPath[item.ItemSpec.Substring(root.Length).Replace('\\', '/')] = item;
            else
                Report(ProblemIds.RefusedPath, $"The item CorpusArticle '{item.ItemSpec}' is not under the corpus root; set CorpusRoot");
        }

        return byPath;
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path.Substring(0, end + 1);
    }

    private void Report(Problem problem) => Report(problem.Id, problem.Text);

    private void Report(string id, string message)
    {
        if (ProblemKinds.Find(id)!.Severity == ProblemSeverity.Error)
            Log.LogError(null, id, null, Help(id), Project, 0, 0, 0, 0, Shown.Text(message));
        else
            Log.LogWarning(null, id, null, Help(id), Project, 0, 0, 0, 0, Shown.Text(message));
    }

    private static string Help(string id) => $"docs/diagnostics.md#{id.ToLowerInvariant()}";
}
