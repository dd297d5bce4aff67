using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;

namespace CorpusGen.Benchmarks;

/// <summary>The edits of <see cref="EditsRunner"/>, measured by BenchmarkDotNet: slower, with errors and distributions.</summary>
[Config(typeof(InThisProcess))]
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private Bench _unused = null!;
    private Bench _edited = null!;

    /// <summary>How many articles.</summary>
    [Params(100, 1_000, 10_000)]
    public int Articles { get; set; }

    /// <summary>The name of an edit.</summary>
    [ParamsSource(nameof(Edits))]
    public string Edited { get; set; } = "";

    /// <summary>The names of all edits.</summary>
    public static IEnumerable<string> Edits => Edit.All.Select(edit => edit.Name);

    /// <summary>Makes the corpus, runs once and edits.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var corpus = SyntheticCorpus.Of(Articles, Shape.Mixed);
        _unused = Bench.Of(corpus);
        _edited = Edit.All.Single(edit => edit.Name == Edited).Apply(_unused.Run().Next, corpus);
    }

    /// <summary>A run that knows nothing yet.</summary>
    [Benchmark(Baseline = true)]
    public object Cold() => _unused.Run();

    /// <summary>The run after the edit.</summary>
    [Benchmark]
    public object AfterEdit() => _edited.Run();

    // A process each would restore and build this repository again for every one of them.
    private sealed class InThisProcess : ManualConfig
    {
        public InThisProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
