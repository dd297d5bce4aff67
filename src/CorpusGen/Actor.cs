using System.Diagnostics;
using System.Text.Json.Serialization;
using CorpusGen.Runtime;
using CorpusGen.Runtime.Wire;

namespace CorpusGen;

/// <summary>
/// Someone or something that acts and speaks: a <see cref="Person"/>, an <see cref="Organization"/>, a <see cref="State"/>, or an
/// <see cref="UnnamedSource"/> of one article. Instances are singletons of their corpus, immutable and safe to use from any thread.
/// </summary>
[DebuggerDisplay("{Id,nq}: {Name,nq}")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Person), "person")]
[JsonDerivedType(typeof(Organization), "organization")]
[JsonDerivedType(typeof(State), "state")]
[JsonDerivedType(typeof(UnnamedSource), "unnamed")]
public abstract class Actor
{
    private readonly CorpusStore _store;
    private IReadOnlyList<Uri>? _sameAs;
    private QuoteList? _quotes;
    private IReadOnlyList<Article>? _articles;

    private protected Actor(CorpusStore store, ActorLine line)
    {
        _store = store;
        Line = line;
    }

    /// <summary>The id, unique in the corpus; of an <see cref="UnnamedSource"/> unique in its article.</summary>
    public string Id => Line.Id;

    /// <summary>
    /// The name (schema.org <c>name</c>). Of an <see cref="UnnamedSource"/> the words of its article, or the id where the front matter has
    /// no words.
    /// </summary>
    public string Name => Line.Name ?? OtherName;

    /// <summary>Other names that articles use (schema.org <c>alternateName</c>).</summary>
    public IReadOnlyList<string> AlternateNames => Line.AlternateNames;

    /// <summary>Pages that identify the actor (schema.org <c>sameAs</c>).</summary>
    public IReadOnlyList<Uri> SameAs => Lazily.Get(ref _sameAs, this, static actor => Uris(actor.Line.SameAs));

    /// <summary>The country, an ISO 3166-1 alpha-2 code in capitals.</summary>
    public string? Country => Line.Country;

    /// <summary>What this actor belongs to (schema.org <c>affiliation</c>).</summary>
    /// <remarks>In JSON its id.</remarks>
    [JsonConverter(typeof(Json.ActorIdJsonConverter))]
    public Actor? Affiliation => Line.Affiliation is { } id ? _store.FindActor(id) : null;

    /// <summary>Every quote of this actor across the corpus, in the order of the corpus's articles.</summary>
    [JsonIgnore]
    public QuoteList Quotes => Lazily.Get(ref _quotes, this, static actor => actor.FindQuotes());

    /// <summary>Every article that lists this actor, in the order of the corpus.</summary>
    [JsonIgnore]
    public IReadOnlyList<Article> Articles => Lazily.Get(ref _articles, this, static actor => actor.FindArticles());

    /// <summary>
    /// The place that defines the actor, in the register or in an article. <see langword="null"/> where only a draft defines it that is not
    /// in the corpus.
    /// </summary>
    [JsonIgnore]
    public SourceLocation? Location => Line.Line > 0 ? new SourceLocation(FilePath, Line.Line, Line.Column) : _store.FindDefinition(Id);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal IEnumerable<string> SurfaceForms => Line.Name is { } name ? [name, .. AlternateNames] : AlternateNames;

    private protected ActorLine Line { get; }

    /// <summary>The text for an actor without a name.</summary>
    private protected virtual string OtherName => Id;

    /// <summary>The file with the definition, where the line has its place.</summary>
    private protected virtual string FilePath => ActorLine.RegisterPath;

    private protected virtual QuoteList FindQuotes() => _store.QuotesOf(this);

    private protected virtual IReadOnlyList<Article> FindArticles() => _store.ArticlesOf(this);

    private static IReadOnlyList<Uri> Uris(IReadOnlyList<string> texts) =>
        texts.Count == 0 ? [] : Array.AsReadOnly(texts.Select(text => new Uri(text)).ToArray());
}
