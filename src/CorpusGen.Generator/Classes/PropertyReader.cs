using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;
using CorpusGen.CSharp.Classes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generator.Classes;

/// <summary>Reads the properties of a class of articles, and of the types that these are made of.</summary>
internal sealed class PropertyReader
{
    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol _class;
    private readonly List<DeclaredPlace> _places;
    private readonly List<Problem> _problems;
    private readonly TypeReader _types;
    private readonly Dictionary<string, ReadObject?> _objects = new(StringComparer.Ordinal);

    public PropertyReader(Compilation compilation, INamedTypeSymbol type, List<DeclaredPlace> places, List<Problem> problems)
    {
        _compilation = compilation;
        _class = type;
        _places = places;
        _problems = problems;
        _types = new TypeReader(this);
    }

    /// <summary>The nested types found so far, by name.</summary>
    public ReadObject[] Objects =>
        [.. _objects.Values.OfType<ReadObject>().OrderBy(read => read.Type.FullName, StringComparer.Ordinal)];

    /// <summary>The properties of the class and of the classes between it and the library's.</summary>
    public ReadProperty[] ReadArticle()
    {
        var types = Lineage(_class)
            .TakeWhile(type => ClassReader.FullNameOf(type) is not (ArticleClass.Article or ArticleClass.NewsArticle));
        var properties = new List<ReadProperty>();
        foreach (var symbol in types.Reverse().SelectMany(Candidates))
        {
            var setter = SetterOf(symbol, isArticle: true);
            if (setter is not null
                && Read(symbol, symbol.Type, setter, symbol.GetAttributes(), IsRequired(symbol)) is { } property
                && HasFreeKeys(symbol, property.Property, properties, isArticle: true))
                properties.Add(property);
        }

        return [.. properties];
    }

    /// <summary>The type of a mapping; <see langword="false"/>, and the reason, when values cannot be of it.</summary>
    public bool TryReadObject(INamedTypeSymbol type, out string? wrong)
    {
        var (fullName, code) = (ClassReader.FullNameOf(type), ClassReader.CSharpOf(type));
        wrong = null;
        if (_objects.ContainsKey(fullName))
            return true; // read, or being read: a type may hold itself
        if (type.IsAbstract || type.IsGenericType || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return Fail("of an abstract or generic type", out wrong);
        if (!_compilation.IsSymbolAccessibleWithin(type, _class))
            return Fail("of a type that generated code cannot see", out wrong);
        if (ConstructorOf(type) is not { } constructor)
            return Fail($"of the type {type.Name}, which has neither a constructor without parameters nor a single one", out wrong);

        if (Lineage(type).SelectMany(at => at.GetMembers()).OfType<IFieldSymbol>().Any(field => field.IsRequired))
            return Fail($"of the type {type.Name}, which has a required field: properties are set", out wrong);

        _objects.Add(fullName, null);
        var properties = new List<ReadProperty>();
        var canBeMade = true;
        foreach (var parameter in constructor.Parameters)
        {
            var mirrored = Lineage(type).SelectMany(at => at.GetMembers(parameter.Name)).OfType<IPropertySymbol>().FirstOrDefault();
            var attributes = new ISymbol?[] { parameter, mirrored }.SelectMany(at => at?.GetAttributes().AsEnumerable() ?? []).ToArray();
            var setter = new PropertySetter(SetterKind.Parameter, code, ClassReader.CSharpOf(parameter.Type), DefaultOf(parameter));
            var isRequired = !parameter.HasExplicitDefaultValue && !IsNullable(parameter.Type, parameter.NullableAnnotation);
            if (Read(parameter, parameter.Type, setter, attributes, isRequired) is { } property
                && HasFreeKeys(parameter, property.Property, properties, isArticle: false))
                properties.Add(property);
            else
                canBeMade = false;
        }

        var parameters = new HashSet<string>(constructor.Parameters.Select(parameter => parameter.Name), StringComparer.OrdinalIgnoreCase);
        foreach (var symbol in Lineage(type).Reverse().SelectMany(Candidates).Where(symbol => !parameters.Contains(symbol.Name)))
        {
            if (SetterOf(symbol, isArticle: false, constructor) is not { } setter)
                continue;
            if (Read(symbol, symbol.Type, setter, symbol.GetAttributes(), IsRequired(symbol)) is { } property
                && HasFreeKeys(symbol, property.Property, properties, isArticle: false))
                properties.Add(property);
            else if (setter.Kind == SetterKind.Initializer)
                canBeMade = false;
        }

        var shapes = properties.Select(property => property.Shape).ToEquatableArray();
        _objects[fullName] = new ReadObject(
            new ObjectType(fullName, type.Name, properties.Select(property => property.Property).ToEquatableArray()),
            new ObjectShape(code, type.IsValueType, shapes) { CanBeMade = canBeMade });
        return true;
    }

    /// <summary>The type and those that it derives from.</summary>
    private static IEnumerable<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        for (var at = type; at is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; at = at.BaseType)
            yield return at;
    }

