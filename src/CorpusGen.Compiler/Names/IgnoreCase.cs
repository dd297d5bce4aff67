using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Names;

/// <summary>Names that differ in nothing but the case of their letters are equal; in every culture and on every machine alike.</summary>
internal sealed class IgnoreCase : IEqualityComparer<string>
{
    public static readonly IgnoreCase Comparer = new();

    private IgnoreCase()
    {
    }

    public bool Equals(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x is null || y is null || x.Length != y.Length)
            return false;
        for (var i = 0; i < x.Length; i++)
            if (x[i] != y[i] && LetterCase.ToTitle(x[i]) != LetterCase.ToTitle(y[i]))
                return false;
        return true;
    }

    public int GetHashCode(string name)
    {
        var hash = default(SecretHash);
        foreach (var c in name)
            hash.Add(LetterCase.ToTitle(c));
        return hash.Value;
    }
}
