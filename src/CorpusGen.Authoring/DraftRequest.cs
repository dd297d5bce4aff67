using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Authoring;

/// <summary>An article to draft, and the facts that are known besides its text.</summary>
/// <param name="File">The article, with or without front matter.</param>
public sealed record DraftRequest(SourceFile File)
{
    /// <summary>The register of actors.</summary>
    public ActorRegister Register { get; init; } = ActorRegister.Empty;

    /// <summary>The other articles of the corpus, and the drafts that are written with this draft.</summary>
    public IReadOnlyList<BoundArticle> Others { get; init; } = [];

    /// <summary>The headline, where the caller gives it.</summary>
    public string? Title { get; init; }

    /// <summary>The date of publication in EDTF, where the caller gives it.</summary>
    public string? Date { get; init; }

    /// <summary>The language as a BCP 47 tag, where the caller gives it.</summary>
    public string? Lang { get; init; }
}
