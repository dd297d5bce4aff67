using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;
using CorpusGen.CSharp.Classes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generator.Classes;

/// <summary>Reads a class with <c>[Articles]</c>: whether articles can be of it, and its properties.</summary>
internal sealed class ClassReader
{
    public const string AttributeName = "CorpusGen.ArticlesAttribute";

    private static readonly SymbolDisplayFormat FullName = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private readonly INamedTypeSymbol _symbol;
    private readonly List<DeclaredPlace> _places = [];
    private readonly List<Problem> _problems = [];

    private ClassReader(INamedTypeSymbol symbol) => _symbol = symbol;

    /// <summary>The class that <paramref name="attributed"/> is.</summary>
    public static ReadClass Read(GeneratorAttributeSyntaxContext attributed, CancellationToken cancellation)
    {
        var reader = new ClassReader((INamedTypeSymbol)attributed.TargetSymbol);
        ClassDeclaration? declaration = null;
        try
        {
            declaration = reader.Read(attributed.Attributes[0], attributed.SemanticModel.Compilation, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            reader._problems.Add(Problem.Failure(e, Places.Of(reader._symbol)));
        }

        return new ReadClass(declaration, reader._places.ToEquatableArray(), reader._problems.ToEquatableArray());
    }

    private ClassDeclaration? Read(AttributeData attribute, Compilation compilation, CancellationToken cancellation)
    {
        if (Explain() is { } wrong)
        {
            _problems.Add(new Problem(
                ProblemIds.InvalidClass,
                $"{_symbol.Name} cannot be a class of articles: {wrong}",
                Places.Of(_symbol)));
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        var fullName = FullNameOf(_symbol);
        _places.Add(new DeclaredPlace(fullName, Places.Of(_symbol)!));
        var properties = new PropertyReader(compilation, _symbol, _places, _problems);
        var own = properties.ReadArticle();
        var patterns = attribute.ConstructorArguments
            .Where(argument => argument.Kind == TypedConstantKind.Array && !argument.IsNull)
            .SelectMany(argument => argument.Values.Select(value => value.Value as string))
            .Where(pattern => !string.IsNullOrWhiteSpace(pattern))
            .Select(pattern => pattern!)
            .ToEquatableArray();
        if (patterns.Count == 0)
        {
            _problems.Add(new Problem(ProblemIds.InvalidClass, $"{_symbol.Name} claims no articles", Places.Of(_symbol))
            {
                Advice = "give [Articles] a pattern of their paths under the corpus root, such as [Articles(\"reviews/**\")]",
            });
            return null;
        }

        var bases = Bases(_symbol).ToArray();
        var type = new ArticleClass(
            fullName,
            _symbol.Name,
            patterns,
            bases.Select(FullNameOf).ToEquatableArray(),
            bases.Any(type => FullNameOf(type) == ArticleClass.NewsArticle),
            own.Select(property => property.Property).ToEquatableArray(),
            properties.Objects.Select(read => read.Type).ToEquatableArray());
        return new ClassDeclaration(
            type, CSharpOf(_symbol), NamespaceOf(_symbol), Containers(_symbol).Select(Head).ToEquatableArray(), Head(_symbol))
        {
            IsPublic = IsPublic(_symbol),
            HidesNamed = bases.Any(IsOwn),
            HasRequiredMembers = bases.Prepend(_symbol)
                .SelectMany(type => type.GetMembers())
                .Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }),
            Properties = own.Select(property => property.Shape).ToEquatableArray(),
            Objects = properties.Objects.Select(read => read.Shape).ToEquatableArray(),
        };
    }

    private static bool IsOwn(INamedTypeSymbol type) =>
        type.GetAttributes().Any(other => other.AttributeClass?.ToDisplayString() == AttributeName);

    private static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace
        ? ""
        : type.ContainingNamespace.ToDisplayString(
            SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    /// <summary>Why articles cannot be of the class.</summary>
    private string? Explain()
    {
        if (!Bases(_symbol).Any(type => FullNameOf(type) == ArticleClass.Article))
            return "derive it from Article or NewsArticle";
        if (_symbol.IsGenericType)
            return "it is generic, or in a type that is";
        if (_symbol.IsSealed)
            return "it is sealed, and the articles with names are of classes derived from it";
        if (Containers(_symbol).Append(_symbol).FirstOrDefault(type => !IsPartial(type)) is { } whole)
            return $"make {whole.Name} partial, because a part of it is generated";
        if (Containers(_symbol).Append(_symbol).Any(IsHidden))
            return "make it internal or public, because generated code elsewhere names it";
        if (!_symbol.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty))
            return "it has no constructor without parameters";
        if (LeftAbstract() is { } member)
            return $"it leaves {member} abstract, and the articles are of a class that is derived from it";
        if (_symbol.Name == "Named")
            return "Named is the name of a generated class in it";
        return _symbol.GetMembers("Named").IsEmpty ? null : "its member Named has the name of a generated one";
    }

    /// <summary>A member that the class or a base class only declares.</summary>
    private string? LeftAbstract()
    {
        var methods = Bases(_symbol).Prepend(_symbol).SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>().ToArray();
        var overridden = new HashSet<ISymbol?>(methods.Select(method => method.OverriddenMethod), SymbolEqualityComparer.Default);
        return methods.FirstOrDefault(method => method.IsAbstract && !overridden.Contains(method)) is { } found
            ? (found.AssociatedSymbol ?? found).Name
            : null;
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
            yield return at;
    }

    private static IEnumerable<INamedTypeSymbol> Containers(INamedTypeSymbol type) =>
        type.ContainingType is { } container ? Containers(container).Append(container) : [];

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.All(reference =>
        reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static bool IsHidden(INamedTypeSymbol type) => type.IsFileLocal
        || type.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal;

    private static bool IsPublic(INamedTypeSymbol type) =>
        Containers(type).Append(type).All(part => part.DeclaredAccessibility == Accessibility.Public);

    private static string Head(INamedTypeSymbol type)
    {
        var keyword = (type.IsRecord, type.TypeKind) switch
        {
            (false, TypeKind.Class) => "class",
            (false, TypeKind.Struct) => "struct",
            (true, TypeKind.Class) => "record",
            (true, _) => "record struct",
            _ => "interface",
        };
        var escaped = SymbolDisplayFormat.MinimallyQualifiedFormat
            .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);
        return $"partial {keyword} {type.ToDisplayString(escaped).Split('.').Last()}";
    }

    /// <summary>The name of a type with its namespace, such as <c>Newsroom.Review</c>: by it the compiler knows the type.</summary>
    internal static string FullNameOf(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(FullName);

    /// <summary>The name of a type in C#, such as <c>global::Newsroom.Review</c>.</summary>
    internal static string CSharpOf(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
