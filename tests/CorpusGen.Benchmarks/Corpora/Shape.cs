namespace CorpusGen.Benchmarks.Corpora;

/// <summary>What the articles of a synthetic corpus look like.</summary>
internal enum Shape
{
    /// <summary>English, German, Japanese and Arabic in turn; actors from a register and of the article's own; every kind of quote and date.</summary>
    Mixed,

    /// <summary>The same, and each article has five fields of its own, of a class that claims them all.</summary>
    Own,

    /// <summary>As other tools can read it too: made-up words, every actor defined in its article, direct quotes and dates in figures only.</summary>
    Plain,
}

/// <summary>The class of articles with fields of their own.</summary>
internal static class OwnClass
{
    public const string Code = """
        namespace Newsroom
        {
            public enum Section { News, LongReads, Opinion }

            [CorpusGen.Articles("**")]
            public partial class Review : CorpusGen.NewsArticle
            {
                public required Section Section { get; init; }
                [System.ComponentModel.DataAnnotations.Range(1, 5)] public int? Stars { get; init; }
                public System.DateOnly? SeenOn { get; init; }
                public required CorpusGen.Actor Critic { get; init; }
                public decimal Price { get; init; } = 1;
            }
        }
        """;
}
