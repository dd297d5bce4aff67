using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Quotes;

/// <summary>What came of looking for a quote in a body: the outcome of a TextQuoteSelector.</summary>
public abstract record QuotePlacement
{
    private QuotePlacement()
    {
    }

    /// <summary>It is at exactly one place.</summary>
    /// <param name="Segments">The range of each segment, in order.</param>
    public sealed record Found(IReadOnlyList<TextRange> Segments) : QuotePlacement;

    /// <summary>A segment is nowhere in the body.</summary>
    /// <param name="Segment">The index of the first such segment.</param>
    /// <param name="NearMiss">The words that the author most likely meant, when similar words are in the body.</param>
    public sealed record NotFound(int Segment, NearMiss? NearMiss) : QuotePlacement;

    /// <summary>Every segment is in the body, but not in this order.</summary>
    /// <param name="Segment">The index of the first segment that is not after the one before it.</param>
    /// <param name="Elsewhere">The place of that segment.</param>
    public sealed record OutOfOrder(int Segment, TextRange Elsewhere) : QuotePlacement;

    /// <summary>It is at several places.</summary>
    /// <param name="Count">How many; counting stops at <see cref="QuoteSearch.MaxPlaces"/>.</param>
    /// <param name="Places">The first few, by their first segments.</param>
    /// <param name="Prefix">A text that is before the first place only, or <see langword="null"/> when no short one decides.</param>
    public sealed record Ambiguous(int Count, IReadOnlyList<TextRange> Places, string? Prefix) : QuotePlacement;

    /// <summary>It is in the body, but never between its prefix and suffix.</summary>
    /// <param name="Place">Its first place.</param>
    /// <param name="Before">The text before it there, as long as the prefix.</param>
    /// <param name="After">The text after it there, as long as the suffix.</param>
    public sealed record ContextMismatch(TextRange Place, string Before, string After) : QuotePlacement;
}
