using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Editing;

/// <summary>The things that have an id.</summary>
public enum IdKind
{
    /// <summary>An actor.</summary>
    Actor,

    /// <summary>A quote.</summary>
    Quote,

    /// <summary>A date.</summary>
    Date,

    /// <summary>An article.</summary>
    Article,
}

/// <summary>A place where an id is written.</summary>
/// <param name="Kind">The thing that has it.</param>
/// <param name="Id">The id.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The place, with YAML's quotes around it.</param>
/// <param name="IsDefinition">Whether the place defines the id.</param>
public readonly record struct IdPlace(IdKind Kind, string Id, string Path, SourceSpan Span, bool IsDefinition);

/// <summary>The places of ids in the front matter of files.</summary>
public static class IdPlaces
{
    /// <summary>The places in an article.</summary>
    public static IEnumerable<IdPlace> Of(BoundArticle article)
    {
        var places = new List<IdPlace>();
        if (article.Content.HasOwnId)
            places.Add(new(IdKind.Article, article.Content.Id, article.Path, article.IdSpan, true));
        AddActors(article.Actors, article.Listed.Concat(article.Uses), article.Path, places);
        foreach (var reference in article.References)
        {
            var kind = reference.Type.Kind == ReferenceKind.Article ? IdKind.Article : IdKind.Actor;
            places.Add(new(kind, reference.Id, article.Path, reference.Span, false));
        }

        Add(IdKind.Quote, article.QuoteEntries, number => article.Content.Quotes[number].Id);
        Add(IdKind.Date, article.DateEntries, number => article.Content.Dates[number].Id);
        return places;

        void Add(IdKind kind, EquatableArray<AnnotationEntry> entries, Func<int, string?> idOf)
        {
            var bound = entries.Where(static entry => entry.Unbound is null).ToArray();
            for (var i = 0; i < bound.Length; i++)
            {
                if (idOf(i) is { } id)
                    places.Add(new(kind, id, article.Path, bound[i].Span, true));
            }
        }
    }

    /// <summary>The places in the register.</summary>
    public static IEnumerable<IdPlace> Of(ActorRegister register)
    {
        var places = new List<IdPlace>();
        AddActors(register.Actors, register.Uses, register.Path, places);
        return places;
    }

    /// <summary>
    /// The places of an actor's id. A source without a name is of its article; another article's source with the same id is another one.
    /// </summary>
    public static IEnumerable<IdPlace> OfActor(string id, BoundArticle? article, EditedCorpus corpus)
    {
        if (article is not null && Owns(article, id))
            return Of(article).Where(place => place.Kind == IdKind.Actor && place.Id == id);
        return Of(corpus.Register).Concat(corpus.Articles.Where(other => !Owns(other, id)).SelectMany(Of))
            .Where(place => place.Kind == IdKind.Actor && place.Id == id);
    }

    private static bool Owns(BoundArticle article, string id)
    {
        foreach (var actor in article.Actors)
        {
            if (actor.Facts.IsOfArticle && actor.Facts.Id == id)
                return true;
        }

        return false;
    }

    private static void AddActors(
        IEnumerable<ActorDefinition> actors, IEnumerable<ActorUse> uses, string path, List<IdPlace> places)
    {
        places.AddRange(actors.Select(actor => new IdPlace(IdKind.Actor, actor.Facts.Id, path, actor.Place.Span, true)));
        places.AddRange(uses.Select(use => new IdPlace(IdKind.Actor, use.Id, path, use.Span, false)));
    }
}
