using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;
using CorpusGen.Runtime;

namespace CorpusGen.Compiler.Binding;

/// <summary>Checks that a body names the actors of its article, by the longest name where two overlap.</summary>
internal static class ActorMentions
{
    /// <summary>
    /// Adds the problems of an article that lists actors of the register, once these are known. An article that defines
    /// all of its actors was checked when it was bound.
    /// </summary>
    /// <param name="file">The article's file.</param>
    /// <param name="article">The article.</param>
    /// <param name="register">The facts of the actors that it lists.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static BoundArticle Check(
        SourceFile file,
        BoundArticle article,
        IReadOnlyList<ActorFacts> register,
        CancellationToken cancellation = default)
    {
        // Each once: of an actor that is listed again there is nothing more to find.
        var facts = new Dictionary<string, ActorFacts>(OrdinalText.Comparer);
        foreach (var actor in register)
            facts[actor.Id] = actor;
        var cast = new List<ActorDefinition>(article.Actors);
        foreach (var use in article.Listed)
        {
            if (!facts.TryGetValue(use.Id, out var actor))
                continue;
            facts.Remove(use.Id);
            cast.Add(new ActorDefinition(actor, new Place(article.Path, use.Span)));
        }

        // The text of the file as it is: a copy of each body would be the largest allocation of this step.
        var (text, start) = BodyMap.TextWithLineFeeds(file, article.BodyStart);
        var problems = Check(article.Path, text, start, cast, article.Names, article.Meant, cancellation);
        return article with { Problems = article.Problems.Concat(problems).ToEquatableArray() };
    }

    /// <summary>
    /// A problem for each actor of the <paramref name="cast"/> that the body never names, and for each of the
    /// <paramref name="names"/> that it alone uses and that are not in it.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="text">A text that ends with the body.</param>
    /// <param name="start">The start of the body in <paramref name="text"/>.</param>
    /// <param name="cast">The actors of the article.</param>
    /// <param name="names">The names that this body alone uses.</param>
    /// <param name="meant">The ids of actors whom the body means by other words.</param>
    /// <param name="cancellation">Stops the search.</param>
    internal static IEnumerable<Problem> Check(
        string path,
        string text,
        int start,
        IReadOnlyList<ActorDefinition> cast,
        IReadOnlyList<BodyName> names,
        IEnumerable<string> meant,
        CancellationToken cancellation)
    {
        // One whose definition has an error, and perhaps no name, need not be named.
        if (cast.Any(actor => !actor.IsComplete))
            cast = [.. cast.Where(actor => actor.IsComplete)];
        if (cast.Count + names.Count == 0)
            return [];
        var all = new NumberedNames(cast, names);
        var found = all.In(text, start, form => form, cancellation);

        // A dateline has its place in capitals: PORT LINDON — The council…
        if (found.Count < all.Count)
            found.UnionWith(all.In(text, start, form => form.ToUpperInvariant(), cancellation));
        var used = names.Where((_, number) => found.Contains(number)).Select(name => name.Actor);
        var named = new HashSet<string>(used.Concat(meant), OrdinalText.Comparer);
        return cast.Where((actor, number) => IsToBeNamed(actor) && !found.Contains(names.Count + number)).Select(NeverNamed)
            .Concat(names.Where((_, number) => !found.Contains(number)).Select(name => NeverUsed(name, path)));

        bool IsToBeNamed(ActorDefinition actor) => actor.Facts.SurfaceForms.Any() && !named.Contains(actor.Facts.Id);
    }

    private static Problem NeverNamed(ActorDefinition actor)
    {
        var forms = string.Join(", ", actor.Facts.SurfaceForms.Select(form => $"'{form}'"));
        return new Problem(
            ProblemIds.ActorNotMentioned,
            $"The body never names '{actor.Facts.Id}' ({forms})",
            actor.Place)
        {
            Advice = "add the name it uses to 'alternateName', write it here as 'as', or remove the actor",
        };
    }

    private static Problem NeverUsed(BodyName name, string path) => new(
        ProblemIds.BodyNameNotFound,
        $"The body never calls '{name.Actor}' by the name '{name.Name}'",
        new Place(path, name.Span))
    {
        Advice = "copy the name from the body, or remove it",
    };

    /// <summary>
    /// The names that a body alone uses, and then the names of each actor. Where two share a name, the lower number has it.
    /// </summary>
    private sealed class NumberedNames(IReadOnlyList<ActorDefinition> cast, IReadOnlyList<BodyName> names)
    {
        public int Count { get; } = names.Count + cast.Count;

        public HashSet<int> In(string text, int start, Func<string, string> spelt, CancellationToken cancellation)
        {
            var numbered = new List<(string Name, int Number)>();
            for (var i = 0; i < names.Count; i++)
                numbered.Add((spelt(names[i].Name), i));
            for (var i = 0; i < cast.Count; i++)
            {
                foreach (var form in cast[i].Facts.SurfaceForms)
                    numbered.Add((spelt(form), names.Count + i));
            }

            var mentions = new SurfaceForms(numbered).Find(text, out var steps, cancellation, start);
            Work.Add(steps);
            var found = new HashSet<int>();
            for (var i = 0; i < mentions.Count; i++)
                found.Add(mentions[i].Owner);
            return found;
        }
    }
}
