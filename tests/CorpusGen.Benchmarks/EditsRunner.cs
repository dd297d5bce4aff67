using System.Globalization;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Benchmarks;

/// <summary>What a run of the generator costs, from nothing and after each edit, and which of its steps ran again.</summary>
internal static class EditsRunner
{
    private const int Samples = 7;

    /// <summary>How many articles the steps are counted over: the driver's own tracing of them takes a time of a higher order than their number.</summary>
    private const int Traced = 200;

    /// <summary>In the order in which an article passes through them.</summary>
    private static readonly string[] Steps = ["Files", "Register", "Articles", "Classes", "Completed", "Layout", "Corpus", "Index", "Buckets", "Problems"];

    public static int Run(int size, Shape shape)
    {
        var corpus = SyntheticCorpus.Of(size, shape);
        var bytes = Bench.SizeOf(corpus);
        var bounds = new Bounds();
        var table = new Table("after an edit of", "ms", "cpu ms", "of cold", "MB", "files emitted", "outputs that ran again");

        var unused = Bench.Of(corpus);
        var cold = Measurement.Of(Samples, unused.Run);
        var build = Measurement.Of(Samples, Bench.Of(corpus, documented: false).Run);
        var traced = SyntheticCorpus.Of(Math.Min(size, Traced), shape);
        var first = Bench.Of(traced, tracked: true).Run();
        table.Add(["(cold, in an editor)", .. Columns(cold, cold), Emitted(first, null).ToString(CultureInfo.InvariantCulture), ""]);
        table.Add(["(cold, in a build)", .. Columns(build, cold), Emitted(first, null).ToString(CultureInfo.InvariantCulture), ""]);

        var ran = unused.Run().Next;
        foreach (var edit in Edit.Of(corpus))
        {
            var taken = Measurement.Of(Samples, edit.Apply(ran, corpus).Run);
            var again = edit.Apply(first.Next, traced).Run();
            table.Add([edit.Name, .. Columns(taken, cold), Emitted(again, first).ToString(CultureInfo.InvariantCulture), string.Join(", ", Steps.Select(step => Describe(again, step)).Where(text => text.Length > 0))]);
            Check(bounds, edit, taken / cold, again, first);
        }

        Console.WriteLine($"{size:N0} articles, {shape.ToString().ToLowerInvariant()}, {bytes / 1e6:0.0} MB; medians of {Samples}");
        table.Print();
        bounds.Exactly("problems reported", first.Diagnostics.Length, 0);
        bounds.AtMost("files", unused.Run().Result.GeneratedSources.Length, 256 + (shape == Shape.Own ? 2 : 1));
        bounds.AtMost("the generator's share of an article", build.Processor.TotalMilliseconds / size, 0.25, " ms");
        bounds.AtMost("allocations, to the bytes of the corpus", build.Allocated / (double)bytes, 6);
        if (size >= 10_000)
        {
            var tenth = SyntheticCorpus.Of(size / 10, shape);
            var small = Measurement.Of(Samples, Bench.Of(tenth, documented: false).Run);
            bounds.AtMost($"an article among {size:N0}, to one among {size / 10:N0}", build / small / 10, 1.2);
        }

        return bounds.ExitCode;
    }

    private static void Check(Bounds bounds, Edit edit, double ofCold, Run run, Run before)
    {
        if (edit == Edit.Nothing || edit == Edit.Code)
        {
            foreach (var step in Steps)
                bounds.Exactly($"after an edit of {edit}, {step} that ran again", RanAgain(run, step), 0);
            bounds.Exactly($"after an edit of {edit}, files emitted", Emitted(run, before), 0);
            bounds.AtMost($"after an edit of {edit}, to cold", ofCold, 0.01);
        }
        else if (edit == Edit.Body)
        {
            bounds.Exactly("after an edit of one body, articles bound", RanAgain(run, "Articles"), 1);
            bounds.Exactly("after an edit of one body, files emitted", Emitted(run, before), 1);
            bounds.Exactly("after an edit of one body, index changed", Count(run, "Index", IncrementalStepRunReason.Modified), 0);
            bounds.AtMost("after an edit of one body, to cold", ofCold, 0.02);
        }
    }

    private static string[] Columns(Measurement taken, Measurement cold) =>
        [$"{taken.Elapsed.TotalMilliseconds:0.0}", $"{taken.Processor.TotalMilliseconds:0.0}", $"{taken / cold:0.0 %}", $"{taken.Allocated / 1e6:0.0}"];

    /// <summary>The files whose text is not that of the run before. Trees are no measure: the driver makes new ones, unparsed, in each run.</summary>
    private static int Emitted(Run run, Run? before)
    {
        var known = before?.Result.GeneratedSources.Select(source => source.SourceText).ToHashSet() ?? [];
        return run.Result.GeneratedSources.Count(source => !known.Contains(source.SourceText));
    }

    private static string Describe(Run run, string step)
    {
        var counts = Reasons(run, step).Where(reason => reason != IncrementalStepRunReason.Cached).CountBy(reason => reason).OrderBy(count => count.Key);
        return string.Join(" ", counts.Select(count => $"{step} {count.Value} {count.Key.ToString().ToLowerInvariant()}"));
    }

    private static int RanAgain(Run run, string step) => Reasons(run, step).Count(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed));

    private static int Count(Run run, string step, IncrementalStepRunReason reason) => Reasons(run, step).Count(other => other == reason);

    private static IEnumerable<IncrementalStepRunReason> Reasons(Run run, string step) =>
        run.Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(one => one.Outputs).Select(output => output.Reason) : [];
}
