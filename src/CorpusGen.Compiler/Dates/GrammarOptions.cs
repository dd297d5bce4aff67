using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Dates;

/// <summary>What the grammars know of an expression besides its own words.</summary>
internal readonly record struct GrammarOptions
{
    /// <summary>A year that is farther from the article's is less likely than a time of day in four figures.</summary>
    public const int YearsNearBy = 150;

    /// <summary>The order of figures in the article's language.</summary>
    public FigureOrder Figures { get; init; }

    /// <summary>Whether the grammar reads the article's language.</summary>
    public bool IsArticleLanguage { get; init; }

    /// <summary>
    /// Whether words such as “tomorrow” are read: not in an article of another language, because Danish “morgen” is the morning.
    /// </summary>
    public bool AllowsRelative { get; init; }

    /// <summary>Whether the expression is a time of a day.</summary>
    public bool IsTime { get; init; }

    /// <summary>The article's year.</summary>
    public int Year { get; init; }

    /// <summary>The word before the expression, folded.</summary>
    public string WordBefore { get; init; }

    /// <summary>The word after the expression, folded.</summary>
    public string WordAfter { get; init; }
}
