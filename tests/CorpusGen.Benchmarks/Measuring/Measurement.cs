using System.Diagnostics;

namespace CorpusGen.Benchmarks.Measuring;

/// <summary>What some work took.</summary>
/// <param name="Elapsed">On the clock, which other work on the machine stretches.</param>
/// <param name="Processor">Of all threads of this process, those of the garbage collector and the JIT included.</param>
/// <param name="Allocated">Bytes.</param>
internal readonly record struct Measurement(TimeSpan Elapsed, TimeSpan Processor, long Allocated)
{
    /// <summary>How many times the processor time of <paramref name="other"/> it took.</summary>
    public static double operator /(Measurement measured, Measurement other) => measured.Processor / other.Processor;

    /// <summary>The medians of several times, after one for the JIT.</summary>
    public static Measurement Of<T>(int times, Func<T> work)
    {
        work();
        GC.Collect();
        return Median([.. Enumerable.Range(0, times).Select(_ => Once(work))]);
    }

    /// <summary>Does the work once.</summary>
    public static Measurement Once<T>(Func<T> work)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        var result = work();
        var elapsed = clock.Elapsed;
        var measured = new Measurement(elapsed, Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes(precise: true) - allocated);
        GC.KeepAlive(result);
        return measured;
    }

    /// <summary>The median of each figure.</summary>
    public static Measurement Median(IReadOnlyCollection<Measurement> samples) => new(
        samples.Select(sample => sample.Elapsed).Median(),
        samples.Select(sample => sample.Processor).Median(),
        samples.Select(sample => sample.Allocated).Median());
}

/// <summary>The middle one of several values.</summary>
internal static class Medians
{
    public static T Median<T>(this IEnumerable<T> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
