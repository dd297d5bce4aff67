using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Dates;

/// <summary>The date that “the same day” counts from.</summary>
internal static class DateBefore
{
    /// <summary>Farther apart, in UTF-16 units, another day may have been mentioned in words that no list has.</summary>
    private const int Reach = 400;

    /// <summary>
    /// Whether a date follows another without a third one between them: both must be in one paragraph, without a figure, a month,
    /// a weekday or a word such as “yesterday” between them.
    /// </summary>
    public static bool IsNearest(string body, TextRange before, TextRange date, string? lang)
    {
        if (before.End > date.Start || date.Start - before.End > Reach)
            return false;
        var between = ExpressionCursor.Fold(body.Substring(before.End, date.Start - before.End));
        if (body.IndexOf("\n\n", before.End, date.Start - before.End, StringComparison.Ordinal) >= 0)
            return false;
        if (between.Any(unit => char.IsDigit(unit) || IsNumeralBeforeDay(unit)))
            return false;
        var languages = LanguageList.Find(lang) is { } own ? [own] : LanguageList.All;
        return !Array.Exists(languages, language => NamesDate(between, language));
    }

    // 日 and 曜 end every day in Japanese that is not written in figures.
    private static bool IsNumeralBeforeDay(char unit) => unit is '日' or '曜';

    private static bool NamesDate(string text, Language language)
    {
        if (language.IsWithoutBlanks)
            return Array.Exists(language.RelativeWords, word => text.IndexOf(word.Phrase, StringComparison.Ordinal) >= 0);
        var words = language.DateWords;
        return text.Split([' ', ',', '.', ';', ':', '\n', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => words.Is(word, DateWordKind.Month)
                || words.Is(word, DateWordKind.Weekday)
                || words.PhrasesFrom(word).Any(phrase => phrase.Words.Length == 1));
    }
}
