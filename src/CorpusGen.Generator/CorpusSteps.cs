using System.Collections.Immutable;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;
using CorpusGen.CSharp;
using CorpusGen.CSharp.Classes;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;

namespace CorpusGen.Generator;

/// <summary>The steps of <see cref="CSharpCompiler"/> that the pipeline caches.</summary>
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
        new(
            input.Corpus.Register,
            new(input.Corpus.Classes),
            input.Options.Link,
            input.Options.Naming);

    public static ImmutableArray<ArticleOfFile> BindArticle(CorpusFile file, CancellationToken cancellation) =>
        file.Kind == FileKind.Article
            ? ImmutableArray.Create(new ArticleOfFile(file, CSharpCompiler.BindArticle(file, cancellation)))
            : ImmutableArray<ArticleOfFile>.Empty;

    public static ArticleInContext FindContext((ArticleOfFile Bound, Shared Shared) input, CancellationToken cancellation) =>
        new(input.Bound, ArticleContext.Of(input.Bound.Article.Article, input.Shared.Register, input.Shared.Classes.Schema));

    public static NamedArticle Complete(ArticleInContext article, CancellationToken cancellation) =>
        CSharpCompiler.Complete(article.Bound.File, article.Bound.Article, article.Context, cancellation);

    public static NamedIdentity Identify(NamedArticle article, CancellationToken cancellation) => article.Identity;

    public static CorpusLayout Plan((ImmutableArray<NamedIdentity> Articles, Shared Shared) input, CancellationToken cancellation)
    {
        var shared = input.Shared;
        return CSharpCompiler.Plan(input.Articles, shared.Register, shared.Options, shared.Naming, shared.Classes, cancellation);
    }

    public static PlacedArticle Place((NamedArticle Article, CorpusLayout Layout) input, CancellationToken cancellation) =>
        CSharpCompiler.Place(input.Article, input.Layout);

    public static CSharpCorpus Assemble((ImmutableArray<PlacedArticle> Articles, CorpusLayout Layout) input, CancellationToken cancellation) =>
        CSharpCompiler.Assemble(input.Layout, input.Articles);
}

/// <summary>Everything that the articles of a corpus share.</summary>
internal sealed record Shared(ActorRegister Register, OwnClasses Classes, LinkOptions Options, NamingPolicy Naming);

/// <summary>An article that is bound by itself, and its file.</summary>
internal readonly record struct ArticleOfFile(CorpusFile File, NamedArticle Article);

/// <summary>An article with the facts of others that it depends on.</summary>
internal readonly record struct ArticleInContext(ArticleOfFile Bound, ArticleContext Context);
