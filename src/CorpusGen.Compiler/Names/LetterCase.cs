namespace CorpusGen.Compiler.Names;

/// <summary>
/// The case of letters by Unicode's simple mappings, one letter to one letter. The table is part of CorpusGen, because the mappings of
/// .NET differ between ICU, NLS and invariant globalisation (for example of ſ), and a name must not.
/// </summary>
internal static class LetterCase
{
    private static readonly char[] Titles = ReadRuns();

    /// <summary>The letter that begins a word: <c>É</c> for <c>é</c>, <c>ǅ</c> for <c>ǆ</c>; itself where the script has no case.</summary>
    public static char ToTitle(char c) =>
        c > '\u007F' ? Titles[c]
        : c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A')
        : c;

    private static char[] ReadRuns()
    {
        var titles = new char[char.MaxValue + 1];
        for (var c = 0; c < titles.Length; c++)
            titles[c] = (char)c;

        var runs = UnicodeTables.TitleCase;
        for (var i = 0; i < runs.Length; i += 4)
        {
            var (first, last, step, difference) = (runs[i], runs[i + 1], runs[i + 2], runs[i + 3]);
            for (int c = first; c <= last; c += step)
                titles[c] = (char)(c + difference);
        }

        return titles;
    }
}
