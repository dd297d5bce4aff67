namespace CorpusGen.Authoring;

/// <summary>A drafted article.</summary>
/// <param name="Text">The whole file, a byte order mark included.</param>
/// <param name="Proposals">The proposals, in the order in which they are written; the withheld ones too.</param>
public sealed record ArticleDraft(string Text, IReadOnlyList<Proposal> Proposals)
{
    /// <summary>Why nothing could be added; <see langword="null"/> where the file was drafted.</summary>
    public string? Refusal { get; init; }

    /// <summary>The keys of the article that were added, such as <c>title</c>.</summary>
    public IReadOnlyList<(string Key, string Text)> Fields { get; init; } = [];
}
