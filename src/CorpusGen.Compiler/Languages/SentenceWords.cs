namespace CorpusGen.Compiler.Languages;

/// <summary>Words by which a sentence is known to look one way, such as ahead.</summary>
internal sealed class SentenceWords
{
    /// <summary>Shorter words that end or begin like an inflected one are other words.</summary>
    private const int ShortestInflected = 4;

    private readonly string[] _parts;
    private readonly HashSet<string> _words;
    private readonly string[] _endings;
    private readonly string[] _beginnings;

    /// <summary>The words of a language; where it has no blanks between its words, they are found anywhere in a text.</summary>
    public SentenceWords(bool isWithoutBlanks, string words, string endings, string beginnings)
    {
        _parts = isWithoutBlanks ? Language.Words(words) : [];
        _words = new(Language.Words(words), StringComparer.Ordinal);
        _endings = Language.Words(endings);
        _beginnings = Language.Words(beginnings);
    }

    /// <summary>Whether there are any.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>Whether one of them is in <paramref name="text"/>, which is in small letters.</summary>
    public bool AreIn(string text)
    {
        if (_parts.Length > 0)
            return Array.Exists(_parts, part => text.IndexOf(part, StringComparison.Ordinal) >= 0);
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsInWord(text[start]))
                continue;
            var end = start + 1;
            while (end < text.Length && IsInWord(text[end]))
                end++;
            if (Contains(text.Substring(start, end - start)))
                return true;
            start = end;
        }

        return false;
    }

    private static bool IsInWord(char unit) => char.IsLetter(unit) || unit == '\'';

    private bool Contains(string word) =>
        _words.Contains(word)
        || (word.Length >= ShortestInflected
            && (Array.Exists(_endings, ending => word.EndsWith(ending, StringComparison.Ordinal))
                || Array.Exists(_beginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal))));
}
