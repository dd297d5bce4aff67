using System.Collections.Immutable;
using System.Text;
using CorpusGen.Generator;
using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Fuzz.Hosting;

/// <summary>A file of a corpus: its path as the host has it, and its text.</summary>
internal readonly record struct CorpusText(string Path, string Text);

/// <summary>A project in memory, with a corpus: where it lies, how paths are written and in which order files come is the caller's.</summary>
internal sealed record InMemoryProject
{
    /// <summary>The corpus root, which the paths of files begin with; it ends with a separator.</summary>
    public string Root { get; init; } = "/corpus/";

    /// <summary>The files, in the order in which the host hands them over.</summary>
    public IReadOnlyList<CorpusText> Files { get; init; } = [];

    /// <summary>Further files, as a host may have made them itself.</summary>
    public ImmutableArray<AdditionalText> OtherFiles { get; init; } = [];

    /// <summary>MSBuild's properties.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How the consumer is set up; documentation comments are checked too.</summary>
    public ProjectSetup Setup { get; init; } = new() { Documentation = DocumentationMode.Diagnose };

    /// <summary>A project with files at paths under the corpus root, with <c>/</c> between folders.</summary>
    public static InMemoryProject Of(IEnumerable<CorpusText> files) => new InMemoryProject().With(files);

    /// <summary>The same project with those files.</summary>
    public InMemoryProject With(IEnumerable<CorpusText> files) => this with { Files = files.Select(file => file with { Path = Root + file.Path }).ToArray() };

    /// <summary>Runs the generator.</summary>
    public GeneratorOutcome Run(CancellationToken cancellation = default)
    {
        var properties = Properties
            .Add("build_property.CorpusRootDirectory", Uri.EscapeDataString(Root))
            .Add("build_property.RootNamespace", Setup.RootNamespace);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(Setup.GlobalUsings, Setup.Parse, cancellationToken: cancellation)],
            [.. Framework.References, Framework.Library],
            Setup.Compile);
        var driver = CSharpGeneratorDriver.Create(
                [new CorpusGenerator().AsSourceGenerator()],
                [.. Files.Select(file => new Text(file)), .. OtherFiles],
                Setup.Parse,
                new Options(properties))
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, cancellation);
        return new GeneratorOutcome(this, driver.GetRunResult().Results.Single(), output);
    }

    /// <summary>The path under the corpus root of a file of this project.</summary>
    public string RelativePath(CorpusText file) => file.Path[Root.Length..].Replace('\\', '/');

    private sealed class Text(CorpusText file) : AdditionalText
    {
        private readonly SourceText _source = SourceText.From(file.Text, new UTF8Encoding(false));

        public override string Path => file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
    }

    private sealed class Options(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(ImmutableDictionary<string, string>.Empty);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
