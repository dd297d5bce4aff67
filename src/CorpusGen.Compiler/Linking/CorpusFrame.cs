namespace CorpusGen.Compiler;

/// <summary>
/// A corpus but for what its articles say: which there are, in which order, with which names, and its actors. Equal after an edit of a
/// body, which leaves nothing to link but the article itself.
/// </summary>
/// <param name="Articles">The articles in the order of the corpus, by date of publication and then by id.</param>
/// <param name="Actors">The actors, by id.</param>
/// <param name="Buckets">How many buckets the articles are spread over.</param>
/// <param name="Classes">The classes of the user's, by full name; an article's class is a number here.</param>
/// <param name="Problems">What is wrong between files, and in the register.</param>
public sealed record CorpusFrame(
    EquatableArray<FramedArticle> Articles,
    EquatableArray<LinkedActor> Actors,
    int Buckets,
    ArticleClasses Classes,
    EquatableArray<Problem> Problems)
{
    private Dictionary<string, FramedArticle>? _articlesByPath;
    private Dictionary<string, string>? _actorNames;

    /// <summary>The article in the file at <paramref name="path"/>; <see langword="null"/> for one that is not in the corpus.</summary>
    public FramedArticle? ArticleAt(string path) =>
        (_articlesByPath ??= Articles.ToDictionary(article => article.Path, StringComparer.Ordinal)).TryGetValue(path, out var article) ? article : null;

    /// <summary>The name of the actor with that id, or the id where there is none.</summary>
    public string ActorName(string id) =>
        (_actorNames ??= Actors.ToDictionary(actor => actor.Facts.Id, actor => actor.Facts.Name, StringComparer.Ordinal)).TryGetValue(id, out var name) ? name : id;

    /// <inheritdoc/>
    /// <remarks>Written out, as the indexes are no part of the value.</remarks>
    public bool Equals(CorpusFrame? other) =>
        other is not null && Articles.Equals(other.Articles) && Actors.Equals(other.Actors) && Buckets == other.Buckets && Classes == other.Classes && Problems.Equals(other.Problems);

    /// <inheritdoc/>
    public override int GetHashCode() => Articles.GetHashCode();
}

/// <summary>An article's place in a corpus.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Name">The C# name; <see langword="null"/> for one without.</param>
/// <param name="Mode">Which of its quotes and dates have names.</param>
/// <param name="Bucket">Its bucket.</param>
/// <param name="Row">Its place there.</param>
/// <param name="Class">The class of the user's that it is of.</param>
public sealed record FramedArticle(string Path, string? Name, NamingMode Mode, int Bucket, int Row, LinkedClass? Class);

/// <summary>What one article adds to a corpus.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Frame">Its place; <see langword="null"/> for one that is not in the corpus.</param>
/// <param name="Article">What is there.</param>
/// <param name="Problems">What is wrong in it.</param>
public sealed record LinkedPart(string Path, FramedArticle? Frame, LinkedArticle? Article, EquatableArray<Problem> Problems);
