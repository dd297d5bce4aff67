using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Settings;
using CorpusGen.CSharp.Classes;
using CorpusGen.CSharp.Emission;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;
using CorpusGen.Generator.Classes;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>
/// Turns the articles of a project into C#: texts are read and bound one by one, linked together, and emitted as one index and a bounded
/// number of buckets. This class is the table of contents of the pipeline. <see cref="Inputs"/>, <see cref="CorpusSteps"/>,
/// <see cref="Sources"/> and <see cref="Reports"/> have the steps.
/// </summary>
/// <remarks>
/// A step does the work of several, because after an edit the driver visits every file once for each step.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The MSBuild properties of the project.
        IncrementalValueProvider<ProjectOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(Inputs.ReadOptions)
            .WithTrackingName(Steps.Options);

        // The facts of the compilation that the emitted code depends on.
        IncrementalValueProvider<Host> host = context.CompilationProvider
            .Select(Inputs.ReadHost)
            .WithTrackingName(Steps.Host);

        // The files of the corpus, compared by content.
        IncrementalValuesProvider<CorpusFile> files = context.AdditionalTextsProvider
            .Combine(options)
            .SelectMany(Inputs.FindFile)
            .WithTrackingName(Steps.Files);

        // The own classes of articles.
        IncrementalValuesProvider<ReadClass> read = context.SyntaxProvider
            .ForAttributeWithMetadataName(ClassReader.AttributeName, Inputs.MayBeClass, ClassReader.Read);
        IncrementalValueProvider<OwnClasses> declarations = read
            .Collect()
            .Select(Inputs.SortClasses)
            .WithTrackingName(Steps.Classes);

        // The shared register of actors.
        IncrementalValueProvider<ActorRegister> register = files
            .SelectMany(CorpusSteps.BindRegister)
            .Collect()
            .Select(CorpusSteps.FirstRegister)
            .WithTrackingName(Steps.Register);

        // Everything that articles share.
        IncrementalValueProvider<Shared> shared = register
            .With(declarations)
            .Combine(options)
            .Select(CorpusSteps.Share);

        // Each article by itself: its front matter read, its quotes proven, its dates understood.
        IncrementalValuesProvider<ArticleOfFile> bound = files
            .SelectMany(CorpusSteps.BindArticle)
            .WithTrackingName(Steps.Articles);

        // Each article with the facts of others that it depends on. It is completed again only when exactly these change.
        IncrementalValuesProvider<NamedArticle> articles = bound
            .Combine(shared)
            .Select(CorpusSteps.FindContext)
            .Select(CorpusSteps.Complete)
            .WithTrackingName(Steps.Completed);

        // All articles together: ids unique, actors resolved, C# names given. An edit of a body leaves the layout equal.
        IncrementalValueProvider<Identities> identities = articles
            .Select(CorpusSteps.Identify)
            .Collect()
            .Select(CorpusSteps.Gather);
        IncrementalValueProvider<CorpusLayout> layout = identities
            .Combine(shared)
            .Select(CorpusSteps.Plan)
            .WithComparer(CorpusLayout.ByValue)
            .WithTrackingName(Steps.Layout);
        IncrementalValueProvider<CSharpCorpus> corpus = articles
            .Combine(layout)
            .Select(CorpusSteps.Place)
            .Collect()
            .Select(CorpusSteps.Gather)
            .Combine(layout)
            .Select(CorpusSteps.Assemble)
            .WithTrackingName(Steps.Corpus);

        // Source: the index of the corpus.
        IncrementalValueProvider<EmissionOptions> emission = options
            .Combine(host)
            .Select(Sources.CompleteOptions);
        context.RegisterSourceOutput(
            corpus.Select(Sources.IndexOf).WithTrackingName(Steps.Index).Combine(emission),
            Sources.EmitIndex);

        // Sources: a file for each bucket.
        IncrementalValueProvider<BucketOptions> bucketOptions = emission
            .Combine(corpus)
            .Select(Sources.WithTableSize)
            .Combine(options)
            .Select(Sources.CompleteBucketOptions);
        context.RegisterSourceOutput(
            corpus.SelectMany(Sources.BucketsOf).WithTrackingName(Steps.Buckets).Combine(bucketOptions),
            Sources.EmitBucket);

        // Source: the names of articles that cannot be read.
        context.RegisterSourceOutput(
            corpus.Select(Sources.WithheldOf).WithTrackingName(Steps.Withheld).Combine(emission),
            Sources.EmitWithheld);

        // Source: the generated parts of own classes.
        context.RegisterSourceOutput(declarations.Combine(emission), Sources.EmitClasses);

        // Sources for editors, where the project asks for them: JSON Schemas.
        context.RegisterSourceOutput(
            declarations.With(corpus.Select(Sources.ActorIdsOf)).Combine(options).Select(Sources.SchemasOf),
            Sources.EmitSchemas);

        // Problems of the project.
        context.RegisterSourceOutput(
            options.With(host).Combine(identities).Select(Reports.CheckSetup).WithTrackingName(Steps.Setup),
            Reporting.Report);

        // Problems of own classes.
        context.RegisterSourceOutput(read.Collect().Select(Reports.ProblemsOf), Reporting.Report);

        // Misspelt properties in project files.
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider
                .Where(Reports.IsProjectFile)
                .Select(ProjectFile.Read)
                .Collect()
                .Select(Reports.CheckProperties)
                .WithTrackingName(Steps.Properties),
            Reporting.Report);

        // The severities that .editorconfig files set, and their problems.
        IncrementalValueProvider<ValueList<EditorConfig>> editorConfigs = context.AdditionalTextsProvider
            .Where(Reports.IsEditorConfig)
            .Select(Reports.ReadEditorConfig)
            .Collect()
            .Select(Reports.SortByPath)
            .WithTrackingName(Steps.EditorConfigs);
        context.RegisterSourceOutput(editorConfigs.Combine(options).Select(Reports.CheckSeverities), Reporting.Report);

        // Files that changed between the build's reading and this one. An editor hands no list over.
        IncrementalValueProvider<FileList?> list = context.AdditionalTextsProvider
            .Where(Reports.IsFileList)
            .Select(Reports.TextOf)
            .Collect()
            .Select(Reports.FirstList);
        context.RegisterSourceOutput(
            list.With(corpus.With(identities)).Combine(options).Select(Reports.CheckEmbedded).WithTrackingName(Steps.Embedded),
            Reporting.Report);

        // Problems of articles, apart from the sources, so that a problem which only moves emits nothing again.
        IncrementalValueProvider<ValueList<Problem>> problems = corpus
            .Combine(host)
            .Select(Reports.ProblemsOfArticles)
            .WithTrackingName(Steps.Problems);
        IncrementalValueProvider<Settings> settings = context.AdditionalTextsProvider
            .Collect()
            .Select(Reports.Gather)
            .With(context.AnalyzerConfigOptionsProvider)
            .With(editorConfigs.With(context.CompilationProvider.Select(Severities.LoweredBy)))
            .Combine(read.Collect().Select(Reports.PlacesOf))
            .Select(Reports.SettingsOf);
        context.RegisterSourceOutput(
            problems.With(options).Combine(settings).Select(Reports.ToReport),
            Reporting.ReportArticles);
    }
}
