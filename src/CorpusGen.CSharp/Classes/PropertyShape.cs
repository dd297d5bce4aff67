using CorpusGen.Compiler.Model;

namespace CorpusGen.CSharp.Classes;

/// <summary>A type whose values are mappings, in C#.</summary>
/// <param name="CSharp">Its name.</param>
/// <param name="IsStruct">Whether it is a value type.</param>
/// <param name="Properties">The shapes of its properties, in their order.</param>
public sealed record ObjectShape(string CSharp, bool IsStruct, EquatableArray<PropertyShape> Properties)
{
    /// <summary>Whether everything that its constructor and its <see langword="required"/> members ask for can be read.</summary>
    public bool CanBeMade { get; init; } = true;
}

/// <summary>A property, in C#.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Setter">How generated code gives it a value.</param>
/// <param name="Type">Its type.</param>
public sealed record PropertyShape(string Name, PropertySetter Setter, TypeShape Type);

/// <summary>A type, in C#.</summary>
/// <param name="CSharp">Its name, without the <c>?</c> of a property that may be missing.</param>
public sealed record TypeShape(string CSharp)
{
    /// <summary>The type of the items of a list, or of the values of a dictionary.</summary>
    public TypeShape? Item { get; init; }

    /// <summary>The name of that type, with the <c>?</c> of values that may be missing.</summary>
    public string ItemCSharp { get; init; } = "";

    /// <summary>Whether it is an <c>ImmutableArray</c> or <c>ImmutableDictionary</c>, and not an interface.</summary>
    public bool IsImmutable { get; init; }
}

/// <summary>How generated code gives a property its value.</summary>
/// <param name="Kind">The way.</param>
/// <param name="DeclaringType">The name of the type that declares it.</param>
/// <param name="PropertyType">The name of its type, with the <c>?</c> of a value type that may be missing.</param>
/// <param name="Default">The value of a parameter that is left out.</param>
public sealed record PropertySetter(SetterKind Kind, string DeclaringType, string PropertyType, string Default = "default!");

/// <summary>The ways to give a property its value.</summary>
public enum SetterKind
{
    /// <summary>An assignment.</summary>
    Set,

    /// <summary>The accessor <c>init</c>, or an accessor that generated code cannot see.</summary>
    Accessor,

    /// <summary>An object initializer, which a property that is <see langword="required"/> must be in.</summary>
    Initializer,

    /// <summary>A parameter of the constructor.</summary>
    Parameter,
}
