using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Authoring.Editing;

/// <summary>The places that belong to the thing at a place.</summary>
public static class Places
{
    /// <summary>The id that is meant at an offset of an article: in the front matter, or by a name in the body.</summary>
    public static IdPlace? IdAt(ArticleView view, int offset, EditedCorpus corpus)
    {
        if (view.IdAt(offset) is { } id)
            return id;
        return view.ActorAt(offset, corpus) is { } actor
            ? new IdPlace(IdKind.Actor, actor, view.File.Path, view.File.SpanOf(new TextRange(offset, offset)), false)
            : null;
    }

    /// <summary>The id at an offset of the register.</summary>
    public static IdPlace? IdAt(ActorRegister register, int offset)
    {
        foreach (var place in IdPlaces.Of(register))
        {
            if (ArticleView.Has(place.Span.Range, offset))
                return place;
        }

        return null;
    }

    /// <summary>The definition of an id: in the register first, else in the first article that defines it.</summary>
    public static Place? DefinitionOf(IdPlace id, BoundArticle? article, EditedCorpus corpus)
    {
        if (id.Kind == IdKind.Article)
        {
            return corpus.Articles.FirstOrDefault(one => one.Content.Id == id.Id) is { } found ? new Place(found.Path, found.IdSpan) : null;
        }

        var definition = IdPlaces.OfActor(id.Id, article, corpus).Where(static place => place.IsDefinition).Take(1).ToArray();
        return definition is [var place] ? new Place(place.Path, place.Span) : null;
    }

    /// <summary>From the entry of an annotation to its words in the body, and from the words to the entry.</summary>
    public static IEnumerable<TextRange> Counterpart(ArticleView view, int offset) => view.AnnotationAt(offset) switch
    {
        null => [],
        var one when ArticleView.Has(one.Entry, offset) => one.Words,
        var one => [one.Entry],
    };

    /// <summary>The places in the file that are of the same thing as the place at an offset, and whether a place defines it.</summary>
    public static IEnumerable<(TextRange Range, bool IsDefinition)> Same(ArticleView view, int offset, EditedCorpus corpus)
    {
        if (IdAt(view, offset, corpus) is { Kind: IdKind.Actor } actor)
        {
            return view.Ids.Where(id => id.Kind == IdKind.Actor && id.Id == actor.Id).Select(id => (id.Span.Range, id.IsDefinition))
                .Concat(view.NamesOf(corpus).Where(name => name.Actor == actor.Id).Select(name => (name.Place, false)))
                .Concat(view.Annotations.Where(one => one.Mentioned == actor.Id).Select(one => (one.Words[0], false)));
        }

        return view.AnnotationAt(offset) is { } annotation
            ? annotation.Words.Select(static words => (words, false)).Prepend((annotation.Entry, true))
            : [];
    }
}
