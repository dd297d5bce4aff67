using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Export.Articles;

/// <summary>The actors that articles share.</summary>
/// <param name="actors">The actors, by id.</param>
public sealed class ExportedCast(EquatableArray<ActorFacts> actors)
{
    private readonly Dictionary<string, ActorFacts> _byId = actors.ToDictionary(actor => actor.Id, OrdinalText.Comparer);

    /// <summary>The actors, by id.</summary>
    public EquatableArray<ActorFacts> Actors { get; } = actors;

    /// <summary>The actor with that id.</summary>
    public ActorFacts? Find(string id) => _byId.GetValueOrDefault(id);
}
