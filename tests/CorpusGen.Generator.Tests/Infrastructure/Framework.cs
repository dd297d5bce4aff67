using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Infrastructure;

/// <summary>What a consumer's compilation references: the framework, and the library.</summary>
internal static class Framework
{
    /// <summary>The reference assemblies that these tests are compiled against themselves.</summary>
    public static readonly ImmutableArray<MetadataReference> References = Read();

    /// <summary>The library <c>CorpusGen</c>.</summary>
    public static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(Article).Assembly.Location);

    private static ImmutableArray<MetadataReference> Read()
    {
        var folder = typeof(Framework).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ReferenceAssemblies").Value!;
        return Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(MetadataReference (path) => MetadataReference.CreateFromFile(path)).ToImmutableArray();
    }
}
