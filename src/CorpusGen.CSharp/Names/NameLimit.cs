using System.Text;
using CorpusGen.Compiler.Names;
using CorpusGen.Runtime.Unicode;

namespace CorpusGen.CSharp.Names;

/// <summary>How long a name may get, and where it is cut.</summary>
/// <param name="Words">The most words.</param>
/// <param name="Length">The most UTF-16 units of scripts that spell words with letters.</param>
/// <param name="WideLength">The same for scripts in which a character is a syllable or a word: kana, Han, Hangul.</param>
internal readonly record struct NameLimit(int Words, int Length, int WideLength)
{
    /// <summary>For names made of ids: long enough for a sentence.</summary>
    public static readonly NameLimit Id = new(int.MaxValue, CSharpName.MaxLength, CSharpName.MaxLength);

    /// <summary>For names of ids that are too long, which end in up to nine digits and a <c>_</c> before them.</summary>
    public static readonly NameLimit CutId = new(int.MaxValue, CSharpName.MaxLength - 10, CSharpName.MaxLength - 10);

    /// <summary>For names made of running text: enough to know it again.</summary>
    public static readonly NameLimit Text = new(5, 40, 16);

    /// <summary>The units of <paramref name="name"/> that are within the limit.</summary>
    public int Fitting(StringBuilder name)
    {
        // A unit uses up 1/Length or 1/WideLength of the name: counted in whole numbers, not in fractions that round.
        var used = 0;
        for (var i = 0; i < name.Length; i++)
        {
            used += IsWide(name[i]) ? Length : WideLength;
            if (used > Length * WideLength)
                return i;
        }

        return name.Length;
    }

    /// <summary>
    /// Where to cut a single word that is too long: where Japanese goes from hiragana to another script, because a phrase ends there;
    /// else anywhere but before a mark or inside a syllable.
    /// </summary>
    public int CutInside(StringBuilder name)
    {
        var end = Fitting(name);
        for (var cut = end; cut > end / 2; cut--)
            if (IsHiragana(name[cut - 1]) && !IsHiragana(name[cut]) && !ContinuesCharacter(name[cut]))
                return cut;
        while (end > 1 && ContinuesCharacter(name[end]))
            end--;
        return end;
    }

    private static bool ContinuesCharacter(char c) =>
        c is 'ー' || Characters.IsMark(char.GetUnicodeCategory(c)) || Hangul.ContinuesSyllable(c);

    private static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';

    private static bool IsWide(char c) => c is
        (>= '\u1100' and <= '\u11FF') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uA960' and <= '\uA97F') or
        (>= '\uAC00' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF01' and <= '\uFFEF');
}
