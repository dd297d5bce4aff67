using System.Globalization;

namespace CorpusGen.Tool.Commands;

/// <summary>A line that counts articles while a long work goes on, on a terminal only.</summary>
internal sealed class Progress(Output output) : IDisposable
{
    private const long First = 500;

    private const long Next = 100;

    private readonly Lock _line = new();
    private long _due = Environment.TickCount64 + First;
    private int _count;
    private bool _isShown;

    /// <summary>The method to call for each article, from any thread; <see langword="null"/> where nobody sees the line.</summary>
    public Action? Step => output.ShowsProgress ? Count : null;

    /// <summary>Removes the line.</summary>
    public void Dispose()
    {
        if (_isShown)
            output.Errors.Write("\r\e[K");
    }

    private void Count()
    {
        var count = Interlocked.Increment(ref _count);
        if (Environment.TickCount64 < Volatile.Read(ref _due) || !_line.TryEnter())
            return;
        Volatile.Write(ref _due, Environment.TickCount64 + Next);
        _isShown = true;
        output.Errors.Write(string.Create(CultureInfo.InvariantCulture, $"\r{count} articles"));
        _line.Exit();
    }
}
