using CorpusGen.Authoring.Editing;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Fixes;

namespace CorpusGen.Tool.Lsp;

/// <summary>A corpus that an editor works in. A keystroke binds one article again, and links only where it concerns other files.</summary>
internal sealed class OpenCorpus
{
    private CorpusSession _session;
    private Severities _severities;
    private (CorpusLink? Link, IReadOnlyList<Finding> Findings) _ofNoFile = (null, []);

    /// <summary>Reads and binds the corpus.</summary>
    /// <param name="settings">The corpus.</param>
    /// <param name="opened">The texts of documents that are open in it, by path.</param>
    public OpenCorpus(CorpusSettings settings, IReadOnlyDictionary<string, byte[]> opened)
    {
        Settings = settings;
        (_session, _severities) = Read(opened);
    }

    /// <summary>The corpus and its project.</summary>
    public CorpusSettings Settings { get; }

    /// <summary>The bound articles.</summary>
    public CorpusSession Session => _session;

    /// <summary>The facts of the corpus that help to edit its files.</summary>
    public EditedCorpus Edited => new(
        _session.Linked.Layout.Frame.Actors, _session.Articles.Select(static article => article.Article), _session.Register)
    {
        Classes = Settings.Classes.Schema,
        NameOfActor = id => _session.Linked.Layout.ActorWith(id)?.Name is { } name ? $"Corpus.Actors.{name}" : null,
        NameOfAnnotation = NameOf,
    };

    /// <summary>The files with problems that are reported in them, by path.</summary>
    public IEnumerable<string> PathsWithProblems => _session.Articles
        .Where(static article => article.Article.Problems.Count > 0)
        .Select(static article => article.Article.Path)
        .Concat(_session.Linked.Paths)
        .Distinct(StringComparer.Ordinal);

    /// <summary>The problems that no file of the corpus has. The list is another object where they may have changed.</summary>
    public IReadOnlyList<Finding> FindingsOfNoFile
    {
        get
        {
            if (_ofNoFile.Link != _session.Linked)
            {
                var problems = _session.Linked.Problems.Where(static problem => problem.Place is null).Select(Settings.Placed);
                _ofNoFile = (_session.Linked, _severities.Judge([.. _session.OfFolder], [.. problems]));
            }

            return _ofNoFile.Findings;
        }
    }

    /// <summary>The problems in the file at <paramref name="path"/>, with their severities.</summary>
    public IReadOnlyList<Finding> FindingsAt(string path) => [.. _severities.Judge(_session.ProblemsAt(path))];

    /// <summary>Takes the texts of open documents. The paths whose problems may be other ones after that.</summary>
    public IReadOnlyCollection<string> Update(IReadOnlyDictionary<string, byte[]> contents, CancellationToken cancellation)
    {
        var before = _session.Linked;
        var articles = contents.Keys.Any(IsRegister) ? ArticlesByPath() : null;
        _session.Replace(contents, cancellation);
        return Changed(contents.Keys, before, articles);
    }

    /// <summary>Takes over files that changed on disk. The paths whose problems may be other ones after that.</summary>
    public IReadOnlyCollection<string> Refresh(IReadOnlyCollection<string> paths, IReadOnlyDictionary<string, byte[]> opened)
    {
        string[] known = [.. paths.Where(path => !opened.ContainsKey(path) && Concerns(path))];
        if (!Array.TrueForAll(known, path => File.Exists(path) && (_session.Has(path) || Settings.Takes(path))))
        {
            string[] all = [.. PathsWithProblems];
            (_session, _severities) = Read(opened);
            return [.. all.Concat(PathsWithProblems)];
        }

        var before = _session.Linked;
        var articles = known.Any(IsRegister) ? ArticlesByPath() : null;
        _session.Revert(known);
        return Changed(known, before, articles);
    }

    /// <summary>The files with other content after all edits that are certain, of one file or of the corpus.</summary>
    public IReadOnlyList<(SourceFile Before, string After)> Fix(string? path)
    {
        var fixer = new Fixer(_session.Copy(), new AskedCorpus(Settings, path is null ? [] : [path]), new EditChooser());
        fixer.Run();
        return [.. fixer.Files.Select(file => (
            DiskFile.Of(file.Path, file.Path, file.Original).Source,
            DiskFile.Of(file.Path, file.Path, file.Content).Source.Text))];
    }

    private string? NameOf(BoundArticle article, AnnotationView annotation)
    {
        if (_session.Linked.Layout.PlaceOf(article.Path) is not { Name: { } owner, Mode: var mode }
            || _session.ArticleAt(article.Path)?.Names is not { } names)
            return null;
        var name = annotation switch
        {
            { Quote: { } quote } when mode.NamesQuote(quote.Id) => $"Quotes.{names.Quotes[annotation.Number].Name}",
            { Date: { } date } when mode.NamesDate(date.Id) => $"Dates.{names.Dates[annotation.Number].Name}",
            _ => null,
        };
        return name is null ? null : $"Corpus.Articles.{owner}.{name}";
    }

    private (CorpusSession Session, Severities Severities) Read(IReadOnlyDictionary<string, byte[]> opened)
    {
        var session = CorpusSession.Open(Settings, replaced: opened);
        var fresh = opened.Where(document => !session.Has(document.Key) && !File.Exists(document.Key) && Settings.Takes(document.Key));
        session.Replace(new Dictionary<string, byte[]>(fresh, StringComparer.Ordinal));
        return (session, new Severities(Settings, [.. session.Files]));
    }

    private bool IsRegister(string path) => Settings.Root.RelativePath(path) == FileKinds.RegisterPath;

    /// <summary>Whether a path on disk is of the corpus, or of its settings: a folder may have been moved with its articles.</summary>
    private bool Concerns(string path) =>
        _session.Has(path)
        || Path.GetFileName(path) == ".editorconfig"
        || path == Settings.Root.Path
        || (File.Exists(path) ? Settings.Takes(path) : !Path.HasExtension(path) && IsMoved(path));

    private bool IsMoved(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Any(path => path.Replace('\\', '/') is var file && Settings.Takes(file) && !_session.Has(file))
        : _session.Files.Any(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal));

    private Dictionary<string, EquatableArray<Problem>> ArticlesByPath() =>
        _session.Articles.ToDictionary(article => article.Article.Path, article => article.Article.Problems, StringComparer.Ordinal);

    private IReadOnlyCollection<string> Changed(
        IEnumerable<string> edited, CorpusLink before, Dictionary<string, EquatableArray<Problem>>? articles)
    {
        var changed = new HashSet<string>(edited, StringComparer.Ordinal);
        var after = _session.Linked;
        if (after != before)
        {
            changed.UnionWith(before.Paths.Union(after.Paths)
                .Where(path => !before.ProblemsAt(path).SequenceEqual(after.ProblemsAt(path))));
        }

        if (articles is null)
            return changed;
        foreach (var article in _session.Articles)
        {
            if (!articles.TryGetValue(article.Article.Path, out var problems) || !problems.Equals(article.Article.Problems))
                changed.Add(article.Article.Path);
        }

        return changed;
    }
}
