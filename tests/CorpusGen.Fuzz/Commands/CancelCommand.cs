using System.Diagnostics;
using System.Globalization;

namespace CorpusGen.Fuzz.Commands;

/// <summary>How long each giant's binding goes on after it was cancelled: at a tenth, half and nine tenths of the time it takes.</summary>
internal static class CancelCommand
{
    private static readonly double[] Moments = [0.1, 0.5, 0.9];

    public static int Run(string[] names)
    {
        Console.WriteLine("| giant | bind, s | longest after cancellation, ms |\n| --- | --- | --- |");
        foreach (var name in names is [] ? Giants.All.Keys : names)
        {
            var file = Giants.Make(name);
            var clock = Stopwatch.StartNew();
            Stages.Bind(file);
            var whole = clock.Elapsed;
            if (whole < TimeSpan.FromMilliseconds(100))
                continue;
            var longest = Moments.Max(moment => Latency(file, whole * moment).TotalMilliseconds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {whole.TotalSeconds:0.00} | {longest:0} |"));
        }

        return 0;
    }

    private static TimeSpan Latency(Compiler.Model.SourceFile file, TimeSpan after)
    {
        using var source = new CancellationTokenSource();
        var cancelled = 0L;
        using var registration = source.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
        source.CancelAfter(after);
        try
        {
            Stages.Bind(file, source.Token);
        }
        catch (OperationCanceledException)
        {
        }

        return cancelled == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(cancelled);
    }
}
