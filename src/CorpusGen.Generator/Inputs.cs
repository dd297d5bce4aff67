using System.Collections.Immutable;
using CorpusGen.Compiler.Model;
using CorpusGen.CSharp.Classes;
using CorpusGen.Generator.Classes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>The steps that read the inputs of the compiler.</summary>
internal static class Inputs
{
    public static ProjectOptions ReadOptions(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation) =>
        ProjectOptions.Read(provider.GlobalOptions);

    public static Host ReadHost(Compilation compilation, CancellationToken cancellation) => Host.Of(compilation);

    public static ImmutableArray<CorpusFile> FindFile(
        (AdditionalText Text, ProjectOptions Options) input, CancellationToken cancellation) =>
        CorpusFile.From(input.Text, input.Options, cancellation) is { } file
            ? ImmutableArray.Create(file)
            : ImmutableArray<CorpusFile>.Empty;

    public static bool MayBeClass(SyntaxNode node, CancellationToken cancellation) => node is ClassDeclarationSyntax;

    public static OwnClasses SortClasses(ImmutableArray<ReadClass> classes, CancellationToken cancellation) =>
        new(classes.Select(type => type.Declaration)
            .OfType<ClassDeclaration>()
            .OrderBy(type => type.Class.FullName, StringComparer.Ordinal)
            .ToEquatableArray());
}
