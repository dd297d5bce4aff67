using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Measuring;

namespace CorpusGen.Benchmarks;

/// <summary>
/// What an export to Parquet takes, to a check of the same corpus: cold processes in turn. And the memory of a corpus of ten times the size.
/// </summary>
internal static class ExportRunner
{
    private const int Larger = 10;

    /// <param name="size">The number of articles.</param>
    /// <param name="shape">Their shape, which must have no errors.</param>
    /// <param name="tool">The program <c>corpusgen</c>.</param>
    /// <param name="times">How often each is run.</param>
    /// <param name="withLarger">Whether memory is compared too.</param>
    public static int Run(int size, Shape shape, string tool, int times, bool withLarger)
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-export-");
        try
        {
            using var tree = new ProcessTree();
            var seeds = Write(size, "seeds");
            List<Usage> checks = [], exports = [];
            for (var i = -1; i < times; i++)
            {
                var (check, export) = (tree.Run(folder.FullName, tool, "check", seeds, "--no-project"), Export(seeds));
                if (i < 0)
                    continue;
                checks.Add(check);
                exports.Add(export);
            }

            var table = new Table($"{size:N0} articles, medians of {times}", "s", "cpu s", "peak MB");
            Add(table, "check", checks);
            Add(table, "export --format parquet", exports);
            var bounds = new Bounds();
            var larger = withLarger ? Export(Write(size * Larger, "larger")) : null;
            if (larger is not null)
                Add(table, $"export of {size * Larger:N0} articles", [larger]);
            table.Print();
            bounds.AtMost("processor time of an export, to a check", exports.Zip(checks, (export, check) => export.Processor / check.Processor).Median(), 1.5);
            if (larger is not null)
                bounds.AtMost("memory for each further article", (larger.PeakMemory - exports.Select(usage => usage.PeakMemory).Median()) / (double)(size * (Larger - 1)), 400, " bytes");
            return bounds.ExitCode;

            string Write(int count, string name)
            {
                var path = Path.Combine(folder.FullName, name);
                SyntheticCorpus.Of(count, shape).WriteTo(path);
                return path;
            }

            Usage Export(string from) => tree.Run(folder.FullName, tool, "export", from, "--no-project", "--format", "parquet", "-o", "tables");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Add(Table table, string name, List<Usage> usages) => table.Add(
        name,
        $"{usages.Select(usage => usage.Elapsed.TotalSeconds).Median():0.0}",
        $"{usages.Select(usage => usage.Processor.TotalSeconds).Median():0.00}",
        $"{usages.Select(usage => usage.PeakMemory).Median() / 1e6:0}");
}
