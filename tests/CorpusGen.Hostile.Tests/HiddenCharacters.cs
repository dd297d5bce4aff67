using System.Globalization;

namespace CorpusGen.Hostile.Tests;

/// <summary>What makes a reader of code see something else than the compiler.</summary>
internal static class HiddenCharacters
{
    /// <summary>The first character but LF that controls, formats or separates lines, or is half of one; -1 where there is none.</summary>
    public static int IndexOfHidden(this ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or (>= ' ' and <= '~'))
                continue;
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            var category = isPair ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[i], text[i + 1])) : char.GetUnicodeCategory(text[i]);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)
                return i;
            i += isPair ? 1 : 0;
        }

        return -1;
    }
}
