using System.Text.Json.Serialization;
using CorpusGen.Runtime;

namespace CorpusGen;

/// <summary>A date or time in a body, with its meaning (TIMEX3).</summary>
public sealed class DateMention
{
    private readonly DateRecord _record;

    internal DateMention(Article article, DateRecord record)
    {
        Article = article;
        _record = record;
    }

    /// <summary>The article that mentions it.</summary>
    [JsonIgnore]
    public Article Article { get; }

    /// <summary>The id, when the front matter gives one; unique in the article.</summary>
    public string? Id => _record.Id;

    /// <summary>The expression, word for word.</summary>
    public string Text => Article.Text.Slice(_record.Range);

    /// <summary>Its place in the body.</summary>
    public TextPosition Position => _record.Range.Position;

    /// <summary>The kind of expression (TIMEX3 <c>type</c>).</summary>
    public TimexType Type => _record.Type;

    /// <summary>
    /// Its meaning (TIMEX3 <c>value</c>): written in the front matter, or read from the text and the article's date.
    /// <see langword="null"/> only for durations, sets and times of day without a written value.
    /// </summary>
    public PartialDate? Value => _record.Value;

    /// <summary>The modifier of the value (TIMEX3 <c>mod</c>), for example in “by 2035”.</summary>
    public TimexMod? Mod => _record.Mod;

    /// <summary>The expression, word for word.</summary>
    public override string ToString() => Text;
}
