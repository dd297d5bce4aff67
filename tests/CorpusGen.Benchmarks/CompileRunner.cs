using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Measuring;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Benchmarks;

/// <summary>
/// What a compilation with the generator takes, to one that gets the same sources as plain files: in turn, in one warm process, as
/// in the compiler server.
/// </summary>
internal static class CompileRunner
{
    private const int Samples = 5;

    public static int Run(int size, Shape shape)
    {
        var corpus = SyntheticCorpus.Of(size, shape);
        var bench = Bench.Of(corpus, documented: false);
        var first = bench.Run();
        var sources = first.Result.GeneratedSources.Select(source => (source.SyntaxTree.FilePath, source.SourceText)).ToArray();

        long Generated() => Emit(bench.Run().Output);

        // The compiler parses files in parallel.
        long Plain() => Emit(bench.Compilation.AddSyntaxTrees(sources.AsParallel().AsOrdered()
            .Select(source => CSharpSyntaxTree.ParseText(source.SourceText, Bench.ParseOptions(documented: false), source.FilePath))));

        List<Measurement> generator = [], generated = [], plain = [];
        for (var i = -1; i < Samples; i++)
        {
            var of = (Measurement.Once(bench.Run), Measurement.Once(Generated), Measurement.Once(Plain));
            if (i < 0)
                continue;
            generator.Add(of.Item1);
            generated.Add(of.Item2);
            plain.Add(of.Item3);
        }

        var files = Measurement.Median(plain);
        var table = new Table($"{size:N0} articles, {sources.Sum(source => source.SourceText.Length) / 1e6:0.0} M characters", "ms", "cpu ms", "of plain files", "MB");
        foreach (var (name, samples) in new[] { ("the generator alone", generator), ("compilation with the generator", generated), ("the same sources as plain files", plain) })
        {
            var taken = Measurement.Median(samples);
            table.Add(name, $"{taken.Elapsed.TotalMilliseconds:0}", $"{taken.Processor.TotalMilliseconds:0}", $"{taken / files:0.00}", $"{taken.Allocated / 1e6:0}");
        }

        table.Print();
        var bounds = new Bounds();
        bounds.AtMost("compilation with the generator, to plain files", generated.Zip(plain, (with, without) => with.Elapsed / without.Elapsed).Median(), 1.3);
        return bounds.ExitCode;
    }

    /// <summary>Writes the emitted files, as in a build, for a compiler that gets them as plain files.</summary>
    public static int WriteEmitted(int size, Shape shape, string folder, bool namesDates)
    {
        Directory.CreateDirectory(folder);
        var bench = Bench.Of(SyntheticCorpus.Of(size, shape), documented: false, namesDates: namesDates);
        foreach (var source in bench.Run().Result.GeneratedSources)
            File.WriteAllText(Path.Combine(folder, source.HintName), source.SourceText.ToString());
        return 0;
    }

    private static long Emit(CSharpCompilation compilation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        return result.Success ? assembly.Length : throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Take(5)));
    }
}
