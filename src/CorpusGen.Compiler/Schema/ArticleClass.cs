using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Schema;

/// <summary>A class of the user's that articles are instances of: what its declaration says, as far as articles are concerned.</summary>
/// <param name="FullName">Its name in C#, as <c>global::Newsroom.Review</c>.</param>
/// <param name="Name">Its name for people, as <c>Review</c>.</param>
/// <param name="Patterns">Patterns of the paths that it claims.</param>
/// <param name="Bases">The full names of the classes that it derives from, up to and with that of the library.</param>
/// <param name="IsNews">Whether its articles have a date of publication.</param>
/// <param name="IsPublic">Whether it can be seen outside its assembly.</param>
/// <param name="Properties">Its own properties, those of its own base classes first.</param>
/// <param name="Objects">The types of values that are mappings, by name.</param>
public sealed record ArticleClass(
    string FullName,
    string Name,
    EquatableArray<string> Patterns,
    EquatableArray<string> Bases,
    bool IsNews,
    bool IsPublic,
    EquatableArray<OwnProperty> Properties,
    EquatableArray<ObjectType> Objects)
{
    /// <summary>The library's class of all articles.</summary>
    public const string Article = "global::CorpusGen.Article";

    /// <summary>The library's class of articles that nobody claims.</summary>
    public const string NewsArticle = "global::CorpusGen.NewsArticle";

    /// <summary>The type of a mapping.</summary>
    public ObjectType ObjectNamed(string fullName) => Objects.First(type => type.FullName == fullName);
}

/// <summary>A type whose values are mappings: a class, a struct or a record of the user's.</summary>
/// <param name="FullName">Its name in C#.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="IsStruct">Whether it is a value type.</param>
/// <param name="Properties">What it is made of; the parameters of its constructor come first, in their order.</param>
public sealed record ObjectType(string FullName, string Name, bool IsStruct, EquatableArray<OwnProperty> Properties)
{
    /// <summary>Whether all that its constructor and its <see langword="required"/> members ask for can be read; else an error says so.</summary>
    public bool CanBeMade { get; init; } = true;
}

/// <summary>A property that is read from front matter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Declaration">Which property it is, as <c>global::Newsroom.Review.Stars</c>: problems point at where it is declared.</param>
/// <param name="Keys">The keys that it is read from, the one to recommend first.</param>
/// <param name="Type">What it takes.</param>
/// <param name="IsRequired">Whether the key must be there.</param>
/// <param name="Setter">How generated code gives it a value.</param>
/// <param name="Rules">What its value must be besides.</param>
public sealed record OwnProperty(
    string Name,
    string Declaration,
    EquatableArray<string> Keys,
    FieldType Type,
    bool IsRequired,
    PropertySetter Setter,
    EquatableArray<FieldRule> Rules)
{
    /// <summary>The key to recommend.</summary>
    public string Key => Keys[0];

    /// <summary>The property for people, as <c>Review.Stars</c>.</summary>
    public string DisplayName
    {
        get
        {
            var parts = Declaration.Split('.', ':');
            return parts.Length > 1 && parts[^2].Length > 0 ? $"{parts[^2]}.{Name}" : Name;
        }
    }
}

/// <summary>How generated code gives a property its value.</summary>
/// <param name="Kind">The way.</param>
/// <param name="DeclaringType">The full name of the type that declares it.</param>
/// <param name="PropertyType">The full name of its type, with the <c>?</c> of a value type that may be missing.</param>
/// <param name="Default">In C#, what a parameter has when it is left out.</param>
public sealed record PropertySetter(SetterKind Kind, string DeclaringType, string PropertyType, string Default = "default!");

/// <summary>The ways to give a property its value.</summary>
public enum SetterKind
{
    /// <summary>An assignment.</summary>
    Set,

    /// <summary>The accessor <c>init</c>, or one that generated code cannot see.</summary>
    Accessor,

    /// <summary>An object initializer, which a property that is <see langword="required"/> must be in.</summary>
    Initializer,

    /// <summary>A parameter of the constructor.</summary>
    Parameter,
}
