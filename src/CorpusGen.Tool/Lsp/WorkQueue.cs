using System.Collections.Concurrent;

namespace CorpusGen.Tool.Lsp;

/// <summary>
/// One thread that does the work of the server in the order of its messages, so that each answer is about the text that the editor had
/// when it asked. When no message waits, it does its idle work: the next keystroke cancels that.
/// </summary>
internal sealed class WorkQueue : IDisposable
{
    /// <summary>How long, in milliseconds, the first idle work waits for documents that a client opens after the handshake.</summary>
    private const int FirstPatience = 100;

    private readonly BlockingCollection<Action> _waiting = [];
    private readonly Func<bool> _isIdleWorkDue;
    private readonly Action<CancellationToken> _idleWork;
    private readonly Thread _thread;
    private readonly Lock _lock = new();
    private CancellationTokenSource _idle = new();

    /// <summary>Starts the thread.</summary>
    /// <param name="isIdleWorkDue">Whether idle work is to be done.</param>
    /// <param name="idleWork">The idle work.</param>
    public WorkQueue(Func<bool> isIdleWorkDue, Action<CancellationToken> idleWork)
    {
        (_isIdleWorkDue, _idleWork) = (isIdleWorkDue, idleWork);
        // Deep YAML takes deep recursion.
        _thread = new Thread(Work, maxStackSize: 16 << 20) { IsBackground = true, Name = "corpusgen lsp" };
        _thread.Start();
    }

    /// <summary>Does some work after the work that waits, and cancels the idle work.</summary>
    public Task<T> Run<T>(Func<CancellationToken, T> work, CancellationToken cancellation)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Add(
            () =>
            {
                try
                {
                    cancellation.ThrowIfCancellationRequested();
                    result.SetResult(work(cancellation));
                }
                catch (OperationCanceledException e)
                {
                    result.SetCanceled(e.CancellationToken);
                }
                catch (Exception e)
                {
                    result.SetException(e);
                }
            },
            CancellationToken.None);
        lock (_lock)
            _idle.Cancel();
        return result.Task;
    }

    /// <summary>Ends the thread after the work that waits.</summary>
    public void Dispose()
    {
        _waiting.CompleteAdding();
        lock (_lock)
            _idle.Cancel();
        if (Thread.CurrentThread != _thread)
            _thread.Join();
        _idle.Dispose();
    }

    private void Work()
    {
        var patience = FirstPatience;
        while (!_waiting.IsCompleted)
        {
            if (_waiting.TryTake(out var work, _isIdleWorkDue() ? patience : Timeout.Infinite))
                work();
            else if (!_waiting.IsCompleted)
                DoIdleWork();
            patience = _isIdleWorkDue() ? patience : 0;
        }
    }

    private void DoIdleWork()
    {
        CancellationToken cancellation;
        lock (_lock)
        {
            if (_waiting.Count > 0)
                return;
            _idle.Dispose();
            cancellation = (_idle = new CancellationTokenSource()).Token;
        }

        try
        {
            _idleWork(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The work is due still, and is done when no message waits.
        }
    }
}
