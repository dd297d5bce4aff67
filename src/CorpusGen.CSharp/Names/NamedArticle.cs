using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;

namespace CorpusGen.CSharp.Names;

/// <summary>An article with the C# names that its own file decides.</summary>
/// <param name="Article">The article. Each of its quotes and dates has a name; one whose name clashes is not among them.</param>
/// <param name="Names">The names.</param>
public sealed record NamedArticle(BoundArticle Article, MemberNames Names)
{
    /// <summary>About how many characters describe the article in a table. Kept, because it is asked for after every edit.</summary>
    public int DescriptionLength { get; init; }

    /// <summary>The facts that others need to know of it.</summary>
    public NamedIdentity Identity => new(Article.Identity, Names.OfId);
}

/// <summary>The identity of an article, with the C# name that its id asks for. Another article may have the same name.</summary>
public sealed record NamedIdentity(ArticleIdentity Article, string Name);

/// <summary>The C# names that the file of an article decides.</summary>
/// <remarks>Equal by value, without places: an edit that only moves a quote leaves the names equal.</remarks>
public sealed record MemberNames
{
    /// <summary>The C# name that the id asks for.</summary>
    public required string OfId { get; init; }

    /// <summary>The names of the quotes, in their order.</summary>
    public EquatableArray<MemberName> Quotes { get; init; }

    /// <summary>The names of the dates, in their order.</summary>
    public EquatableArray<MemberName> Dates { get; init; }

    /// <summary>The names of quotes that have an error.</summary>
    public EquatableArray<WithheldName> WithheldQuotes { get; init; }

    /// <summary>The names of dates that have an error.</summary>
    public EquatableArray<WithheldName> WithheldDates { get; init; }
}

/// <summary>The C# name of a quote or date.</summary>
/// <param name="Name">The name, unique in the article.</param>
/// <param name="Excerpt">The words, shortened, on one line: for documentation comments.</param>
public readonly record struct MemberName(string Name, string Excerpt);

/// <summary>The name of a quote or date that has an error: code that uses it compiles, though nothing is behind it.</summary>
/// <param name="Name">The C# name, unique in the article.</param>
/// <param name="Id">The id, when one is written.</param>
public sealed record WithheldName(string Name, string? Id);
