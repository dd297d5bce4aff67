using System.Collections.Immutable;
using System.Runtime.Loader;
using System.Text;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Tests.Infrastructure;

/// <summary>A project in memory, with a corpus, that the generator runs in; each step gives a new one, as edits do in an IDE.</summary>
internal sealed class GeneratorRun
{
    public const string Root = "/corpus/";

    /// <summary>The path of the code that a project holds.</summary>
    public const string CodeFile = "Code.cs";

    private const int MostTracedFiles = 50;

    /// <summary>The steps of the generator; the driver has steps too, such as the compilation, which is new in each run.</summary>
    private static readonly HashSet<string> OwnSteps =
        [.. typeof(Steps).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    private readonly ImmutableDictionary<string, InMemoryText> _files;
    private readonly Options _options;
    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(
        ImmutableDictionary<string, InMemoryText> files,
        Options options,
        CSharpCompilation compilation,
        GeneratorDriver driver)
    {
        _files = files;
        _options = options;
        _compilation = compilation;
        _driver = driver
            .ReplaceAdditionalTexts(files.Values.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray<AdditionalText>())
            .WithUpdatedAnalyzerConfigOptions(options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Output = output;
        Diagnostics = diagnostics;
        if (files.Count <= MostTracedFiles)
            AssertNothingRunsAgain();
    }

    /// <summary>The compilation with the generated sources.</summary>
    public Compilation Output { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>A first run over <paramref name="files"/>: paths under the corpus root, and texts.</summary>
    public static GeneratorRun Of(params (string Path, string Text)[] files) => Create("", files);

    /// <summary>A first run in a project that holds <paramref name="code"/>.</summary>
    public static GeneratorRun Create(string code, params (string Path, string Text)[] files) => In(new ProjectSetup(), code, files);

    /// <summary>A first run in a project that is set up like <paramref name="project"/> and holds <paramref name="code"/>.</summary>
    public static GeneratorRun In(ProjectSetup project, string code, params (string Path, string Text)[] files)
    {
        var properties = ImmutableDictionary<string, string>.Empty
            .Add("build_property.CorpusRootDirectory", Uri.EscapeDataString(Root))
            .Add("build_property.RootNamespace", project.RootNamespace);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(project.GlobalUsings, project.Parse), CSharpSyntaxTree.ParseText(code, project.Parse, CodeFile)],
            [.. project.References, .. project.Library is { } library ? [library] : Array.Empty<MetadataReference>()],
            project.Compile);
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            parseOptions: project.Parse,
            // The driver's tracing of steps takes a time of a higher order than the number of files.
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: files.Length <= MostTracedFiles));
        return new GeneratorRun(
            files.ToImmutableDictionary(file => file.Path, file => new InMemoryText(Root + file.Path, file.Text)),
            new Options(properties, ImmutableDictionary<string, string>.Empty),
            compilation,
            driver);
    }

    /// <summary>The next run, after a file was added or edited.</summary>
    public GeneratorRun With(string path, string text) => Next(files: _files.SetItem(path, new InMemoryText(Root + path, text)));

    /// <summary>The next run, after a file was removed.</summary>
    public GeneratorRun Without(string path) => Next(files: _files.Remove(path));

    /// <summary>The next run, after the host made new objects for the same files.</summary>
    public GeneratorRun WithFilesReadAgain() =>
        Next(files: _files.ToImmutableDictionary(file => file.Key, file => new InMemoryText(file.Value.Path, file.Value.Text)));

    /// <summary>The next run, with an MSBuild property.</summary>
    public GeneratorRun WithProperty(string name, string value) => Next(options: _options.WithProperty(name, value));

    /// <summary>The next run, with a key in an .editorconfig that covers every article.</summary>
    public GeneratorRun WithEditorConfig(string key, string value) => Next(options: _options.OfArticles(key, value));

    /// <summary>The next run, after C# was added.</summary>
    public GeneratorRun WithCode(string code) => Next(compilation: _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)_compilation.SyntaxTrees[0].Options)));

    /// <summary>The next run, after the code that the project was created with was edited.</summary>
    public GeneratorRun WithCodeReplaced(string code)
    {
        var edited = _compilation.SyntaxTrees.Single(tree => tree.FilePath == CodeFile);
        return Next(compilation: _compilation.ReplaceSyntaxTree(edited, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)edited.Options, CodeFile)));
    }

    /// <summary>The next run, with nothing changed.</summary>
    public GeneratorRun Again() => Next();

    /// <summary>The text of the generated file.</summary>
    public string Source(string hintName) => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Why each output of a step came out as it did, in order.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason).ToArray();

    /// <summary>Compiles all of it and calls <c>Program.Run()</c>, which returns text.</summary>
    public string CompileAndRun()
    {
        var problems = Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToArray();
        Assert.True(problems.Length == 0, string.Join("\n", problems.Take(10).Select(problem => problem.ToString())));

        var bodies = _files.Where(file => !file.Key.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => PublishedBody.Of(new SourceFile(file.Value.Path, file.Key, file.Value.Text), includesDrafts: true))
            .OfType<PublishedBody>();
        var embedded = BodyFileWriter.Write(bodies);
        using var assembly = new MemoryStream();
        var emitted = Output.Emit(assembly, manifestResources: [new ResourceDescription("CorpusGen.bodies", () => new MemoryStream(embedded), isPublic: true)]);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));

        assembly.Position = 0;
        var context = new AssemblyLoadContext("Consumer");
        return (string)context.LoadFromStream(assembly).GetType("Program")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    /// <summary>
    /// Runs once more with nothing changed but the compilation's object, as an editor does after each keystroke elsewhere: no step may do its work
    /// again with another result, and no file may be emitted again. So every test of the generator is a test of caching.
    /// </summary>
    private void AssertNothingRunsAgain()
    {
        var again = _driver.RunGenerators(_compilation.Clone()).GetRunResult().Results.Single();
        var steps = again.TrackedSteps.Where(step => OwnSteps.Contains(step.Key)).Concat(again.TrackedOutputSteps)
            .SelectMany(step => step.Value.SelectMany(run => run.Outputs).Select(output => (Step: step.Key, output.Reason)))
            .Where(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Empty(steps.Select(output => $"{output.Step}: {output.Reason}").Distinct());
    }

    private GeneratorRun Next(ImmutableDictionary<string, InMemoryText>? files = null, Options? options = null, CSharpCompilation? compilation = null) =>
        new(files ?? _files, options ?? _options, compilation ?? _compilation, _driver);

    private sealed class InMemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText _source = SourceText.From(text, new UTF8Encoding(false));

        public override string Path { get; } = path;

        public string Text { get; } = text;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
    }

    /// <summary>MSBuild's properties, and what an .editorconfig says of articles; a host keeps the object while nothing changes.</summary>
    private sealed class Options(ImmutableDictionary<string, string> properties, ImmutableDictionary<string, string> ofArticles) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(ofArticles);

        public Options WithProperty(string name, string value) => new(properties.SetItem("build_property." + name, value), ofArticles);

        public Options OfArticles(string key, string value) => new(properties, ofArticles.SetItem(key, value));
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
