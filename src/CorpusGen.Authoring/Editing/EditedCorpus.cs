using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Editing;

/// <summary>The facts of a corpus that help to edit one of its files.</summary>
/// <param name="Actors">The actors, by id.</param>
/// <param name="Articles">The articles.</param>
/// <param name="Register">The shared register.</param>
public sealed record EditedCorpus(IReadOnlyList<ActorFacts> Actors, IEnumerable<BoundArticle> Articles, ActorRegister Register)
{
    /// <summary>The own classes.</summary>
    public ArticleClasses Classes { get; init; } = ArticleClasses.Empty;

    /// <summary>The C# name of an actor, where the host knows it.</summary>
    public Func<string, string?> NameOfActor { get; init; } = static _ => null;

    /// <summary>The C# name of a quote or date, where the host knows it.</summary>
    public Func<BoundArticle, AnnotationView, string?> NameOfAnnotation { get; init; } = static (_, _) => null;

    /// <summary>The actor with that id: a source of <paramref name="article"/>, or an actor of the corpus.</summary>
    public ActorFacts? Find(string id, BoundArticle? article)
    {
        foreach (var actor in article?.Actors ?? default)
        {
            if (actor.Facts.Id == id && actor.Facts.IsOfArticle)
                return actor.Facts;
        }

        var (low, high) = (0, Actors.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Actors[middle].Id, id);
            if (order == 0)
                return Actors[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    /// <summary>In how many articles an actor is listed, and how many quotes are the actor's.</summary>
    public (int Articles, int Quotes) CountsOf(string actor)
    {
        var (articles, quotes) = (0, 0);
        foreach (var article in Articles)
        {
            articles += article.Content.Actors.AsSpan().IndexOf(actor) >= 0 ? 1 : 0;
            foreach (var quote in article.Content.Quotes)
                quotes += quote.Speakers.AsSpan().IndexOf(actor) >= 0 ? 1 : 0;
        }

        return (articles, quotes);
    }
}
