using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Schema;

/// <summary>All own classes that claim articles, by full name.</summary>
public sealed record ArticleClasses(EquatableArray<ArticleClass> Classes)
{
    private (ArticleClass Class, Glob Glob)[]? _patterns;

    /// <summary>No classes.</summary>
    public static ArticleClasses Empty { get; } = new(default(EquatableArray<ArticleClass>));

    /// <summary>
    /// The class of the article at <paramref name="path"/> under the corpus root: the class with the most specific pattern.
    /// </summary>
    public Claim ClaimOf(string path)
    {
        var claim = default(Claim);
        var most = -1;
        _patterns ??= [.. Classes.SelectMany(type => type.Patterns.Select(pattern => (type, new Glob(pattern))))];
        foreach (var (candidate, glob) in _patterns)
        {
            if (glob.Specificity < most || !glob.Matches(path))
                continue;
            if (glob.Specificity > most || claim.Class == candidate)
                claim = new Claim(candidate, null);
            else
                claim = claim with { Rival = candidate };
            most = glob.Specificity;
        }

        return claim;
    }

    /// <inheritdoc/>
    /// <remarks>Written out, because the parsed patterns are not part of the value.</remarks>
    public bool Equals(ArticleClasses? other) => other is not null && Classes.Equals(other.Classes);

    /// <inheritdoc/>
    public override int GetHashCode() => Classes.GetHashCode();
}

/// <summary>Whose an article is.</summary>
/// <param name="Class">The class, or <see langword="null"/> for an article that no class claims.</param>
/// <param name="Rival">Another class with as good a claim, which is a mistake.</param>
public readonly record struct Claim(ArticleClass? Class, ArticleClass? Rival);
