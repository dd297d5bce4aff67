using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace CorpusGen.Runtime;

/// <summary>The actors of a corpus by name, and as a list: the type of <c>Corpus.Actors</c>.</summary>
[DebuggerDisplay("Count = {Count}")]
public abstract class NamedActors
{
    private readonly CorpusStore _store;

    /// <summary>Called by generated code.</summary>
    protected NamedActors(CorpusStore store) => _store = store;

    /// <summary>Every actor, by id.</summary>
    public ActorList All => _store.Actors;

    /// <summary>The number of actors.</summary>
    public int Count => All.Count;

    /// <summary>The actor with this id.</summary>
    /// <exception cref="KeyNotFoundException">No actor has the id.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Actor this[string id] => All[id];

    /// <summary>Finds an actor by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out Actor? actor) => All.TryGet(id, out actor);

    /// <summary>Enumerates the actors, by id.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CorpusList<Actor>.Enumerator GetEnumerator() => All.GetEnumerator();

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => base.GetHashCode();

    /// <summary>The name of the type.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ToString() => GetType().Name;

    /// <summary>Called by generated code: the actor at <paramref name="index"/> of <see cref="All"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T At<T>(int index)
        where T : Actor => (T)All[index];
}
