using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
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
    private readonly IReadOnlyList<(string RelativePath, string Path)> _files;
    private readonly NamedArticle?[] _articles;
    private readonly Problem?[] _unreadable;
    private readonly Dictionary<string, byte[]> _replaced = new(StringComparer.Ordinal);
    private ActorRegister _register = ActorRegister.Empty;

    private CorpusSession(CorpusSettings settings, IReadOnlyList<(string RelativePath, string Path)> files)
    {
        _settings = settings;
        _files = files;
        _articles = new NamedArticle?[_files.Count];
        _unreadable = new Problem?[_files.Count];
    }

    /// <summary>Reads and binds the whole corpus.</summary>
    /// <param name="settings">The corpus.</param>
    /// <param name="bound">Told of each article that is bound, from any thread.</param>
    public static CorpusSession Open(CorpusSettings settings, Action? bound = null)
    {
        var problems = new List<Problem>();
        var session = new CorpusSession(settings, settings.FindFiles(problems));
        session._ofFolder.AddRange(problems);
        for (var i = 0; i < session._files.Count; i++)
        {
            if (session._files[i].RelativePath == FileKinds.RegisterPath && session.Read(i) is { } register)
                session._register = CorpusCompiler.BindRegister(register);
        }

        session.BindAll(bound);
        return session;
    }

    /// <summary>Binds one article that need not be on disk, with the actors of a register.</summary>
    public static CorpusSession Of(CorpusSettings settings, ActorRegister register, string path, byte[] content)
    {
        var session = new CorpusSession(settings, [(path, path)]) { _register = register };
        session.Replace(new Dictionary<string, byte[]>(StringComparer.Ordinal) { [path] = content });
        return session;
    }

    /// <summary>
    /// Takes over changes on disk; <see langword="false"/> where a path is not a file of the corpus, which must be opened again then.
    /// </summary>
    public bool TryRefresh(IReadOnlyCollection<string> paths)
    {
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var isArticle = _files.Any(file => file.Path == path);
            try
            {
                if (!isArticle)
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
    public byte[] ContentOf(string path) => _replaced.TryGetValue(path, out var content) ? content : File.ReadAllBytes(path);

    /// <summary>Gives the files at some paths another content, without writing it.</summary>
    public void Replace(IReadOnlyDictionary<string, byte[]> contents)
    {
        foreach (var (path, content) in contents)
            _replaced[path] = content;
        var isRegister = false;
        for (var i = 0; i < _files.Count; i++)
        {
            if (!contents.ContainsKey(_files[i].Path))
                continue;
            if (_files[i].RelativePath == FileKinds.RegisterPath)
                (_register, isRegister) = (CorpusCompiler.BindRegister(Read(i)!), true);
            else
                _articles[i] = Bind(Read(i)!);
        }

        // The mentions of an actor depend on the register.
        if (isRegister)
            BindAll(null);
    }

    /// <summary>Links the articles as they are now.</summary>
    public CheckedCorpus Link()
    {
        var articles = _articles.OfType<NamedArticle>().ToArray();
        var layout = CSharpCompiler.Plan(
            Array.ConvertAll(articles, article => article.Identity),
            _register,
            _settings.Link,
            _settings.Naming,
            _settings.Classes);
        var bound = Array.ConvertAll(articles, article => article.Article);
        var corpus = CorpusCompiler.Assemble(layout.Frame, bound);
        IEnumerable<Problem> ofFiles = [.. _settings.Problems, .. _ofFolder, .. _unreadable.OfType<Problem>()];
        if (articles.Length == 0)
            ofFiles = ofFiles.Append(_settings.Root.NoArticles);
        return new CheckedCorpus(_settings, bound, corpus)
        {
            Findings = new Severities(_settings, _files).Judge([.. ofFiles], [.. corpus.Problems.Concat(layout.Problems).Select(Placed)]),
        };
    }

    /// <summary>The problem with the place of the declaration that it speaks of.</summary>
    private Problem Placed(Problem problem)
    {
        if (problem.Declaration is null || !_settings.Declarations.TryGetValue(problem.Declaration, out var place))
            return problem;
        return problem.Place is null
            ? problem with { Place = place }
            : problem with { Related = problem.Related.Prepend(new LabelledPlace("the declaration", place)).ToEquatableArray() };
    }

    private void BindAll(Action? bound)
    {
        // Two threads that start together load and compile the same code twice.
        var alone = Math.Min(_files.Count, FirstAlone);
        for (var i = 0; i < alone; i++)
            BindAt(i, bound);
        if (alone < _files.Count)
            Parallel.For(alone, _files.Count, i => BindAt(i, bound));
    }

    private void BindAt(int i, Action? bound)
    {
        if (_files[i].RelativePath == FileKinds.RegisterPath)
            return;
        _articles[i] = Read(i) is { } file ? Bind(file) : null;
        bound?.Invoke();
    }

    private NamedArticle Bind(InputFile file) => CSharpCompiler.Bind(file, _register, _settings.Classes.Schema);

    private DiskFile? Read(int i)
    {
        var (relativePath, path) = _files[i];
        try
        {
            return _replaced.TryGetValue(path, out var content)
                ? DiskFile.Of(path, relativePath, content)
                : DiskFile.Read(path, relativePath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _unreadable[i] = FileFaults.Unreadable(relativePath, e.Message);
            return null;
        }
    }
}
