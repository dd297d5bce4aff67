using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Export.Articles;

/// <summary>
/// Makes identities small, because the identities of all articles are in memory at once. An identity loses every use of an actor that
/// cannot be wrong.
/// </summary>
internal sealed class IdentityCompaction(ActorRegister register)
{
    private readonly HashSet<string> _shared = new(register.Actors.Select(actor => actor.Facts.Id), OrdinalText.Comparer);

    /// <summary>
    /// The identity of <paramref name="article"/> without the uses of actors that the register or the article itself defines. Its path is
    /// the path under the corpus root, because the full paths repeat that root.
    /// </summary>
    public ArticleIdentity Of(BoundArticle article)
    {
        var identity = article.Identity;
        return identity with
        {
            Path = identity.FilePath,
            Listed = Open(identity.Listed, identity),
            Uses = Open(identity.Uses, identity),
        };
    }

    private EquatableArray<ActorUse> Open(EquatableArray<ActorUse> uses, ArticleIdentity identity)
    {
        if (uses.Count == 0)
            return default;
        var own = identity.Actors.Count == 0
            ? null
            : new HashSet<string>(identity.Actors.Select(actor => actor.Facts.Id), OrdinalText.Comparer);
        // An affiliation with an unnamed source of the article is an error, also where another actor has the id.
        return uses.Where(use => (use.IsAffiliation && own is not null) || !IsKnown(use.Id)).ToEquatableArray();

        bool IsKnown(string id) => _shared.Contains(id) || (own is not null && own.Contains(id));
    }
}
