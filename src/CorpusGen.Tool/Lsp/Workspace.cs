using System.Text;
using CorpusGen.Authoring.Editing;
using CorpusGen.Compiler.Model;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Lsp.Protocol;

namespace CorpusGen.Tool.Lsp;

/// <summary>The open documents of an editor, and the corpora that they and the workspace's folders are of. One thread uses it.</summary>
/// <param name="finder">Finds the corpus of a file.</param>
/// <param name="diagnostics">Shows problems.</param>
internal sealed class Workspace(CorpusFinder finder, DiagnosticsPublisher diagnostics)
{
    private readonly Dictionary<string, OpenDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenCorpus> _corpora = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleView> _views = new(StringComparer.Ordinal);
    private readonly HashSet<string> _edited = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changedOnDisk = new(StringComparer.Ordinal);

    /// <summary>Whether problems are to be found again.</summary>
    public bool IsCheckDue => _edited.Count > 0 || _folders.Count > 0 || _changedOnDisk.Count > 0;

    /// <summary>Told of the root of each corpus that is opened.</summary>
    public Action<string>? Opened { get; init; }

    /// <summary>Opens the corpus of a folder with the next check.</summary>
    public void AddFolder(string uri)
    {
        if (DocumentUri.PathOf(uri) is { } path)
            _folders.Add(CorpusSettings.WithSlash(path));
    }

    /// <summary>Closes the corpora in a folder that have no open document.</summary>
    public void RemoveFolder(string uri)
    {
        if (DocumentUri.PathOf(uri) is not { } path)
            return;
        var folder = CorpusSettings.WithSlash(path);
        foreach (var (root, corpus) in _corpora.Where(corpus => corpus.Key.StartsWith(folder, StringComparison.Ordinal)).ToArray())
        {
            if (_documents.Values.Any(document => document.Path?.StartsWith(root, StringComparison.Ordinal) is true))
                continue;
            _corpora.Remove(root);
            diagnostics.Clear(corpus);
        }
    }

    /// <summary>Takes the text of a document instead of the text on disk.</summary>
    public void Open(TextDocumentItem item)
    {
        var document = OpenDocument.Of(item);
        diagnostics.Open(document);
        Set(document);
    }

    /// <summary>Takes over changes of an open document.</summary>
    public void Change(VersionedTextDocumentIdentifier id, TextDocumentChange[] changes)
    {
        if (_documents.TryGetValue(id.Uri, out var document))
            Set(document.After(changes, id.Version));
    }

    /// <summary>Takes the text on disk again.</summary>
    public void Close(string uri)
    {
        if (!_documents.Remove(uri, out var document) || document.Path is not { } path)
            return;
        _edited.Remove(uri);
        _views.Remove(uri);
        diagnostics.Close(document);
        ChangeOnDisk([path]);
    }

    /// <summary>Takes over changes on disk with the next check.</summary>
    public void ChangeOnDisk(IEnumerable<string> paths) => _changedOnDisk.UnionWith(paths);

    /// <summary>Finds the problems of everything that changed, and publishes them.</summary>
    public void Check(CancellationToken cancellation)
    {
        // Each is taken out first, so that a failure is not repeated without end.
        foreach (var folder in _folders.ToArray())
        {
            _folders.Remove(folder);
            if (finder.Of(folder) is { } settings)
                OpenOf(settings);
        }

        if (_changedOnDisk.Count > 0)
        {
            string[] changed = [.. _changedOnDisk];
            _changedOnDisk.Clear();
            foreach (var corpus in _corpora.Values)
            {
                var root = corpus.Settings.Root.Path;
                string[] within = [.. changed.Where(path => (path + "/").StartsWith(root, StringComparison.Ordinal))];
                if (within.Length > 0)
                    Publish(corpus, corpus.Refresh(within, Contents(root)));
            }
        }

        foreach (var uri in _edited.ToArray())
            Find(uri, cancellation);
    }

    /// <summary>An open document and its corpus, bound as it is now; <see langword="null"/> for a file of no corpus.</summary>
    public EditingState? Find(string uri, CancellationToken cancellation)
    {
        if (!_documents.TryGetValue(uri, out var document) || document.Path is not { } path || CorpusOf(path) is not { } corpus)
        {
            _edited.Remove(uri);
            return null;
        }

        try
        {
            if (_edited.Remove(uri))
                Publish(corpus, corpus.Update(Single(document), cancellation));
        }
        catch (OperationCanceledException)
        {
            _edited.Add(uri);
            throw;
        }

        return new EditingState(document, corpus, ViewOf(document, corpus));
    }

