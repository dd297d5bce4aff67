using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Linking;

/// <summary>Checks that each id that is used is the id of an actor, or of a source without a name in the same article.</summary>
internal sealed class ActorUses(
    Dictionary<string, ActorFacts> facts, ActorSuggestions suggest, ArticleIdentity[] articles, List<Problem> problems)
{
    private Dictionary<string, Place>? _sources;

    /// <summary>The place of a source without a name, by id, the first of each.</summary>
    private Dictionary<string, Place> Sources
    {
        get
        {
            if (_sources is not null)
                return _sources;
            _sources = new(OrdinalText.Comparer);
            foreach (var definition in articles.SelectMany(article => article.Actors))
            {
                if (definition.Facts.IsOfArticle && !_sources.ContainsKey(definition.Facts.Id))
                    _sources.Add(definition.Facts.Id, definition.Place);
            }

            return _sources;
        }
    }

    /// <summary>Checks <paramref name="uses"/> in the file at <paramref name="path"/>.</summary>
    /// <param name="uses">The ids.</param>
    /// <param name="path">The file.</param>
    /// <param name="own">The sources without a name that the article has, by id.</param>
    public void Check(EquatableArray<ActorUse> uses, string path, Dictionary<string, ActorDefinition>? own)
    {
        foreach (var use in uses)
        {
            if (own is not null && own.ContainsKey(use.Id))
            {
                if (use.IsAffiliation)
                    ReportAffiliation(use, path);
            }
            else if (!facts.ContainsKey(use.Id))
                Report(use, path);
        }
    }

    private void Report(ActorUse use, string path)
    {
        var problem = new Problem(ProblemIds.UnknownActor, $"No actor has the id '{use.Id}'", new Place(path, use.Span));
        problems.Add(Sources.TryGetValue(use.Id, out var source)
            ? problem with
            {
                Advice = "an unnamed source belongs to its article, so define one in the 'actors' of this article too",
                Related = new([new("the source of another article", source)]),
            }
            : problem with { Advice = suggest.For(use.Id), Edits = suggest.EditsFor(use.Id, use.Written) });
    }

    private void ReportAffiliation(ActorUse use, string path) => problems.Add(new Problem(
        ProblemIds.UnknownActor,
        $"'{use.Id}' is an unnamed source, and no actor belongs to it",
        new Place(path, use.Span)) { Advice = "write the id of an organization or a state, or leave 'affiliation' out" });
}
