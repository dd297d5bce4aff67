using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.CSharp.Names;

namespace CorpusGen.CSharp.Layout;

/// <summary>A corpus as it is emitted: each article and actor with its C# name, the articles in buckets.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="Actors">The actors, by id.</param>
/// <param name="Buckets">The articles, spread over a stable number of buckets.</param>
public sealed record CSharpCorpus(LinkedCorpus Corpus, EquatableArray<LinkedActor> Actors, EquatableArray<LinkedBucket> Buckets)
{
    /// <summary>For each article in the order of the corpus its bucket.</summary>
    public EquatableArray<int> Order { get; init; }

    /// <summary>Articles that have an error and are not in the corpus; code that names them compiles.</summary>
    public EquatableArray<LinkedArticle> Withheld { get; init; }

    /// <summary>The names of own classes in C#; an article's class is a number here.</summary>
    public EquatableArray<string> Classes { get; init; }

    /// <summary>The problems of articles, between files, and between names.</summary>
    public EquatableArray<Problem> Problems { get; init; }

    /// <summary>About how many characters describe all articles, rather too many than too few: for a host with a limit on them.</summary>
    public long DescriptionLength
    {
        get
        {
            var length = 0L;
            foreach (var bucket in Buckets)
            {
                foreach (var article in bucket.Articles)
                    length += article.DescriptionLength;
            }

            return length;
        }
    }
}
