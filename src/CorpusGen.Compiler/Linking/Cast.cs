using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Linking;

/// <summary>All actors of a corpus, each made one from the places that define it.</summary>
internal sealed class Cast
{
    private static readonly string[] ReservedActorNames = ["All", "TryGet", "Actors"];

    private readonly Dictionary<string, ActorFacts> _facts;

    private readonly ActorSuggestions _suggestions;

    private Cast(Dictionary<string, ActorFacts> facts, ActorSuggestions suggestions, EquatableArray<LinkedActor> actors)
    {
        _facts = facts;
        _suggestions = suggestions;
        Actors = actors;
    }

    /// <summary>The actors, by id.</summary>
    public EquatableArray<LinkedActor> Actors { get; }

    /// <summary>The actor with that id.</summary>
    public ActorFacts? Find(string id) => _facts.TryGetValue(id, out var facts) ? facts : null;

    /// <summary>What to do about an id that is no actor's: the end of a sentence.</summary>
    public string Suggest(string id) => _suggestions.For(id);

    /// <summary>
    /// Joins the register's and the articles' definitions, and checks that every id that is used has one. What only the articles say
    /// that are <paramref name="leftOut"/> of the corpus is checked with all, and goes into it only where another article needs it.
    /// </summary>
    public static Cast Assemble(ActorRegister register, ArticleIdentity[] articles, Func<ArticleIdentity, bool> leftOut, List<Problem> problems)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        var facts = new Dictionary<string, ActorFacts>(StringComparer.Ordinal);
        foreach (var definition in register.Actors)
            Add(definition, facts, places, problems);
        var hidden = articles.Where(leftOut).ToArray();
        var visible = hidden.Length == 0 ? articles : articles.Where(article => !leftOut(article)).ToArray();
        foreach (var definition in visible.SelectMany(article => article.Actors))
            Add(definition, facts, places, problems);
        var shown = hidden.Length == 0 ? facts : new Dictionary<string, ActorFacts>(facts, StringComparer.Ordinal);
        foreach (var definition in hidden.SelectMany(article => article.Actors))
            Add(definition, facts, places, problems);

        var suggest = new ActorSuggestions(facts.Values);
        CheckUses(register.Uses, register.Path, facts, suggest, problems);
        foreach (var article in articles)
        {
            CheckUses(article.Listed, article.Path, facts, suggest, problems);
            CheckUses(article.Uses, article.Path, facts, suggest, problems);
        }

        ReportCircles(facts, places, problems);
        var actors = Name(facts, places, problems);
        if (hidden.Length > 0)
        {
            foreach (var id in visible.SelectMany(article => article.Listed.Concat(article.Uses).Select(use => use.Id).Concat(article.References.Select(reference => reference.Id))))
                Show(id, facts, shown);
            foreach (var known in shown.Values.ToArray())
                Show(known.Affiliation, facts, shown);
            actors = actors.Where(actor => shown.ContainsKey(actor.Facts.Id)).Select(actor => actor with { Facts = shown[actor.Facts.Id] }).ToEquatableArray();
        }

        return new Cast(facts, suggest, actors);
    }

    /// <summary>Shows the actor with that id, if there is one, and those it is affiliated with.</summary>
    private static void Show(string? id, Dictionary<string, ActorFacts> facts, Dictionary<string, ActorFacts> shown)
    {
        for (; id is not null && !shown.ContainsKey(id) && facts.TryGetValue(id, out var actor); id = actor.Affiliation)
            shown.Add(id, actor);
    }

    private static void Add(ActorDefinition definition, Dictionary<string, ActorFacts> facts, Dictionary<string, Place> places, List<Problem> problems)
    {
        var added = definition.Facts;
        if (!facts.TryGetValue(added.Id, out var known))
        {
            facts.Add(added.Id, added);
            places.Add(added.Id, definition.Place);
            return;
        }

        if (known == added || !definition.IsComplete)
            return;

        var first = places[added.Id];
        foreach (var (key, here, there) in Differences(known, added))
            problems.Add(new Problem(ProblemIds.ConflictingActor, $"'{added.Id}' has the {key} '{here}' here and '{there}' at {first}: make them agree, or define the actor in one place only", definition.Place, new([first])));

        facts[added.Id] = known with
        {
            AlternateNames = known.AlternateNames.Union(added.AlternateNames, StringComparer.Ordinal).ToEquatableArray(),
            SameAs = known.SameAs.Union(added.SameAs, StringComparer.Ordinal).ToEquatableArray(),
            JobTitle = known.JobTitle ?? added.JobTitle,
            Affiliation = known.Affiliation ?? added.Affiliation,
            Country = known.Country ?? added.Country,
        };
    }

    private static IEnumerable<(string Key, string Here, string There)> Differences(ActorFacts known, ActorFacts added) =>
        new (string Key, string? Here, string? There)[]
        {
            ("type", added.Type.ToString().ToLowerInvariant(), known.Type.ToString().ToLowerInvariant()),
            ("name", added.Name, known.Name),
            ("jobTitle", added.JobTitle, known.JobTitle),
            ("affiliation", added.Affiliation, known.Affiliation),
            ("country", added.Country, known.Country),
        }
        .Where(field => field.Here is not null && field.There is not null && field.Here != field.There)
        .Select(field => (field.Key, field.Here!, field.There!));

    private static void CheckUses(EquatableArray<ActorUse> uses, string path, Dictionary<string, ActorFacts> facts, ActorSuggestions suggest, List<Problem> problems)
    {
        foreach (var use in uses)
        {
            if (!facts.ContainsKey(use.Id))
                problems.Add(new Problem(ProblemIds.UnknownActor, $"No actor has the id '{use.Id}': {suggest.For(use.Id)}", new Place(path, use.Span)));
        }
    }

    private static void ReportCircles(Dictionary<string, ActorFacts> facts, Dictionary<string, Place> places, List<Problem> problems)
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in facts.Keys.OrderBy(id => id, StringComparer.Ordinal))
        {
            var path = new List<string>();
            for (var at = id; at is not null && facts.TryGetValue(at, out var actor) && settled.Add(at); at = actor.Affiliation)
                path.Add(at);
            if (path.Count == 0 || facts[path[^1]].Affiliation is not { } next || path.IndexOf(next) is not (>= 0 and var start))
                continue;
            var circle = path.Skip(start).Append(next);
            problems.Add(new Problem(
                ProblemIds.CircularAffiliation,
                $"The affiliation of '{next}' leads back to itself ({string.Join(" → ", circle)}): remove one of them",
                places[next],
                path.Skip(start + 1).Select(other => places[other]).ToEquatableArray()));
        }
    }

    private static EquatableArray<LinkedActor> Name(Dictionary<string, ActorFacts> facts, Dictionary<string, Place> places, List<Problem> problems)
    {
        var actors = new List<LinkedActor>(facts.Count);
        var names = new NameScope<string>(ReservedActorNames);
        foreach (var id in facts.Keys.OrderBy(id => id, StringComparer.Ordinal))
        {
            var name = names.Resolve(CSharpName.From(id));
            if (names.TryAdd(name, id, out var clash, out var kind))
                actors.Add(new LinkedActor(name, facts[id]));
            else
                problems.Add(NameProblems.Clash("actor", id, clash!, name, kind, places[id], places[clash!]));
        }

        return actors.ToEquatableArray();
    }
}
