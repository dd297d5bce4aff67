using System.Diagnostics;
using System.Globalization;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Measuring;

namespace CorpusGen.Benchmarks;

/// <summary>
/// <c>corpusgen check</c>, each time a cold process: over a whole corpus, in turn with Hugo and Velite on the same files, and over a bare
/// folder of a few articles, in turn with an empty program.
/// </summary>
internal static class CheckRunner
{
    private const int FewArticles = 15;

    /// <param name="tool">The path of the installed tool.</param>
    /// <param name="size">The number of articles.</param>
    /// <param name="shape">Their shape.</param>
    /// <param name="times">How often each is run.</param>
    /// <param name="withHugo">Whether Hugo renders the articles.</param>
    /// <param name="withVelite">Whether Velite validates them.</param>
    public static int Run(string tool, int size, Shape shape, int times, bool withHugo, bool withVelite)
    {
        var project = ConsumerProject.Write(SyntheticCorpus.Of(size, shape));
        using var processes = new ProcessTree();
        var hugo = withHugo ? new Hugo(project) : null;
        var velite = withVelite ? new Velite(project) : null;
        List<Usage> ours = [], hugos = [], velites = [];
        for (var i = 0; i < times; i++)
        {
            ours.Add(processes.Run(project.Folder, tool, "check", project.Corpus));
            if (hugo is not null)
                hugos.Add(hugo.Render(processes));
            if (velite is not null)
                velites.Add(velite.Build(processes));
        }

        var table = new Table(string.Create(CultureInfo.InvariantCulture, $"{size:N0} articles, medians of {times}"), "s", "processor s", "peak MB");
        Add(table, "corpusgen check", ours);
        Add(table, "hugo", hugos);
        Add(table, "velite build", velites);
        table.Print();

        var bounds = new Bounds();
        if (hugo is not null)
            bounds.AtMost("a check, to Hugo", Ratio(ours, hugos), 1);
        if (velite is not null)
            bounds.AtMost("a check, to Velite", Ratio(ours, velites), 0.4);
        bounds.AtMost($"a check of {FewArticles} articles, to an empty program", Start(tool, processes, shape, 5 * times), 4);
        return bounds.ExitCode;
    }

    private static void Add(Table table, string name, List<Usage> runs)
    {
        if (runs.Count == 0)
            return;
        table.Add(
            name,
            $"{runs.Select(usage => usage.Elapsed.TotalSeconds).Median():0.0}",
            $"{runs.Select(usage => usage.Processor.TotalSeconds).Median():0.0}",
            $"{runs.Select(usage => usage.PeakMemory).Median() / 1e6:0}");
    }

    /// <summary>The median of the ratios of the processor times of runs that followed each other.</summary>
    private static double Ratio(List<Usage> ours, List<Usage> theirs) =>
        ours.Zip(theirs, (our, their) => our.Processor / their.Processor).Median();

    /// <summary>How many times as long a check of a few articles takes as an empty program: the shortest of each, on the clock.</summary>
    private static double Start(string tool, ProcessTree processes, Shape shape, int times)
    {
        var few = Path.Combine(ConsumerProject.Workplace, "few");
        SyntheticCorpus.Of(FewArticles, shape).WriteTo(few);
        var empty = Path.Combine(ConsumerProject.Workplace, "empty");
        Directory.CreateDirectory(empty);
        File.WriteAllText(Path.Combine(empty, "Program.cs"), "return;");
        File.WriteAllText(Path.Combine(empty, "Empty.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
            </Project>
            """);
        processes.Run(empty, "dotnet", "build", "-c", "Release", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        var program = Path.Combine(empty, "bin", "Release", "net10.0", "Empty");
        TimeSpan[] ours = new TimeSpan[times], theirs = new TimeSpan[times];
        for (var i = 0; i < times; i++)
            (theirs[i], ours[i]) = (Time(program), Time(tool, "check", few));
        return ours.Min() / theirs.Min();
    }

    private static TimeSpan Time(string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return clock.Elapsed;
    }
}
