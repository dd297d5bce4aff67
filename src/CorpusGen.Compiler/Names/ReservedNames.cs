namespace CorpusGen.Compiler.Names;

/// <summary>Names that members of a generated type cannot have.</summary>
internal static class ReservedNames
{
    /// <summary>What every type inherits; a member of the same name hides it, or does not compile.</summary>
    public static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>
    /// Whether a reader could take <paramref name="name"/>, with its <paramref name="skeleton"/>, for one of <paramref name="reserved"/>.
    /// </summary>
    public static bool Contains(string[] reserved, string name, string skeleton)
    {
        foreach (var one in reserved)
            if (IgnoreCase.Comparer.Equals(one, name) || string.Equals(one, skeleton, StringComparison.Ordinal))
                return true;
        return false;
    }
}
