namespace CorpusGen.Compiler;

/// <summary>A whole corpus: every article and actor with its C# name, ids resolved. What is emitted depends on this alone.</summary>
/// <param name="Articles">The articles in the order of the corpus: by date of publication, then by id.</param>
/// <param name="Actors">The actors, by id.</param>
/// <param name="Buckets">The articles again, spread over a stable number of buckets.</param>
/// <param name="Problems">What is wrong between files, and in them.</param>
public sealed record LinkedCorpus(
    EquatableArray<IndexedArticle> Articles,
    EquatableArray<LinkedActor> Actors,
    EquatableArray<LinkedBucket> Buckets,
    EquatableArray<Problem> Problems);

/// <summary>What the index says about an article: its name, and what an editor shows for it.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Title">The headline.</param>
/// <param name="Date">The date of publication.</param>
/// <param name="Bucket">The bucket it is in.</param>
/// <param name="Row">Its place in the bucket.</param>
/// <param name="HasQuotes">Whether it has named quotes.</param>
/// <param name="HasDates">Whether it has named dates.</param>
public sealed record IndexedArticle(string Name, string Title, PartialDate? Date, int Bucket, int Row, bool HasQuotes, bool HasDates);

/// <summary>An actor, with what all places together say about it.</summary>
public sealed record LinkedActor(string Name, ActorFacts Facts);

/// <summary>The articles of one bucket, in the order of the corpus.</summary>
public sealed record LinkedBucket(int Number, EquatableArray<LinkedArticle> Articles);

/// <summary>An article with its C# name and the names of its quotes' speakers.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Speakers">For each quote who speaks, as a reader would say it; empty where nobody is named.</param>
public sealed record LinkedArticle(string Name, ArticleContent Content, EquatableArray<string> Speakers);

/// <summary>What the consumer's project decides about linking.</summary>
/// <param name="IncludeDrafts">Whether drafts are part of the corpus.</param>
public sealed record LinkOptions(bool IncludeDrafts = false);
