using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Linking;

/// <summary>
/// Collects the definitions of actors. The first definition gives the facts, and no later one changes them: an article may repeat facts
/// of the register and add none, and two definitions outside it, or two within it, have the same facts.
/// </summary>
/// <remarks>
/// The cost of a definition is its own length and not the length of the first: an author may define one actor again and again.
/// </remarks>
internal sealed class ActorAgreement(List<Problem> problems)
{
    private readonly Dictionary<string, Known> _known = new(OrdinalText.Comparer);

    /// <summary>The facts of each actor, by id.</summary>
    public Dictionary<string, ActorFacts> ToFacts() =>
        _known.ToDictionary(pair => pair.Key, pair => pair.Value.First.Facts, OrdinalText.Comparer);

    /// <summary>The place of the first definition of each actor, by id.</summary>
    public Dictionary<string, Place> ToPlaces() =>
        _known.ToDictionary(pair => pair.Key, pair => pair.Value.First.Place, OrdinalText.Comparer);

    /// <summary>Whether an actor with that id is defined so far.</summary>
    public bool Knows(string id) => _known.ContainsKey(id);

    /// <summary>Whether a definition of the actor with that id is without an error.</summary>
    public bool IsComplete(string id) => _known[id].First.IsComplete;

    /// <summary>Where the actor with that id is defined first.</summary>
    public Place PlaceOf(string id) => _known[id].First.Place;

    /// <summary>Adds a definition. A definition that contradicts the first is reported, and changes nothing.</summary>
    public void Add(ActorDefinition definition, bool isOfRegister)
    {
        // A definition that has an error gives way to a sound definition.
        if (!_known.TryGetValue(definition.Facts.Id, out var known) || (definition.IsComplete && !known.First.IsComplete))
            _known[definition.Facts.Id] = new Known(definition, isOfRegister);
        else if (!definition.IsComplete || known.First.Facts == definition.Facts)
            return; // An error of a definition causes no second error.
        else if (known.IsOfRegister && !isOfRegister)
            CheckAdditions(known, definition);
        else
            CheckEqual(known, definition);
    }

    /// <summary>Reports a source without a name whose id is an actor's too: a reader of the article would take it for that actor.</summary>
    public void CheckSource(ActorDefinition source)
    {
        var id = source.Facts.Id;
        if (!source.IsComplete || !_known.TryGetValue(id, out var known) || !known.First.IsComplete)
            return;
        var name = Excerpt.Of(known.First.Facts.Name, 60);
        problems.Add(new Problem(
            ProblemIds.ConflictingActor,
            $"'{id}' is an unnamed source here, and the actor '{name}' at {known.First.Place}",
            source.Place)
        {
            Advice = "give the source another id",
            Related = new([new("the actor with this id", known.First.Place)]),
        });
    }

    private void CheckAdditions(Known register, ActorDefinition article)
    {
        foreach (var fact in ActorDifference.Added(new StatedFacts(article.Facts), register.Stated))
            Report(fact, article.Place, register.First.Place, $"in the register, {register.First.Place}", fact.AdviceOfRegister);
    }

    private void CheckEqual(Known first, ActorDefinition second)
    {
        var stated = new StatedFacts(second.Facts);
        var facts = Differences(stated, first.Stated);
        ReportAll(facts, second.Place, first.First.Place);
        if (facts.Length == 0 || first.IsReported)
            return;
        first.IsReported = true;
        ReportAll(Differences(first.Stated, stated), first.First.Place, second.Place);
    }

    private static ActorDifference[] Differences(StatedFacts here, StatedFacts there) =>
        [.. ActorDifference.Added(here, there), .. ActorDifference.Missing(here, there)];

    private void ReportAll(ActorDifference[] facts, Place here, Place there)
    {
        foreach (var fact in facts)
            Report(fact, here, there, $"at {there}", "write the same facts at both places, or define the actor in actors.yaml");
    }

    private void Report(ActorDifference fact, Place here, Place other, string where, string advice) =>
        problems.Add(new Problem(ProblemIds.ConflictingActor, $"{fact.Here} and {fact.There} {where}", here)
        {
            Advice = advice,
            Related = new([new("the other definition", other)]),
        });

    /// <summary>The definition that counts.</summary>
    private sealed class Known(ActorDefinition first, bool isOfRegister)
    {
        private StatedFacts? _stated;

        public ActorDefinition First { get; } = first;

        public bool IsOfRegister { get; } = isOfRegister;

        /// <summary>Whether the difference from another definition is reported at it: one is enough.</summary>
        public bool IsReported { get; set; }

        public StatedFacts Stated => _stated ??= new(First.Facts);
    }
}
