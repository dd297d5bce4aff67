namespace CorpusGen.Runtime;

/// <summary>The places in a body that mean actors. The run time and the exports find the same ones.</summary>
internal static class BodyMentions
{
    /// <summary>
    /// The mentions by name and the written mentions, in order. Where two names overlap, the longest counts. Written mentions win over the
    /// names in them: “Hamaura's spokesman” is not Hamaura.
    /// </summary>
    /// <param name="body">The body.</param>
    /// <param name="actors">The actors that the article lists, each with the names that it has everywhere.</param>
    /// <param name="own">
    /// The names that this body alone uses, each with the number of its actor. Such a name means that actor, also where another actor has
    /// it everywhere else.
    /// </param>
    /// <param name="written">The mentions of the front matter, in order; no actor for an id without an actor.</param>
    public static IReadOnlyList<(T Actor, TextPosition Position)> Find<T>(
        string body,
        IReadOnlyList<(T Actor, IEnumerable<string> Names)> actors,
        IReadOnlyList<(int Number, string Name)> own,
        IReadOnlyList<(T? Actor, TextPosition Position)> written)
        where T : class
    {
        var ownNames = new HashSet<string>(own.Select(one => one.Name), StringComparer.Ordinal);
        var names = new List<(string, int)>();
        for (var i = 0; i < actors.Count; i++)
            names.AddRange(actors[i].Names.Where(name => !ownNames.Contains(name)).Select(name => (name, i)));
        names.AddRange(own.Select(one => (one.Name, one.Number)));
        var named = new SurfaceForms(names).Find(body)
            .Select(found => (actors[found.Owner].Actor, Position: new TextPosition(found.Start, found.Start + found.Length)))
            .ToArray();
        return written.Count == 0 ? named : Merged(named, written);
    }

    private static List<(T Actor, TextPosition Position)> Merged<T>(
        (T Actor, TextPosition Position)[] named, IReadOnlyList<(T? Actor, TextPosition Position)> written)
        where T : class
    {
        var merged = new List<(T Actor, TextPosition Position)>();
        var next = 0;
        foreach (var (actor, position) in written)
        {
            for (; next < named.Length && named[next].Position.Start < position.End; next++)
            {
                if (named[next].Position.End <= position.Start)
                    merged.Add(named[next]);
            }

            if (actor is not null)
                merged.Add((actor, position));
        }

        merged.AddRange(named.Skip(next));
        return merged;
    }
}
