using System.Diagnostics;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Benchmarks.Hang;

/// <summary>
/// Holds the bounds on what anyone may write: how time, allocations and counted steps grow with the size of a family's articles, the
/// time at the largest size, and how long a cancelled run goes on. A small run judges allocations and steps alone, which no other
/// work on the machine changes.
/// </summary>
internal sealed class HangRunner(Family family, bool isSmall)
{
    private const int Doublings = 4;
    private const double MaxExponent = 1.2;
    private const double MaxFixedMilliseconds = 20;
    private const double MaxMillisecondsPerKilobyte = 6;
    private const double MaxLatency = 50;

    /// <summary>
    /// What the smallest articles allocate, in bytes, where times are measured and the collector works at the largest size: where its work
    /// begins, time grows by more than the text.
    /// </summary>
    private const long LeastAllocated = 32 << 20;

    /// <summary>How much larger articles are at least where times are measured: fixed costs would hide how time grows.</summary>
    private const int Enlargement = 4;

    /// <summary>The most that the largest articles may have, in bytes: longer front matter is not read.</summary>
    private const long MostBytes = 3 << 20;

    /// <summary>No family is waited for longer at one size, where times are measured.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>How long code runs before times are measured.</summary>
    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(2);

    private static readonly Family[] Families = [.. ReadingFamilies.All, .. QuoteFamilies.All, .. NameFamilies.All, .. CorpusFamilies.All];

    private readonly Pipeline[] _sizes = [.. Enumerable.Range(0, Doublings + 1).Select(doubling => Pipeline.Of(family, (isSmall ? 1 : Enlargement) * family.Smallest << doubling))];

    /// <summary>
    /// Measures all families, the family with a name, or those whose names contain a text. Where times are measured, each family has its own
    /// process: the collector would go through what is left of the families before.
    /// </summary>
    public static int Run(bool small, string part)
    {
        var table = new Table(small ? ["family", "KB", "allocations", "steps", "KB a KB", "bounds"] : ["family", "KB", "time", "allocations", "steps", "ms", "ms a KB", "ms after", "bounds"]);
        var named = Families.Where(family => family.Name == part).ToArray();
        var families = named is [_] ? named : Families.Where(family => family.Name.Contains(part, StringComparison.Ordinal)).ToArray();
        var broken = 0;
        foreach (var family in families)
        {
            var row = small || families is [_] ? new HangRunner(family, small).Measure() : Alone(family);
            broken += row[^1] == "kept" ? 0 : 1;
            table.Add(row);
            Console.Error.WriteLine(string.Join(" | ", row));
        }

        table.Print();
        var bounds = $"exponents of at most {MaxExponent}" + (small ? "" : $", {MaxFixedMilliseconds} ms and {MaxMillisecondsPerKilobyte} ms a KB, {MaxLatency} ms after cancellation");
        Console.WriteLine($"{families.Length} families, {broken} broken: {bounds}");
        return broken == 0 ? 0 : 1;
    }

