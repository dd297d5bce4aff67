using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler;

/// <summary>
/// The compiler's front door: its stages, in their order. <see cref="Compile"/> runs all of them. A host that compiles again after each
/// edit calls them one by one and keeps the results that did not change: <see cref="BindArticle"/>, <see cref="BindRegister"/>,
/// <see cref="Complete"/>, <see cref="Frame"/>, <see cref="Assemble"/>.
/// </summary>
/// <remarks>
/// No exception leaves a stage except <see cref="OperationCanceledException"/>. A fault of this program becomes an error (CG9001) of the
/// file in which it happened, and the other files go on.
/// </remarks>
public static class CorpusCompiler
{
    /// <summary>Compiles a whole corpus. Files that are neither articles nor the register are ignored.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <param name="options">The decisions of the project.</param>
    /// <param name="classes">The own classes of articles.</param>
    /// <param name="cancellation">Stops the compilation.</param>
    public static LinkedCorpus Compile(
        IEnumerable<InputFile> files,
        LinkOptions options,
        ArticleClasses? classes = null,
        CancellationToken cancellation = default)
    {
        var byKind = files.ToLookup(file => file.Kind);
        classes ??= ArticleClasses.Empty;
        var register = byKind[FileKind.Register].Select(file => BindRegister(file, cancellation)).FirstOrDefault() ?? ActorRegister.Empty;
        var articles = byKind[FileKind.Article].Select(file => Bind(file, register, classes, cancellation)).ToArray();
        return LinkAll(articles, register, options, classes, cancellation);
    }

    /// <summary>Binds and completes one article of a corpus whose register and classes are known.</summary>
    public static BoundArticle Bind(
        InputFile file, ActorRegister register, ArticleClasses classes, CancellationToken cancellation = default)
    {
        var article = BindArticle(file, cancellation);
        return Complete(file, article, ArticleContext.Of(article, register, classes), cancellation);
    }

    /// <summary>Links articles that are complete, in any order.</summary>
    public static LinkedCorpus LinkAll(
        IReadOnlyList<BoundArticle> articles,
        ActorRegister register,
        LinkOptions options,
        ArticleClasses? classes = null,
        CancellationToken cancellation = default)
    {
        var identities = articles.Select(article => article.Identity).ToArray();
        return Assemble(Frame(identities, register, options, classes ?? ArticleClasses.Empty, cancellation), articles);
    }

    /// <summary>Reads and binds one article by itself. The result depends on this file alone.</summary>
    public static BoundArticle BindArticle(InputFile file, CancellationToken cancellation = default) => Guard(
        () => file.Fault is { } fault
            ? UnreadableArticle.Of(file.Source, new([fault]), cancellation)
            : ArticleBinder.Bind(file.Source, file.HashesBody, cancellation),
        failure => UnreadableArticle.Of(new SourceFile(file.Path, file.RelativePath, ""), new([failure]), cancellation),
        file.Path);

    /// <summary>Reads and binds the register of actors.</summary>
    public static ActorRegister BindRegister(InputFile file, CancellationToken cancellation = default) => Guard(
        () =>
        {
            cancellation.ThrowIfCancellationRequested();
            return file.Fault is { } fault
                ? ActorBinder.GuessRegister(file.Source, fault, cancellation)
                : ActorBinder.BindRegister(file.Source, cancellation);
        },
        failure => new ActorRegister(file.Path, default, default, new([failure])),
        file.Path);

    /// <summary>
    /// Completes a bound article with the facts that its own file does not have: the mentions of actors of the register, and the fields of
    /// the class that claims it.
    /// </summary>
    public static BoundArticle Complete(
        InputFile file,
        BoundArticle article,
        ArticleContext context,
        CancellationToken cancellation = default) => Guard(
            () => ArticleCompletion.IsNeeded(article, context)
                ? ArticleCompletion.Complete(file.Source, article, context, cancellation)
                : article.ClaimedBy(context.Claim),
            failure => article with { Problems = article.Problems.Append(failure).ToEquatableArray() },
            file.Path);

    /// <summary>Decides all that concerns more than one article: unique ids, actors, references, the order.</summary>
    public static CorpusFrame Frame(
        IReadOnlyList<ArticleIdentity> articles,
        ActorRegister register,
        LinkOptions options,
        ArticleClasses classes,
        CancellationToken cancellation = default) => Guard(
            () => Linker.Frame(articles, register, options, classes, cancellation),
            failure => new CorpusFrame(default, default, classes, new([failure])),
            null);

    /// <summary>Joins articles, in any order, in the frame of their corpus. The corpus is empty, with an error, where that fails.</summary>
    public static LinkedCorpus Assemble(CorpusFrame frame, IReadOnlyList<BoundArticle> articles) => Guard(
        () => Linker.Assemble(frame, articles),
        failure => new LinkedCorpus(
            default, default, articles.SelectMany(article => article.Problems).Append(failure).ToEquatableArray()),
        null);

    /// <summary>The result of <paramref name="work"/>, or of <paramref name="fallback"/> for the problem that an exception is.</summary>
    internal static T Guard<T>(Func<T> work, Func<Problem, T> fallback, string? path)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return fallback(Problem.Failure(e, path is null ? null : new Place(path, default)));
        }
    }
}
