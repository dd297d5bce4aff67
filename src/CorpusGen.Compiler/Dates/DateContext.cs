using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Dates;

/// <summary>What an expression is read from, besides its own words.</summary>
/// <param name="Publication">The article's date, or null; it counts where it is a day or a time of a day.</param>
public readonly record struct DateContext(PartialDate? Publication)
{
    /// <summary>The article's language as a BCP 47 tag, where it is known.</summary>
    public string? Lang { get; init; }

    /// <summary>Whether the expression is a time of a day.</summary>
    public bool IsTime { get; init; }

    /// <summary>The body, where the expression is from one.</summary>
    public string Body { get; init; } = "";

    /// <summary>Where the expression is in the body.</summary>
    public TextRange Range { get; init; }

    /// <summary>The value of the date before it in the text, where nothing between them can be another date.</summary>
    public PartialDate? DateBefore { get; init; }

    /// <summary>The article's day, on its own clock.</summary>
    internal DateTime? Day => Publication is { IsInterval: false, Year: var year, Month: { } month, Day: { } day }
        ? new DateTime(year, month, day)
        : null;
}
