using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Lsp;

/// <summary>Tells the server of changes of files on disk, because not every editor does.</summary>
/// <param name="changed">Takes the paths that changed, on another thread.</param>
internal sealed class DiskWatch(Action<IReadOnlyCollection<string>> changed) : IDisposable
{
    private readonly CancellationTokenSource _ending = new();

    /// <summary>Begins to watch a corpus root. Where the system cannot, only the changes that the editor tells of count.</summary>
    /// <exception cref="UseException">The system cannot watch the folder.</exception>
    public void Add(string root)
    {
        var watch = new CorpusWatch([root]);
        var thread = new Thread(() => Forward(watch)) { IsBackground = true, Name = "corpusgen watch" };
        thread.Start();
    }

    /// <inheritdoc/>
    public void Dispose() => _ending.Cancel();

    private void Forward(CorpusWatch watch)
    {
        using (watch)
        {
            while (watch.Next(_ending.Token) is { } paths)
                changed([.. paths.Select(static path => path.Replace('\\', '/'))]);
        }
    }
}
