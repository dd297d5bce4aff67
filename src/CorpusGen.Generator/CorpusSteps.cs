using System.Collections.Immutable;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Generator.Classes;

namespace CorpusGen.Generator;

/// <summary>The steps of <see cref="CorpusCompiler"/>, as the pipeline caches them.</summary>
internal static class CorpusSteps
{
    public static ImmutableArray<ActorRegister> BindRegister(CorpusFile file, CancellationToken cancellation) =>
        file.Kind == FileKind.Register
            ? ImmutableArray.Create(CorpusCompiler.BindRegister(file, cancellation))
            : ImmutableArray<ActorRegister>.Empty;

    public static ActorRegister FirstRegister(ImmutableArray<ActorRegister> registers, CancellationToken cancellation) =>
        registers.IsEmpty ? ActorRegister.Empty : registers[0];

    public static Shared Share(
        ((ActorRegister Register, EquatableArray<ClassDeclaration> Classes) Corpus, ProjectOptions Options) input, CancellationToken cancellation) =>
        new(input.Corpus.Register, new(input.Corpus.Classes.Select(type => type.Class).ToEquatableArray()), input.Options.Link);

    public static ImmutableArray<ArticleOfFile> BindArticle(CorpusFile file, CancellationToken cancellation) =>
        file.Kind == FileKind.Article
            ? ImmutableArray.Create(new ArticleOfFile(file, CorpusCompiler.BindArticle(file, cancellation)))
            : ImmutableArray<ArticleOfFile>.Empty;

    public static ArticleInContext FindContext((ArticleOfFile Bound, Shared Shared) input, CancellationToken cancellation) =>
        new(input.Bound, ArticleContext.Of(input.Bound.Article, input.Shared.Register, input.Shared.Classes));

    public static BoundArticle Complete(ArticleInContext article, CancellationToken cancellation) =>
        CorpusCompiler.Complete(article.Bound.File, article.Bound.Article, article.Context, cancellation);

    public static ArticleIdentity Identify(BoundArticle article, CancellationToken cancellation) => article.Identity;

    public static CorpusFrame Frame((ImmutableArray<ArticleIdentity> Articles, Shared Shared) input, CancellationToken cancellation) =>
        CorpusCompiler.Frame(input.Articles, input.Shared.Register, input.Shared.Options, input.Shared.Classes, cancellation);

    public static LinkedPart Link((BoundArticle Article, CorpusFrame Frame) input, CancellationToken cancellation) =>
        CorpusCompiler.Link(input.Article, input.Frame);

    public static LinkedCorpus Assemble((ImmutableArray<LinkedPart> Parts, CorpusFrame Frame) input, CancellationToken cancellation) =>
        CorpusCompiler.Assemble(input.Frame, input.Parts);
}

/// <summary>Everything that the articles of a corpus share.</summary>
internal sealed record Shared(ActorRegister Register, ArticleClasses Classes, LinkOptions Options);

/// <summary>An article that is bound by itself, and its file.</summary>
internal readonly record struct ArticleOfFile(CorpusFile File, BoundArticle Article);

/// <summary>An article with the facts of others that it depends on.</summary>
internal readonly record struct ArticleInContext(ArticleOfFile Bound, ArticleContext Context);
