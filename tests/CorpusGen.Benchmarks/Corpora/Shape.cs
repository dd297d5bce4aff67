namespace CorpusGen.Benchmarks.Corpora;

/// <summary>What the articles of a synthetic corpus look like.</summary>
internal enum Shape
{
    /// <summary>English, German, Japanese and Arabic in turn; actors from a register and of the article's own; every kind of quote and date.</summary>
    Mixed,

    /// <summary>As other tools can read it too: made-up words, every actor defined in its article, direct quotes and dates in figures only.</summary>
    Plain,
}
