using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Text;
using CorpusGen.Runtime;

namespace CorpusGen.Export.Articles;

/// <summary>An article of a linked corpus, with its words.</summary>
/// <param name="Content">The content.</param>
/// <param name="Body">The body with LF line ends, in which the ranges of the content count.</param>
/// <param name="Sources">The unnamed sources that belong to it.</param>
/// <param name="Cast">The actors of the corpus.</param>
public sealed record ExportedArticle(ArticleContent Content, string Body, EquatableArray<ActorFacts> Sources, ExportedCast Cast)
{
    private readonly Dictionary<string, ActorFacts>? _sources = Sources.Count == 0
        ? null
        : Sources.GroupBy(source => source.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), OrdinalText.Comparer);

    private CodePoints? _codePoints;

    /// <summary>The range in code points.</summary>
    public TextRange InCodePoints(TextRange range)
    {
        _codePoints ??= new CodePoints(Body);
        return new(_codePoints.Before(range.Start), _codePoints.Before(range.End));
    }

    /// <summary>The words at a range of the body.</summary>
    public string WordsAt(TextRange range) => Body.Substring(range.Start, range.Length);

    /// <summary>The words of a quote; its parts are joined as in <see cref="Quote.Text"/>.</summary>
    public string TextOf(BoundQuote quote) => string.Join(" … ", quote.Ranges.Select(part => WordsAt(part.Range)));

    /// <summary>The actor with that id in this article; <see langword="null"/> for an id without an actor.</summary>
    public ActorFacts? Find(string id) => _sources is not null && _sources.TryGetValue(id, out var source) ? source : Cast.Find(id);

    /// <summary>
    /// The key of an actor of this article. An unnamed source belongs to its article, and another article may have the same id for another
    /// source, so its key has the id of the article too.
    /// </summary>
    public string KeyOf(ActorFacts actor) => actor.IsOfArticle ? $"{Content.Id}#{actor.Id}" : actor.Id;

    /// <summary>The keys of the actors with these ids. As in <see cref="Quote.Speakers"/>, an id without an actor is skipped.</summary>
    public IEnumerable<string> KeysOf(EquatableArray<string> ids)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (Find(ids[i]) is { } actor)
                yield return KeyOf(actor);
        }
    }

    /// <summary>The places in the body that mean actors: the same as <see cref="Article.Mentions"/>.</summary>
    public IReadOnlyList<(ActorFacts Actor, TextPosition Position)> FindMentions()
    {
        var actors = Content.Actors.Select(Find).OfType<ActorFacts>().ToArray();
        return BodyMentions.Find(
            Body,
            Array.ConvertAll(actors, actor => (actor, actor.SurfaceForms)),
            [
                .. Content.ActorNames
                    .Select(name => (Array.FindLastIndex(actors, actor => actor.Id == name.Actor), name.Name))
                    .Where(name => name.Item1 >= 0),
            ],
            [.. Content.Mentions.Select(mention => (Find(mention.Actor), PositionOf(mention.Range.Range)))]);
    }

    private static TextPosition PositionOf(TextRange range) => new(range.Start, range.End);
}
