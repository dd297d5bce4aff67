using System.Collections.Immutable;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.Generator.Classes;
using CorpusGen.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generator;

/// <summary>
/// Turns the articles of a project into C#: texts are read and bound one by one, linked together, and emitted as one index
/// and a bounded number of buckets. This class is the plumbing; what each step does is in the room that it calls.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <summary>How many characters of strings the tables may take of the eight million that an assembly has room for.</summary>
    private const int MaxTextLength = 7_000_000;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project's MSBuild properties say.
        IncrementalValueProvider<ProjectOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectOptions.Read(provider.GlobalOptions))
            .WithTrackingName(Steps.Options);

        // What the consumer's compilation offers to the emitted code.
        IncrementalValueProvider<Host> host = context.CompilationProvider
            .Select(static (compilation, _) => Host.Of(compilation))
            .WithTrackingName(Steps.Host);

        // The files under the corpus root; one that comes again with the same content is the same file. Here and below a step does
        // what several could, as after an edit the driver goes through all files in each.
        IncrementalValuesProvider<CorpusFile> files = context.AdditionalTextsProvider
            .Combine(options)
            .SelectMany(static (pair, cancellation) => CorpusFile.From(pair.Left, pair.Right, cancellation) is { } file ? ImmutableArray.Create(file) : ImmutableArray<CorpusFile>.Empty)
            .WithTrackingName(Steps.Files);

        // The shared register of actors.
        IncrementalValueProvider<ActorRegister> register = files
            .SelectMany(static (file, cancellation) => file.IsRegister ? ImmutableArray.Create(Guarded.BindRegister(file, cancellation)) : ImmutableArray<ActorRegister>.Empty)
            .Collect()
            .Select(static (registers, _) => registers.IsEmpty ? ActorRegister.Empty : registers[0])
            .WithTrackingName(Steps.Register);

        // Each article by itself: its front matter read, its quotes proven, its dates understood.
        IncrementalValuesProvider<(CorpusFile File, BoundArticle Article)> bound = files
            .SelectMany(static (file, cancellation) => file.IsRegister ? ImmutableArray<(CorpusFile, BoundArticle)>.Empty : ImmutableArray.Create((file, Guarded.BindArticle(file, cancellation))))
            .WithTrackingName(Steps.Articles);

        // The user's own classes of articles.
        IncrementalValuesProvider<ReadClass> read = context.SyntaxProvider.ForAttributeWithMetadataName(
            ClassReader.AttributeName,
            static (node, _) => node is ClassDeclarationSyntax,
            static (attributed, cancellation) => ClassReader.Read(attributed, cancellation));
        IncrementalValueProvider<EquatableArray<ClassDeclaration>> declarations = read.Collect()
            .Select(static (classes, _) => classes.Select(type => type.Declaration).OfType<ClassDeclaration>().OrderBy(type => type.Class.FullName, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(Steps.Classes);
        IncrementalValueProvider<ArticleClasses> classes = declarations
            .Select(static (declarations, _) => new ArticleClasses(declarations.Select(declaration => declaration.Class).ToEquatableArray()));

        // What needs more than the article: whether it names the actors that it takes from the register, and the fields that its class
        // wants. Looked at again only when just these change.
        IncrementalValuesProvider<BoundArticle> articles = bound
            .Combine(register.Combine(classes))
            .Select(static (input, _) => (input.Left.File, input.Left.Article, Listed: input.Right.Left.Of(input.Left.Article), Claim: input.Right.Right.ClaimOf(input.Left.File.RelativePath)))
            .Select(static (input, cancellation) => Guarded.Complete(input.File, input.Article, input.Listed, input.Claim, cancellation))
            .WithTrackingName(Steps.Completed);

        // All of them together: ids unique, actors resolved, C# names given. An edit of a body leaves that as it is.
        IncrementalValueProvider<ImmutableArray<ArticleIdentity>> identities = articles
            .Select(static (article, _) => article.Identity)
            .Collect();
        IncrementalValueProvider<CorpusFrame> frame = identities
            .Combine(register.Combine(classes))
            .Combine(options.Select(static (options, _) => options.Link))
            .Select(static (input, cancellation) => Guarded.Frame(input.Left.Left, input.Left.Right.Left, input.Left.Right.Right, input.Right, cancellation))
            .WithComparer(CorpusFrame.ByValue)
            .WithTrackingName(Steps.Frame);
        IncrementalValueProvider<LinkedCorpus> corpus = articles
            .Combine(frame)
            .Select(static (input, _) => Guarded.Link(input.Left, input.Right))
            .Collect()
            .Combine(frame)
            .Select(static (input, _) => Guarded.Assemble(input.Right, input.Left))
            .WithTrackingName(Steps.Corpus);

        // Sources: the index, and a file for each bucket.
        IncrementalValueProvider<EmissionOptions> emission = options
            .Combine(host)
            .Select(static (input, _) => input.Right.Complete(input.Left.Emission));
        context.RegisterSourceOutput(
            corpus.Select(static (corpus, _) => CorpusIndex.Of(corpus)).WithTrackingName(Steps.Index).Combine(emission),
            static (output, input) =>
            {
                if (input.Right.IsWanted)
                    Guarded.Emit(input, static input => CorpusEmitter.Emit(input.Left, input.Right)).AddTo(output, CorpusEmitter.HintName);
            });
        context.RegisterSourceOutput(
            corpus.SelectMany(static (corpus, _) => corpus.Buckets).WithTrackingName(Steps.Buckets)
                .Combine(emission
                    .Combine(corpus.Select(static (corpus, _) => corpus.DescriptionLength > MaxTextLength))
                    .Select(static (input, _) => input.Left with { HasLargeTables = input.Right }))
                .Combine(options.Select(static (options, _) => options.Root)),
            static (output, input) =>
            {
                if (input.Left.Right.IsWanted)
                    Guarded.Emit(input.Left.Left, input.Left.Right, input.Right).AddTo(output, BucketEmitter.HintName(input.Left.Left.Number));
            });

        // The names of articles that cannot be read, where there are any.
        context.RegisterSourceOutput(
            corpus.Select(static (corpus, _) => new WithheldArticles(corpus.Withheld, corpus.Buckets.Count))
                .WithTrackingName(Steps.Withheld)
                .Combine(emission),
            static (output, input) =>
            {
                if (input.Left.Articles.Count > 0 && input.Right.IsWanted)
                {
                    Guarded.Emit(input, static input => WithheldEmitter.Emit(input.Left, input.Right))
                        .AddTo(output, WithheldEmitter.HintName);
                }
            });

        context.RegisterSourceOutput(
            declarations.Combine(emission),
            static (output, input) =>
            {
                if (input.Left.Count > 0 && input.Right.IsWanted)
                    Guarded.Emit(input, static input => ClassEmitter.Emit(input.Left, input.Right)).AddTo(output, ClassEmitter.HintName);
            });

        // For editors, where the project asks for it.
        context.RegisterSourceOutput(
            declarations.Combine(corpus.Select(static (corpus, _) => corpus.Actors.Select(actor => actor.Facts.Id).ToEquatableArray()))
                .Combine(options.Select(static (options, _) => options.WritesJsonSchemas))
                .Select(static (input, _) => input.Right ? new JsonSchemaEmitter.Source(new(input.Left.Left.Select(type => type.Class).ToEquatableArray()), input.Left.Right) : null),
            static (output, source) =>
            {
                foreach (var (hintName, text) in source is null ? [] : JsonSchemaEmitter.Emit(source))
                    output.AddSource(hintName, text);
            });

        // What is wrong with the project itself, and with its classes.
        context.RegisterSourceOutput(
            options.Combine(host).Combine(identities.Select(static (articles, _) => !articles.IsEmpty))
                .Select(static (input, _) => Setup.Check(input.Left.Left, input.Left.Right, input.Right))
                .WithTrackingName(Steps.Setup),
            static (output, problems) => Reporting.Report(output, problems));
        // A property of a base class is looked at for each class that derives from it.
        context.RegisterSourceOutput(
            read.Select(static (type, _) => type.Problems).Collect().Select(static (problems, _) => problems.SelectMany(ofClass => ofClass).Distinct().ToEquatableArray()),
            static (output, problems) => Reporting.Report(output, problems));
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider
                .Where(static text => ProjectFile.Is(text.Path))
                .Select(static (text, cancellation) => ProjectFile.Read(text, cancellation))
                .Collect()
                .Select(static (files, _) => MisspeltProperties.In(files))
                .WithTrackingName(Steps.Properties),
            static (output, problems) => Reporting.Report(output, problems));

        // The severities that .editorconfig files set, and what is wrong with them.
        IncrementalValueProvider<EquatableArray<EditorConfig>> editorConfigs = context.AdditionalTextsProvider
            .Where(static text => EditorConfig.Is(text.Path))
            .Select(static (text, cancellation) => EditorConfig.Read(text, cancellation))
            .Collect()
            .Select(static (files, _) => files.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(Steps.EditorConfigs);
        context.RegisterSourceOutput(
            editorConfigs.Combine(options).Select(static (input, _) => Severities.Check(input.Left, input.Right)),
            static (output, problems) => Reporting.Report(output, problems));

        // Whether the assembly gets the bodies that were read; nothing is emitted for it, and an editor has no list.
        IncrementalValueProvider<FileList?> list = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(FileList.Suffix, StringComparison.Ordinal))
            .Select(static (text, cancellation) => text.GetText(cancellation)?.ToString() ?? "")
            .Collect()
            .Select(static (lists, _) => lists.IsEmpty ? null : FileList.Read(lists[0]));
        context.RegisterSourceOutput(
            list.Combine(corpus.Combine(identities).Combine(options))
                .Select(static (input, _) =>
                    EmbeddedTexts.Check(input.Left, input.Right.Left.Left, input.Right.Left.Right, input.Right.Right))
                .WithTrackingName(Steps.Embedded),
            static (output, problems) => Reporting.Report(output, problems));

        // Problems, apart from the sources, so that one which only moves emits nothing again.
        context.RegisterSourceOutput(
            corpus.Combine(host.Select(static (host, _) => host.CanCompile))
                .Select(static (input, _) => input.Right ? input.Left.Problems : default).WithTrackingName(Steps.Problems)
                .Combine(options)
                .Combine(context.AdditionalTextsProvider.Collect())
                .Combine(context.AnalyzerConfigOptionsProvider.Combine(editorConfigs).Combine(read.Collect().Select(static (classes, _) => classes.SelectMany(type => type.Places).ToEquatableArray()))),
            static (output, input) => Reporting.Report(
                output, input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right.Left.Left, input.Right.Left.Right, input.Right.Right));
    }
}