    private static string[] Alone(Family family)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(HangRunner).Assembly.Location, "hang", family.Name])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        var row = process.StandardError.ReadLine()!.Split(" | ");
        process.WaitForExit();
        return row;
    }

    private double Kilobytes => _sizes[^1].Bytes / 1024d;

    private string[] Measure()
    {
        try
        {
            WarmUp();
            if (!isSmall)
                Enlarge();
            var bytes = Array.ConvertAll(_sizes, size => (double)size.Bytes);
            var measured = Enumerable.Range(0, _sizes.Length).Select(size => isSmall ? Once(size) : Median(size)).ToArray();
            var allocations = Exponent.Of(bytes, [.. measured.Select(one => (double)one.Taken.Allocated)]);
            var steps = Exponent.Of(bytes, [.. measured.Select(one => one.Steps + bytes[0])]);
            var isLinear = allocations <= MaxExponent && steps <= MaxExponent;
            if (isSmall)
                return [family.Name, $"{Kilobytes:0}", $"{allocations:0.00}", $"{steps:0.00}", $"{measured[^1].Taken.Allocated / 1024 / Kilobytes:0}", isLinear ? "kept" : "BROKEN"];

            var time = Exponent.Of(bytes, [.. measured.Select(one => one.Taken.Processor.TotalMilliseconds)]);
            var took = measured[^1].Taken.Processor.TotalMilliseconds;
            var latency = Latency(measured[^1].Taken.Elapsed);
            var isKept = isLinear && time <= MaxExponent && took <= MaxFixedMilliseconds + (MaxMillisecondsPerKilobyte * Kilobytes) && latency <= MaxLatency;
            return [family.Name, $"{Kilobytes:0}", $"{time:0.00}", $"{allocations:0.00}", $"{steps:0.00}", $"{took:0}", $"{took / Kilobytes:0.00}", $"{latency:0}", isKept ? "kept" : "BROKEN"];
        }
        catch (OperationCanceledException)
        {
            return [family.Name, $"{Kilobytes:0}", .. Enumerable.Repeat("", isSmall ? 3 : 6), $"BROKEN: over {Patience.TotalSeconds:0} s"];
        }
    }

    private (Measurement Taken, long Steps) Once(int size)
    {
        using var patience = new CancellationTokenSource(isSmall ? Timeout.InfiniteTimeSpan : Patience);
        var steps = Work.Steps;
        var taken = Measurement.Once(() => _sizes[size].Run(patience.Token));
        return (taken, Work.Steps - steps);
    }

    /// <summary>Doubles the sizes until the collector works at each of them, or at none.</summary>
    private void Enlarge()
    {
        var largest = Enlargement * family.Smallest << Doublings;
        while (Once(0).Taken.Allocated < LeastAllocated && _sizes[^1].Bytes * 2 <= MostBytes && IsCollected())
        {
            Array.Copy(_sizes, 1, _sizes, 0, Doublings);
            _sizes[^1] = Pipeline.Of(family, largest *= 2);
        }

        bool IsCollected()
        {
            var collections = GC.CollectionCount(0);
            Once(Doublings);
            return GC.CollectionCount(0) > collections;
        }
    }

    /// <summary>Runs the smallest size until the code is optimized, where times are measured.</summary>
    private void WarmUp()
    {
        var began = Stopwatch.GetTimestamp();
        do
            _ = Once(0);
        while (!isSmall && Stopwatch.GetElapsedTime(began) < Warmth);
    }

    /// <summary>The medians of some runs: few of those that take long anyway.</summary>
    private (Measurement Taken, long Steps) Median(int size)
    {
        var first = Once(size);
        var times = first.Taken.Elapsed.TotalMilliseconds switch { < 20 => 9, < 200 => 5, _ => 3 };
        return (Measurement.Median([.. Enumerable.Range(0, times).Select(_ => Once(size).Taken)]), first.Steps);
    }

    /// <summary>How long the largest size goes on, in milliseconds, when it is cancelled at some random moments: the longest time.</summary>
    private double Latency(TimeSpan whole)
    {
        var random = new Random(5);
        return Enumerable.Range(0, 5).Max(_ =>
        {
            // Again where it was long: the collector or another process may have had the processor.
            var moment = whole * random.NextDouble();
            return Math.Min(Latency(_sizes[^1], moment), Latency(_sizes[^1], moment));
        });
    }

    private static double Latency(Pipeline pipeline, TimeSpan moment)
    {
        using var source = new CancellationTokenSource();
        var cancelled = 0L;
        using var registration = source.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
        source.CancelAfter(moment);
        try
        {
            pipeline.Run(source.Token);
        }
        catch (OperationCanceledException)
        {
            // That is what is measured.
        }

        return cancelled == 0 ? 0 : Stopwatch.GetElapsedTime(cancelled).TotalMilliseconds;
    }
}
