using CorpusGen.Authoring.Names;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Authoring.Speakers;

/// <summary>The source of a quotation, read from the text around it.</summary>
/// <param name="Source">The words that name the source.</param>
/// <param name="Cue">The word that attributes.</param>
/// <param name="Actor">The actor; <see langword="null"/> where the words name no actor that is known.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Reason">The evidence: a clause for people.</param>
internal sealed record Attributed(TextRange Source, TextRange? Cue, CastActor? Actor, double Confidence, string Reason)
{
    /// <summary>Whether the source is the source of an earlier quotation, and the sentence does not name it.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Who passes the words on, where the actor speaks through another.</summary>
    public CastActor? Via { get; init; }

    /// <summary>Below this confidence a speaker is not written.</summary>
    public const double Least = 0.5;
}
