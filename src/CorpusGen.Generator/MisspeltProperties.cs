using System.Collections.Immutable;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Generator;

/// <summary>
/// Finds properties of your project whose names are nearly names of CorpusGen. MSBuild takes any name, and
/// <c>CorpusRooot</c> would leave the corpus where it was without a word.
/// </summary>
internal static class MisspeltProperties
{
    private const string Prefix = "Corpus";

    /// <summary>What follows the prefix in the names of the properties that <c>build/CorpusGen.targets</c> reads.</summary>
    private static readonly string[] Known =
    [
        "Root", "Exclude", "Namespace", "Visibility", "IncludeDrafts", "Named", "NamedDates", "Strict", "FolderSeverities", "JsonSchemas",
        "TuneCompiler",
    ];

    /// <summary>The names of the properties that a project may set.</summary>
    public static IEnumerable<string> Names => Known.Select(name => Prefix + name);

    public static EquatableArray<Problem> In(ImmutableArray<ProjectFile> files)
    {
        // A name that is used is the project's own.
        var used = new HashSet<string>(files.SelectMany(file => file.Used), StringComparer.OrdinalIgnoreCase);
        return files.SelectMany(file => file.Set)
            .Where(property => !used.Contains(property.Name))
            .Select(property => Intended(property.Name) is { } intended
                ? new Problem(
                    ProblemIds.MisspeltProperty,
                    $"CorpusGen has no property '{property.Name}'",
                    property.Place) { Advice = $"did you mean {intended}?" }
                : null)
            .OfType<Problem>()
            .ToEquatableArray();
    }

    /// <summary>
    /// The property of CorpusGen that an author who wrote <paramref name="name"/> had in mind; <see langword="null"/> when it is one, or
    /// nothing like one.
    /// </summary>
    private static string? Intended(string name)
    {
        if (name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            var rest = name.Substring(Prefix.Length);
            return !Known.Contains(rest, StringComparer.OrdinalIgnoreCase) && DidYouMean.Nearest(rest, Known) is { } nearest
                ? Prefix + nearest
                : null;
        }

        // Or the prefix is misspelt: CoprusRoot.
        var known = Known.FirstOrDefault(known => name.EndsWith(known, StringComparison.OrdinalIgnoreCase));
        return known is not null && DidYouMean.Nearest(name.Substring(0, name.Length - known.Length), [Prefix]) is not null
            ? Prefix + known
            : null;
    }
}