    /// <summary>The corpora that are open.</summary>
    public IEnumerable<OpenCorpus> Corpora => _corpora.Values;

    /// <summary>The text of a file of a corpus, in the editor or on disk; <see langword="null"/> where it cannot be read.</summary>
    public SourceFile? Read(OpenCorpus corpus, string path)
    {
        if (DocumentAt(path) is { } document)
            return document.File;
        try
        {
            var file = DiskFile.Of(path, path, corpus.Session.ContentOf(path));
            return file.Fault is null ? file.Source : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The paths of open C# documents whose text is not the text on disk.</summary>
    public IEnumerable<string> UnsavedCode => _documents.Values
        .Where(static document => document.Path is { } path && path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)
            && (!File.Exists(path) || new SourceFile(path, path, File.ReadAllText(path)).Text != document.File.Text))
        .Select(static document => document.Path!);

    /// <summary>The open document at <paramref name="path"/>.</summary>
    public OpenDocument? DocumentAt(string path) => _documents.Values.FirstOrDefault(document => document.Path == path);

    private static Dictionary<string, byte[]> Single(OpenDocument document) =>
        new(StringComparer.Ordinal) { [document.Path!] = ContentOf(document) };

    private static byte[] ContentOf(OpenDocument document) => Encoding.UTF8.GetBytes(document.File.With([]));

    private Dictionary<string, byte[]> Contents(string root)
    {
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var document in _documents.Values)
        {
            if (document.Path?.StartsWith(root, StringComparison.Ordinal) is true)
                contents[document.Path] = ContentOf(document);
        }

        return contents;
    }

    /// <summary>The last state of the document in which its front matter could be read.</summary>
    private ArticleView? ViewOf(OpenDocument document, OpenCorpus corpus)
    {
        var known = _views.GetValueOrDefault(document.Uri);
        if (corpus.Session.ArticleAt(document.Path!)?.Article is not { } article || ReferenceEquals(known?.Article, article))
            return known;
        if (ArticleView.Of(document.File, article) is { } view)
            _views[document.Uri] = known = view;
        return known;
    }

    private void Set(OpenDocument document)
    {
        _documents[document.Uri] = document;
        _edited.Add(document.Uri);
    }

    private OpenCorpus? CorpusOf(string path)
    {
        var open = _corpora.Values.Where(corpus => path.StartsWith(corpus.Settings.Root.Path, StringComparison.Ordinal))
            .MaxBy(corpus => corpus.Settings.Root.Path.Length)
            ?? (finder.Of(path) is { } settings ? OpenOf(settings) : null);
        return open is not null && (open.Session.Has(path) || open.Settings.Takes(path)) ? open : null;
    }

    private OpenCorpus OpenOf(CorpusSettings settings)
    {
        var root = settings.Root.Path;
        if (_corpora.TryGetValue(root, out var known))
            return known;
        var contents = Contents(root);
        PublishAlone(settings, contents);
        var corpus = new OpenCorpus(settings, contents);
        _corpora.Add(root, corpus);
        OpenDocument[] opened = [.. _documents.Values.Where(document => document.Path is { } path && corpus.Session.Has(path))];
        _edited.ExceptWith(opened.Select(document => document.Uri));
        Publish(corpus, corpus.PathsWithProblems.Union(opened.Select(document => document.Path!)));
        Opened?.Invoke(root);
        return corpus;
    }

    /// <summary>Shows the problems that open documents have by themselves. The problems between files follow with the corpus.</summary>
    private void PublishAlone(CorpusSettings settings, Dictionary<string, byte[]> opened)
    {
        if (opened.Count == 0)
            return;
        var alone = CorpusSession.Alone(settings, opened);
        var severities = new Severities(settings, [.. alone.Files]);
        foreach (var article in alone.Articles)
        {
            var problems = article.Article.Problems.Select(settings.Placed);
            diagnostics.Publish(severities.Judge(problems), article.Article.Path, DocumentAt(article.Article.Path));
        }
    }

    private void Publish(OpenCorpus corpus, IEnumerable<string> paths)
    {
        foreach (var path in paths)
            diagnostics.Publish(corpus.FindingsAt(path), path, DocumentAt(path));
        diagnostics.PublishOfNoFile(corpus);
    }
}
