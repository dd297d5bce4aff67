namespace CorpusGen.Compiler.Schema;

/// <summary>The kinds of actors.</summary>
public enum ActorType
{
    /// <summary>schema.org Person.</summary>
    Person,

    /// <summary>schema.org Organization.</summary>
    Organization,

    /// <summary>A state.</summary>
    State,

    /// <summary>A source without a name, which belongs to its article.</summary>
    UnnamedSource,
}
