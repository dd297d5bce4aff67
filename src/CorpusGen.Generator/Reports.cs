using System.Collections.Immutable;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Settings;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;
using CorpusGen.Generator.Classes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>The steps that find problems of the project, its classes and its settings.</summary>
internal static class Reports
{
    public static bool HasArticles(ImmutableArray<NamedIdentity> articles, CancellationToken cancellation) => !articles.IsEmpty;

    public static EquatableArray<Problem> CheckSetup(
        ((ProjectOptions Options, Host Host) Project, bool HasArticles) input, CancellationToken cancellation) =>
        Setup.Check(input.Project.Options, input.Project.Host, input.HasArticles);

    public static EquatableArray<Problem> ProblemsOf(ReadClass type, CancellationToken cancellation) => type.Problems;

    /// <summary>A property of a base class is looked at for each class that derives from it.</summary>
    public static EquatableArray<Problem> EachOnce(ImmutableArray<EquatableArray<Problem>> problems, CancellationToken cancellation) =>
        problems.SelectMany(ofClass => ofClass).Distinct().ToEquatableArray();

    public static EquatableArray<DeclaredPlace> PlacesOf(ImmutableArray<ReadClass> classes, CancellationToken cancellation) =>
        classes.SelectMany(type => type.Places).ToEquatableArray();

    public static bool IsProjectFile(AdditionalText text) => ProjectFile.Is(text.Path);

    public static EquatableArray<Problem> CheckProperties(ImmutableArray<ProjectFile> files, CancellationToken cancellation) =>
        MisspeltProperties.In(files);

    public static bool IsEditorConfig(AdditionalText text) => EditorConfig.Is(text.Path);

    public static EditorConfig ReadEditorConfig(AdditionalText text, CancellationToken cancellation) =>
        EditorConfig.Read(text.Path, TextOf(text, cancellation), cancellation);

    public static EquatableArray<EditorConfig> SortByPath(ImmutableArray<EditorConfig> files, CancellationToken cancellation) =>
        files.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray();

    public static EquatableArray<Problem> CheckSeverities(
        (EquatableArray<EditorConfig> Files, ProjectOptions Options) input, CancellationToken cancellation) =>
        input.Options.SeverityFiles.Check(input.Files);

    public static bool IsFileList(AdditionalText text) => text.Path.EndsWith(FileList.Suffix, StringComparison.Ordinal);

    public static string TextOf(AdditionalText text, CancellationToken cancellation) => text.GetText(cancellation)?.ToString() ?? "";

    public static FileList? FirstList(ImmutableArray<string> lists, CancellationToken cancellation) =>
        lists.IsEmpty ? null : FileList.Read(lists[0]);

    public static EquatableArray<Problem> CheckEmbedded(
        ((FileList? List, (CSharpCorpus Corpus, ImmutableArray<NamedIdentity> Articles) Read) Files, ProjectOptions Options) input,
        CancellationToken cancellation) =>
        EmbeddedTexts.Check(input.Files.List, input.Files.Read.Corpus, input.Files.Read.Articles, input.Options);

    /// <summary>The problems of articles; none where one error already gives the reason why nothing can be emitted.</summary>
    public static EquatableArray<Problem> ProblemsOfArticles((CSharpCorpus Corpus, Host Host) input, CancellationToken cancellation) =>
        input.Host.CanCompile ? input.Corpus.Problems : default;

    public static ArticleReport ToReport(
        (
            (EquatableArray<Problem> Problems, ProjectOptions Options) Found,
            (
                (
                    (ImmutableArray<AdditionalText> Texts, AnalyzerConfigOptionsProvider Configuration) Configured,
                    (EquatableArray<EditorConfig> Files, EquatableArray<string> Lowered) Severities
                ) Configured,
                EquatableArray<DeclaredPlace> Declarations
            ) Settings
        ) input,
        CancellationToken cancellation)
    {
        var ((configured, severities), declarations) = input.Settings;
        return new(input.Found.Problems, input.Found.Options, configured.Texts, configured.Configuration, declarations)
        {
            EditorConfigs = severities.Files,
            Lowered = severities.Lowered,
        };
    }
}

/// <summary>The problems of articles, with everything that decides their severities and places.</summary>
internal sealed record ArticleReport(
    EquatableArray<Problem> Problems,
    ProjectOptions Options,
    ImmutableArray<AdditionalText> Texts,
    AnalyzerConfigOptionsProvider Configuration,
    EquatableArray<DeclaredPlace> Declarations)
{
    /// <summary>The <c>.editorconfig</c> files.</summary>
    public EquatableArray<EditorConfig> EditorConfigs { get; init; }

    /// <summary>The errors that the project makes less than errors.</summary>
    public EquatableArray<string> Lowered { get; init; }
}
