using CorpusGen.CSharp.Emission;
using CorpusGen.Generator.Classes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator;

/// <summary>What the consumer's compilation has to offer, as far as the generator cares: equal after an edit of C#.</summary>
/// <param name="LibraryVersion">The version of the library <c>CorpusGen</c> that is referenced, or <see langword="null"/>.</param>
/// <param name="LanguageVersion">The version of C#.</param>
/// <param name="HasNullableAttributes">Whether the framework has <c>NotNullWhen</c>; .NET Standard 2.0 has not.</param>
/// <param name="ReadsDocumentation">Whether the compiler looks at documentation comments, which an editor does.</param>
internal sealed record Host(Version? LibraryVersion, LanguageVersion LanguageVersion, bool HasNullableAttributes, bool ReadsDocumentation)
{
    /// <summary>The version of C# that the emitted code is written in.</summary>
    public const LanguageVersion OldestLanguage = LanguageVersion.CSharp11;

    /// <summary>Whether System.Text.Json is there.</summary>
    public bool HasJson { get; init; }

    /// <summary>Whether the framework has <c>DynamicallyAccessedMembers</c>.</summary>
    public bool HasTrimming { get; init; }

    /// <summary>
    /// Whether the emitted code can compile here at all. Where it cannot, one error gives the reason, and nothing is emitted that would
    /// cause other errors.
    /// </summary>
    public bool CanCompile => LibraryVersion is not null && LanguageVersion >= OldestLanguage;

    /// <summary>The options of the project, completed with the facts of its compilation.</summary>
    public EmissionOptions Complete(EmissionOptions options) => options with
    {
        IsWanted = options.IsWanted && CanCompile,
        HasNullableAttributes = HasNullableAttributes,
        HasJson = HasJson,
        HasTrimming = HasTrimming,
        HasDocumentation = options.HasDocumentation || ReadsDocumentation,
    };

    public static Host Of(Compilation compilation) => new(
        compilation.GetTypesByMetadataName("CorpusGen.Article").Select(type => type.ContainingAssembly)
            .FirstOrDefault(assembly => assembly.Name == "CorpusGen")?.Identity.Version,
        ((CSharpCompilation)compilation).LanguageVersion,
        compilation.Offers("System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"),
        compilation.SyntaxTrees.FirstOrDefault()?.Options.DocumentationMode != DocumentationMode.None)
    {
        HasTrimming = compilation.Offers("System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembersAttribute"),
        HasJson = compilation.Offers("System.Text.Json.Serialization.JsonIgnoreAttribute"),
    };
}
