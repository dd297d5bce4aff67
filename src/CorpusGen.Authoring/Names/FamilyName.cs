namespace CorpusGen.Authoring.Names;

/// <summary>The family name in a full name: the last word, with the particles before it.</summary>
internal static class FamilyName
{
    /// <summary>Words before a family name, in the languages whose names papers print; some families write them with a capital.</summary>
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "al", "bin", "bint", "d'", "da", "das", "de", "degli", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "e", "el",
        "ibn", "la", "las", "le", "lo", "los", "mac", "mc", "ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur",
    };

    /// <summary>“Le Floch” of “Anne Le Floch”, “von der Heide” of “Karl von der Heide”. One word is the family name.</summary>
    public static string Of(string name)
    {
        var words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length - 1;
        while (first > 0 && Particles.Contains(words[first - 1]))
            first--;
        return string.Join(" ", words.Skip(Math.Max(0, first)));
    }
}
