using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Measuring;

namespace CorpusGen.Benchmarks;

/// <summary>Whole builds of a consumer, with a cold compiler and with a warm server, in turn with Velite on the same files.</summary>
internal static class BuildsRunner
{
    public static int Run(int size, Shape shape, int times, bool withVelite)
    {
        var project = ConsumerProject.Write(SyntheticCorpus.Of(size, shape));
        // The server stays behind: it and its memory belong to the builds that use it.
        using var withServer = new ProcessTree();
        using var alone = new ProcessTree();
        var velite = withVelite ? new Velite(project) : null;
        alone.Run(project.Folder, "dotnet", "restore");

        Usage Build(bool shared)
        {
            project.Clean();
            return (shared ? withServer : alone).Run(
                project.Folder, "dotnet", "build", "-c", "Release", "-nodeReuse:false", $"-p:UseSharedCompilation={shared}", $"-p:SharedCompilationId={withServer.ServerName}");
        }

        // Starts the server, and makes it warm.
        for (var i = 0; i < 3; i++)
            Build(shared: true);
        List<Usage> cold = [], warm = [], theirs = [];
        for (var i = 0; i < times; i++)
        {
            if (velite is not null)
                theirs.Add(velite.Build(alone));
            cold.Add(Build(shared: false));
            warm.Add(Build(shared: true));
        }

        var table = new Table($"{size:N0} articles, medians of {times}", "s", "cpu s", "peak MB", "to Velite", "its cpu", "its memory");
        Add(table, "dotnet build, cold compiler", cold, theirs);
        Add(table, "dotnet build, warm server", warm, theirs);
        if (velite is not null)
            Add(table, "velite build", theirs, theirs);
        table.Print();
        Console.WriteLine($"assembly: {new FileInfo(project.Assembly).Length / 1e6:0.0} MB");

        var bounds = new Bounds();
        if (velite is not null)
        {
            bounds.AtMost("a build with a cold compiler, to Velite", Ratio(cold, theirs, usage => usage.Elapsed.TotalSeconds), 1);
            bounds.AtMost("a build with a warm server, to Velite", Ratio(warm, theirs, usage => usage.Elapsed.TotalSeconds), 0.6);
            bounds.AtMost("peak memory with a cold compiler, to Velite", Ratio(cold, theirs, usage => usage.PeakMemory), 1);
        }

        return bounds.ExitCode;
    }

    private static void Add(Table table, string name, List<Usage> ours, List<Usage> theirs)
    {
        string To(Func<Usage, double> figure) => theirs.Count == 0 ? "" : $"{Ratio(ours, theirs, figure):0.00}";
        table.Add(
            name,
            $"{ours.Select(usage => usage.Elapsed.TotalSeconds).Median():0.0}",
            $"{ours.Select(usage => usage.Processor.TotalSeconds).Median():0.0}",
            $"{ours.Select(usage => usage.PeakMemory).Median() / 1e6:0}",
            To(usage => usage.Elapsed.TotalSeconds),
            To(usage => usage.Processor.TotalSeconds),
            To(usage => usage.PeakMemory));
    }

    /// <summary>The median of the ratios of runs that followed each other.</summary>
    private static double Ratio(List<Usage> ours, List<Usage> theirs, Func<Usage, double> figure) =>
        ours.Zip(theirs, (our, their) => figure(our) / figure(their)).Median();
}
