using System.Collections.Concurrent;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Export.Articles;

namespace CorpusGen.Tool.Corpora;

/// <summary>A corpus that is read for an export: linked, with its articles on disk.</summary>
/// <param name="asked">The corpus, and the paths in it that are meant.</param>
/// <param name="spill">The path of the file for articles.</param>
internal sealed class ExportPass(AskedCorpus asked, string spill) : IDisposable
{
    private readonly CorpusSettings _settings = asked.Settings;
    private readonly ArticleCollector _collector = new(
        asked.Settings.ReadRegister(), asked.Settings.Classes.Schema, asked.Settings.Link, spill);

    private readonly HashSet<string> _wrong = new(StringComparer.Ordinal);

    /// <summary>The problems under the paths for which the command fails.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>Binds and links the corpus.</summary>
    /// <param name="bound">Told of each article that is bound, from any thread.</param>
    public ExportedCorpus Run(Action? bound)
    {
        var ofFolder = new List<Problem>(_settings.Problems);
        var (ofFiles, ofArticles) = (new ConcurrentBag<Problem>(), new ConcurrentBag<Problem>());
        var (files, severities) = FindFiles(ofFolder);
        // Hints of an archive are not kept: their number grows with it.
        var least = _settings.IsStrict ? ProblemSeverity.Warning : ProblemSeverity.Error;
        Parallel.ForEach(files, file =>
        {
            if (Read(file, ofFiles) is not { } read)
                return;
            foreach (var problem in _collector.Add(read).Problems)
            {
                if (severities.IsAtLeast(problem, least))
                    ofArticles.Add(problem);
            }

            bound?.Invoke();
        });
        GiveBackMemory();
        var corpus = _collector.Link();
        GiveBackMemory();
        if (files.Length == 0)
            ofFolder.Add(_settings.Root.NoArticles);
        Problem[] problems = [.. ofArticles.Concat(corpus.Problems.Select(Rooted)).Select(_settings.Placed)];
        Findings =
        [
            .. severities.Judge([.. ofFolder, .. ofFiles], problems)
                .Where(finding => finding.Severity >= least && asked.Contains(finding)),
        ];
        _wrong.UnionWith(Findings
            .Where(static finding => finding is { IsError: true, Problem.Place: not null })
            .Select(finding => finding.Problem.Place!.Path));
        return corpus;
    }

    /// <summary>Whether the article at a path under the corpus root is meant, and has no error.</summary>
    public bool IsIn(string relativePath) =>
        Full(relativePath) is var path && asked.Contains(path) && !_wrong.Contains(path);

    /// <inheritdoc/>
    public void Dispose() => _collector.Dispose();

    /// <summary>The paths of articles under the corpus root. Full paths are not kept: the paths of all articles are in memory.</summary>
    private (string[] Articles, Severities Severities) FindFiles(List<Problem> problems)
    {
        var files = _settings.FindFiles(problems);
        return (
            [.. files.Select(file => file.RelativePath).Where(path => path != FileKinds.RegisterPath)],
            new Severities(_settings, files));
    }

    /// <summary>
    /// Without this, the garbage of one pass is in memory during the next: of 100,000 small articles, 55 MB and not 38 during linking.
    /// </summary>
    private static void GiveBackMemory() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private DiskFile? Read(string relativePath, ConcurrentBag<Problem> problems)
    {
        try
        {
            return DiskFile.Read(Full(relativePath), relativePath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileFaults.Unreadable(relativePath, e.Message));
            return null;
        }
    }

    private string Full(string relativePath) => _settings.Root.Path + relativePath;

    /// <summary>The problem with full paths, in the place of paths under the corpus root.</summary>
    private Problem Rooted(Problem problem) => problem with
    {
        Place = problem.Place is { } place ? Rooted(place) : null,
        Related = problem.Related.Select(related => related with { Place = Rooted(related.Place) }).ToEquatableArray(),
    };

    private Place Rooted(Place place) => Path.IsPathRooted(place.Path) ? place : place with { Path = Full(place.Path) };
}
