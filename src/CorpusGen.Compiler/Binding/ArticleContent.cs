using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// The content of an article once its front matter is understood and its quotes are placed. It has no place in a file, so that
/// an edit which only moves things leaves it equal.
/// </summary>
public sealed record ArticleContent
{
    /// <summary>The id: written, or made from the path.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the front matter gives the id.</summary>
    public bool HasOwnId { get; init; }

    /// <summary>The path under the corpus root.</summary>
    public required string FilePath { get; init; }

    /// <summary>The name of the body's bytes, see <c>Runtime.Wire.BodyHash</c>; empty for a host that does not embed them.</summary>
    public string BodyHash { get; init; } = "";

    /// <summary>The headline; the id where it is missing, which is an error.</summary>
    public required string Title { get; init; }

    /// <summary>The date of publication.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The date of the last change.</summary>
    public PartialDate? Updated { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string? Lang { get; init; }

    /// <summary>The texts at the keys that take one, in the order of the schema.</summary>
    public EquatableArray<TextValue> Texts { get; init; }

    /// <summary>An absolute URI.</summary>
    public string? Source { get; init; }

    /// <summary>Keywords.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The actors that are listed, by id.</summary>
    public EquatableArray<string> Actors { get; init; }

    /// <summary>What the body alone calls some of them.</summary>
    public EquatableArray<ActorName> ActorNames { get; init; }

    /// <summary>The quotes that could be placed.</summary>
    public EquatableArray<BoundQuote> Quotes { get; init; }

    /// <summary>The dates that could be placed.</summary>
    public EquatableArray<BoundDate> Dates { get; init; }

    /// <summary>The mentions by other words than names, in the order of the body.</summary>
    public EquatableArray<BoundMention> Mentions { get; init; }

    /// <summary>The full name of the own class that claims it.</summary>
    public string? Class { get; init; }

    /// <summary>The values of that class's properties.</summary>
    public EquatableArray<OwnField> OwnFields { get; init; }
}

/// <summary>The text at a key.</summary>
/// <param name="Letter">The letter of the key in the tables.</param>
/// <param name="Value">The text.</param>
public sealed record TextValue(char Letter, string Value);

/// <summary>A quote whose words are in the body. Their ranges are kept, and not the words: see <see cref="BodyWords"/>.</summary>
/// <param name="Id">The id, when one is written.</param>
/// <param name="Kind">How it is rendered.</param>
/// <param name="Cue">The introducing word.</param>
/// <param name="Speakers">Ids of actors.</param>
/// <param name="Addressee">The id of an actor.</param>
/// <param name="Ranges">The places of its segments.</param>
public sealed record BoundQuote(
    string? Id,
    QuoteKind Kind,
    string? Cue,
    EquatableArray<string> Speakers,
    string? Addressee,
    EquatableArray<BodySpan> Ranges)
{
    /// <summary>Ids of the actors who pass the words on, the innermost first.</summary>
    public EquatableArray<string> Via { get; init; }
}

/// <summary>A date whose expression is in the body.</summary>
/// <param name="Id">The id, when one is written.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Mod">TIMEX3 mod.</param>
/// <param name="Range">The place of the expression.</param>
public sealed record BoundDate(
    string? Id,
    TimexType Type,
    PartialDate? Value,
    TimexMod? Mod,
    BodySpan Range)
{
    /// <summary>The length of a duration, or the period of a set: TIMEX3 value.</summary>
    public PartialDuration? Duration { get; init; }

    /// <summary>TIMEX3 quant, of a set.</summary>
    public string? Quant { get; init; }

    /// <summary>TIMEX3 freq, of a set.</summary>
    public string? Freq { get; init; }
}

/// <summary>A place in the body that means an actor by other words than a name.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Range">The place.</param>
public sealed record BoundMention(string Actor, BodySpan Range);

/// <summary>A range of a body, in UTF-16 units and in bytes of its UTF-8.</summary>
public readonly record struct BodySpan(TextRange Range, TextRange Utf8);
