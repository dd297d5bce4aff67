using System.Diagnostics;

namespace CorpusGen;

/// <summary>
/// A part of a body in which the same quotes, dates and mentions apply from its first letter to its last. The runs of an article, joined,
/// are its body.
/// </summary>
/// <remarks>
/// Annotations may nest, and may overlap without nesting. A run therefore has a list for each kind. In each list the annotation that begins
/// first is first; of those that begin together, the longest.
/// </remarks>
[DebuggerDisplay("{Position} {Text,nq}")]
public sealed class BodyRun
{
    private readonly string _body;

    internal BodyRun(
        string body,
        TextPosition position,
        IReadOnlyList<Quote> quotes,
        IReadOnlyList<ActorMention> mentions,
        IReadOnlyList<DateMention> dates)
    {
        _body = body;
        Position = position;
        Quotes = quotes;
        Mentions = mentions;
        Dates = dates;
    }

    /// <summary>The place of the run in the body, in UTF-16 units; never empty.</summary>
    public TextPosition Position { get; }

    /// <summary>The text of the run: a new string at each call.</summary>
    public string Text => _body.Substring(Position.Start, Position.Length);

    /// <summary>The quotes with a part that covers the run.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>The mentions of actors that cover the run.</summary>
    public IReadOnlyList<ActorMention> Mentions { get; }

    /// <summary>The dates that cover the run.</summary>
    public IReadOnlyList<DateMention> Dates { get; }

    /// <summary>Whether nothing covers the run.</summary>
    public bool IsPlain => Quotes.Count == 0 && Mentions.Count == 0 && Dates.Count == 0;

    /// <summary>The text of the run.</summary>
    public override string ToString() => Text;
}
