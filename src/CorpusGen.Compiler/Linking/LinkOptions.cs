using CorpusGen.Compiler.Binding;

namespace CorpusGen.Compiler.Linking;

/// <summary>The decisions of a project about linking.</summary>
/// <param name="IncludeDrafts">Whether drafts are part of the corpus.</param>
public sealed record LinkOptions(bool IncludeDrafts = false)
{
    /// <summary>Whether <paramref name="article"/> is checked, but is not part of the corpus because it is a draft.</summary>
    public bool LeavesOut(ArticleIdentity article) => article.IsDraft && !IncludeDrafts;
}
