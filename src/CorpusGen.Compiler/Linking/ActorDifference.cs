using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Linking;

/// <summary>A fact that one definition of an actor has and another has not, in words.</summary>
/// <param name="Here">The beginning of a sentence: the fact here.</param>
/// <param name="There">What is at the other place.</param>
/// <param name="Name">The name that is here only; <see langword="null"/> where the difference is not a name.</param>
internal readonly record struct ActorDifference(string Here, string There, string? Name = null)
{
    /// <summary>How many items of a list a message names.</summary>
    private const int Shown = 3;

    private const int MaxLength = 60;

    /// <summary>What to do about a fact that the register does not have.</summary>
    public string AdviceOfRegister => Name is null
        ? "write it in the register, or leave it out here"
        : $"write the name in the register, or write 'as: {YamlText.Quoted(Excerpt.Of(Name, MaxLength))}' if only this body uses it";

    /// <summary>The facts that <paramref name="here"/> has and <paramref name="there"/> does not have.</summary>
    public static IEnumerable<ActorDifference> Added(StatedFacts here, StatedFacts there)
    {
        foreach (var (key, value, other) in Pairs(here.Facts, there.Facts))
        {
            if (value is not null && value != other)
                yield return new(
                    $"'{here.Facts.Id}' has the {key} {Quoted(value)} here",
                    other is null ? "none" : Quoted(other),
                    key == "name" ? value : null);
        }

        if (Listed(here.AlternateNames, there.Names) is var (names, name))
            yield return new($"'{here.Facts.Id}' has the alternateName {names} here", "not", name);
        if (Listed(here.Pages, there.PageSet) is var (pages, _))
            yield return new($"'{here.Facts.Id}' has the sameAs {pages} here", "not");
    }

    /// <summary>The facts that <paramref name="there"/> has and <paramref name="here"/> does not have.</summary>
    public static IEnumerable<ActorDifference> Missing(StatedFacts here, StatedFacts there)
    {
        foreach (var (key, value, other) in Pairs(here.Facts, there.Facts))
        {
            if (value is null && other is not null)
                yield return new($"'{here.Facts.Id}' has no {key} here", Quoted(other));
        }

        if (Listed(there.AlternateNames, here.Names) is var (names, _))
            yield return new($"'{here.Facts.Id}' lacks an alternateName here", names);
        if (Listed(there.Pages, here.PageSet) is var (pages, _))
            yield return new($"'{here.Facts.Id}' lacks a sameAs here", pages);
    }

    private static (string Key, string? Here, string? There)[] Pairs(ActorFacts here, ActorFacts there) =>
    [
        ("type", here.Type.ToString().ToLowerInvariant(), there.Type.ToString().ToLowerInvariant()),
        ("name", here.Name, there.Name),
        ("jobTitle", here.JobTitle, there.JobTitle),
        ("affiliation", here.Affiliation, there.Affiliation),
        ("country", here.Country, there.Country),
    ];

    /// <summary>
    /// The first of <paramref name="texts"/> that <paramref name="others"/> does not have, in the form of a message. The texts differ, so
    /// the walk is not longer than the two lists: a long list is not walked for each short list.
    /// </summary>
    private static (string Shown, string First)? Listed(string[] texts, HashSet<string> others)
    {
        var found = texts.Where(text => !others.Contains(text)).Take(Shown + 1).ToArray();
        return found.Length == 0
            ? null
            : (string.Join(", ", found.Take(Shown).Select(Quoted)) + (found.Length > Shown ? " and more" : ""), found[0]);
    }

    private static string Quoted(string text) => $"'{Excerpt.Of(text, MaxLength)}'";
}

/// <summary>The facts of a definition, prepared for comparisons when there is something to compare.</summary>
internal sealed class StatedFacts(ActorFacts facts)
{
    private HashSet<string>? _names;
    private HashSet<string>? _pageSet;
    private string[]? _alternateNames;
    private string[]? _pages;

    public ActorFacts Facts { get; } = facts;

    /// <summary>The name and the other names.</summary>
    public HashSet<string> Names => _names ??= new(Facts.SurfaceForms, OrdinalText.Comparer);

    /// <summary>The pages, to look one up.</summary>
    public HashSet<string> PageSet => _pageSet ??= new(Facts.SameAs, OrdinalText.Comparer);

    /// <summary>The other names, each once.</summary>
    public string[] AlternateNames => _alternateNames ??= Facts.AlternateNames.Distinct(StringComparer.Ordinal).ToArray();

    /// <summary>The pages, each once.</summary>
    public string[] Pages => _pages ??= Facts.SameAs.Distinct(StringComparer.Ordinal).ToArray();
}
