using System.Diagnostics;
using System.Text.Json.Serialization;
using CorpusGen.Runtime;
using CorpusGen.Runtime.Wire;

namespace CorpusGen;

/// <summary>
/// Someone or something that acts and speaks: a <see cref="Person"/>, an <see cref="Organization"/> or a <see cref="State"/>.
/// Instances are singletons of their corpus, immutable and safe to use from any thread.
/// </summary>
[DebuggerDisplay("{Id,nq}: {Name,nq}")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Person), "person")]
[JsonDerivedType(typeof(Organization), "organization")]
[JsonDerivedType(typeof(State), "state")]
public abstract class Actor
{
    private readonly CorpusStore _store;
    private readonly ActorLine _line;
    private IReadOnlyList<Uri>? _sameAs;
    private QuoteList? _quotes;
    private IReadOnlyList<Article>? _articles;

    private protected Actor(CorpusStore store, ActorLine line)
    {
        _store = store;
        _line = line;
    }

    /// <summary>The id, unique in the corpus.</summary>
    public string Id => _line.Id;

    /// <summary>The name (schema.org <c>name</c>).</summary>
    public string Name => _line.Name;

    /// <summary>Other names that articles use (schema.org <c>alternateName</c>).</summary>
    public IReadOnlyList<string> AlternateNames => _line.AlternateNames;

    /// <summary>Pages that identify the actor (schema.org <c>sameAs</c>).</summary>
    public IReadOnlyList<Uri> SameAs => Lazily.Get(ref _sameAs, this, static actor => Uris(actor._line.SameAs));

    /// <summary>The country, an ISO 3166-1 alpha-2 code in capitals.</summary>
    public string? Country => _line.Country;

    /// <summary>What this actor belongs to (schema.org <c>affiliation</c>).</summary>
    /// <remarks>In JSON its id.</remarks>
    [JsonConverter(typeof(Json.ActorIdJsonConverter))]
    public Actor? Affiliation => _line.Affiliation is { } id ? _store.FindActor(id) : null;

    /// <summary>Every quote of this actor across the corpus, in the order of the corpus's articles.</summary>
    [JsonIgnore]
    public QuoteList Quotes => Lazily.Get(ref _quotes, this, static actor => actor._store.QuotesOf(actor));

    /// <summary>Every article that lists this actor, in the order of the corpus.</summary>
    [JsonIgnore]
    public IReadOnlyList<Article> Articles => Lazily.Get(ref _articles, this, static actor => actor._store.ArticlesOf(actor));

    /// <summary>
    /// The place that defines the actor, in the register or in an article. <see langword="null"/> where only a draft defines it that is not
    /// in the corpus.
    /// </summary>
    [JsonIgnore]
    public SourceLocation? Location => _line.Line > 0
        ? new SourceLocation(ActorLine.RegisterPath, _line.Line, _line.Column)
        : _store.FindDefinition(Id);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal string? JobTitleText => _line.JobTitle;

    internal IEnumerable<string> SurfaceForms => [Name, .. AlternateNames];

    private static IReadOnlyList<Uri> Uris(IReadOnlyList<string> texts) =>
        texts.Count == 0 ? [] : Array.AsReadOnly(texts.Select(text => new Uri(text)).ToArray());
}
