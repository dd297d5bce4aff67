using System.Text;
using CorpusGen.Compiler.Problems;
using CorpusGen.CSharp.Classes;
using CorpusGen.Generator;
using CorpusGen.Generator.Classes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tool.Projects;

/// <summary>The arguments of the compiler for a project, understood by Roslyn and by the readers of the generator.</summary>
internal sealed class CompilerInputs
{
    private readonly CSharpCommandLineArguments _arguments;
    private readonly AnalyzerConfigSet _configs;

    public CompilerInputs(string[] arguments, string folder)
    {
        _arguments = CSharpCommandLineParser.Default.Parse(arguments, folder, sdkDirectory: null);
        _configs = AnalyzerConfigSet.Create(_arguments.AnalyzerConfigPaths
            .Where(File.Exists)
            .Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path))
            .ToArray());
    }

    /// <summary>The C# files.</summary>
    public IEnumerable<string> Sources => _arguments.SourceFiles.Select(file => file.Path);

    /// <summary>The files with settings that the compiler is given, without the files that the evaluation wrote.</summary>
    public IEnumerable<string> AnalyzerConfigs => _arguments.AnalyzerConfigPaths
        .Where(path => File.Exists(path) && !ProjectCache.IsWritten(path, _arguments.BaseDirectory!));

    /// <summary>How many references are neither restored nor built.</summary>
    public int Missing => _arguments.MetadataReferences.Count(reference => Found(reference.Reference) is null);

    /// <summary>The properties of the project, read by the generator.</summary>
    public ProjectOptions Options => ProjectOptions.Read(new GlobalOptions(_configs));

    /// <summary>Whether warnings are errors.</summary>
    public bool WarningsAreErrors => _arguments.CompilationOptions.GeneralDiagnosticOption == ReportDiagnostic.Error;

    /// <summary>The severities that the project sets for all problems with an id; the command line comes first.</summary>
    public IEnumerable<(string Id, ReportDiagnostic Severity)> Severities()
    {
        foreach (var kind in ProblemKinds.All)
        {
            if (_arguments.CompilationOptions.SpecificDiagnosticOptions.TryGetValue(kind.Id, out var specific)
                || _configs.GlobalConfigOptions.TreeOptions.TryGetValue(kind.Id, out specific))
                yield return (kind.Id, specific);
        }
    }

    /// <summary>The problems of the set-up and of the properties.</summary>
    public IEnumerable<Problem> SetupProblems()
    {
        var files = _arguments.AdditionalFiles.Where(file => ProjectFile.Is(file.Path)).Select(file => new DiskText(file.Path));
        return Setup.Check(Options, Host.Of(Compilation([])), hasArticles: true).AsSpan().ToArray()
            .Concat(MisspeltProperties.In([.. files.Select(file => ProjectFile.Read(file, default))]).AsSpan().ToArray());
    }

    /// <summary>Reads the own classes of the project, their places and their problems.</summary>
    public CachedClasses ReadClasses()
    {
        // Before the files are read, so that a change meanwhile is seen the next time.
        var stamps = Sources.Concat(_arguments.MetadataReferences.Select(static reference => reference.Reference))
            .Select(path => FileStamp.Of(Path.Combine(_arguments.BaseDirectory!, path)))
            .ToArray();
        var collector = new ClassCollector();
        CSharpGeneratorDriver.Create([collector.AsSourceGenerator()], parseOptions: _arguments.ParseOptions)
            .RunGenerators(Compilation(Parse([.. Sources])));
        var read = collector.Read.OrderBy(type => type.Declaration?.Class.FullName, StringComparer.Ordinal).ToArray();
        var places = new Dictionary<string, CachedPlace>(StringComparer.Ordinal);
        foreach (var (declaration, place) in read.SelectMany(type => type.Places.AsSpan().ToArray()))
            places[declaration] = CachedPlace.Of(place);
        return new CachedClasses
        {
            Stamps = stamps,
            Declarations = [.. read.Select(type => type.Declaration).OfType<ClassDeclaration>()],
            Places = places,
            // A type that is not known yet is not a mistake of its author.
            Problems = Missing > 0
                ? []
                : [.. read.SelectMany(type => type.Problems.AsSpan().ToArray()).Distinct().Select(CachedProblem.Of)],
        };
    }

    /// <summary>The C# files at some paths, with their documentation comments; a file that does not exist is left out.</summary>
    public SyntaxTree[] Parse(string[] paths)
    {
        var options = _arguments.ParseOptions.WithDocumentationMode(DocumentationMode.Parse);
        return
        [
            .. paths.AsParallel().AsOrdered().Where(File.Exists).Select(path =>
                CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), Encoding.UTF8), options, path)),
        ];
    }

    /// <summary>The compilation of some C# files with the code that the generator makes of a corpus.</summary>
    /// <param name="trees">The C# files.</param>
    /// <param name="corpus">The files of the corpus.</param>
    public Compilation WithGenerated(SyntaxTree[] trees, IEnumerable<(string Path, byte[] Content)> corpus)
    {
        CSharpGeneratorDriver.Create(
                [new CorpusGenerator().AsSourceGenerator()],
                corpus.Select(file => new HeldText(file.Path, file.Content)),
                _arguments.ParseOptions.WithDocumentationMode(DocumentationMode.Parse),
                new OptionsProvider(new GlobalOptions(_configs)))
            .RunGeneratorsAndUpdateCompilation(Compilation(trees), out var compilation, out _);
        return compilation;
    }

    /// <summary>A reference, or the library of this program where a library of the same name is not built yet.</summary>
    private static string? Found(string reference)
    {
        if (File.Exists(reference))
            return reference;
        var own = typeof(Article).Assembly.Location;
        return Path.GetFileName(reference) == Path.GetFileName(own) ? own : null;
    }

    private CSharpCompilation Compilation(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        _arguments.CompilationName,
        trees.DefaultIfEmpty(CSharpSyntaxTree.ParseText("", _arguments.ParseOptions)),
        _arguments.MetadataReferences.Select(reference => (Path: Found(reference.Reference), reference.Properties))
            .Where(reference => reference.Path is not null)
            .Select(reference => MetadataReference.CreateFromFile(reference.Path!, reference.Properties)),
        _arguments.CompilationOptions);

    /// <summary>Collects the classes with the generator's own reader, which needs the context of a generator.</summary>
    private sealed class ClassCollector : IIncrementalGenerator
    {
        public List<ReadClass> Read { get; } = [];

        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName(ClassReader.AttributeName, Inputs.MayBeClass, ClassReader.Read),
            (_, read) =>
            {
                lock (Read)
                    Read.Add(read);
            });
    }

    private sealed class GlobalOptions(AnalyzerConfigSet configs) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) =>
            configs.GlobalConfigOptions.AnalyzerOptions.TryGetValue(key, out value!);
    }

    private sealed class OptionsProvider(AnalyzerConfigOptions global) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = global;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => NoOptions.Instance;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => NoOptions.Instance;
    }

    /// <summary>The options of a file, which set severities alone: problems are not looked at here.</summary>
    private sealed class NoOptions : AnalyzerConfigOptions
    {
        public static readonly NoOptions Instance = new();

        public override bool TryGetValue(string key, out string value)
        {
            value = null!;
            return false;
        }
    }

    /// <summary>A file whose content may not be on disk yet.</summary>
    private sealed class HeldText(string path, byte[] content) : AdditionalText
    {
        public override string Path { get; } = path.Replace('/', System.IO.Path.DirectorySeparatorChar);

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(content, content.Length, Encoding.UTF8);
    }

    private sealed class DiskText(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) =>
            File.Exists(Path) ? SourceText.From(File.ReadAllText(Path)) : null;
    }
}
