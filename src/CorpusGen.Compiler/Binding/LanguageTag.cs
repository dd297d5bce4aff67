namespace CorpusGen.Compiler.Binding;

/// <summary>The syntax of BCP 47 language tags (RFC 5646, section 2.1), as far as it tells a tag from a slip.</summary>
internal static class LanguageTag
{
    /// <summary>A language of 2 to 8 letters (or x, for private use), then subtags of 1 to 8 letters or digits.</summary>
    public static bool IsWellFormed(string tag)
    {
        var subtags = tag.Split('-');
        var language = subtags[0];
        return (language.Length is >= 2 and <= 8 && language.All(IsLetter) || (language is "x" or "X" && subtags.Length > 1))
            && subtags.Skip(1).All(subtag =>
                subtag.Length is >= 1 and <= 8 && subtag.All(unit => IsLetter(unit) || unit is >= '0' and <= '9'));
    }

    private static bool IsLetter(char unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
