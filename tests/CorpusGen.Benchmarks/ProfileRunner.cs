using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;
using YamlDotNet.Core;

namespace CorpusGen.Benchmarks;

/// <summary>Where the generator's own time and allocations go: each stage by itself, over the same corpus.</summary>
internal static class ProfileRunner
{
    private const int Samples = 7;

    public static int Run(int size, Shape shape)
    {
        var corpus = SyntheticCorpus.Of(size, shape);
        var files = corpus.Files.Where(file => file.Path != SyntheticCorpus.RegisterPath).Select(file => new SourceFile(file.Path, file.Path, file.Text)).ToArray();
        var yaml = files.Select(file => file.Text[4..file.Text.IndexOf("\n---\n", StringComparison.Ordinal)]).ToArray();
        var register = ActorBinder.BindRegister(new SourceFile("actors.yaml", "actors.yaml", SyntheticCorpus.Register(corpus.Actors)));
        var bound = files.Select(file => ArticleBinder.Bind(file, hashesBody: true)).ToArray();
        var bodies = corpus.Articles.Select((article, i) => (Body: files[i].Text[bound[i].BodyStart..], article.Words)).ToArray();

        var table = new Table("stage", "µs an article", "KB an article");
        void Stage<T>(string name, Func<T> work)
        {
            var taken = Measurement.Of(Samples, work);
            table.Add(name, $"{taken.Processor.TotalMicroseconds / size:0.0}", $"{taken.Allocated / 1e3 / size:0.0}");
        }

        Stage("the YAML alone, as YamlDotNet's events", () => yaml.Sum(CountEvents));
        Stage("read: the YAML, and its nodes with places", () => files.Select(file => FrontMatterReader.ReadArticle(file, [])).ToArray());
        Stage("bind, reading included", () => files.Select(file => ArticleBinder.Bind(file, hashesBody: true)).ToArray());
        Stage("of which quotes are placed", () => bodies.Sum(article => PlaceQuotes(article.Body, article.Words.SkipLast(1))));
        Stage("mentions", () => bound.Select((article, i) => ActorMentions.Check(files[i], article, register.Of(article))).ToArray());
        Stage("link", () => CorpusCompiler.LinkAll(bound, register, new LinkOptions()));
        Stage("all, in the driver, in a build", Bench.Of(corpus, documented: false).Run);
        Stage("all, in the driver, in an editor", Bench.Of(corpus).Run);
        table.Print();

        var bench = Bench.Of(corpus, documented: false);
        Sample("Cold", bench, Samples);
        var ran = bench.Run().Next;
        foreach (var edit in new[] { Edit.Body, Edit.Code })
            Sample($"After an edit of {edit}", edit.Apply(ran, corpus), 20 * Samples);
        return 0;
    }

    private static void Sample(string title, Bench bench, int times)
    {
        Console.WriteLine(title);
        Sampling.Print(() => Enumerable.Range(0, times).Select(_ => bench.Run()).Count(run => run.Result.Exception is null), root: "GeneratorDriver.RunGeneratorsAndUpdateCompilation");
    }

    private static int CountEvents(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }

    private static int PlaceQuotes(string body, IEnumerable<string> quotes)
    {
        var search = new QuoteSearch(body);
        return quotes.Count(quote => search.Place([quote], null, null) is QuotePlacement.Found);
    }
}
