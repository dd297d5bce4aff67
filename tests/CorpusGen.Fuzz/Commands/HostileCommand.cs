using System.Diagnostics;
using System.Globalization;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.CSharp;
using CorpusGen.CSharp.Emission;
using CorpusGen.CSharp.Layout;

namespace CorpusGen.Fuzz.Commands;

/// <summary>What each giant costs, as a table; each in a process of its own, so that the peak of memory is its own too.</summary>
internal static class HostileCommand
{
    private const string One = "--one";

    public static int Run(string[] names)
    {
        if (names is [One, var name])
            return Measure(name);
        Console.WriteLine("| giant | MB | bind, s | link and emit, s | allocated, MB | peak beyond the text, MB | outcome |\n| --- | --- | --- | --- | --- | --- | --- |");
        var failed = 0;
        foreach (var giant in names is [] ? Giants.All.Keys : names)
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(HostileCommand).Assembly.Location, "hostile", One, giant]))!;
            process.WaitForExit();
            failed += process.ExitCode == 0 ? 0 : 1;
        }

        return failed;
    }

    private static int Measure(string name)
    {
        Stages.Link([Giants.Small]); // compiles the code
        var file = Giants.Make(name);
        GC.Collect();
        using var self = Process.GetCurrentProcess();
        var (before, allocated) = (self.WorkingSet64, GC.GetTotalAllocatedBytes());
        var (clock, bind) = (Stopwatch.StartNew(), TimeSpan.Zero);
        string outcome;
        try
        {
            var article = Stages.Bind(file);
            bind = clock.Elapsed;
            var corpus = CSharpCompiler.LinkAll([article], ActorRegister.Empty, new LinkOptions());
            var options = new EmissionOptions("Newsroom", "public") { HasDocumentation = true };
            var units = CorpusEmitter.Emit(CorpusIndex.Of(corpus), options).Length + BucketEmitter.Emit(corpus.Buckets[0], options).Length;
            outcome = Describe(corpus, units);
        }
        catch (Exception e)
        {
            outcome = e.GetType().Name;
        }

        var total = clock.Elapsed;
        self.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {file.Text.Length / 1e6:0.0} | {bind.TotalSeconds:0.00} | {(total - bind).TotalSeconds:0.00} | {(GC.GetTotalAllocatedBytes() - allocated) / 1e6:0} | {(self.PeakWorkingSet64 - before) / 1e6:0} | {outcome} |"));
        return outcome.EndsWith("Exception", StringComparison.Ordinal) ? 1 : 0;
    }

    private static string Describe(CSharpCorpus corpus, int units)
    {
        var problems = corpus.Problems.GroupBy(problem => problem.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count():N0} {group.Key}"));
        return string.Join(", ", problems.Append(corpus.Order.Count == 0 ? "no code" : string.Create(CultureInfo.InvariantCulture, $"{units / 1e6:0.0} MB of code")));
    }
}
