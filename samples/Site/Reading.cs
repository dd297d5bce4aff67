using System.Globalization;

namespace Newsroom.Site;

/// <summary>How the pages put articles, actors and dates to readers.</summary>
internal static class Reading
{
    /// <summary>The language of the frame around the articles.</summary>
    private static readonly CultureInfo Frame = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    extension(Article article)
    {
        /// <summary>The direction of the body: <c>rtl</c> or <c>ltr</c>.</summary>
        public string Direction => article.Lang is { } lang && CultureInfo.GetCultureInfo(lang).TextInfo.IsRightToLeft ? "rtl" : "ltr";

        /// <summary>The language in its own words, for an article that is not in the language of the frame.</summary>
        public string? OtherLanguage
        {
            get
            {
                var culture = CultureInfo.GetCultureInfo(article.Lang ?? "");
                var neutral = culture.IsNeutralCulture || culture.Parent.Name.Length == 0 ? culture : culture.Parent;
                return neutral.TwoLetterISOLanguageName is "en" or "iv" ? null : neutral.NativeName;
            }
        }

        /// <summary>The first day that the article's date can mean; null for an article without a date.</summary>
        public DateOnly? FirstDay => article.Date is { } date ? DateOnly.FromDateTime(date.Earliest.DateTime) : null;

        /// <summary>The paragraphs of the body.</summary>
        public IEnumerable<string> Paragraphs => article.Body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    extension(Actor actor)
    {
        /// <summary>The kind of actor in a word.</summary>
        public string Sort => actor switch
        {
            Person => "person",
            Organization => "organization",
            State => "state",
            _ => "unnamed source",
        };

        /// <summary>A name in the letters of the frame, where the actor has one; else the name.</summary>
        public string FrameName => actor.Name.All(IsLatin)
            ? actor.Name
            : actor.AlternateNames.FirstOrDefault(name => name.All(IsLatin)) ?? actor.Name;
    }

    extension(Quote quote)
    {
        /// <summary>Everyone who speaks, in the letters of the frame.</summary>
        public string Speaking => quote.Speakers.Count > 0 ? string.Join(" and ", quote.Speakers.Select(actor => actor.FrameName)) : "Nobody named";
    }

    extension(DateMention date)
    {
        /// <summary>The day in words, with its modifier; the expression where it has no day.</summary>
        public string InWords => date.Value is not { } value ? date.Text : date.Mod is { } mod ? $"{Modifier(mod)} {Exact(value)}" : Long(value);
    }

    /// <summary>The kind of an expression that names no day.</summary>
    public static string Kind(TimexType type) => type switch
    {
        TimexType.Set => "again and again",
        TimexType.Duration => "a length of time",
        TimexType.Time => "a time of day",
        _ => "a day",
    };

    /// <summary>A date in words, without its time: <c>18 June 2031</c>, <c>about June 2031</c>, <c>spring 2030</c>.</summary>
    public static string Long(PartialDate date) => (date.IsApproximate ? "about " : "") + (date.IsUncertain ? "perhaps " : "") + Exact(date);

    private static string Exact(PartialDate date) => date switch
    {
        { IsInterval: true } => $"{Long(date.Start)} – {Long(date.End)}",
        { Precision: >= DatePrecision.Day } => date.ToDateOnly().ToString("d MMMM yyyy", Frame),
        { Precision: DatePrecision.Season } => string.Create(Frame, $"{Seasons[date.ToString()["2030-2".Length] - '1']} {date.Year}"),
        _ => date.ToString("D", Frame).TrimEnd('?', '~', '%'),
    };

    private static string Modifier(TimexMod mod) => mod switch
    {
        TimexMod.Approx => "about",
        TimexMod.OnOrBefore => "by",
        TimexMod.OnOrAfter => "from",
        TimexMod.Start => "early",
        TimexMod.Mid => "the middle of",
        TimexMod.End => "the end of",
        _ => Wording.Words(mod),
    };

    /// <summary><c>18 June 2031</c>.</summary>
    public static string Long(DateOnly day) => day.ToString("d MMMM yyyy", Frame);

    /// <summary><c>June</c>; the first month of a year with its year.</summary>
    public static string Month(DateOnly month) => month.ToString(month.Month == 1 ? "MMMM yyyy" : "MMMM", Frame);

    /// <summary><c>10</c>.</summary>
    public static string Number(DateOnly day) => day.Day.ToString(Frame);

    /// <summary><c>March 2025</c>, or <c>June 2031 to August 2031</c>.</summary>
    public static string Months(DateOnly first, DateOnly last) =>
        (first.Year, first.Month) == (last.Year, last.Month) ? first.ToString("MMMM yyyy", Frame) : $"{first.ToString("MMMM yyyy", Frame)} to {last.ToString("MMMM yyyy", Frame)}";

    /// <summary><c>Wednesday 18 June 2031</c>.</summary>
    public static string WithWeekday(DateOnly day) => day.ToString("dddd d MMMM yyyy", Frame);

    private static bool IsLatin(char letter) => letter < 0x250 || letter is '’' or '–';
}
