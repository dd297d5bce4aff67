using System.Globalization;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Measuring;

namespace CorpusGen.Benchmarks;

/// <summary>
/// What a program pays that asks one question of a corpus and ends: with CorpusGen, and with what people do today. Each answer is that of a
/// fresh process; files are in the system's cache.
/// </summary>
internal static class RuntimeRunner
{
    private static readonly (string Question, string Text)[] Questions =
        [("nothing", "nothing"), ("quote", "one quote"), ("actor", "all quotes of an actor"), ("titles", "all titles"), ("bodies", "all bodies")];

    private static readonly (string Kind, string Text)[] Alternatives =
        [("yaml", "YamlDotNet at start-up"), ("json", "System.Text.Json, one file"), ("sqlite", "SQLite")];

    public static int Run(int size, Shape shape, int times)
    {
        var corpus = SyntheticCorpus.Of(size, shape);
        var project = ConsumerProject.Write(corpus);
        using var processes = new ProcessTree();
        processes.Run(project.Folder, "dotnet", "build", "-c", "Release", "-nodeReuse:false");
        Alternative.Prepare(project.Corpus);

        var article = corpus.Articles[size / 2];
        var table = new Table($"{size:N0} articles, medians of {times}", "answer ms", "process ms", "held MB", "resident MB");
        foreach (var (question, text) in Questions)
        {
            var answers = new HashSet<string>(StringComparer.Ordinal);
            Ask(table, $"{text}: CorpusGen", answers, times, () => processes.Run(project.Folder, "dotnet", project.Assembly, question));
            foreach (var (kind, name) in Alternatives)
                Ask(table, $"{text}: {name}", answers, times, () => processes.Run(project.Folder, "env", "DOTNET_gcServer=0", "dotnet", typeof(Alternative).Assembly.Location, Alternative.Command, kind, question, $"{article.Id}/{article.Cast[0].Id}", project.Corpus));
            if (answers.Count != 1)
                throw new InvalidOperationException($"The answers differ: {string.Join(", ", answers)}");
        }

        table.Print();
        return 0;
    }

    private static void Ask(Table table, string name, HashSet<string> answers, int times, Func<Usage> run)
    {
        var runs = Enumerable.Range(0, times).Select(_ => run()).Select(usage => (usage.Elapsed, Fields: usage.Output.TrimEnd().Split('|'))).ToArray();
        double Median(int field) => runs.Select(taken => double.Parse(taken.Fields[field], CultureInfo.InvariantCulture)).Median();
        answers.UnionWith(runs.Select(taken => taken.Fields[3]));
        table.Add(name, $"{Median(0):0.0}", $"{runs.Select(taken => taken.Elapsed.TotalMilliseconds).Median():0}", $"{Median(1) / 1e6:0.0}", $"{Median(2) / 1e6:0}");
    }
}
