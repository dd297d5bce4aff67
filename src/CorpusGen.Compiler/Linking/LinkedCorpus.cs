using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Linking;

/// <summary>A whole corpus: every article and actor with its C# name, ids resolved. What is emitted depends on this alone.</summary>
/// <param name="Order">For each article in the order of the corpus, by date of publication and then by id, its bucket.</param>
/// <param name="Actors">The actors, by id.</param>
/// <param name="Buckets">The articles, spread over a stable number of buckets.</param>
/// <param name="Problems">What is wrong between files, and in them.</param>
public sealed record LinkedCorpus(
    EquatableArray<int> Order,
    EquatableArray<LinkedActor> Actors,
    EquatableArray<LinkedBucket> Buckets,
    EquatableArray<Problem> Problems)
{
    /// <summary>The classes of the user's, by full name; an article's class is a number here.</summary>
    public ArticleClasses Classes { get; init; } = ArticleClasses.Empty;

    /// <summary>Articles that have an error and are not in the corpus; code that names them compiles.</summary>
    public EquatableArray<LinkedArticle> Withheld { get; init; }

    /// <summary>About how many characters describe all articles, rather too many than too few: for a host with a limit on them.</summary>
    public long DescriptionLength
    {
        get
        {
            var length = 0L;
            foreach (var bucket in Buckets)
            {
                foreach (var article in bucket.Articles)
                    length += article.Content.DescriptionLength;
            }

            return length;
        }
    }
}

/// <summary>An actor, with what all places together say about it.</summary>
/// <param name="Name">The C# name; <see langword="null"/> where it clashes with another actor's, which is an error.</param>
/// <param name="Facts">Its facts.</param>
public sealed record LinkedActor(string? Name, ActorFacts Facts)
{
    /// <summary>The name that clashes: code that uses it compiles.</summary>
    public string? WithheldName { get; init; }
}

/// <summary>The articles of one bucket, in the order of the corpus.</summary>
public sealed record LinkedBucket(int Number, EquatableArray<LinkedArticle> Articles)
{
    /// <summary>Whether some of them are of a class of the user's.</summary>
    public bool HasOwnClasses
    {
        get
        {
            foreach (var article in Articles)
            {
                if (article.Class is not null)
                    return true;
            }

            return false;
        }
    }
}

/// <summary>The class of an article.</summary>
/// <param name="Number">Which of the corpus's classes it is.</param>
/// <param name="FullName">Its name in C#.</param>
/// <param name="IsPublic">Whether it can be seen outside its assembly.</param>
public sealed record LinkedClass(int Number, string FullName, bool IsPublic);

/// <summary>An article with its C# name and the names of its quotes' speakers.</summary>
/// <param name="Name">The C# name; <see langword="null"/> for one without.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Speakers">For each quote who speaks, as a reader would say it; empty where nobody is named.</param>
/// <param name="Mode">Which of its quotes and dates have names.</param>
public sealed record LinkedArticle(string? Name, ArticleContent Content, EquatableArray<string> Speakers, NamingMode Mode)
{
    /// <summary>The class of the user's that it is of.</summary>
    public LinkedClass? Class { get; init; }

    /// <summary>Whether a quote or date with this id, or without one, has a name.</summary>
    public bool Names(string? id) => Name is not null && (Mode == NamingMode.All || (Mode == NamingMode.Explicit && id is not null));
}

/// <summary>What the consumer's project decides about linking.</summary>
/// <param name="IncludeDrafts">Whether drafts are part of the corpus.</param>
public sealed record LinkOptions(bool IncludeDrafts = false)
{
    /// <summary>Which articles, quotes and dates have names.</summary>
    public NamingPolicy Naming { get; init; } = NamingPolicy.All;
}
