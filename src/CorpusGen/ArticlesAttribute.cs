namespace CorpusGen;

/// <summary>
/// Claims the articles under a pattern of paths for a class of your own: they are instances of it, and its properties are read
/// from their front matter, checked when the project is built.
/// </summary>
/// <remarks>
/// The class is <see langword="partial"/> and derives from <see cref="Article"/> or <see cref="NewsArticle"/>. Where several classes claim
/// an article, the class with the more specific pattern gets it.
/// </remarks>
/// <param name="patterns">
/// Paths under the corpus root, such as <c>reviews/**</c>: <c>?</c> is any character of a name, <c>*</c> any number of them, <c>**</c> any
/// number of folders.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ArticlesAttribute(params string[] patterns) : Attribute
{
    /// <summary>Paths under the corpus root.</summary>
    public IReadOnlyList<string> Patterns { get; } = patterns;
}
