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
        if (IsBareNumber(folded) && Array.Exists(likely, language => IsClock(language.DateWords, options)))
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

        if (claims.Exists(static claim => claim is { Year: not null, Month: null }) && IsCount(folded, context))
            claims.Clear();
        return claims.Count > 1 ? [.. claims.Distinct()] : claims;
    }

    /// <summary>
    /// Whether the word after an expression makes a count of the number at its end: 1000 in “1000 Jahre”, 2000 in 2000人.
    /// </summary>
    public static bool IsCount(string folded, DateContext context)
    {
        var after = new Surroundings(context).WordAfter;
        var own = LanguageList.Find(context.Lang);
        return after.Length > 0 && (own?.Lengths.IsCount(folded, after) ?? LanguageList.All.Any(one => one.Lengths.IsCount(folded, after)));
    }

    private static bool IsBareNumber(string folded) => folded.TrimEnd('.').All(unit => unit is >= '0' and <= '9');

    /// <summary>Whether the words around a number make it a time: 1430 in “1430 GMT”.</summary>
    private static bool IsClock(DateWords words, GrammarOptions options) =>
        words.Is(options.WordBefore, DateWordKind.BeforeClock) || words.Is(options.WordAfter, DateWordKind.Clock)
        || DateWords.IsZone(options.WordAfter);

    private static void Read(string folded, Language language, GrammarOptions options, List<DateClaim> claims)
    {
        if (!language.IsWithoutBlanks)
            WesternDateGrammar.Read(folded, language, options, claims);
        else if (JapaneseDateGrammar.Read(folded, options) is { } claim)
            claims.Add(claim);
    }
}
