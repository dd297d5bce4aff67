using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Infrastructure;

/// <summary>What a consumer's compilation references: the framework, and the library.</summary>
internal static class Framework
{
    /// <summary>The reference assemblies that these tests are compiled against themselves.</summary>
    public static readonly ImmutableArray<MetadataReference> References = Read("ReferenceAssemblies");

    /// <summary>.NET Standard 2.0, with the library as its consumers get it.</summary>
    public static readonly ImmutableArray<MetadataReference> Standard =
    [
        .. Read("StandardReferenceAssemblies"),
        MetadataReference.CreateFromFile(Path.GetFullPath(Said("StandardLibrary"))),
        MetadataReference.CreateFromFile(Said("StandardMemory")),
    ];

    /// <summary>The library <c>CorpusGen</c>.</summary>
    public static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(Article).Assembly.Location);

    private static ImmutableArray<MetadataReference> Read(string key) =>
        Directory.GetFiles(Said(key), "*.dll").Order(StringComparer.Ordinal).Select(MetadataReference (path) => MetadataReference.CreateFromFile(path)).ToImmutableArray();

    /// <summary>What ReferenceAssemblies.targets says.</summary>
    private static string Said(string key) =>
        typeof(Framework).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
