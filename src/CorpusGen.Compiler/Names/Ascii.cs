namespace CorpusGen.Compiler.Names;

/// <summary>The characters that need no table: most names are made of nothing else, and 80,000 are looked at in a build.</summary>
internal static class Ascii
{
    /// <summary>Whether all of <paramref name="text"/> is ASCII. Allocates nothing.</summary>
    public static bool IsAscii(string text)
    {
        foreach (var c in text)
            if (c > '\u007F')
                return false;
        return true;
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';
}
