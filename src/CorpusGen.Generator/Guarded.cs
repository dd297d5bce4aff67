using System.Collections.Immutable;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Classes;
using CorpusGen.Compiler.Linking;

namespace CorpusGen.Generator;

/// <summary>
/// Calls the compiler's stages so that no exception leaves the generator: Roslyn would turn it into a warning and drop every
/// source. A failure becomes an error at the article that it happened in, and the others go on.
/// </summary>
internal static class Guarded
{
    public static BoundArticle BindArticle(CorpusFile file, CancellationToken cancellation)
    {
        if (!file.IsUtf8)
            return BoundArticle.Unreadable(file.Path, default, new([NotUtf8(file)]));
        try
        {
            return ArticleBinder.Bind(file.ToSource(), cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return BoundArticle.Unreadable(file.Path, default, new([Failure(e, StartOf(file.Path))]));
        }
    }

    /// <summary>What needs more than the article: the register's actors that it lists, and the class that claims it.</summary>
    public static BoundArticle Complete(CorpusFile file, BoundArticle article, EquatableArray<ActorFacts> register, Claim claim)
    {
        var ownFields = OwnFieldBinder.IsNeeded(article, claim);
        if (article.Listed.Count == 0 && !ownFields)
            return article;
        try
        {
            var source = file.ToSource();
            if (article.Listed.Count > 0)
                article = ActorMentions.Check(source, article, register);
            return ownFields ? OwnFieldBinder.Bind(source, article, claim) : article;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return article with { Problems = article.Problems.Append(Failure(e, StartOf(file.Path))).ToEquatableArray() };
        }
    }

    public static ActorRegister BindRegister(CorpusFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var unreadable = new ActorRegister(file.Path, default, default, default);
        if (!file.IsUtf8)
            return unreadable with { Problems = new([NotUtf8(file)]) };
        try
        {
            return ActorBinder.BindRegister(file.ToSource());
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return unreadable with { Problems = new([Failure(e, StartOf(file.Path))]) };
        }
    }

    public static LinkedCorpus Link(ImmutableArray<BoundArticle> articles, ActorRegister register, ArticleClasses classes, LinkOptions options, CancellationToken cancellation)
    {
        try
        {
            return Linker.Link(articles, register, options, classes, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var problems = articles.SelectMany(article => article.Problems).Append(Failure(e, null));
            return new LinkedCorpus(default, default, new([new LinkedBucket(0, default)]), problems.ToEquatableArray());
        }
    }

    private static Problem NotUtf8(CorpusFile file) =>
        new(ProblemIds.NotUtf8, "The file is not UTF-8: save it with that encoding", StartOf(file.Path));

    /// <summary>The problem that an exception is.</summary>
    public static Problem Failure(Exception e, Place? place) =>
        new(ProblemIds.InternalFailure, $"CorpusGen failed here, which is a mistake of its own: please report it with the article and this text: {e.ToString().Replace("\r", "").Replace('\n', ' ')}", place);

    private static Place StartOf(string path) => new(path, default);
}
