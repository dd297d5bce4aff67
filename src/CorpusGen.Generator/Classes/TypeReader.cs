using System.Globalization;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.CSharp.Classes;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Classes;

/// <summary>Understands the types of properties.</summary>
internal sealed class TypeReader(PropertyReader properties)
{
    private static readonly Dictionary<string, ScalarKind> Scalars = Enum.GetValues(typeof(ScalarKind)).Cast<ScalarKind>()
        .ToDictionary(kind => kind == ScalarKind.PartialDate ? "CorpusGen.PartialDate" : "System." + kind, StringComparer.Ordinal);

    private static readonly Dictionary<string, ReferenceKind> Actors =
        Enum.GetValues(typeof(ReferenceKind)).Cast<ReferenceKind>().Where(kind => kind != ReferenceKind.Article)
            .ToDictionary(kind => "CorpusGen." + kind, StringComparer.Ordinal);

    /// <summary>
    /// The kind of values that a property of <paramref name="type"/> takes; <see langword="null"/>, and the reason, if front matter has no
    /// such values.
    /// </summary>
    public (FieldType Type, TypeShape Shape)? Read(ITypeSymbol type, out string? wrong)
    {
        wrong = null;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        var (name, shape) = (MetadataName(type), new TypeShape(ClassReader.CSharpOf(type)));
        if (Scalars.TryGetValue(name, out var scalar))
            return (new ScalarType(scalar), shape);
        if (Actors.TryGetValue(name, out var actor))
            return (new ReferenceType(actor, type.Name, ClassReader.FullNameOf(type)), shape);
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } choices)
            return (new EnumType(type.Name, MembersOf(choices)), shape);
        if (IsArticle(type))
            return (new ReferenceType(ReferenceKind.Article, type.Name, ClassReader.FullNameOf(type)), shape);
        if (type is INamedTypeSymbol { IsGenericType: true } generic)
            return ReadGeneric(generic, MetadataName(generic.OriginalDefinition), shape, out wrong);
        if (type is INamedTypeSymbol nested && !name.StartsWith("System.", StringComparison.Ordinal))
            return properties.TryReadObject(nested, out wrong) ? (new NestedType(ClassReader.FullNameOf(nested)), shape) : null;
        wrong = OfUnreadType(type);
        return null;
    }

    private static string OfUnreadType(ITypeSymbol type) =>
        $"of the type {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}, which front matter has no values of";

    private (FieldType Type, TypeShape Shape)? ReadGeneric(INamedTypeSymbol type, string name, TypeShape shape, out string? wrong)
    {
        switch (name)
        {
            case "System.Collections.Generic.IReadOnlyList" or "System.Collections.Generic.IReadOnlyCollection"
                or "System.Collections.Generic.IEnumerable" or "System.Collections.Immutable.ImmutableArray":
                return Read(type.TypeArguments[0], out wrong) is (var item, var itemShape)
                    ? (new ListType(item), Of(itemShape, type.TypeArguments[0]))
                    : null;
            case "System.Collections.Generic.IReadOnlyDictionary" or "System.Collections.Immutable.ImmutableDictionary":
                if (type.TypeArguments[0].SpecialType != SpecialType.System_String)
                {
                    wrong = "a dictionary whose keys are not text";
                    return null;
                }

                return Read(type.TypeArguments[1], out wrong) is (var value, var valueShape)
                    ? (new DictionaryType(value), Of(valueShape, type.TypeArguments[1]))
                    : null;
            default:
                wrong = OfUnreadType(type);
                return null;
        }

        TypeShape Of(TypeShape item, ITypeSymbol argument) => shape with
        {
            Item = item,
            ItemCSharp = ClassReader.CSharpOf(argument),
            IsImmutable = name.StartsWith("System.Collections.Immutable.", StringComparison.Ordinal),
        };
    }

    private static EquatableArray<EnumMember> MembersOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
            .Select(field => new EnumMember(TextsOf(field), Convert.ToString(field.ConstantValue, CultureInfo.InvariantCulture)!))
            .ToEquatableArray();

    private static EquatableArray<string> TextsOf(IFieldSymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            var text = attribute.AttributeClass?.ToDisplayString() switch
            {
                "System.Runtime.Serialization.EnumMemberAttribute" =>
                    attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Value").Value.Value,
                "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute" when attribute.ConstructorArguments is [var name] =>
                    name.Value,
                _ => null,
            };
            if (text is string given)
                return new([given]);
        }

        return PropertyKeys.OfMember(member.Name);
    }

    private static bool IsArticle(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (ClassReader.FullNameOf(at) == ArticleClass.Article)
                return true;
        }

        return false;
    }

    /// <summary>The name with its namespace, without type arguments.</summary>
    public static string MetadataName(ITypeSymbol type) =>
        type.ContainingType is null && type.ContainingNamespace is { IsGlobalNamespace: false } at
            ? at.ToDisplayString() + "." + type.Name
            : type.Name;
}
