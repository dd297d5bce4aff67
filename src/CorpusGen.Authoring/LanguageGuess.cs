using CorpusGen.Compiler.Languages;

namespace CorpusGen.Authoring;

/// <summary>Guesses the language of a text by its script and its most frequent words.</summary>
internal static class LanguageGuess
{
    private const int MostWords = 2000;

    /// <summary>A share of the words below this decides nothing.</summary>
    private const double FewestShare = 0.08;

    /// <summary>The BCP 47 tag, or <see langword="null"/> where the text does not decide.</summary>
    public static string? Of(string text)
    {
        var start = text.Substring(0, Math.Min(text.Length, 20_000));
        if (start.Count(static unit => unit is >= 'ぁ' and <= 'ヺ') * 10 > start.Length)
            return "ja";
        var words = start.ToLowerInvariant().Split([' ', '\n', ',', '.', '"', '“', '”', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Take(MostWords).ToArray();
        var scores = LanguageList.All.Where(language => !language.IsWithoutBlanks)
            .Select(language =>
            {
                var common = new HashSet<string>(Language.Words(language.Attribution.Common), StringComparer.Ordinal);
                return (language.Tag, Count: words.Count(common.Contains));
            })
            .OrderByDescending(score => score.Count).ToArray();
        return scores[0].Count >= words.Length * FewestShare && scores[0].Count > scores[1].Count ? scores[0].Tag : null;
    }
}
