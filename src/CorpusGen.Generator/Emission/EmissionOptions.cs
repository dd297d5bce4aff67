using CorpusGen.Compiler;

namespace CorpusGen.Generator.Emission;

/// <summary>What the consumer's project decides about the emitted code.</summary>
/// <param name="Namespace">Where the class <c>Corpus</c> is; valid C#.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
internal sealed record EmissionOptions(string Namespace, string Visibility)
{
    /// <summary>Whether the consumer's framework has <c>NotNullWhen</c>; .NET Standard 2.0 has not.</summary>
    public bool HasNullableAttributes { get; init; }

    /// <summary>Where the types of names are, out of the way of the consumer's completion lists.</summary>
    public string NamesNamespace => Namespace + ".CorpusNames";
}

/// <summary>The part of a corpus that its index is emitted from: an edit of a body or a quote leaves it equal.</summary>
internal sealed record CorpusIndex(EquatableArray<IndexedArticle> Articles, EquatableArray<LinkedActor> Actors, int Buckets)
{
    public static CorpusIndex Of(LinkedCorpus corpus) => new(corpus.Articles, corpus.Actors, corpus.Buckets.Count);
}
