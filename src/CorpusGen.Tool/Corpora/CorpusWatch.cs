using System.Collections.Concurrent;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Tool.Corpora;

/// <summary>Waits for changes of the files of corpora: articles, registers, and the settings beside them.</summary>
internal sealed class CorpusWatch : IDisposable
{
    /// <summary>
    /// How long nothing changes before a change counts: editors and version control write several files one after the other.
    /// </summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly BlockingCollection<string> _changes = [];

    /// <summary>Begins to watch the <paramref name="roots"/> and the folders in them.</summary>
    /// <exception cref="UseException">The system cannot watch a folder.</exception>
    public CorpusWatch(IEnumerable<string> roots)
    {
        foreach (var root in roots.Distinct(StringComparer.Ordinal))
        {
            try
            {
                var watcher = new FileSystemWatcher(root) { IncludeSubdirectories = true };
                watcher.Changed += (_, change) => Add(root, change.FullPath);
                watcher.Created += (_, change) => Add(root, change.FullPath);
                watcher.Deleted += (_, change) => Add(root, change.FullPath);
                watcher.Renamed += (_, change) =>
                {
                    Add(root, change.OldFullPath);
                    Add(root, change.FullPath);
                };
                // Changes were lost, so anything may have changed.
                watcher.Error += (_, _) => _changes.Add(root);
                watcher.EnableRaisingEvents = true;
                _watchers.Add(watcher);
            }
            catch (Exception e) when (e is IOException or ArgumentException)
            {
                Dispose();
                throw new UseException($"'{root}' cannot be watched: {e.Message}");
            }
        }
    }

    /// <summary>Waits until files change and then no more do; their paths, or <see langword="null"/> after a cancellation.</summary>
    public IReadOnlyCollection<string>? Next(CancellationToken cancellation)
    {
        try
        {
            var changed = new SortedSet<string>(StringComparer.Ordinal) { _changes.Take(cancellation) };
            while (_changes.TryTake(out var next, (int)Quiet.TotalMilliseconds, cancellation))
                changed.Add(next);
            return changed;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
    }

    /// <summary>Keeps a path that may concern the corpus: a folder may have been moved with its articles.</summary>
    private void Add(string root, string path)
    {
        var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        if (FileKinds.Of(relative) != FileKind.Other || Path.GetFileName(path) == ".editorconfig" || !Path.HasExtension(path))
            _changes.Add(path);
    }
}
