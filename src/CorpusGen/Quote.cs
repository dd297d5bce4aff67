using System.Diagnostics;
using System.Text.Json.Serialization;
using CorpusGen.Runtime;
using CorpusGen.Runtime.Wire;

namespace CorpusGen;

/// <summary>
/// A quotation in an article. The build verifies that its words appear verbatim in the body.
/// </summary>
[DebuggerDisplay("{Shown,nq}")]
public sealed class Quote
{
    private readonly QuoteLine _line;
    private string? _text;
    private IReadOnlyList<Actor>? _speakers;

    internal Quote(Article article, QuoteLine line)
    {
        Article = article;
        _line = line;
    }

    /// <summary>The article.</summary>
    /// <remarks>In JSON its id.</remarks>
    [JsonConverter(typeof(Json.ArticleIdJsonConverter))]
    public Article Article { get; }

    /// <summary>The id, when the front matter gives one; unique in the article.</summary>
    public string? Id => _line.Id;

    /// <summary>The words, without quotation marks. Where the quotation is interrupted, its parts are joined with <c>" … "</c>.</summary>
    public string Text => Lazily.Get(ref _text, this, static quote => string.Join(" … ", quote.Segments));

    /// <summary>The uninterrupted parts of the quotation, in order; nearly always one.</summary>
    public IReadOnlyList<string> Segments => Array.ConvertAll(_line.Ranges, range => Article.Text.Slice(range));

    /// <summary>The places of the parts in the body, in order.</summary>
    public IReadOnlyList<TextPosition> Positions => Array.ConvertAll(_line.Ranges, range => range.Position);

    /// <summary>From the start of the first part to the end of the last one.</summary>
    public TextPosition Position => new(_line.Ranges[0].Position.Start, _line.Ranges[^1].Position.End);

    /// <summary>Where the words begin in the file of the article.</summary>
    [JsonIgnore]
    public SourceLocation Location => Article.LocationOf(Position);

    /// <summary>How the quotation is rendered.</summary>
    public QuoteKind Kind => _line.Kind;

    /// <summary>The word that introduces the quote, such as “<i>said</i>” (PARC <c>cue</c>).</summary>
    public string? Cue => _line.Cue;

    /// <summary>The speaker (TEI <c>said/@who</c>); the first of several, <see langword="null"/> where the article names nobody.</summary>
    [JsonIgnore]
    public Actor? Speaker => Speakers.Count > 0 ? Speakers[0] : null;

    /// <summary>All speakers; often one, none where the article names nobody.</summary>
    /// <remarks>In JSON their ids.</remarks>
    [JsonConverter(typeof(Json.ActorIdsJsonConverter))]
    public IReadOnlyList<Actor> Speakers =>
        Lazily.Get(ref _speakers, this, static quote => quote.Article.FindActors(quote._line.Speakers));

    /// <summary>The actor that the quote addresses.</summary>
    /// <remarks>In JSON its id.</remarks>
    [JsonConverter(typeof(Json.ActorIdJsonConverter))]
    public Actor? Addressee => _line.Addressee is { } id ? Article.FindActor(id) : null;

    /// <summary>
    /// The actors who pass the speaker's words on, the innermost first: the spokesman of “…, his spokesman told the paper” (nested
    /// attribution of PARC). Nearly always none.
    /// </summary>
    /// <remarks>In JSON their ids.</remarks>
    [JsonConverter(typeof(Json.ActorIdsJsonConverter))]
    public IReadOnlyList<Actor> Via => Article.FindActors(_line.Via);

    /// <summary>The words, in quotation marks only where they are direct speech, and the speakers.</summary>
    private string Shown =>
        (Kind == QuoteKind.Direct ? $"“{Text}”" : Text) + (Speakers.Count == 0 ? "" : " — " + string.Join(", ", Speakers));

    /// <summary>The words, without quotation marks.</summary>
    public override string ToString() => Text;
}