    private static bool Fail(string reason, out string? wrong)
    {
        wrong = reason;
        return false;
    }

    /// <summary>Properties that could be meant: public ones, or those with a key, that are not computed.</summary>
    private static IEnumerable<IPropertySymbol> Candidates(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property =>
            property is { IsStatic: false, IsIndexer: false, IsImplicitlyDeclared: false, IsOverride: false }
            && property.ExplicitInterfaceImplementations.IsEmpty
            && (property.DeclaredAccessibility == Accessibility.Public || KeyOf(property.GetAttributes()) is not null));

    private ReadProperty? Read(
        ISymbol symbol, ITypeSymbol type, PropertySetter setter, IReadOnlyCollection<AttributeData> attributes, bool isRequired)
    {
        // The compiler reports a name that it does not know.
        if (IsUnknown(type))
            return null;
        if (_types.Read(type, out var wrong) is not (var read, var shape))
        {
            var message = $"{NameOf(symbol)} cannot be read from front matter: it is {wrong}";
            Report(ProblemIds.UnsupportedProperty, symbol, message, TypeAdvice.For(type));
            return null;
        }

        var rules = new List<FieldRule>();
        foreach (var attribute in attributes)
        {
            if (RuleReader.Read(attribute, read, out wrong) is { } rule)
                rules.Add(rule);
            else if (wrong is not null)
                Report(ProblemIds.UnsupportedProperty, symbol, $"{NameOf(symbol)} has a rule that cannot be checked: {wrong}");
        }

        var declaration = ClassReader.FullNameOf(symbol.ContainingType) + "." + symbol.Name;
        if (Places.Of(symbol) is { } place)
            _places.Add(new DeclaredPlace(declaration, place));
        var requiredByRule = attributes.Any(attribute =>
            attribute.AttributeClass?.ToDisplayString() == RuleReader.Namespace + ".RequiredAttribute");
        return new ReadProperty(
            new OwnProperty(
                symbol.Name,
                declaration,
                KeyOf(attributes) is { } key ? new([key]) : PropertyKeys.Of(symbol.Name),
                read,
                isRequired || requiredByRule,
                rules.ToEquatableArray()),
            new PropertyShape(symbol.Name, setter, shape));
    }

    private PropertySetter? SetterOf(IPropertySymbol symbol, bool isArticle, IMethodSymbol? constructor = null)
    {
        var declaring = ClassReader.CSharpOf(symbol.ContainingType);
        var type = ClassReader.CSharpOf(symbol.Type);
        if (symbol.SetMethod is not { } set)
        {
            // A computed property is right; a property that only a constructor could set is a mistake.
            if ((isArticle || constructor is { IsImplicitlyDeclared: true }) && IsStored(symbol) && !HasInitializer(symbol))
                Report(
                    ProblemIds.UnsupportedProperty,
                    symbol,
                    $"{NameOf(symbol)} cannot be read from front matter, because it has no accessor 'init' or 'set'",
                    "add one");
            return null;
        }

        if (!isArticle && symbol.IsRequired)
            return new PropertySetter(SetterKind.Initializer, declaring, type);
        if (!set.IsInitOnly && _compilation.IsSymbolAccessibleWithin(set, _class))
            return new PropertySetter(SetterKind.Set, declaring, type);
        if (symbol.ContainingType.IsGenericType)
        {
            Report(
                ProblemIds.UnsupportedProperty,
                symbol,
                $"{NameOf(symbol)} cannot be set, because its class is generic",
                "give it an accessor 'set' or 'protected set' instead of 'init'");
            return null;
        }

        if (_compilation.Offers("System.Runtime.CompilerServices.UnsafeAccessorAttribute"))
            return new PropertySetter(SetterKind.Accessor, declaring, type);
        Report(
            ProblemIds.UnsupportedProperty,
            symbol,
            $"{NameOf(symbol)} cannot be set before .NET 8",
            "give it an accessor 'private set' instead of 'init'");
        return null;
    }

