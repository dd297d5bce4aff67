using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Dates;

/// <summary>Where the sentence around an expression points.</summary>
internal static class SentenceDirection
{
    private const int MonthsOfYear = 12;

    /// <summary>“and”, “und”, “bis”, “al”: the words of a list of days are short.</summary>
    private const int LongestListWord = 3;

    /// <summary>
    /// Whether the expression or its sentence has a word that points ahead. The word is of the article's language, or of any language if
    /// CorpusGen does not know that language. In “told us Monday that it will …” the day after the verb of speech is the day of the speech.
    /// </summary>
    public static bool IsAhead(DateContext context)
    {
        var own = LanguageList.Find(context.Lang);
        if (own is not null && IsAfterSpeechVerb(context, own))
            return false;
        var sentence = Sentence(context, own);
        return own is not null ? own.AheadWords.AreIn(sentence) : LanguageList.All.Any(language => language.AheadWords.AreIn(sentence));
    }

    /// <summary>
    /// Whether a weekday alone may be one to come: the sentence points ahead, or its language tells of days to come in the present
    /// tense, and no word of it tells of the past.
    /// </summary>
    public static bool MayBeAhead(DateContext context) =>
        IsAhead(context) || (LanguageList.Find(context.Lang) is { PastWords.IsEmpty: false } own
            && context.Body is { Length: > 0 } && !IsAfterSpeechVerb(context, own) && !own.PastWords.AreIn(Sentence(context, own)));

    /// <summary>
    /// The months that a day without its own month may share with its neighbours: “3., 4. und 5. Oktober”, “June 18 and the 19th”,
    /// 6月18日と19日. Only figures and short words such as “and” are between the day and the month.
    /// </summary>
    public static IEnumerable<int> MonthsOfNeighbours(DateContext context)
    {
        var languages = LanguageList.Find(context.Lang) is { } own ? [own] : LanguageList.All;
        return languages.SelectMany(language => MonthsOfNeighbours(context, language)).Distinct();
    }

    private static IEnumerable<int> MonthsOfNeighbours(DateContext context, Language language)
    {
        var surroundings = new Surroundings(context);
        var ordinals = language.DateWords.Ordinals.Contains(".");
        var before = surroundings.Before(ordinals);
        if (language.IsWithoutBlanks)
            return MonthBefore(before, language);
        var wordsBefore = Words(before);
        wordsBefore.Reverse();
        return new[] { wordsBefore, Words(surroundings.After(ordinals)) }
            .Select(words => words.SkipWhile(word => word.Length <= LongestListWord && !IsMonth(word, language)).FirstOrDefault() ?? "")
            .SelectMany(language.DateWords.Meanings)
            .Where(word => word.Kind == DateWordKind.Month)
            .Select(word => word.Number);
    }

    private static bool IsMonth(string word, Language language) => language.DateWords.Is(word, DateWordKind.Month);

    /// <summary>The month in 6月18日と, at the end of a text.</summary>
    private static IEnumerable<int> MonthBefore(string before, Language language)
    {
        var end = before.Length;
        while (end > 0 && before[end - 1] != '月' && (char.IsDigit(before[end - 1]) || Japanese.BetweenDays.IndexOf(before[end - 1]) >= 0))
            end--;
        var text = before.Substring(0, end);
        return Enumerable.Range(1, MonthsOfYear)
            .Where(month => text.EndsWith(language.Months[month - 1], StringComparison.Ordinal))
            .OrderByDescending(month => month) // 11月 ends with 1月 as well.
            .Take(1);
    }

    private static bool IsAfterSpeechVerb(DateContext context, Language language)
    {
        var surroundings = new Surroundings(context);
        var word = surroundings.WordBefore;
        return language.IsSpeechVerb(word)
            || (language.DateWords.Is(word, DateWordKind.Link) && language.IsSpeechVerb(surroundings.SecondWordBefore));
    }

    private static List<string> Words(string sentence)
    {
        var words = new List<string>();
        for (var cursor = new ExpressionCursor(sentence); !cursor.AtEnd; cursor.Position++)
        {
            if (cursor.IsAtLetter)
                words.Add(cursor.TakeWord());
        }

        return words;
    }

    private static string Sentence(DateContext context, Language? language)
    {
        var surroundings = new Surroundings(context);
        var ordinals = language?.DateWords.Ordinals.Contains(".") ?? true;
        return surroundings.Before(ordinals) + surroundings.Expression + surroundings.After(ordinals);
    }
}
