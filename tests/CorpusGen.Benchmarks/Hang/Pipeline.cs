using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Generator.Emission;

namespace CorpusGen.Benchmarks.Hang;

/// <summary>All that a build does with a family's articles but for the C# compiler.</summary>
internal sealed class Pipeline(SourceFile[] articles, string? register, ArticleClasses classes)
{
    private static readonly EmissionOptions Options = new("Newsroom", "public") { IsWanted = true, HasDocumentation = true };

    public static Pipeline Of(Family family, int size) => new(family.Make(size), family.Register?.Invoke(size), family.Classes);

    /// <summary>What an author has to write, in bytes.</summary>
    public long Bytes { get; } = articles.Append(new SourceFile("", "", register ?? "")).Sum(file => System.Text.Encoding.UTF8.GetByteCount(file.Text) + file.RelativePath.Length);

    /// <summary>The length of the code and the number of problems.</summary>
    public (int Units, int Problems) Run(CancellationToken cancellation = default)
    {
        var actors = register is null ? ActorRegister.Empty : ActorBinder.BindRegister(new SourceFile("/corpus/actors.yaml", "actors.yaml", register), cancellation);
        var bound = Array.ConvertAll(articles, file => Bind(file, actors, cancellation));
        var corpus = Linker.Link(bound, actors, new LinkOptions(), classes, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var units = CorpusEmitter.Emit(CorpusIndex.Of(corpus), Options).Length;
        foreach (var bucket in corpus.Buckets)
        {
            cancellation.ThrowIfCancellationRequested();
            units += BucketEmitter.Emit(bucket, Options).Length;
        }

        return (units, corpus.Problems.Count);
    }

    private BoundArticle Bind(SourceFile file, ActorRegister actors, CancellationToken cancellation)
    {
        var article = ArticleBinder.Bind(file, cancellation);
        var claim = classes.ClaimOf(file.RelativePath);
        if (article.Listed.Count > 0)
            article = ActorMentions.Check(file, article, actors.Of(article), cancellation);
        return ArticleCompletion.IsNeeded(article, claim) ? ArticleCompletion.Complete(file, article, claim, cancellation) : article;
    }
}
