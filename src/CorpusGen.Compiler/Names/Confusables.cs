using System.Text;

namespace CorpusGen.Compiler.Names;

/// <summary>
/// Tells names that look alike to a person though their letters differ, as Cyrillic <c>Раул</c> begins like Latin <c>Paul</c>:
/// in the spirit of the skeletons of UTS #39.
/// </summary>
/// <remarks>
/// ASCII characters are never taken for one another (<c>0</c> and <c>O</c>, <c>1</c> and <c>l</c>): everyone knows these pairs,
/// fonts for code tell them apart, and <c>Q1</c> and <c>Ql</c> in one article are no attack. So the skeleton of an ASCII name is
/// the name.
/// </remarks>
public static class Confusables
{
    /// <summary>
    /// What <paramref name="name"/> looks like: two different names with one skeleton are confusable. Not a name to show or to
    /// emit. The very same string, without an allocation, for an ASCII name.
    /// </summary>
    public static string Skeleton(string name)
    {
        if (Ascii.IsAscii(name))
            return name;

        var skeleton = new StringBuilder(name.Length);
        foreach (var c in NormalForm.DecomposeCompatibly(name))
        {
            if (Characters.IsInvisible(c))
                continue;
            if (c == '\u0E41')
                skeleton.Append("\u0E40\u0E40"); // Thai แ is written like เ twice
            else
                skeleton.Append(LookAlikes.Prototype(c));
        }

        return skeleton.ToString();
    }
}
