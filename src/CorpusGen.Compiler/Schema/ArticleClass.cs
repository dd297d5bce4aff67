using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Schema;

/// <summary>An own class of articles: the part of its declaration that concerns articles. It has nothing of C#.</summary>
/// <param name="FullName">Its name with its namespace, such as <c>Newsroom.Review</c>.</param>
/// <param name="Name">Its name for people, such as <c>Review</c>.</param>
/// <param name="Patterns">Patterns of the paths that it claims.</param>
/// <param name="Bases">The full names of the classes that it derives from, up to the class of the library.</param>
/// <param name="IsNews">Whether its articles have a date of publication.</param>
/// <param name="Properties">Its own properties; the properties of its base classes come first.</param>
/// <param name="Objects">The types of values that are mappings, by name.</param>
public sealed record ArticleClass(
    string FullName,
    string Name,
    EquatableArray<string> Patterns,
    EquatableArray<string> Bases,
    bool IsNews,
    EquatableArray<OwnProperty> Properties,
    EquatableArray<ObjectType> Objects)
{
    /// <summary>The library's class of all articles.</summary>
    public const string Article = "CorpusGen.Article";

    /// <summary>The library's class of articles that no own class claims.</summary>
    public const string NewsArticle = "CorpusGen.NewsArticle";

    /// <summary>The type of a mapping.</summary>
    public ObjectType ObjectNamed(string fullName) => Objects.First(type => type.FullName == fullName);
}

/// <summary>A type whose values are mappings.</summary>
/// <param name="FullName">Its name with its namespace.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Properties">Its properties; the parameters of its constructor come first, in their order.</param>
public sealed record ObjectType(string FullName, string Name, EquatableArray<OwnProperty> Properties);

/// <summary>A property that is read from front matter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Declaration">Which property it is, such as <c>Newsroom.Review.Stars</c>: problems point at its declaration.</param>
/// <param name="Keys">The keys that it is read from, the key to recommend first.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsRequired">Whether the key must be there.</param>
/// <param name="Rules">Further rules for its values.</param>
public sealed record OwnProperty(
    string Name,
    string Declaration,
    EquatableArray<string> Keys,
    FieldType Type,
    bool IsRequired,
    EquatableArray<FieldRule> Rules)
{
    /// <summary>The key to recommend.</summary>
    public string Key => Keys[0];

    /// <summary>The property for people, such as <c>Review.Stars</c>.</summary>
    public string DisplayName
    {
        get
        {
            var parts = Declaration.Split('.');
            return parts.Length > 1 ? $"{parts[^2]}.{Name}" : Name;
        }
    }
}
