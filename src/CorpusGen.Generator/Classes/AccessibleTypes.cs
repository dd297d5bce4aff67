using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Classes;

/// <summary>Finds the types of other assemblies that the consumer's code may use.</summary>
internal static class AccessibleTypes
{
    /// <summary>
    /// Whether code of the consumer can name the type. A library may have an internal type of the same name; CorpusGen has one for
    /// .NET Standard (CS0122), and two libraries may each have a public one (CS0433).
    /// </summary>
    public static bool Offers(this Compilation compilation, string typeName)
    {
        var found = compilation.GetTypesByMetadataName(typeName)
            .Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)).ToArray();
        return found.Length == 1 || found.Any(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly));
    }
}
