using System.Globalization;
using BenchmarkDotNet.Running;
using CorpusGen.Benchmarks;
using CorpusGen.Benchmarks.Annotated;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hang;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var shape = args.Contains("--plain") ? Shape.Plain : args.Contains("--own") ? Shape.Own : Shape.Mixed;
return args switch
{
    ["corpus", var size, var folder, ..] => Write(Number(size), folder),
    ["emitted", var size, var folder, ..] => CompileRunner.WriteEmitted(Number(size), shape, folder, args.Contains("--dates")),
    ["edits", var size, ..] => EditsRunner.Run(Number(size), shape),
    ["compile", var size, ..] => CompileRunner.Run(Number(size), shape),
    ["builds", var size, ..] => BuildsRunner.Run(Number(size), shape, Option("--times", 3), args.Contains("--velite")),
    ["check", var size, var tool, ..] => CheckRunner.Run(
        Path.GetFullPath(tool), Number(size), shape, Option("--times", 3), args.Contains("--hugo"), args.Contains("--velite")),
    ["runtime", var size, ..] => RuntimeRunner.Run(Number(size), shape, Option("--times", 5)),
    [Alternative.Command, var kind, var question, var id, var folder] => Alternative.Answer(kind, question, id, folder),
    ["ide", var size, ..] => IdeRunner.Run(Number(size), shape),
    ["lsp", var size, ..] => LspRunner.Run(Number(size), shape),
    ["profile", var size, ..] => ProfileRunner.Run(Number(size), shape),
    ["export", var size, var tool, ..] => ExportRunner.Run(Number(size), Shape.Plain, tool, Option("--times", 5), args.Contains("--larger")),
    ["quotations", var folder] => QuotationsRunner.Run(folder),
    ["dates", var file] => DatesRunner.Run(file),
    ["draft", var folder] => DraftRunner.Run(folder),
    ["hang", .. var options] => HangRunner.Run(options.Contains("--small"), options.FirstOrDefault(option => option != "--small") ?? ""),
    ["benchmarkdotnet", .. var options] => BenchmarkSwitcher.FromAssembly(typeof(GeneratorBenchmarks).Assembly).Run(options).Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0,
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

int Option(string name, int otherwise) => Array.IndexOf(args, name) is >= 0 and var at ? Number(args[at + 1]) : otherwise;

int Write(int size, string folder)
{
    Console.WriteLine($"{SyntheticCorpus.Of(size, shape).WriteTo(folder) / 1e6:0.0} MB in {folder}");
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("See README.md beside this project for what it can measure.");
    return 2;
}
