using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// The facts of a corpus that one article depends on besides its own file. A host completes the article again only when these change.
/// </summary>
/// <param name="Listed">The register's facts of the actors that the article lists.</param>
/// <param name="Claim">The class that claims the article.</param>
public readonly record struct ArticleContext(EquatableArray<ActorFacts> Listed, Claim Claim)
{
    /// <summary>The context of <paramref name="article"/>.</summary>
    public static ArticleContext Of(BoundArticle article, ActorRegister register, ArticleClasses classes) =>
        new(register.Of(article), classes.ClaimOf(article.Content.FilePath));
}
