using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.CSharp;
using CorpusGen.CSharp.Names;

namespace CorpusGen.Tool.Corpora;

/// <summary>
/// The bound articles of a corpus. They are bound once, on all cores, and again only where <see cref="Replace"/> gives them another
/// content; their texts are not kept.
/// </summary>
internal sealed class CorpusSession
{
    /// <summary>So many files are read before another thread is worth its start.</summary>
    private const int FirstAlone = 32;

    private readonly CorpusSettings _settings;
    private readonly List<Problem> _ofFolder = [];
    private readonly List<SessionFile> _files;
    private readonly Dictionary<string, int> _numbers;
    private ActorRegister _register = ActorRegister.Empty;
    private CorpusLink? _link;

    private CorpusSession(CorpusSettings settings, IEnumerable<SessionFile> files)
    {
        _settings = settings;
        _files = [.. files];
        _numbers = new Dictionary<string, int>(_files.Count, StringComparer.Ordinal);
        foreach (var file in _files)
            _numbers.Add(file.Path, _numbers.Count);
    }

    /// <summary>The shared actors.</summary>
    public ActorRegister Register => _register;

    /// <summary>The files of the corpus by their paths under the root.</summary>
    public IEnumerable<(string RelativePath, string Path)> Files => _files.Select(static file => (file.RelativePath, file.Path));

    /// <summary>The articles that could be opened, with drafts and articles with errors, by path.</summary>
    public IEnumerable<NamedArticle> Articles => _files.Select(static file => file.Article).OfType<NamedArticle>();

    /// <summary>The facts that concern more than one file. They are kept until an edit changes them.</summary>
    public CorpusLink Linked => _link ??= CorpusLink.Of(_settings, [.. Articles], _register);

    /// <summary>The problems of the folder, and of the corpus as a whole.</summary>
    public IEnumerable<Problem> OfFolder
    {
        get
        {
            var unreadable = _files.Select(static file => file.Unreadable).OfType<Problem>();
            IEnumerable<Problem> all = [.. _settings.Problems, .. _ofFolder, .. unreadable];
            return Articles.Any() ? all : all.Append(_settings.Root.NoArticles);
        }
    }

    /// <summary>Reads and binds the whole corpus.</summary>
    /// <param name="settings">The corpus.</param>
    /// <param name="bound">Told of each article that is bound, from any thread.</param>
    /// <param name="replaced">The content that counts instead of the content on disk, by path.</param>
    public static CorpusSession Open(
        CorpusSettings settings, Action? bound = null, IReadOnlyDictionary<string, byte[]>? replaced = null)
    {
        var problems = new List<Problem>();
        var files = settings.FindFiles(problems).Select(file => new SessionFile(file.RelativePath, file.Path)
        {
            Replaced = replaced?.GetValueOrDefault(file.Path),
        });
        var session = new CorpusSession(settings, files);
        session._ofFolder.AddRange(problems);
        session.BindRegister();
        session.BindAll(bound);
        return session;
    }

    /// <summary>
    /// Binds some articles of a corpus and its register alone: their problems, except problems between files, are known long before a large
    /// corpus is bound.
    /// </summary>
    /// <param name="settings">The corpus.</param>
    /// <param name="contents">The contents of the articles, by path.</param>
    public static CorpusSession Alone(CorpusSettings settings, IReadOnlyDictionary<string, byte[]> contents)
    {
        var register = settings.Root.Path + FileKinds.RegisterPath;
        var paths = contents.Keys.Where(settings.Takes);
        var files = (File.Exists(register) ? paths.Append(register).Distinct(StringComparer.Ordinal) : paths).Select(path =>
            new SessionFile(settings.Root.RelativePath(path) ?? path, path) { Replaced = contents.GetValueOrDefault(path) });
        var session = new CorpusSession(settings, files);
        session.BindRegister();
        session.BindAll(null);
        return session;
    }

    /// <summary>Binds one article that need not be on disk, with the actors of a register.</summary>
    public static CorpusSession Of(CorpusSettings settings, ActorRegister register, string path, byte[] content)
    {
        var session = new CorpusSession(settings, [new SessionFile(path, path)]) { _register = register };
        session.Replace(new Dictionary<string, byte[]>(StringComparer.Ordinal) { [path] = content });
        return session;
    }

    /// <summary>A session whose changes leave this one as it is.</summary>
    public CorpusSession Copy()
    {
        var copy = new CorpusSession(_settings, _files) { _register = _register, _link = _link };
        copy._ofFolder.AddRange(_ofFolder);
        return copy;
    }

    /// <summary>Whether the file at <paramref name="path"/> is of the corpus.</summary>
    public bool Has(string path) => _numbers.ContainsKey(path);

    /// <summary>The article in the file at <paramref name="path"/>, if it could be opened.</summary>
    public NamedArticle? ArticleAt(string path) => _numbers.TryGetValue(path, out var number) ? _files[number].Article : null;

    /// <summary>The problems in the file at <paramref name="path"/>: its own, then problems between files.</summary>
    public IEnumerable<Problem> ProblemsAt(string path)
    {
        var own = ArticleAt(path)?.Article.Problems ?? default;
        return own.Concat(Linked.ProblemsAt(path)).Select(_settings.Placed);
    }

