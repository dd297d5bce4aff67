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
        var files = _settings.FindFiles(ofFolder);
        var severities = new Severities(_settings, files);
        // Hints of an archive are not kept: their number grows with it.
        var least = _settings.IsStrict ? ProblemSeverity.Warning : ProblemSeverity.Error;
        Parallel.ForEach(files.Where(static file => file.RelativePath != FileKinds.RegisterPath), file =>
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
        var corpus = _collector.Link();
        if (files.Count == 0)
            ofFolder.Add(_settings.Root.NoArticles);
        Problem[] problems = [.. ofArticles.Concat(corpus.Problems.Select(Rooted)).Select(_settings.Placed)];
        Findings =
        [
            .. severities.Judge([.. ofFolder, .. ofFiles], problems)
                .Where(finding => finding.Severity >= least && asked.Contains(finding)),
        ];
        _wrong.UnionWith(Findings
            .Where(finding => finding.Severity == ProblemSeverity.Error && finding.Problem.Place is not null)
            .Select(finding => finding.Problem.Place!.Path));
        return corpus;
    }

    /// <summary>Whether the article at a path under the corpus root is meant, and has no error.</summary>
    public bool IsIn(string relativePath) =>
        Full(relativePath) is var path && asked.Contains(path) && !_wrong.Contains(path);

    /// <inheritdoc/>
    public void Dispose() => _collector.Dispose();

    private static DiskFile? Read((string RelativePath, string Path) file, ConcurrentBag<Problem> problems)
    {
        try
        {
            return DiskFile.Read(file.Path, file.RelativePath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileFaults.Unreadable(file.RelativePath, e.Message));
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
