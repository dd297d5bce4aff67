using System.Collections.Immutable;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
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

    public static Shared Share((Both<ActorRegister, OwnClasses> Corpus, ProjectOptions Options) input, CancellationToken cancellation) =>
        new(input.Corpus.Left, input.Corpus.Right, input.Options.Link, input.Options.Naming);

    public static ImmutableArray<ArticleOfFile> BindArticle(CorpusFile file, CancellationToken cancellation) =>
        file.Kind == FileKind.Article
            ? ImmutableArray.Create(new ArticleOfFile(file, CSharpCompiler.BindArticle(file, cancellation)))
            : ImmutableArray<ArticleOfFile>.Empty;

    public static ArticleInContext FindContext((ArticleOfFile Bound, Shared Shared) input, CancellationToken cancellation) =>
        new(input.Bound, ArticleContext.Of(input.Bound.Article.Article, input.Shared.Register, input.Shared.Classes.Schema));

    public static NamedArticle Complete(ArticleInContext article, CancellationToken cancellation) =>
        CSharpCompiler.Complete(article.Bound.File, article.Bound.Article, article.Context, cancellation);

    public static NamedIdentity Identify(NamedArticle article, CancellationToken cancellation) => article.Identity;

    public static Identities Gather(ImmutableArray<NamedIdentity> articles, CancellationToken cancellation) => new(articles);

    public static CorpusLayout Plan((Identities Articles, Shared Shared) input, CancellationToken cancellation)
    {
        var shared = input.Shared;
        return CSharpCompiler.Plan(input.Articles.All, shared.Register, shared.Options, shared.Naming, shared.Classes, cancellation);
    }

    public static PlacedArticle Place((NamedArticle Article, CorpusLayout Layout) input, CancellationToken cancellation) =>
        CSharpCompiler.Place(input.Article, input.Layout);

    public static PlacedArticles Gather(ImmutableArray<PlacedArticle> articles, CancellationToken cancellation) => new(articles);

    public static CSharpCorpus Assemble((PlacedArticles Articles, CorpusLayout Layout) input, CancellationToken cancellation) =>
        CSharpCompiler.Assemble(input.Layout, input.Articles.All);
}

/// <summary>Everything that the articles of a corpus share.</summary>
internal sealed record Shared(ActorRegister Register, OwnClasses Classes, LinkOptions Options, NamingPolicy Naming);

/// <summary>An article that is bound by itself, and its file.</summary>
internal sealed record ArticleOfFile(CorpusFile File, NamedArticle Article);

/// <summary>An article with the facts of others that it depends on.</summary>
internal sealed record ArticleInContext(ArticleOfFile Bound, ArticleContext Context);

/// <summary>All articles, with the facts that others need to know of them.</summary>
internal sealed class Identities(ImmutableArray<NamedIdentity> all)
{
    public ImmutableArray<NamedIdentity> All { get; } = all;
}

/// <summary>All articles, placed in the layout.</summary>
internal sealed class PlacedArticles(ImmutableArray<PlacedArticle> all)
{
    public ImmutableArray<PlacedArticle> All { get; } = all;
}
