using CorpusGen.Compiler;
using CorpusGen.Generator.Emission;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>The MSBuild properties that <c>build/CorpusGen.targets</c> hands to the compiler, as the generator understands them.</summary>
/// <param name="Root">The corpus root: an absolute path that ends with a separator, or empty when the targets did not run.</param>
/// <param name="Emission">What concerns the emitted code.</param>
/// <param name="Link">What concerns linking.</param>
/// <param name="Strict">Whether hints are warnings.</param>
internal sealed record ProjectOptions(string Root, EmissionOptions Emission, LinkOptions Link, bool Strict)
{
    public static ProjectOptions Read(AnalyzerConfigOptions options) => new(
        Uri.UnescapeDataString(Property(options, "CorpusRootDirectory")).Replace('\\', '/'),
        new EmissionOptions(
            NamespaceFrom(Property(options, "CorpusNamespace"), Property(options, "RootNamespace"), "Content"),
            Property(options, "CorpusVisibility") == "internal" ? "internal" : "public")
        {
            HasDocumentation = IsTrue(options, "EmitCompilerGeneratedFiles"),
        },
        new LinkOptions(IncludeDrafts: IsTrue(options, "CorpusIncludeDrafts")) { Naming = NamingFrom(options) },
        Strict: IsTrue(options, "CorpusStrict"));

    /// <summary>The path of <paramref name="path"/> under the corpus root, or <see langword="null"/> when it is not under it.</summary>
    public string? RelativePath(string path)
    {
        path = path.Replace('\\', '/');
        return Root.Length > 0 && path.StartsWith(Root, StringComparison.Ordinal) ? path.Substring(Root.Length) : null;
    }

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

    private static NamingPolicy NamingFrom(AnalyzerConfigOptions options)
    {
        NamingPolicy.Parse(Uri.UnescapeDataString(Property(options, "CorpusNamedRules")), out var policy);
        return policy;
    }

    private static bool IsTrue(AnalyzerConfigOptions options, string name) =>
        string.Equals(Property(options, name), "true", StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
