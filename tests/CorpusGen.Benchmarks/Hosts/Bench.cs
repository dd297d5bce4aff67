using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Benchmarks.Hosts;

/// <summary>
/// A project with a corpus and a driver that is ready to run over it. Immutable as the driver is: the same run can be measured
/// again and again, and every edit starts where it is applied.
/// </summary>
internal sealed class Bench
{
    private const string Code = "class Program { static void Main() => System.Console.WriteLine(Newsroom.Corpus.Articles.All.Count); }";

    private readonly ImmutableDictionary<string, InMemoryText> _texts;
    private readonly GeneratorDriver _driver;

    private Bench(ImmutableDictionary<string, InMemoryText> texts, CSharpCompilation compilation, GeneratorDriver driver)
    {
        _texts = texts;
        Compilation = compilation;
        _driver = driver;
    }

    /// <summary>The project without what is generated.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>What a build without a documentation file and an editor parse with.</summary>
    public static CSharpParseOptions ParseOptions(bool documented) =>
        new(LanguageVersion.CSharp14, documented ? DocumentationMode.Parse : DocumentationMode.None);

    /// <summary>A project over a corpus, with a driver that never ran.</summary>
    public static Bench Of(SyntheticCorpus corpus, bool tracked = false, bool documented = true, bool namesDates = false)
    {
        var texts = corpus.Files.ToImmutableDictionary(file => file.Path, file => new InMemoryText(CorpusOptions.Root + file.Path, file.Text));
        var parse = ParseOptions(documented);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("global using CorpusGen; global using System;", parse), CSharpSyntaxTree.ParseText(corpus.Shape == Shape.Own ? OwnClass.Code : "", parse), CSharpSyntaxTree.ParseText(Code, parse)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Article).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable)
                // The library is compiled against an older framework than the references here.
                .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress)]));
        return new Bench(texts, compilation, NewDriver([.. texts.Values], parse, new CorpusOptions(namesDates), tracked));
    }

    /// <summary>The bytes of the corpus's files in memory, where a character takes two, and on disk.</summary>
    public static long SizeOf(SyntheticCorpus corpus) => corpus.Files.Sum(file => (long)System.Text.Encoding.UTF8.GetByteCount(file.Text));

    /// <summary>Runs the generator; nothing of the bench changes.</summary>
    public Run Run()
    {
        var driver = _driver.RunGeneratorsAndUpdateCompilation(Compilation, out var output, out var diagnostics);
        return new Run(new Bench(_texts, Compilation, driver), driver.GetRunResult().Results.Single(), (CSharpCompilation)output, diagnostics);
    }

    public Bench With(string path, string text)
    {
        var added = new InMemoryText(CorpusOptions.Root + path, text);
        return new(_texts.SetItem(path, added), Compilation, _texts.TryGetValue(path, out var old) ? _driver.ReplaceAdditionalText(old, added) : _driver.AddAdditionalTexts([added]));
    }

    public Bench Without(string path) => new(_texts.Remove(path), Compilation, _driver.RemoveAdditionalTexts([_texts[path]]));

    /// <summary>After a statement was written into a C# file.</summary>
    public Bench WithEditedCode()
    {
        var file = Compilation.SyntaxTrees[^1];
        var edited = CSharpSyntaxTree.ParseText(Code.Replace("=>", "=> /* edited */", StringComparison.Ordinal), (CSharpParseOptions)file.Options);
        return new(_texts, Compilation.ReplaceSyntaxTree(file, edited), _driver);
    }

    private static GeneratorDriver NewDriver(ImmutableArray<AdditionalText> texts, CSharpParseOptions parse, CorpusOptions options, bool tracked) => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()],
        texts,
        parse,
        options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracked));
}

/// <summary>What came of a run.</summary>
/// <param name="Next">The bench after it, for the next edit.</param>
/// <param name="Result">The generator's result.</param>
/// <param name="Output">The compilation with what was generated.</param>
/// <param name="Diagnostics">What the generator reported.</param>
internal sealed record Run(Bench Next, GeneratorRunResult Result, CSharpCompilation Output, ImmutableArray<Diagnostic> Diagnostics);