    /// <summary>
    /// Takes over changes on disk; <see langword="false"/> where a path is not a file of the corpus, which must be opened again then.
    /// </summary>
    public bool TryRefresh(IReadOnlyCollection<string> paths)
    {
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            try
            {
                if (!Has(path))
                    return false;
                contents.Add(path, File.ReadAllBytes(path));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }

        Replace(contents);
        return true;
    }

    /// <summary>The content of a file of the corpus that is checked, on disk or replaced.</summary>
    /// <exception cref="IOException">The system cannot read it.</exception>
    /// <exception cref="UnauthorizedAccessException">The system denies it.</exception>
    public byte[] ContentOf(string path) =>
        _numbers.TryGetValue(path, out var number) && _files[number].Replaced is { } content ? content : File.ReadAllBytes(path);

    /// <summary>Gives the files at some paths another content, without writing it. A new path is a new file.</summary>
    /// <exception cref="OperationCanceledException">A file keeps its old article, and is bound by the next call for it.</exception>
    public void Replace(IReadOnlyDictionary<string, byte[]> contents, CancellationToken cancellation = default)
    {
        foreach (var (path, content) in contents)
            Set(path, content);
        Bind(contents.Keys, cancellation);
    }

    /// <summary>Takes the content on disk for the files at some paths again.</summary>
    public void Revert(IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths)
            Set(path, null);
        Bind(paths, CancellationToken.None);
    }

    /// <summary>Links the articles as they are now.</summary>
    public CheckedCorpus Link()
    {
        if (_link is { IsWhole: false })
            _link = null;
        var bound = Articles.Select(static article => article.Article).ToArray();
        var corpus = CorpusCompiler.Assemble(Linked.Layout.Frame, bound);
        return new CheckedCorpus(_settings, bound, corpus)
        {
            Findings = new Severities(_settings, [.. Files]).Judge(
                [.. OfFolder], [.. corpus.Problems.Concat(Linked.Layout.Problems).Select(_settings.Placed)]),
        };
    }

    private void Set(string path, byte[]? content)
    {
        if (_numbers.TryGetValue(path, out var number))
        {
            _files[number] = _files[number] with { Replaced = content };
            return;
        }

        _numbers.Add(path, _files.Count);
        _files.Add(new SessionFile(_settings.Root.RelativePath(path) ?? path, path) { Replaced = content });
    }

    private void Bind(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var isRegister = false;
        foreach (var path in paths)
        {
            var number = _numbers[path];
            if (_files[number].IsRegister)
                isRegister = true;
            else
                BindAt(number, null, cancellation);
        }

        if (!isRegister)
            return;
        BindRegister();
        // The mentions of an actor depend on the register.
        Parallel.For(0, _files.Count, i =>
        {
            if (_files[i].Article is { } article && !ContextOf(article.Article).Equals(_files[i].Context))
                BindAt(i, null, CancellationToken.None);
        });
    }

    private void BindRegister()
    {
        for (var i = 0; i < _files.Count; i++)
        {
            if (!_files[i].IsRegister || Read(i) is not { } file)
                continue;
            var register = CorpusCompiler.BindRegister(file);
            _link = register.Equals(_register) ? _link : null;
            _register = register;
        }
    }

    private void BindAll(Action? bound)
    {
        // Two threads that start together load and compile the same code twice.
        var alone = Math.Min(_files.Count, FirstAlone);
        for (var i = 0; i < alone; i++)
            BindAt(i, bound, CancellationToken.None);
        if (alone < _files.Count)
            Parallel.For(alone, _files.Count, i => BindAt(i, bound, CancellationToken.None));
    }

    private void BindAt(int i, Action? bound, CancellationToken cancellation)
    {
        if (_files[i].IsRegister)
            return;
        var before = _files[i].Article;
        var article = Read(i) is { } file ? CSharpCompiler.Bind(file, _register, _settings.Classes.Schema, cancellation) : null;
        _files[i] = _files[i] with { Article = article, Context = article is null ? default : ContextOf(article.Article) };
        _link = _link?.After(before?.Identity, article?.Identity);
        bound?.Invoke();
    }

    private ArticleContext ContextOf(BoundArticle article) => ArticleContext.Of(article, _register, _settings.Classes.Schema);

    private DiskFile? Read(int i)
    {
        var file = _files[i];
        try
        {
            var read = file.Replaced is { } content
                ? DiskFile.Of(file.Path, file.RelativePath, content)
                : DiskFile.Read(file.Path, file.RelativePath);
            _files[i] = file with { Unreadable = null };
            return read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _files[i] = file with { Unreadable = FileFaults.Unreadable(file.RelativePath, e.Message) };
            return null;
        }
    }

    /// <summary>A file of the corpus.</summary>
    /// <param name="RelativePath">The path under the corpus root.</param>
    /// <param name="Path">The path.</param>
    private sealed record SessionFile(string RelativePath, string Path)
    {
        /// <summary>The content that counts instead of the content on disk.</summary>
        public byte[]? Replaced { get; init; }

        /// <summary>The article in it.</summary>
        public NamedArticle? Article { get; init; }

        /// <summary>The facts of the corpus with which the article was completed.</summary>
        public ArticleContext Context { get; init; }

        /// <summary>Why it cannot be read.</summary>
        public Problem? Unreadable { get; init; }

        public bool IsRegister => RelativePath == FileKinds.RegisterPath;
    }
}
