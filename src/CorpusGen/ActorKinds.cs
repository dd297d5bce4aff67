using CorpusGen.Runtime;
using CorpusGen.Runtime.Wire;

namespace CorpusGen;

/// <summary>A person (schema.org <c>Person</c>).</summary>
public sealed class Person : Actor
{
    internal Person(CorpusStore store, ActorLine line)
        : base(store, line)
    {
    }

    /// <summary>What the person does (schema.org <c>jobTitle</c>).</summary>
    public string? JobTitle => Line.JobTitle;
}

/// <summary>An organization (schema.org <c>Organization</c>): a company, a party, a ministry, a union.</summary>
public sealed class Organization : Actor
{
    internal Organization(CorpusStore store, ActorLine line)
        : base(store, line)
    {
    }
}

/// <summary>A state. Its government speaks for it.</summary>
public sealed class State : Actor
{
    internal State(CorpusStore store, ActorLine line)
        : base(store, line)
    {
    }
}
