using CorpusGen.Runtime;

namespace CorpusGen.Compiler.Binding;

/// <summary>Whether a body names the actors of its article, by the longest name where two overlap.</summary>
public static class ActorMentions
{
    /// <summary>For each of <paramref name="cast"/> whether <paramref name="body"/> names it.</summary>
    public static bool[] Find(IReadOnlyList<ActorFacts> cast, string body)
    {
        var named = new bool[cast.Count];
        var forms = new SurfaceForms(cast.SelectMany((actor, owner) => actor.SurfaceForms.Select(form => (form, owner))));
        foreach (var (owner, _, _) in forms.Find(body))
            named[owner] = true;
        return named;
    }

    /// <summary>The problem of an actor that is listed at <paramref name="place"/> and never named.</summary>
    public static Problem Problem(ActorFacts actor, Place place)
    {
        var forms = string.Join(", ", actor.SurfaceForms.Select(form => $"'{form}'"));
        return new Problem(ProblemIds.ActorNotMentioned, $"The body never names '{actor.Id}' ({forms}): add the name it uses to 'alternateName', or remove the actor", place);
    }
}
