using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Dates;

/// <summary>Where the sentence around an expression points.</summary>
internal static class SentenceDirection
{
    private const int MonthsOfYear = 12;

    /// <summary>
    /// Whether the expression or its sentence has a word that points ahead, in the article's language, or in any where that language is
    /// not one of ours. A day right after a verb of speech (“said Monday that it will …”) is the day on which it was said.
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
    /// The months that the sentence names: a day without its month may be of one of them (“3., 4. und 5. Oktober”, 6月18日と19日).
    /// </summary>
    public static IEnumerable<int> Months(DateContext context)
    {
        var languages = LanguageList.Find(context.Lang) is { } own ? [own] : LanguageList.All;
        return languages.SelectMany(language => Months(Sentence(context, language), language)).Distinct();
    }

    private static bool IsAfterSpeechVerb(DateContext context, Language language)
    {
        var surroundings = new Surroundings(context);
        var word = surroundings.WordBefore;
        return language.IsSpeechVerb(word)
            || (language.DateWords.Is(word, DateWordKind.Link) && language.IsSpeechVerb(surroundings.SecondWordBefore));
    }

    private static IEnumerable<int> Months(string sentence, Language language)
    {
        if (language.IsWithoutBlanks)
        {
            // From December back, so that 1月 is not found in 11月.
            for (var month = MonthsOfYear; month > 0; month--)
            {
                var name = language.Months[month - 1];
                if (sentence.IndexOf(name, StringComparison.Ordinal) >= 0)
                {
                    yield return month;
                    sentence = sentence.Replace(name, "");
                }
            }

            yield break;
        }

        foreach (var month in Words(sentence).SelectMany(language.DateWords.Meanings).Where(word => word.Kind == DateWordKind.Month))
            yield return month.Number;
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
