using System.Collections.Immutable;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Settings;
using CorpusGen.CSharp.Layout;
using CorpusGen.Generator.Classes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>The steps that find problems of the project, its classes and its settings.</summary>
internal static class Reports
{
    public static ValueList<Problem> CheckSetup(
        (Both<ProjectOptions, Host> Project, Identities Articles) input, CancellationToken cancellation) =>
        Setup.Check(input.Project.Left, input.Project.Right, !input.Articles.All.IsEmpty);

    /// <summary>A property of a base class is looked at for each class that derives from it.</summary>
    public static ValueList<Problem> ProblemsOf(ImmutableArray<ReadClass> classes, CancellationToken cancellation) =>
        classes.SelectMany(type => type.Problems).Distinct().ToEquatableArray();

    public static ValueList<DeclaredPlace> PlacesOf(ImmutableArray<ReadClass> classes, CancellationToken cancellation) =>
        classes.SelectMany(type => type.Places).ToEquatableArray();

    public static bool IsProjectFile(AdditionalText text) => ProjectFile.Is(text.Path);

    public static ValueList<Problem> CheckProperties(ImmutableArray<ProjectFile> files, CancellationToken cancellation) =>
        MisspeltProperties.In(files);

    public static bool IsEditorConfig(AdditionalText text) => EditorConfig.Is(text.Path);

    public static EditorConfig ReadEditorConfig(AdditionalText text, CancellationToken cancellation) =>
        EditorConfig.Read(text.Path, TextOf(text, cancellation), cancellation);

    public static ValueList<EditorConfig> SortByPath(ImmutableArray<EditorConfig> files, CancellationToken cancellation) =>
        files.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray();

    public static ValueList<Problem> CheckSeverities(
        (ValueList<EditorConfig> Files, ProjectOptions Options) input, CancellationToken cancellation) =>
        input.Options.SeverityFiles.Check(input.Files.Items);

    public static bool IsFileList(AdditionalText text) => text.Path.EndsWith(FileList.Suffix, StringComparison.Ordinal);

    public static string TextOf(AdditionalText text, CancellationToken cancellation) => text.GetText(cancellation)?.ToString() ?? "";

    public static FileList? FirstList(ImmutableArray<string> lists, CancellationToken cancellation) =>
        lists.IsEmpty ? null : FileList.Read(lists[0]);

    public static ValueList<Problem> CheckEmbedded(
        (Both<FileList?, Both<CSharpCorpus, Identities>> Files, ProjectOptions Options) input, CancellationToken cancellation)
    {
        var (list, (corpus, articles)) = input.Files;
        return EmbeddedTexts.Check(list, corpus, articles.All, input.Options);
    }

    /// <summary>The problems of articles; none where one error already gives the reason why nothing can be emitted.</summary>
    public static ValueList<Problem> ProblemsOfArticles((CSharpCorpus Corpus, Host Host) input, CancellationToken cancellation) =>
        input.Host.CanCompile ? input.Corpus.Problems : default;

    public static Texts Gather(ImmutableArray<AdditionalText> texts, CancellationToken cancellation) => new(texts);

    public static Settings SettingsOf(
        (
            Both<Both<Texts, AnalyzerConfigOptionsProvider>, Both<ValueList<EditorConfig>, ValueList<string>>> Severities,
            ValueList<DeclaredPlace> Declarations
        ) input,
        CancellationToken cancellation)
    {
        var ((texts, configuration), (editorConfigs, lowered)) = input.Severities;
        return new(texts.All, configuration, editorConfigs.Items, lowered.Items, input.Declarations.Items);
    }

    public static ArticleReport ToReport(
        (Both<ValueList<Problem>, ProjectOptions> Found, Settings Settings) input, CancellationToken cancellation) =>
        new(input.Found.Left.Items, input.Found.Right, input.Settings);
}

/// <summary>The files that the compiler handed over.</summary>
internal sealed class Texts(ImmutableArray<AdditionalText> all)
{
    public ImmutableArray<AdditionalText> All { get; } = all;
}

/// <summary>Everything that decides the severities and the places of problems, besides the options of the project.</summary>
/// <param name="Texts">The files that the compiler handed over.</param>
/// <param name="Configuration">The settings above the corpus root.</param>
/// <param name="EditorConfigs">The <c>.editorconfig</c> files.</param>
/// <param name="Lowered">The errors that the project makes less than errors.</param>
/// <param name="Declarations">The places of own classes.</param>
internal sealed record Settings(
    ImmutableArray<AdditionalText> Texts,
    AnalyzerConfigOptionsProvider Configuration,
    EquatableArray<EditorConfig> EditorConfigs,
    EquatableArray<string> Lowered,
    EquatableArray<DeclaredPlace> Declarations);

/// <summary>The problems of articles, with everything that decides their severities and places.</summary>
internal sealed record ArticleReport(EquatableArray<Problem> Problems, ProjectOptions Options, Settings Settings);
