using System.Text.Json.Serialization;
using CorpusGen.Runtime.Wire;

namespace CorpusGen;

/// <summary>
/// A source that its article does not name: “two officials”. It belongs to its article: another article may have a source with the same id,
/// and nothing tells whether they are the same people. So it is in <see cref="Article.Actors"/>, and not among the actors of the corpus.
/// </summary>
public sealed class UnnamedSource : Actor
{
    internal UnnamedSource(Article article, ActorLine line)
        : base(article.Store, line) => Article = article;

    /// <summary>The only article of the source.</summary>
    [JsonIgnore]
    public Article Article { get; }

    /// <summary>How many people the source is, from 1; <see langword="null"/> where the article does not tell.</summary>
    public int? Count => Line.Count;

    private protected override string OtherName => Article.NamesOf(this).FirstOrDefault() ?? Id;

    private protected override string FilePath => Article.FilePath;

    private protected override QuoteList FindQuotes() =>
        new(Article.Quotes.Items.Where(quote => quote.Speakers.Contains(this)).ToArray());

    private protected override IReadOnlyList<Article> FindArticles() => Array.AsReadOnly([Article]);
}
