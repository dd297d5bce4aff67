using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests.Infrastructure;

/// <summary>How the project of a consumer is set up, as far as the compiler sees it.</summary>
internal sealed record ProjectSetup
{
    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public string RootNamespace { get; init; } = "Newsroom";

    /// <summary>What is written once for all files.</summary>
    public string GlobalUsings { get; init; } = "global using CorpusGen; global using System; global using System.Linq;";

    /// <summary>Whether every warning is an error.</summary>
    public bool WarningsAreErrors { get; init; }

    /// <summary>Ids that the project turns off, as by <c>NoWarn</c> or <c>dotnet_diagnostic.ID.severity = none</c>.</summary>
    public string[] TurnedOff { get; init; } = [];

    public bool ChecksOverflow { get; init; }

    public DocumentationMode Documentation { get; init; } = DocumentationMode.Parse;

    /// <summary>Whether the library is referenced.</summary>
    public MetadataReference? Library { get; init; } = Framework.Library;

    /// <summary>What the project references besides the library.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = Framework.References;

    public CSharpParseOptions Parse => new(Language, Documentation);

    public CSharpCompilationOptions Compile =>
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: Nullable,
            checkOverflow: ChecksOverflow,
            allowUnsafe: false,
            generalDiagnosticOption: WarningsAreErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default,
            warningLevel: 9999)
        // The library is compiled against an older framework than the references here.
        .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), .. TurnedOff.Select(id => new KeyValuePair<string, ReportDiagnostic>(id, ReportDiagnostic.Suppress))]);
}
