using System.Text;
using CorpusGen.Runtime.Unicode;

namespace CorpusGen.Compiler.Names;

/// <summary>
/// Tells names that look alike to a person though their letters differ, such as Cyrillic <c>Раул</c> and Latin <c>Paul</c>:
/// by the skeletons of UTS #39, from Unicode's own table, and without regard to case.
/// </summary>
/// <remarks>
/// ASCII characters are never taken for one another (<c>0</c> and <c>O</c>, <c>1</c> and <c>l</c>, <c>rn</c> and <c>m</c>): everyone
/// knows these pairs, fonts for code tell them apart, and <c>Q1</c> and <c>Ql</c> in one article are not an attack. So two names with one
/// skeleton look alike only if they differ in a character beyond ASCII: <see cref="AreAlike"/>.
/// </remarks>
public static class Confusables
{
    private const char DotAbove = '\u0307';

    /// <summary>Whether two different names look alike.</summary>
    public static bool AreAlike(string one, string other)
    {
        if (Ascii.IsAscii(one) && Ascii.IsAscii(other))
            return false;
        var (a, b) = (Skeletons(one), Skeletons(other));
        return (a.Written == b.Written || a.Small == b.Small || a.Written == b.Small || a.Small == b.Written)
            && DifferBeyondAscii(one, other);
    }

    /// <summary>
    /// The look of <paramref name="name"/>: two names that look alike as they are written have one skeleton. Not a name to show or to
    /// emit.
    /// </summary>
    public static string Skeleton(string name)
    {
        var skeleton = new StringBuilder(name.Length + 8);
        for (var at = 0; at < name.Length; at++)
            Append(name, at, skeleton);
        return Ascii.IsAscii(name) ? skeleton.ToString() : WithoutStrokes(WithoutSoftDots(NormalForm.SortMarks(skeleton.ToString())));
    }

    /// <summary>
    /// The skeleton of <paramref name="name"/>, and the one of its small letters, which is mostly the same text: an id <c>υnion</c> looks
    /// like <c>union</c>, and its name begins with a capital that looks like <c>Y</c>.
    /// </summary>
    internal static (string Written, string Small) Skeletons(string name)
    {
        var written = Skeleton(name);
        var small = LookAlikes.WithSmallLetters(name);
        return (written, ReferenceEquals(small, name) ? written : Skeleton(small));
    }

    /// <summary>Whether two names of one skeleton differ in more than characters of ASCII.</summary>
    internal static bool DifferBeyondAscii(string one, string other) =>
        !string.Equals(BeyondAscii(one), BeyondAscii(other), StringComparison.Ordinal);

    private static void Append(string name, int at, StringBuilder skeleton)
    {
        var c = name[at];
        if (c == '_' || Characters.IsInvisible(c) || IsFullStop(name, at))
            return;
        if (c <= '\u007F' || Hangul.IsSyllable(c) || !NormalForm.ComesApart(c))
            LookAlikes.AppendPrototype(c, skeleton);
        else
            foreach (var part in NormalForm.Decompose(c.ToString()))
                LookAlikes.AppendPrototype(part, skeleton);
    }

    /// <summary>Whether a zero of Arabic, which looks like a full stop, is among digits or letters that are not Arabic.</summary>
    private static bool IsFullStop(string name, int at) =>
        name[at] is '\u0660' or '\u06F0'
        && at > 0 && at < name.Length - 1 && name[at - 1] <= '\u007F' && name[at + 1] <= '\u007F';

    /// <summary>The characters beyond ASCII, each with its place in the skeleton.</summary>
    private static string BeyondAscii(string name)
    {
        var (beyond, skeleton) = (new StringBuilder(), new StringBuilder());
        for (var at = 0; at < name.Length; at++)
        {
            if (name[at] > '\u007F')
                beyond.Append(name[at]).Append((char)skeleton.Length);
            Append(name, at, skeleton);
        }

        return beyond.ToString();
    }

    /// <summary>Without strokes of East Asia between letters of ASCII, where they look like a separator: no name shows one.</summary>
    private static string WithoutStrokes(string skeleton)
    {
        if (skeleton.IndexOf('/') < 0 && skeleton.IndexOf('ー') < 0)
            return skeleton;
        var visible = new StringBuilder(skeleton.Length);
        for (var i = 0; i < skeleton.Length; i++)
        {
            if (skeleton[i] is not ('/' or 'ー')
                || i == 0 || i == skeleton.Length - 1
                || !IsAsciiLetter(skeleton[i - 1]) || !IsAsciiLetter(skeleton[i + 1]))
                visible.Append(skeleton[i]);
        }

        return visible.ToString();

        static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
    }

    /// <summary>Without the dot above an <c>i</c> or <c>j</c>, which has one anyway.</summary>
    private static string WithoutSoftDots(string skeleton)
    {
        if (skeleton.IndexOf(DotAbove) < 0)
            return skeleton;
        var visible = new StringBuilder(skeleton.Length);
        var letter = '\0';
        foreach (var c in skeleton)
        {
            if (MarkOrder.RankOf(c) == 0)
                letter = c;
            if (c != DotAbove || letter is not ('i' or 'j'))
                visible.Append(c);
        }

        return visible.ToString();
    }
}
