using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Classes;

/// <summary>The types to write in place of a type that front matter has no values of.</summary>
internal static class TypeAdvice
{
    private static readonly Dictionary<string, string[]> Instead = new(StringComparer.Ordinal)
    {
        ["System.DateTime"] = ["DateOnly", "DateTimeOffset"],
        ["System.TimeOnly"] = ["TimeSpan"],
        ["System.TimeZoneInfo"] = ["string"],
        ["System.Char"] = ["string"],
        ["System.Guid"] = ["string"],
        ["System.Type"] = ["string"],
        ["System.Version"] = ["string"],
        ["System.Text.Rune"] = ["string"],
        ["System.Text.RegularExpressions.Regex"] = ["string"],
        ["System.Globalization.CultureInfo"] = ["string"],
        ["System.Globalization.RegionInfo"] = ["string"],
        ["System.IO.FileInfo"] = ["string"],
        ["System.IO.DirectoryInfo"] = ["string"],
        ["System.Net.Mail.MailAddress"] = ["string"],
        ["System.Half"] = ["float"],
        ["System.IntPtr"] = ["long"],
        ["System.UIntPtr"] = ["ulong"],
        ["System.Int128"] = ["long", "decimal"],
        ["System.UInt128"] = ["ulong", "decimal"],
        ["System.Numerics.BigInteger"] = ["long", "decimal"],
        ["System.Index"] = ["int"],
        ["System.Object"] = ["string", "a class of yours"],
    };

    /// <summary>What to do about a property of <paramref name="type"/>: the end of a sentence.</summary>
    public static string For(ITypeSymbol type)
    {
        var better = Better(type);
        return better is null || Array.IndexOf(better, Shown(type)) >= 0
            ? "use string, bool, a type of number or date, Uri, an enumeration, Actor, Article, "
                + "a class of yours that is neither abstract nor generic, or IReadOnlyList of one of these"
            : "use " + string.Join(" or ", better);
    }

    /// <summary>The types to write; <see langword="null"/> where none has the same values.</summary>
    private static string[]? Better(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Better(nullable.TypeArguments[0]),
        INamedTypeSymbol { IsTupleType: true } => ["a record of yours"],
        IDynamicTypeSymbol => Instead["System.Object"],
        _ when ItemOf(type) is { } item => ListOf(item),
        INamedTypeSymbol { Name: "Lazy" or "Task" or "ValueTask", TypeArguments: [var result] } => Written(result),
        _ when Instead.TryGetValue(TypeReader.MetadataName(type), out var others) => others,
        _ => null,
    };

    /// <summary>A list of that type, or a dictionary where the items are pairs.</summary>
    private static string[] ListOf(ITypeSymbol item) => item is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [_, var value] }
        ? Array.ConvertAll(Written(value), written => $"IReadOnlyDictionary<string, {written}>")
        : Array.ConvertAll(Written(item), written => $"IReadOnlyList<{written}>");

    /// <summary>The type as it is, or the better ones.</summary>
    private static string[] Written(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || Better(type) is not { } better
            ? [Shown(type)]
            : better;

    private static string Shown(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>The type of the items of an array or another collection of .NET.</summary>
    private static ITypeSymbol? ItemOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return array.ElementType;
        if (!TypeReader.MetadataName(type).StartsWith("System.", StringComparison.Ordinal) || type.SpecialType == SpecialType.System_String)
            return null;
        if (type is INamedTypeSymbol { Name: "Memory" or "ReadOnlyMemory", TypeArguments: [var unit] })
            return unit;
        var enumerable = type.AllInterfaces.Append(type).OfType<INamedTypeSymbol>().FirstOrDefault(one =>
            one.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || one.Name == "IAsyncEnumerable");
        return enumerable?.TypeArguments[0];
    }
}
