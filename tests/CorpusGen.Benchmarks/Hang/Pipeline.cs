using CorpusGen.Compiler;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.CSharp;
using CorpusGen.CSharp.Classes;
using CorpusGen.CSharp.Emission;

namespace CorpusGen.Benchmarks.Hang;

/// <summary>Everything that a build does with the articles of a family, except the C# compiler.</summary>
internal sealed class Pipeline(SourceFile[] articles, string? register, ArticleClasses classes)
{
    private static readonly EmissionOptions Options = new("Newsroom", "public") { IsWanted = true, HasDocumentation = true };

    public static Pipeline Of(Family family, int size) => new(family.Make(size), family.Register?.Invoke(size), family.Classes);

    /// <summary>What an author has to write, in bytes.</summary>
    public long Bytes { get; } = articles.Append(new SourceFile("", "", register ?? "")).Sum(file => System.Text.Encoding.UTF8.GetByteCount(file.Text) + file.RelativePath.Length);

    /// <summary>The length of the code and the number of problems.</summary>
    public (int Units, int Problems) Run(CancellationToken cancellation = default)
    {
        var files = articles.ToList();
        if (register is not null)
            files.Add(new SourceFile("/corpus/actors.yaml", "actors.yaml", register));
        var corpus = CSharpCompiler.Compile(files.Select(InputFile.Of), new LinkOptions(), null, Declared(classes), cancellation);
        cancellation.ThrowIfCancellationRequested();
        var units = CorpusEmitter.Emit(CorpusIndex.Of(corpus), Options, cancellation).Length;
        foreach (var bucket in corpus.Buckets)
        {
            cancellation.ThrowIfCancellationRequested();
            units += BucketEmitter.Emit(bucket, Options, cancellation).Length;
        }

        return (units, corpus.Problems.Count);
    }

    /// <summary>The classes as a consumer declares them.</summary>
    private static OwnClasses Declared(ArticleClasses classes) => new(classes.Classes
        .Select(type => new ClassDeclaration(type, "global::" + type.FullName, "N", default, "partial class " + type.Name))
        .ToEquatableArray());
}
