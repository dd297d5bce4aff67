namespace CorpusGen.Compiler.Binding;

/// <summary>Whether a body names the actors of its article.</summary>
public static class ActorMentions
{
    /// <summary>The problem of an actor that is listed at <paramref name="place"/> and never named.</summary>
    public static Problem Problem(ActorFacts actor, Place place)
    {
        var forms = string.Join(", ", actor.SurfaceForms.Select(form => $"'{form}'"));
        return new Problem(ProblemIds.ActorNotMentioned, $"The body never names '{actor.Id}' ({forms}): add the name it uses to 'alternateName', or remove the actor", place);
    }

    /// <summary>Whether <paramref name="body"/> holds one of the actor's names.</summary>
    public static bool Names(ActorFacts actor, string body) => actor.SurfaceForms.Any(form => body.IndexOf(form, StringComparison.Ordinal) >= 0);
}
