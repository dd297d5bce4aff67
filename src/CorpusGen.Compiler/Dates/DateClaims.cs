using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Dates;

/// <summary>Everything that an expression can claim.</summary>
internal static class DateClaims
{
    /// <summary>
    /// The claims of <paramref name="folded"/>, each once: in the article's language, or, where it reads nothing or is not known, in all
    /// languages. Several where the expression can be read in several ways.
    /// </summary>
    public static IReadOnlyList<DateClaim> Read(string folded, DateContext context)
    {
        var claims = new List<DateClaim>();
        var surroundings = new Surroundings(context);
        var own = LanguageList.Find(context.Lang);
        var options = new GrammarOptions
        {
            Figures = LanguageList.FiguresOf(context.Lang),
            AllowsRelative = context.Lang is null,
            IsTime = context.IsTime,
            Year = YearCounts.YearOf(context),
            WordBefore = surroundings.WordBefore,
            WordAfter = surroundings.WordAfter,
        };
        var likely = own is null ? LanguageList.All : [own];
        if (IsBareNumber(folded) && Array.Exists(likely, language => IsCountOrClock(language.DateWords, options)))
            return claims;
        if (own is not null)
            Read(folded, own, options with { IsArticleLanguage = true, AllowsRelative = true }, claims);
        if (claims.Count == 0)
        {
            foreach (var language in LanguageList.All)
            {
                if (language != own)
                    Read(folded, language, options, claims);
            }
        }

        return claims.Count > 1 ? [.. claims.Distinct()] : claims;
    }

    private static bool IsBareNumber(string folded) => folded.TrimEnd('.').All(unit => unit is >= '0' and <= '9');

    /// <summary>Whether the words around a number make it a time or a count of years: 1430 in “1430 GMT”, 1000 in “1000 Jahre”.</summary>
    private static bool IsCountOrClock(DateWords words, GrammarOptions options) =>
        words.Is(options.WordBefore, DateWordKind.BeforeClock) || words.Is(options.WordAfter, DateWordKind.Clock)
        || words.Is(options.WordAfter, DateWordKind.BeforeYear) || DateWords.IsZone(options.WordAfter);

    private static void Read(string folded, Language language, GrammarOptions options, List<DateClaim> claims)
    {
        if (!language.IsWithoutBlanks)
            WesternDateGrammar.Read(folded, language, options, claims);
        else if (JapaneseDateGrammar.Read(folded, options) is { } claim)
            claims.Add(claim);
    }
}
