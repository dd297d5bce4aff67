using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Linking;

/// <summary>All actors of a corpus, each made one from the places that define it.</summary>
internal sealed class Cast
{
    private const int MaxShownId = 60;

    /// <summary>How many other actors of a circle a message has: an author may write thousands.</summary>
    private const int MaxShownOfCircle = 8;

    private readonly Dictionary<string, ActorFacts> _facts;

    private readonly ActorAgreement _definitions;

    private readonly ActorSuggestions _suggestions;

    private Cast(
        Dictionary<string, ActorFacts> facts, ActorAgreement definitions, ActorSuggestions suggestions, EquatableArray<ActorFacts> actors)
    {
        _facts = facts;
        _definitions = definitions;
        _suggestions = suggestions;
        Actors = actors;
    }

    /// <summary>The actors, by id.</summary>
    public EquatableArray<ActorFacts> Actors { get; }

    /// <summary>The place of the definition of each actor that is known.</summary>
    public IReadOnlyDictionary<string, Place> Definitions => _definitions.ToPlaces();

    /// <summary>The actor with that id.</summary>
    public ActorFacts? Find(string id) => _facts.TryGetValue(id, out var facts) ? facts : null;

    /// <summary>Whether no definition of the actor with that id is without an error.</summary>
    public bool IsIncomplete(string id) => !_definitions.IsComplete(id);

    /// <summary>The advice for an id without an actor: the end of a sentence.</summary>
    public string Suggest(string id) => _suggestions.For(id);

    /// <summary>
    /// Joins the definitions of the register and of the articles, and checks that every id that is used has one. Actors that only articles
    /// define, and that are left out, are checked with all, and are in the corpus only where another article needs them.
    /// </summary>
    public static Cast Assemble(
        ActorRegister register,
        ArticleIdentity[] articles,
        LinkOptions options,
        List<Problem> problems,
        CancellationToken cancellation = default)
    {
        var definitions = new ActorAgreement(problems);
        foreach (var definition in register.Actors)
            definitions.Add(Shared(definition), isOfRegister: true);
        var hidden = articles.Where(options.LeavesOut).ToArray();
        var visible = hidden.Length == 0 ? articles : articles.Where(article => !options.LeavesOut(article)).ToArray();
        foreach (var definition in visible.SelectMany(article => article.Actors))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!definition.Facts.IsOfArticle)
                definitions.Add(definition, isOfRegister: false);
        }

        var shown = hidden.Length == 0 ? null : new HashSet<string>(definitions.ToFacts().Keys, OrdinalText.Comparer);
        foreach (var definition in hidden.SelectMany(article => article.Actors))
        {
            if (!definition.Facts.IsOfArticle)
                definitions.Add(definition, isOfRegister: false);
        }

        foreach (var definition in articles.SelectMany(article => article.Actors))
        {
            if (definition.Facts.IsOfArticle)
                definitions.CheckSource(definition);
        }

        var facts = definitions.ToFacts();
        var suggest = new ActorSuggestions(facts.Values, cancellation);
        var uses = new ActorUses(facts, suggest, articles, problems);
        uses.Check(register.Uses, register.Path, null);
        foreach (var article in articles)
        {
            var sources = article.OwnSources;
            uses.Check(article.Listed, article.Path, sources);
            uses.Check(article.Uses, article.Path, sources);
        }

        ReportCircles(facts, definitions, problems);
        var actors = facts.Values.OrderBy(actor => actor.Id, StringComparer.Ordinal).ToEquatableArray();
        return new Cast(facts, definitions, suggest, shown is null ? actors : Shown(actors, visible, facts, shown));
    }

    /// <summary>The actors that are <paramref name="shown"/>, and those that the <paramref name="visible"/> articles need.</summary>
    private static EquatableArray<ActorFacts> Shown(
        EquatableArray<ActorFacts> actors, ArticleIdentity[] visible, Dictionary<string, ActorFacts> facts, HashSet<string> shown)
    {
        foreach (var known in shown.ToArray())
            Show(facts[known].Affiliation, facts, shown);
        foreach (var article in visible)
        {
            foreach (var use in article.Listed.Concat(article.Uses))
                Show(use.Id, facts, shown);
            foreach (var reference in article.References)
                Show(reference.Id, facts, shown);
        }

        return actors.Where(actor => shown.Contains(actor.Id)).ToEquatableArray();
    }

    /// <summary>Shows the actor with that id, if there is one, and those it is affiliated with.</summary>
    private static void Show(string? id, Dictionary<string, ActorFacts> facts, HashSet<string> shown)
    {
        for (; id is not null && facts.TryGetValue(id, out var actor) && shown.Add(id); id = actor.Affiliation)
        {
        }
    }

    /// <summary>A source without a name in the register, which is an error there, is a person: each type has the members of all.</summary>
    private static ActorDefinition Shared(ActorDefinition definition) => definition.Facts.IsOfArticle
        ? definition with { Facts = definition.Facts with { Type = ActorType.Person }, IsComplete = false }
        : definition;

    private static void ReportCircles(Dictionary<string, ActorFacts> facts, ActorAgreement definitions, List<Problem> problems)
    {
        var settled = new HashSet<string>(OrdinalText.Comparer);
        foreach (var id in facts.Keys.OrderBy(id => id, StringComparer.Ordinal))
        {
            var path = new List<string>();
            for (var at = id; at is not null && facts.TryGetValue(at, out var actor) && settled.Add(at); at = actor.Affiliation)
                path.Add(at);
            if (path.Count == 0 || facts[path[^1]].Affiliation is not { } next || path.IndexOf(next) is not (>= 0 and var start))
                continue;
            var others = path.Skip(start + 1).Take(MaxShownOfCircle).ToArray();
            var isShort = path.Count - start - 1 <= MaxShownOfCircle;
            var circle = others.Select(actor => Excerpt.Of(actor, MaxShownId)).Prepend(next).Append(isShort ? next : $"… → {next}");
            problems.Add(new Problem(
                ProblemIds.CircularAffiliation,
                $"The affiliation of '{next}' leads back to itself ({string.Join(" → ", circle)})",
                definitions.PlaceOf(next))
            {
                Advice = "remove one of the affiliations",
                Related = others
                    .Select(actor => new LabelledPlace($"'{Excerpt.Of(actor, MaxShownId)}'", definitions.PlaceOf(actor)))
                    .ToEquatableArray(),
            });
        }
    }
}
