using System.Globalization;

namespace CorpusGen.Benchmarks.Corpora;

/// <summary>How articles of one language are written: its words are made up, its typography and dates are real.</summary>
internal sealed record Language(
    string Tag,
    string Noun,
    string Blank,
    string Stop,
    (string Open, string Close) Marks,
    string Said,
    int WordsInParagraph,
    string[] Words,
    Func<SyntheticActor, string> NameOf,
    Func<DateOnly, string> Day,
    Func<DateOnly, string> DayOfYear,
    Func<int, string> Year)
{
    private const string Vowels = "aeiou";
    private const string Consonants = "bdfghklmnprstvz";
    private const string Kanji = "港船海灯台交渉政府発表合意条件支援会談電話要求和平代表団航路再開約束組合水先案内税関倉庫";
    private const string Kana = "がをにはとものへでや";
    private const string Arabic = "بتثجحخدذرزسشصضطعغفقكلمنهوي";

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");
    private static readonly string[] ArabicMonths =
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

    /// <summary>The languages of a shape, which its articles take in turn.</summary>
    public static Language[] Of(Shape shape) => shape == Shape.Plain ? [Plain] : [English, Deutsch, Japanese, Arab];

    private static Language English { get; } = new(
        "en", "report", " ", ".", ("“", "”"), "said", 34, MakeWords(1, Syllable),
        actor => actor.Name,
        day => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture),
        day => day.ToString("MMMM d", CultureInfo.InvariantCulture),
        Digits);

    private static Language Deutsch { get; } = new(
        "de", "bericht", " ", ".", ("„", "“"), "sagte", 34, MakeWords(2, Syllable),
        actor => actor.Name,
        day => day.ToString("d. MMMM yyyy", German),
        day => day.ToString("d. MMMM", German),
        Digits);

    private static Language Japanese { get; } = new(
        "ja", "記事", "", "。", ("「", "」"), "述べた", 28, MakeWords(3, random => Pick(random, Kanji) + Pick(random, Kanji), Kana),
        actor => actor.Kana,
        day => FormattableString.Invariant($"{day.Year}年{day.Month}月{day.Day}日"),
        day => FormattableString.Invariant($"{day.Month}月{day.Day}日"),
        year => Digits(year) + "年");

    private static Language Arab { get; } = new(
        "ar", "تقرير", " ", ".", ("«", "»"), "قال", 24, MakeWords(4, random => Pick(random, Arabic) + Pick(random, Arabic)),
        actor => actor.Arabic,
        day => FormattableString.Invariant($"{day.Day} {ArabicMonths[day.Month - 1]} {day.Year}"),
        day => FormattableString.Invariant($"{day.Day} {ArabicMonths[day.Month - 1]}"),
        Digits);

    private static Language Plain { get; } = English with { Noun = "article", WordsInParagraph = 48 };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string[] MakeWords(int seed, Func<Random, string> syllable, string endings = "")
    {
        var random = new Random(seed);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < 4000)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => syllable(random)));
            words.Add(endings.Length > 0 ? word + Pick(random, endings) : word);
        }

        return [.. words];
    }

    private static string Syllable(Random random) => Pick(random, Consonants) + Pick(random, Vowels);

    private static string Pick(Random random, string from) => from[random.Next(from.Length)].ToString();
}