    private bool HasFreeKeys(ISymbol symbol, OwnProperty property, List<ReadProperty> others, bool isArticle)
    {
        if (isArticle && property.Keys.FirstOrDefault(key => Array.IndexOf(ArticleKeys.Reserved, key) >= 0) is { } owned)
        {
            Report(
                ProblemIds.KeyTaken,
                symbol,
                $"{NameOf(symbol)} would be read from '{owned}', which every article has",
                "give it another name, or another key with [FrontMatterKey]");
            return false;
        }

        if (others.Select(other => other.Property).FirstOrDefault(other => other.Keys.Any(property.Keys.Contains)) is { } taken)
        {
            Report(
                ProblemIds.KeyTaken,
                symbol,
                $"{NameOf(symbol)} is read from '{property.Keys.First(taken.Keys.Contains)}', like {taken.Name}",
                "give one of them another key with [FrontMatterKey]");
            return false;
        }

        return true;
    }

    /// <summary>Whether the key must be there: <see langword="required"/>, nullability and initialisers decide it.</summary>
    private static bool IsRequired(IPropertySymbol property) =>
        property.IsRequired
        || (!property.DeclaringSyntaxReferences.IsEmpty && !HasInitializer(property)
            && !IsNullable(property.Type, property.NullableAnnotation));

    private static bool IsNullable(ITypeSymbol type, NullableAnnotation annotation) => type.IsValueType
        ? type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        : annotation != NullableAnnotation.NotAnnotated;

    /// <summary>Whether the compiler makes a field for the property, so it is not computed.</summary>
    private static bool IsStored(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static bool HasInitializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null });

    private static IMethodSymbol? ConstructorOf(INamedTypeSymbol type)
    {
        var visible = type.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
            .Where(constructor => !(type.IsRecord && IsCopy(constructor)))
            .ToArray();
        var withParameters = visible.Where(constructor => !constructor.Parameters.IsEmpty).ToArray();
        if (type.IsRecord && withParameters.Length == 1)
            return withParameters[0];
        return visible.FirstOrDefault(constructor => constructor.Parameters.IsEmpty)
            ?? (withParameters.Length == 1 ? withParameters[0] : null);
    }

    private static bool IsCopy(IMethodSymbol constructor) => constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static string DefaultOf(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue || parameter.ExplicitDefaultValue is not { } value)
            return "default!";
        return $"({ClassReader.CSharpOf(parameter.Type)})({LiteralOf(value)})";
    }

    private static string LiteralOf(object value)
    {
        var literal = SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false);
        return value switch
        {
            decimal => literal + "m",
            float.NaN or double.NaN => "double.NaN",
            float.PositiveInfinity or double.PositiveInfinity => "double.PositiveInfinity",
            float.NegativeInfinity or double.NegativeInfinity => "double.NegativeInfinity",
            float => literal + "f",
            _ => literal,
        };
    }

    private static bool IsUnknown(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Error
        || (type is INamedTypeSymbol { IsGenericType: true } generic && generic.TypeArguments.Any(IsUnknown));

    private static string? KeyOf(IEnumerable<AttributeData> attributes) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == "CorpusGen.FrontMatterKeyAttribute")
            is { ConstructorArguments: [{ Value: string key }] } ? key : null;

    private static string NameOf(ISymbol symbol) => $"{symbol.ContainingType.Name}.{symbol.Name}";

    private void Report(string id, ISymbol symbol, string message, string? advice = null) =>
        _problems.Add(new Problem(id, message, Places.Of(symbol) ?? Places.Of(_class)) { Advice = advice });
}

/// <summary>A property, for articles and for generated code.</summary>
internal sealed record ReadProperty(OwnProperty Property, PropertyShape Shape);

/// <summary>A type whose values are mappings, for articles and for generated code.</summary>
internal sealed record ReadObject(ObjectType Type, ObjectShape Shape);
