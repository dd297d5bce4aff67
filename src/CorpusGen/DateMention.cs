using System.Diagnostics;
using System.Text.Json.Serialization;
using CorpusGen.Runtime.Wire;

namespace CorpusGen;

/// <summary>A date or time in a body, with its meaning (TIMEX3).</summary>
[DebuggerDisplay("{Text,nq}: {Value}")]
public sealed class DateMention
{
    private readonly DateLine _line;

    internal DateMention(Article article, DateLine line)
    {
        Article = article;
        _line = line;
    }

    /// <summary>The article that mentions it.</summary>
    /// <remarks>In JSON its id.</remarks>
    [JsonConverter(typeof(Json.ArticleIdJsonConverter))]
    public Article Article { get; }

    /// <summary>The id, when the front matter gives one; unique in the article.</summary>
    public string? Id => _line.Id;

    /// <summary>The expression, word for word.</summary>
    public string Text => Article.Text.Slice(_line.Ranges[0]);

    /// <summary>Its place in the body.</summary>
    public TextPosition Position => _line.Ranges[0].Position;

    /// <summary>Where the expression begins in the file of the article.</summary>
    [JsonIgnore]
    public SourceLocation Location => Article.LocationOf(Position);

    /// <summary>The kind of expression (TIMEX3 <c>type</c>).</summary>
    public TimexType Type => _line.Type;

    /// <summary>
    /// Its meaning (TIMEX3 <c>value</c>): written in the front matter, or read from the text and the article's date.
    /// <see langword="null"/> only for durations, sets and times of day without a date.
    /// </summary>
    public PartialDate? Value => _line.Value;

    /// <summary>
    /// The length of a duration, or the period after which a set comes again (TIMEX3 <c>value</c>): written in the front matter, or read
    /// from the text. <see langword="null"/> for dates and times, and where neither gives a length.
    /// </summary>
    public PartialDuration? Duration => _line.Duration;

    /// <summary>The quantifier of a set (TIMEX3 <c>quant</c>) in the front matter, such as <c>EVERY</c>.</summary>
    public string? Quant => _line.Quant;

    /// <summary>How often a set comes in its period (TIMEX3 <c>freq</c>), in the front matter, such as <c>2X</c>.</summary>
    public string? Freq => _line.Freq;

    /// <summary>The modifier of the value (TIMEX3 <c>mod</c>), for example in “by 2035”.</summary>
    public TimexMod? Mod => _line.Mod;

    /// <summary>The expression, word for word.</summary>
    public override string ToString() => Text;
}
