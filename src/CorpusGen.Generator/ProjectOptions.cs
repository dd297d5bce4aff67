using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Settings;
using CorpusGen.CSharp.Emission;
using CorpusGen.CSharp.Names;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>The MSBuild properties that <c>build/CorpusGen.targets</c> hands to the compiler.</summary>
/// <param name="Root">The corpus root: an absolute path that ends with a separator, or empty when the targets did not run.</param>
/// <param name="Emission">What concerns the emitted code.</param>
/// <param name="Link">What concerns linking.</param>
/// <param name="Strict">Whether hints are warnings.</param>
/// <param name="Mistakes">The mistakes in the properties, for their author.</param>
internal sealed record ProjectOptions(string Root, EmissionOptions Emission, LinkOptions Link, bool Strict, EquatableArray<string> Mistakes)
{
    private static readonly string[] Visibilities = ["public", "internal"];

    /// <summary>Which articles, quotes and dates have names.</summary>
    public NamingPolicy Naming { get; init; } = NamingPolicy.All;

    /// <summary>Whether the targets want JSON Schemas to write to a folder.</summary>
    public bool WritesJsonSchemas { get; init; }

    /// <summary>Whether an <c>.editorconfig</c> in a folder below the corpus root sets severities.</summary>
    public bool FolderSeverities { get; init; }

    /// <summary>The separator of folders in the paths of the host.</summary>
    public char Separator { get; init; } = '/';

    /// <summary>The encoding in which the project has the compiler read its files, if any.</summary>
    public string CodePage { get; init; } = "";

    /// <summary>Which <c>.editorconfig</c> files set severities.</summary>
    public SeverityFiles SeverityFiles => new(Corpus, FolderSeverities);

    /// <summary>The corpus root.</summary>
    public CorpusRoot Corpus => new(Root);

    public static ProjectOptions Read(AnalyzerConfigOptions options)
    {
        var mistakes = new List<string>();
        var visibility = Property(options, "CorpusVisibility");
        if (visibility.Length > 0 && Array.IndexOf(Visibilities, visibility) < 0)
            mistakes.Add($"CorpusVisibility is public or internal, not '{visibility}'");
        var naming = PolicyOf(options, "CorpusNamed", NamingMode.All, mistakes);
        var dateNaming = PolicyOf(options, "CorpusNamedDates", NamingMode.Explicit, mistakes);
        var includeDrafts = Switch(options, "CorpusIncludeDrafts", mistakes);
        var strict = Switch(options, "CorpusStrict", mistakes);
        var folderSeverities = Switch(options, "CorpusFolderSeverities", mistakes);
        var directory = Uri.UnescapeDataString(Property(options, "CorpusRootDirectory"));
        var root = directory.Replace('\\', '/');
        return new ProjectOptions(
            root,
            new EmissionOptions(
                NamespaceFrom(Property(options, "CorpusNamespace"), Property(options, "RootNamespace"), "Content"),
                visibility == "internal" ? "internal" : "public")
            {
                IsWanted = root.Length > 0,
                RestartsOnEdit = Property(options, "CorpusRestartOnEdit") == "true",
                HasDocumentation = Property(options, "EmitCompilerGeneratedFiles") == "true",
            },
            new LinkOptions(includeDrafts),
            strict,
            mistakes.ToEquatableArray())
        {
            Naming = naming with { Dates = dateNaming },
            Separator = directory.IndexOf('\\') >= 0 ? '\\' : '/',
            CodePage = Property(options, "CodePage"),
            WritesJsonSchemas = Property(options, "CorpusJsonSchemas").Length > 0,
            FolderSeverities = folderSeverities,
        };
    }

    /// <summary>
    /// Whether the project has a corpus. A project that references a project with a corpus gets the generator too, without the
    /// targets: it has no corpus, and a class <c>Corpus</c> would hide the class of the other project.
    /// </summary>
    public bool HasCorpus => Corpus.Exists;

    /// <summary>The path of <paramref name="path"/> under the corpus root, or <see langword="null"/> when it is not under it.</summary>
    public string? RelativePath(string path) => Corpus.RelativePath(path);

    private static string NamespaceFrom(params string[] candidates)
    {
        var chosen = candidates.First(candidate => candidate.Length > 0);
        return string.Join(".", chosen.Split('.').Select(Segment));
    }

    private static string Segment(string segment)
    {
        if (SyntaxFacts.GetKeywordKind(segment) != SyntaxKind.None)
            return "@" + segment;
        var valid = new string(segment.Select(unit => SyntaxFacts.IsIdentifierPartCharacter(unit) ? unit : '_').ToArray());
        return SyntaxFacts.IsValidIdentifier(valid) ? valid : "_" + valid;
    }

    /// <summary>Reads a property whose <c>;</c> the targets have escaped, in a second property with <c>Rules</c> in its name.</summary>
    private static NamingPolicy PolicyOf(AnalyzerConfigOptions options, string name, NamingMode otherwise, List<string> mistakes)
    {
        if (NamingPolicy.Parse(Uri.UnescapeDataString(Property(options, name + "Rules")), otherwise, out var policy) is { } wrong)
            mistakes.Add($"{name} is all, explicit or none, and for a folder as in all;archive/**=none; '{wrong}' is neither");
        return policy;
    }

    private static bool Switch(AnalyzerConfigOptions options, string name, List<string> mistakes)
    {
        var value = Property(options, name);
        if (value.Length == 0 || bool.TryParse(value, out _))
            return value.Length > 0 && bool.Parse(value);
        mistakes.Add($"{name} is true or false, not '{value}'");
        return false;
    }

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
