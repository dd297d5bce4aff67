using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Binding;

/// <summary>An entry of an article's quotes or dates. The entries that are bound are in the order of the bound quotes or dates.</summary>
/// <param name="Span">The place of its id, or of its words.</param>
/// <param name="Unbound">The facts of an entry with an error; <see langword="null"/> for an entry that is bound.</param>
public sealed record AnnotationEntry(SourceSpan Span, UnboundAnnotation? Unbound = null);

/// <summary>An entry that has an error, so that it is not in the article.</summary>
/// <param name="Id">The id, when the entry has one.</param>
/// <param name="Speaker">The first speaker in the author's spelling.</param>
/// <param name="Words">The first words in the author's spelling.</param>
/// <param name="IsFound">Whether a search in broken front matter found it. It may be the same as an entry that is bound.</param>
public sealed record UnboundAnnotation(string? Id, string? Speaker, string? Words, bool IsFound);
