using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Dates;

/// <summary>Years that a language may count otherwise than the Gregorian calendar does.</summary>
internal static class YearCounts
{
    /// <summary>The year that is taken for an article's where it has no date: only its century matters here.</summary>
    private const int AnyModernYear = 2000;

    /// <summary>
    /// By primary subtag: the year of the other count in the Gregorian year 2000, how many of its years go into one Gregorian year, and
    /// whether its months and days are the Gregorian ones.
    /// </summary>
    private static readonly (string Tags, double YearIn2000, double Pace, bool HasGregorianDays)[] Counts =
    [
        ("th lo km", 2543, 1, true), // Buddhist
        ("zh", 89, 1, true), // Minguo
        ("ar ur ps ckb ms", 1420.7, 1.0307, false), // Hijri
        ("fa ps ckb", 1378.8, 1, false), // Solar Hijri
        ("he yi", 5760.3, 1, false), // Hebrew
        ("am ti", 1992.3, 1, false), // Ethiopian
        ("ne mr gu", 2056.7, 1, false), // Bikram Sambat
        ("hi", 2056.7, 1, false), // Vikram Samvat
        ("bn", 1406.7, 1, false), // Bengali
        ("my", 1361.7, 1, false), // Burmese
    ];

    /// <summary>The article's year.</summary>
    public static int YearOf(DateContext context) => context.Publication?.Year ?? AnyModernYear;

    /// <summary>
    /// The claims with a year of another count that the article's language has, where it is nearer to the article than
    /// the Gregorian year: 2574 is 2031 in Thai. Empty where the year is Gregorian.
    /// </summary>
    public static IEnumerable<DateClaim> Others(DateClaim claim, DateContext context)
    {
        if (claim.Year is not { } year || context.Lang is not { } lang)
            yield break;
        var end = lang.IndexOf('-');
        var primary = (end < 0 ? lang : lang.Substring(0, end)).ToLowerInvariant();
        var near = Math.Abs(year - YearOf(context));
        foreach (var (tags, yearIn2000, pace, hasGregorianDays) in Counts)
        {
            if (Array.IndexOf(Language.Words(tags), primary) < 0)
                continue;
            // A year of another count begins in one Gregorian year and ends in the next, unless both begin on the same day.
            var first = (int)Math.Floor(2000 + ((year - yearIn2000) / pace));
            for (var other = first; other <= first + (hasGregorianDays ? 0 : 1); other++)
            {
                if (other is >= 1 and <= 9999 && Math.Abs(other - YearOf(context)) < near)
                    yield return hasGregorianDays ? claim with { Year = other, Weekday = null } : new DateClaim(other, null, null, null);
            }
        }
    }

    /// <summary>Whether a Gregorian year is near enough to the article's to be meant at all.</summary>
    public static bool IsLikely(DateClaim claim, DateContext context) =>
        claim.Year is not { } year || Math.Abs(year - YearOf(context)) <= GrammarOptions.YearsNearBy;
}
