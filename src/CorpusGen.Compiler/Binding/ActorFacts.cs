using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Binding;

/// <summary>The facts about an actor in one place, or, once linked, in all places.</summary>
public sealed record ActorFacts
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The kind.</summary>
    public ActorType Type { get; init; }

    /// <summary>The name; the id, or a name of one body, for an actor without a name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the front matter gives a name: an unnamed source may lack it.</summary>
    public bool HasName { get; init; } = true;

    /// <summary>How many people an unnamed source is.</summary>
    public int? Count { get; init; }

    /// <summary>Other names.</summary>
    public EquatableArray<string> AlternateNames { get; init; }

    /// <summary>What a person does.</summary>
    public string? JobTitle { get; init; }

    /// <summary>The id of the actor it belongs to.</summary>
    public string? Affiliation { get; init; }

    /// <summary>ISO 3166-1 alpha-2, in capitals.</summary>
    public string? Country { get; init; }

    /// <summary>Absolute URIs.</summary>
    public EquatableArray<string> SameAs { get; init; }

    /// <summary>The name and the other names: all that a body may use.</summary>
    public IEnumerable<string> SurfaceForms => HasName ? [Name, .. AlternateNames] : AlternateNames;

    /// <summary>Whether it belongs to its article, and another article may have the same id for another source.</summary>
    public bool IsOfArticle => Type == ActorType.UnnamedSource;
}

/// <summary>The facts about an actor in one place, and that place.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Place">The id's place.</param>
/// <param name="IsComplete">Whether every fact could be read; where not, that is reported, and the facts have something in its
/// place.</param>
public sealed record ActorDefinition(ActorFacts Facts, Place Place, bool IsComplete = true);

/// <summary>A name by which one body alone calls an actor, and where the front matter gives it.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Name">The name.</param>
/// <param name="Span">Where it is written.</param>
public sealed record BodyName(string Actor, string Name, SourceSpan Span);

/// <summary>A name by which one body alone calls an actor.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Name">The name.</param>
public sealed record ActorName(string Actor, string Name);

/// <summary>A place where an actor's id is used.</summary>
/// <param name="Id">The id.</param>
/// <param name="Span">Its place.</param>
public sealed record ActorUse(string Id, SourceSpan Span)
{
    /// <summary>The range of the text alone, where another id can be written; empty where it cannot.</summary>
    public TextRange Written { get; init; }

    /// <summary>Whether it is an affiliation, which no unnamed source can be.</summary>
    public bool IsAffiliation { get; init; }

    internal static ActorUse Of(ScalarNode id, SourceFile file) => new(IdText.Normalize(id.Value), file.SpanOf(id.Range))
    {
        Written = id switch
        {
            { IsAnchored: true } or { Style: ScalarStyle.Literal or ScalarStyle.Folded } => default,
            { Style: ScalarStyle.Plain } => id.Range,
            _ => new TextRange(id.Range.Start + 1, id.Range.End - 1),
        },
    };
}
