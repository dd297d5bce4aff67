using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Runtime;

namespace CorpusGen.Compiler.Binding;

/// <summary>Checks that a body names the actors of its article, by the longest name where two overlap.</summary>
public static class ActorMentions
{
    /// <summary>
    /// Adds what can be said of an article that lists actors of the register, once these are known. An article that defines
    /// all of its actors was checked when it was bound.
    /// </summary>
    /// <param name="file">The article's file.</param>
    /// <param name="article">The article.</param>
    /// <param name="register">The facts of the actors that it lists.</param>
    public static BoundArticle Check(SourceFile file, BoundArticle article, IReadOnlyList<ActorFacts> register)
    {
        var listed = new List<ActorDefinition>();
        foreach (var use in article.Listed)
        {
            if (register.FirstOrDefault(facts => facts.Id == use.Id) is { } facts)
                listed.Add(new ActorDefinition(facts, new Place(article.Path, use.Span)));
        }

        var body = new BodyText(file, article.BodyStart).Value;
        return article with { Problems = article.Problems.Concat(Check(body, article.Actors, listed)).ToEquatableArray() };
    }

    /// <summary>A problem for each actor that <paramref name="body"/> never names.</summary>
    internal static IEnumerable<Problem> Check(string body, IReadOnlyList<ActorDefinition> defined, IReadOnlyList<ActorDefinition> listed)
    {
        ActorDefinition[] cast = [.. defined, .. listed];
        if (cast.Length == 0)
            return [];
        var named = new HashSet<int>(Named(body, cast, form => form));

        // A dateline has its place in capitals: PORT LINDON — The council…
        if (named.Count < cast.Length)
            named.UnionWith(Named(body, cast, form => form.ToUpperInvariant()));
        return cast.Where((_, owner) => !named.Contains(owner)).Select(NeverNamed);
    }

    private static IEnumerable<int> Named(string body, ActorDefinition[] cast, Func<string, string> spelt)
    {
        var forms = new SurfaceForms(cast.SelectMany((actor, owner) => actor.Facts.SurfaceForms.Select(form => (spelt(form), owner))));
        return forms.Find(body).Select(mention => mention.Owner);
    }

    private static Problem NeverNamed(ActorDefinition actor)
    {
        var forms = string.Join(", ", actor.Facts.SurfaceForms.Select(form => $"'{form}'"));
        return new Problem(
            ProblemIds.ActorNotMentioned,
            $"The body never names '{actor.Facts.Id}' ({forms}): add the name it uses to 'alternateName', or remove the actor",
            actor.Place);
    }
}
