using System.Text.Json.Serialization;
using CorpusGen.Runtime;

namespace CorpusGen;

/// <summary>
/// Someone or something that acts and speaks: a <see cref="Person"/>, an <see cref="Organization"/> or a <see cref="State"/>.
/// Instances are singletons of their corpus, immutable and safe to use from any thread.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Person), "person")]
[JsonDerivedType(typeof(Organization), "organization")]
[JsonDerivedType(typeof(State), "state")]
public abstract class Actor
{
    private readonly CorpusStore _store;
    private readonly ActorRecord _record;
    private QuoteList? _quotes;
    private IReadOnlyList<Article>? _articles;

    private protected Actor(CorpusStore store, ActorRecord record)
    {
        _store = store;
        _record = record;
    }

    /// <summary>The id, unique in the corpus.</summary>
    public string Id => _record.Id;

    /// <summary>The name (schema.org <c>name</c>).</summary>
    public string Name => _record.Name;

    /// <summary>Other names that articles use (schema.org <c>alternateName</c>).</summary>
    public IReadOnlyList<string> AlternateNames => _record.AlternateNames;

    /// <summary>Pages that identify the actor (schema.org <c>sameAs</c>).</summary>
    public IReadOnlyList<Uri> SameAs => _record.SameAs;

    /// <summary>The country, an ISO 3166-1 alpha-2 code in capitals.</summary>
    public string? Country => _record.Country;

    /// <summary>What this actor belongs to (schema.org <c>affiliation</c>).</summary>
    public Actor? Affiliation => _record.Affiliation is { } id ? _store.FindActor(id) : null;

    /// <summary>Every quote of this actor across the corpus, in the order of the corpus's articles.</summary>
    [JsonIgnore]
    public QuoteList Quotes => Lazily.Get(ref _quotes, this, static actor => actor._store.QuotesOf(actor));

    /// <summary>Every article that lists this actor, in the order of the corpus.</summary>
    [JsonIgnore]
    public IReadOnlyList<Article> Articles => Lazily.Get(ref _articles, this, static actor => actor._store.ArticlesOf(actor));

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal string? JobTitleText => _record.JobTitle;

    internal IEnumerable<string> SurfaceForms => [Name, .. AlternateNames];
}
