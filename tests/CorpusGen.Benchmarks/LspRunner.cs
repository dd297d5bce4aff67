using System.Diagnostics;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Measuring;

namespace CorpusGen.Benchmarks;

/// <summary>
/// An editor that types into one article of a corpus: how long until the first problems, and until the problems after each keystroke. The
/// times are of a process of its own, with the protocol on both ways.
/// </summary>
internal static class LspRunner
{
    private const int Keystrokes = 1000;

    /// <summary>So many characters are typed at a place, and then removed again.</summary>
    private const int Word = 10;

    public static int Run(int size, Shape shape)
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-lsp-").FullName;
        try
        {
            return Run(SyntheticCorpus.Of(size, shape), Path.Combine(folder, "seeds"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Run(SyntheticCorpus corpus, string folder)
    {
        corpus.WriteTo(folder);
        var article = corpus.Articles[corpus.Articles.Count / 2];
        var uri = new Uri(Path.Combine(folder, article.Path)).AbsoluteUri;
        var text = article.ToString();
        var clock = Stopwatch.StartNew();
        using var server = new LspProcess();
        server.Ask(1, "initialize", new { capabilities = new { }, initializationOptions = new { trusted = false }, rootUri = new Uri(folder).AbsoluteUri });
        server.Until(static message => message.TryGetProperty("id", out _));
        server.Tell("initialized", new { });
        server.Tell("textDocument/didOpen", new { textDocument = new { uri, languageId = "markdown", version = 1, text } });
        server.Problems(uri, 1);
        var (first, processorOfFirst) = (clock.Elapsed, server.Processor);

        string[] places = ["title", "exact", "speaker", "body"];
        var table = new Table($"{corpus.Articles.Count:N0} articles, {text.Length:N0} characters: keystrokes in", "median ms", "95 %", "most", "cpu ms, mean");
        var all = new List<double>();
        var (version, sum) = (1, TimeSpan.Zero);
        foreach (var place in places)
        {
            var taken = new List<double>();
            var before = server.Processor;
            var (line, character) = PlaceOf(place, text);
            for (var i = 0; i < Keystrokes / places.Length; i++)
            {
                var isTyped = i / Word % 2 == 0;
                var at = character + (isTyped ? i % Word : Word - 1 - (i % Word));
                var range = new { start = new { line, character = at }, end = new { line, character = isTyped ? at : at + 1 } };
                clock.Restart();
                server.Tell("textDocument/didChange", new
                {
                    textDocument = new { uri, version = ++version },
                    contentChanges = new[] { new { range, text = isTyped ? "x" : "" } },
                });
                server.Problems(uri, version);
                taken.Add(clock.Elapsed.TotalMilliseconds);
            }

            Add(place, taken, server.Processor - before);
            sum += server.Processor - before;
            all.AddRange(taken);
        }

        Add("all", all, sum);
        table.Print();
        Console.WriteLine($"First problems: {first.TotalSeconds:0.0} s, processor time of the server {processorOfFirst.TotalSeconds:0.0} s.");
        var bounds = new Bounds();
        bounds.AtMost("first problems", first.TotalSeconds, 2, " s");
        bounds.AtMost("95 % of the keystrokes", Percentile(all, 0.95), 50, " ms");
        bounds.AtMost("peak memory of the server", server.PeakMemory / 1e9, 1, " GB");
        return bounds.ExitCode;

        void Add(string name, List<double> taken, TimeSpan processor) => table.Add(
            name,
            $"{Percentile(taken, 0.5):0.0}",
            $"{Percentile(taken, 0.95):0.0}",
            $"{taken.Max():0.0}",
            $"{processor.TotalMilliseconds / taken.Count:0.0}");
    }

    /// <summary>The line of a key and the start of its value, or the first line of the body.</summary>
    private static (int Line, int Character) PlaceOf(string place, string text)
    {
        var lines = text.Split('\n');
        if (place == "body")
            return (Array.FindLastIndex(lines, static line => line == "---") + 1, 0);
        var number = Array.FindIndex(lines, line => line.Contains(place + ": ", StringComparison.Ordinal));
        return (number, lines[number].IndexOf(place + ": ", StringComparison.Ordinal) + place.Length + 3);
    }

    private static double Percentile(List<double> values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(part * sorted.Length) - 1)];
    }
}
