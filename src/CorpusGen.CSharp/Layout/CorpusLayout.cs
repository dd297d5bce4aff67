using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;
using CorpusGen.CSharp.Classes;
using CorpusGen.CSharp.Names;

namespace CorpusGen.CSharp.Layout;

/// <summary>
/// The frame of a corpus with C# names, and the place of each article in the generated files. An edit of a body leaves the layout equal.
/// </summary>
/// <remarks>
/// Two layouts are equal when they are one object, because a host compares a layout once for every article. <see cref="ByValue"/> tells the
/// host which object to keep.
/// </remarks>
public sealed class CorpusLayout(CorpusFrame frame, EquatableArray<ArticlePlace> places, EquatableArray<LinkedActor> actors, int buckets)
{
    /// <summary>Whether two layouts have the same value.</summary>
    public static readonly IEqualityComparer<CorpusLayout> ByValue = new ValueComparer();

    private Dictionary<string, WithheldPlace>? _withheld;
    private Dictionary<string, LinkedActor>? _actors;

    /// <summary>The frame.</summary>
    public CorpusFrame Frame { get; } = frame;

    /// <summary>The places of the articles, in the order of the corpus.</summary>
    public EquatableArray<ArticlePlace> Places { get; } = places;

    /// <summary>The actors, by id.</summary>
    public EquatableArray<LinkedActor> Actors { get; } = actors;

    /// <summary>How many buckets the articles are spread over.</summary>
    public int Buckets { get; } = buckets;

    /// <summary>Articles that have an error and are not in the corpus, or not under their name.</summary>
    public EquatableArray<WithheldPlace> Withheld { get; init; }

    /// <summary>The own classes.</summary>
    public OwnClasses Classes { get; init; } = OwnClasses.Empty;

    /// <summary>The problems between names.</summary>
    public EquatableArray<Problem> Problems { get; init; }

    /// <summary>The place of the article at <paramref name="path"/>; <see langword="null"/> where it is not in the corpus.</summary>
    public ArticlePlace? PlaceOf(string path) => Frame.NumberOf(path) is >= 0 and var number ? Places[number] : null;

    /// <summary>The withheld name of the article in the file at <paramref name="path"/>.</summary>
    public WithheldPlace? WithheldAt(string path)
    {
        if (Withheld.Count == 0)
            return null;
        _withheld ??= Withheld.ToDictionary(article => article.Path, OrdinalText.Comparer);
        return _withheld.TryGetValue(path, out var article) ? article : null;
    }

    /// <summary>The actor with that id, if it is in the corpus.</summary>
    public LinkedActor? ActorWith(string id)
    {
        _actors ??= Actors.ToDictionary(actor => actor.Facts.Id, OrdinalText.Comparer);
        return _actors.TryGetValue(id, out var actor) ? actor : null;
    }

    private sealed class ValueComparer : IEqualityComparer<CorpusLayout>
    {
        public bool Equals(CorpusLayout? x, CorpusLayout? y) =>
            ReferenceEquals(x, y)
            || (x is not null && y is not null && CorpusFrame.ByValue.Equals(x.Frame, y.Frame) && x.Places.Equals(y.Places)
                && x.Classes == y.Classes && x.Actors.Equals(y.Actors) && x.Buckets == y.Buckets
                && x.Withheld.Equals(y.Withheld) && x.Problems.Equals(y.Problems));

        public int GetHashCode(CorpusLayout layout) => layout.Places.Count;
    }
}

/// <summary>The place of an article in the generated files.</summary>
/// <param name="Name">The C# name; <see langword="null"/> for an article without one.</param>
/// <param name="Mode">Which of its quotes and dates have names.</param>
/// <param name="Bucket">Its bucket.</param>
/// <param name="Row">Its place there.</param>
/// <param name="Class">Its own class.</param>
public sealed record ArticlePlace(string? Name, AnnotationNaming Mode, int Bucket, int Row, LinkedClass? Class);

/// <summary>An article that has an error, for which it is not in the corpus, or not under its name. Code with the name compiles.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Name">The C# name; <see langword="null"/> where it is another article's.</param>
/// <param name="Mode">Which of its quotes and dates have names.</param>
/// <param name="Class">Its own class.</param>
/// <param name="Owner">The file of the article that has the name, or the id.</param>
public sealed record WithheldPlace(string Path, string? Name, AnnotationNaming Mode, LinkedClass? Class, string? Owner);

/// <summary>An article, placed in a layout.</summary>
/// <param name="Article">The article with the names that its file decides.</param>
/// <param name="Place">Its place; <see langword="null"/> for an article that is not in the corpus.</param>
/// <param name="Linked">The article as it is emitted there.</param>
/// <param name="Withheld">Its withheld name.</param>
public sealed record PlacedArticle(NamedArticle Article, ArticlePlace? Place, LinkedArticle? Linked, WithheldPlace? Withheld);
