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
    public static IReadOnlyList<int> MonthsOfNeighbours(DateContext context)
    {
        var months = new List<int>();
        foreach (var language in LanguageList.Find(context.Lang) is { } own ? [own] : LanguageList.All)
            AddMonthsOfNeighbours(context, language, months);
        return months;
    }

    private static void AddMonthsOfNeighbours(DateContext context, Language language, List<int> months)
    {
        var surroundings = new Surroundings(context);
        var ordinals = language.DateWords.Ordinals.Contains(".");
        var before = surroundings.Before(ordinals);
        if (language.IsWithoutBlanks)
        {
            if (MonthBefore(before, language) is { } named)
                Add(named);
            return;
        }

        var wordsBefore = Words(before);
        wordsBefore.Reverse();
        foreach (var words in new[] { wordsBefore, Words(surroundings.After(ordinals)) })
        {
            var neighbour = words.Find(word => word.Length > LongestListWord || IsMonth(word, language)) ?? "";
            foreach (var meaning in language.DateWords.Meanings(neighbour))
            {
                if (meaning.Kind == DateWordKind.Month)
                    Add(meaning.Number);
            }
        }

        void Add(int month)
        {
            if (!months.Contains(month))
                months.Add(month);
        }
    }

    private static bool IsMonth(string word, Language language) => language.DateWords.Is(word, DateWordKind.Month);

    /// <summary>The month in 6月18日と, at the end of a text.</summary>
    private static int? MonthBefore(string before, Language language)
    {
        var end = before.Length;
        while (end > 0 && before[end - 1] != '月' && (char.IsDigit(before[end - 1]) || Japanese.BetweenDays.IndexOf(before[end - 1]) >= 0))
            end--;
        var text = before.Substring(0, end);
        // From December on, because 11月 ends with 1月 as well.
        for (var month = MonthsOfYear; month >= 1; month--)
        {
            if (text.EndsWith(language.Months[month - 1], StringComparison.Ordinal))
                return month;
        }

        return null;
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
