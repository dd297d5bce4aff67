using System.Text;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.CSharp.Classes;
using CorpusGen.Generator;
using CorpusGen.Generator.Classes;
using CorpusGen.Tool.Corpora;
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

    /// <summary>The settings with the own classes of the project, their places and their problems.</summary>
    public CorpusSettings WithClasses(CorpusSettings settings)
    {
        var options = _arguments.ParseOptions;
        var trees = Sources.AsParallel().AsOrdered().Where(File.Exists)
            .Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), Encoding.UTF8), options, path))
            .ToArray();
        var collector = new ClassCollector();
        CSharpGeneratorDriver.Create([collector.AsSourceGenerator()], parseOptions: options).RunGenerators(Compilation(trees));
        var read = collector.Read.OrderBy(type => type.Declaration?.Class.FullName, StringComparer.Ordinal).ToArray();
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (declaration, place) in read.SelectMany(type => type.Places.AsSpan().ToArray()))
            places[declaration] = place;
        return settings with
        {
            Classes = new OwnClasses(read.Select(type => type.Declaration).OfType<ClassDeclaration>().ToEquatableArray()),
            Declarations = places,
            // A type that is not known yet is not a mistake of its author.
            Problems = Missing > 0
                ? settings.Problems
                : [.. settings.Problems, .. read.SelectMany(type => type.Problems.AsSpan().ToArray()).Distinct()],
        };
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

    private sealed class DiskText(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) =>
            File.Exists(Path) ? SourceText.From(File.ReadAllText(Path)) : null;
    }
}
