using System.Collections.Immutable;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;
using CorpusGen.Generator.Emission;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>
/// Calls the compiler's stages so that no exception leaves the generator: Roslyn would turn it into a warning and drop every
/// source. A failure becomes an error at the article that it happened in, and the others go on.
/// </summary>
internal static class Guarded
{
    public static BoundArticle BindArticle(CorpusFile file, CancellationToken cancellation)
    {
        var unread = new SourceFile(file.Path, file.RelativePath, "");
        try
        {
            if (file.Refusal is { } refusal)
                return UnreadableArticle.Of(unread, new([Refused(file, refusal)]), cancellation);
            if (!file.IsUtf8)
                return UnreadableArticle.Of(file.ToSource(), new([NotUtf8(file)]), cancellation);
            return ArticleBinder.Bind(file.ToSource(), cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return UnreadableArticle.Of(unread, new([Problem.Failure(e, StartOf(file.Path))]), cancellation);
        }
    }

    /// <summary>What needs more than the article: the register's actors that it lists, and the class that claims it.</summary>
    public static BoundArticle Complete(CorpusFile file, BoundArticle article, EquatableArray<ActorFacts> register, Claim claim, CancellationToken cancellation)
    {
        var isIncomplete = ArticleCompletion.IsNeeded(article, claim);
        if (article.Listed.Count == 0 && !isIncomplete)
            return article;
        try
        {
            var source = file.ToSource();
            if (article.Listed.Count > 0)
                article = ActorMentions.Check(source, article, register, cancellation);
            return isIncomplete ? ArticleCompletion.Complete(source, article, claim, cancellation) : article;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return article with { Problems = article.Problems.Append(Problem.Failure(e, StartOf(file.Path))).ToEquatableArray() };
        }
    }

    public static ActorRegister BindRegister(CorpusFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var unreadable = new ActorRegister(file.Path, default, default, default);
        try
        {
            if (!file.IsUtf8)
                return ActorBinder.GuessRegister(file.ToSource(), NotUtf8(file), cancellation);
            return ActorBinder.BindRegister(file.ToSource(), cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return unreadable with { Problems = new([Problem.Failure(e, StartOf(file.Path))]) };
        }
    }

    public static CorpusFrame Frame(ImmutableArray<ArticleIdentity> articles, ActorRegister register, ArticleClasses classes, LinkOptions options, CancellationToken cancellation)
    {
        try
        {
            return Linker.Frame(articles.ToArray(), register, options, classes, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new CorpusFrame(default, default, 1, classes, new([Problem.Failure(e, null)]));
        }
    }

    public static LinkedPart Link(BoundArticle article, CorpusFrame frame)
    {
        try
        {
            return Linker.Link(article, frame);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new LinkedPart(article.Path, null, null, article.Problems.Append(Problem.Failure(e, StartOf(article.Path))).ToEquatableArray());
        }
    }

    /// <summary>The whole corpus; nothing of it, and an error, where that fails.</summary>
    public static LinkedCorpus Assemble(CorpusFrame frame, ImmutableArray<LinkedPart> parts)
    {
        try
        {
            return Linker.Assemble(frame, parts);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var problems = parts.SelectMany(part => part.Problems).Append(Problem.Failure(e, null));
            return new LinkedCorpus(default, default, new([new LinkedBucket(0, default)]), problems.ToEquatableArray());
        }
    }

    /// <summary>The code of a bucket. Articles of which none can be made are left out, each with an error, so that the others are there.</summary>
    public static Emitted Emit(LinkedBucket bucket, EmissionOptions options, string root)
    {
        try
        {
            return new Emitted(BucketEmitter.Emit(bucket, options), default);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var (sound, problems) = (new List<LinkedArticle>(), new List<Problem>());
            foreach (var article in bucket.Articles)
            {
                try
                {
                    BucketEmitter.Emit(bucket with { Articles = new([article]) }, options);
                    sound.Add(article);
                }
                catch (Exception ofOne) when (ofOne is not OperationCanceledException)
                {
                    problems.Add(Problem.Failure(ofOne, StartOf(root + article.Content.FilePath)));
                }
            }

            if (problems.Count == 0)
                problems.Add(Problem.Failure(e, null));
            return new Emitted(BucketEmitter.Emit(bucket with { Articles = sound.ToEquatableArray() }, options), problems.ToEquatableArray());
        }
    }

    /// <summary>Whatever else is emitted; nothing, and an error, where that fails.</summary>
    public static Emitted Emit<T>(T input, Func<T, string> emit)
    {
        try
        {
            return new Emitted(emit(input), default);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new Emitted("", new([Problem.Failure(e, null)]));
        }
    }

    private static Problem NotUtf8(CorpusFile file) =>
        new(
            ProblemIds.NotUtf8,
            file.CodePage.Length == 0
                ? "The file is not UTF-8: save it with that encoding"
                : $"The property CodePage makes the compiler read the file in the encoding {file.CodePage}; remove CodePage, "
                    + "or save the file with a byte order mark",
            StartOf(file.Path));

    /// <summary>In no file: a place would write the path into the build's output as it is.</summary>
    private static Problem Refused(CorpusFile file, string refusal) =>
        new(ProblemIds.RefusedPath, $"The path '{file.RelativePath}' {refusal}; give the file another name", null);

    private static Place StartOf(string path) => new(path, default);
}

/// <summary>A file of C#, and what went wrong with it.</summary>
internal sealed record Emitted(string Source, EquatableArray<Problem> Problems)
{
    /// <summary>Hands it to the compiler.</summary>
    public void AddTo(SourceProductionContext output, string hintName)
    {
        output.AddSource(hintName, Source);
        Reporting.Report(output, Problems);
    }
}
