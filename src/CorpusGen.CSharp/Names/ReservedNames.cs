using CorpusGen.Compiler.Names;

namespace CorpusGen.CSharp.Names;

/// <summary>Names that members of a generated type cannot have.</summary>
internal static class ReservedNames
{
    /// <summary>What every type inherits; a member of the same name hides it, or does not compile.</summary>
    private static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>
    /// Whether a reader could take <paramref name="name"/> for a member that every type inherits, or for one of
    /// <paramref name="reserved"/>, which are of ASCII.
    /// </summary>
    public static bool Contains(string[] reserved, string name)
    {
        // Most names that are not ASCII look like none that is, and are compared no further.
        var looksLikeAscii = !Ascii.IsAscii(name)
            && Confusables.Skeletons(name) is var (written, small) && (Ascii.IsAscii(written) || Ascii.IsAscii(small));
        return IsAmong(OfObject) || IsAmong(reserved);

        bool IsAmong(string[] names)
        {
            foreach (var one in names)
                if (IgnoreCase.Comparer.Equals(one, name) || (looksLikeAscii && Confusables.AreAlike(one, name)))
                    return true;
            return false;
        }
    }
}
