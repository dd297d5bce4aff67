using System.Collections.Immutable;
using CorpusGen.Compiler.Model;
using CorpusGen.CSharp.Classes;
using CorpusGen.CSharp.Emission;
using CorpusGen.CSharp.Layout;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>The steps that emit source files.</summary>
internal static class Sources
{
    /// <summary>How many characters of strings the tables may take of the eight million that an assembly has room for.</summary>
    private const int MaxTextLength = 7_000_000;

    public static EmissionOptions CompleteOptions((ProjectOptions Options, Host Host) input, CancellationToken cancellation) =>
        input.Host.Complete(input.Options.Emission);

    public static CorpusIndex IndexOf(CSharpCorpus corpus, CancellationToken cancellation) => CorpusIndex.Of(corpus);

    public static void EmitIndex(SourceProductionContext output, (CorpusIndex Index, EmissionOptions Options) input)
    {
        if (!input.Options.IsWanted)
            return;
        var cancellation = output.CancellationToken;
        GuardedEmitter.Emit(input, input => CorpusEmitter.Emit(input.Index, input.Options, cancellation))
            .AddTo(output, CorpusEmitter.HintName);
    }

    public static EmissionOptions WithTableSize((EmissionOptions Options, CSharpCorpus Corpus) input, CancellationToken cancellation) =>
        input.Options with { HasLargeTables = input.Corpus.DescriptionLength > MaxTextLength };

    public static BucketOptions CompleteBucketOptions(
        (EmissionOptions Emission, ProjectOptions Project) input, CancellationToken cancellation) =>
        new(input.Emission, input.Project.Root);

    public static ImmutableArray<LinkedBucket> BucketsOf(CSharpCorpus corpus, CancellationToken cancellation) =>
        corpus.Buckets.ToImmutableArray();

    public static void EmitBucket(SourceProductionContext output, (LinkedBucket Bucket, BucketOptions Options) input)
    {
        if (input.Options.Emission.IsWanted)
        {
            GuardedEmitter.Emit(input.Bucket, input.Options, output.CancellationToken)
                .AddTo(output, BucketEmitter.HintName(input.Bucket.Number));
        }
    }

    public static WithheldArticles WithheldOf(CSharpCorpus corpus, CancellationToken cancellation) =>
        new(corpus.Withheld, corpus.Buckets.Count);

    public static void EmitWithheld(SourceProductionContext output, (WithheldArticles Withheld, EmissionOptions Options) input)
    {
        if (input.Withheld.Articles.Count > 0 && input.Options.IsWanted)
        {
            GuardedEmitter.Emit(input, static input => WithheldEmitter.Emit(input.Withheld, input.Options))
                .AddTo(output, WithheldEmitter.HintName);
        }
    }

    public static void EmitClasses(SourceProductionContext output, (OwnClasses Classes, EmissionOptions Options) input)
    {
        var declarations = input.Classes.Declarations;
        if (declarations.Count > 0 && input.Options.IsWanted)
        {
            GuardedEmitter.Emit((declarations, input.Options), static input => ClassEmitter.Emit(input.declarations, input.Options))
                .AddTo(output, ClassEmitter.HintName);
        }
    }

    public static ValueList<string> ActorIdsOf(CSharpCorpus corpus, CancellationToken cancellation) =>
        corpus.Actors.Select(actor => actor.Facts.Id).ToEquatableArray();

    public static JsonSchemaEmitter.Source? SchemasOf(
        (Both<OwnClasses, ValueList<string>> Corpus, ProjectOptions Options) input, CancellationToken cancellation)
    {
        var (classes, actors) = input.Corpus;
        return input.Options.WritesJsonSchemas ? new(classes.Schema, actors.Items) : null;
    }

    public static void EmitSchemas(SourceProductionContext output, JsonSchemaEmitter.Source? source)
    {
        foreach (var (hintName, text) in source is null ? [] : JsonSchemaEmitter.Emit(source))
            output.AddSource(hintName, text);
    }

    private static void AddTo(this Emitted emitted, SourceProductionContext output, string hintName)
    {
        output.AddSource(hintName, emitted.Source);
        Reporting.Report(output, emitted.Problems);
    }
}
