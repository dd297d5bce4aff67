using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.CSharp.Classes;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;

namespace CorpusGen.CSharp;

/// <summary>
/// The steps of <see cref="CorpusCompiler"/> for a host that emits C#, each with the names and the layout of C#. The order of
/// the steps and the results that a host keeps are the same, and no exception leaves a step.
/// </summary>
public static class CSharpCompiler
{
    /// <summary>Compiles a whole corpus. Files that are neither articles nor the register are ignored.</summary>
    public static CSharpCorpus Compile(
        IEnumerable<InputFile> files,
        LinkOptions options,
        NamingPolicy? naming = null,
        OwnClasses? classes = null,
        CancellationToken cancellation = default)
    {
        var byKind = files.ToLookup(file => file.Kind);
        classes ??= OwnClasses.Empty;
        var register = byKind[FileKind.Register].Select(file => CorpusCompiler.BindRegister(file, cancellation)).FirstOrDefault()
            ?? ActorRegister.Empty;
        var articles = byKind[FileKind.Article].Select(file => Bind(file, register, classes.Schema, cancellation)).ToArray();
        return LinkAll(articles, register, options, naming, classes, cancellation);
    }

    /// <summary>Links articles that are complete, in any order.</summary>
    public static CSharpCorpus LinkAll(
        IReadOnlyList<NamedArticle> articles,
        ActorRegister register,
        LinkOptions options,
        NamingPolicy? naming = null,
        OwnClasses? classes = null,
        CancellationToken cancellation = default)
    {
        var identities = articles.Select(article => article.Identity).ToArray();
        var layout = Plan(identities, register, options, naming ?? NamingPolicy.All, classes ?? OwnClasses.Empty, cancellation);
        return Assemble(layout, articles.Select(article => Place(article, layout)).ToArray());
    }

    /// <summary>Binds and completes one article of a corpus whose register and classes are known.</summary>
    public static NamedArticle Bind(
        InputFile file, ActorRegister register, ArticleClasses classes, CancellationToken cancellation = default)
    {
        var article = BindArticle(file, cancellation);
        return Complete(file, article, ArticleContext.Of(article.Article, register, classes), cancellation);
    }

    /// <summary>Reads, binds and names one article by itself. The result depends on this file alone.</summary>
    public static NamedArticle BindArticle(InputFile file, CancellationToken cancellation = default)
    {
        var article = CorpusCompiler.BindArticle(file, cancellation);
        return CorpusCompiler.Guard(
            () => ArticleNaming.Name(file, article, cancellation),
            failure => new NamedArticle(
                article with
                {
                    Content = article.Content with { Quotes = default, Dates = default },
                    Problems = article.Problems.Append(failure).ToEquatableArray(),
                },
                new MemberNames { OfId = CSharpName.From(article.Content.Id) }),
            file.Path);
    }

    /// <summary>Completes an article with the facts that its own file does not have.</summary>
    public static NamedArticle Complete(
        InputFile file,
        NamedArticle article,
        ArticleContext context,
        CancellationToken cancellation = default)
    {
        var completed = CorpusCompiler.Complete(file, article.Article, context, cancellation);
        return article with
        {
            Article = completed,
            Names = ArticleNaming.AddEntries(article, completed, cancellation),
            DescriptionLength = TableSize.Of(completed),
        };
    }

    /// <summary>Decides everything that concerns more than one article: the frame of the corpus, names and places.</summary>
    public static CorpusLayout Plan(
        IReadOnlyList<NamedIdentity> articles,
        ActorRegister register,
        LinkOptions options,
        NamingPolicy naming,
        OwnClasses classes,
        CancellationToken cancellation = default)
    {
        var identities = articles.ToArray();
        var frame = CorpusCompiler.Frame(Array.ConvertAll(identities, one => one.Article), register, options, classes.Schema, cancellation);
        return CorpusCompiler.Guard(
            () => CorpusPlanner.Plan(frame, identities, naming, classes, cancellation),
            failure => new CorpusLayout(new CorpusFrame(default, default, classes.Schema, frame.Problems), default, default, 1)
            {
                Problems = new([failure]),
            },
            null);
    }

    /// <summary>Places one article in the layout of its corpus.</summary>
    public static PlacedArticle Place(NamedArticle article, CorpusLayout layout) => CorpusCompiler.Guard(
        () => CorpusPlanner.Place(article, layout),
        failure =>
        {
            var bound = article.Article;
            return new PlacedArticle(
                article with { Article = bound with { Problems = bound.Problems.Append(failure).ToEquatableArray() } }, null, null, null);
        },
        article.Article.Path);

    /// <summary>Joins placed articles, in any order. The corpus is empty, with an error, where that fails.</summary>
    public static CSharpCorpus Assemble(CorpusLayout layout, IReadOnlyList<PlacedArticle> articles)
    {
        var corpus = CorpusCompiler.Assemble(layout.Frame, articles.Select(article => article.Article.Article).ToArray());
        return CorpusCompiler.Guard(
            () => CorpusPlanner.Gather(layout, corpus, articles),
            failure => new CSharpCorpus(corpus, default, new([new LinkedBucket(0, default)]))
            {
                Problems = corpus.Problems.Append(failure).ToEquatableArray(),
            },
            null);
    }
}
