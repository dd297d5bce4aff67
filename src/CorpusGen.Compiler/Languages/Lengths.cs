namespace CorpusGen.Compiler.Languages;

/// <summary>The words by which a language tells lengths of time: “two and a half years”, 1時間半.</summary>
internal sealed class Lengths
{
    private Dictionary<string, (LengthUnit Unit, int Count)>? _units;
    private Dictionary<string, decimal>? _numbers;
    private HashSet<string>? _beside;
    private HashSet<string>? _links;
    private HashSet<string>? _halves;
    private string[][]? _andHalves;
    private string[]? _all;

    /// <summary>The units, and words for several of one.</summary>
    public LengthWords[] Units { get; init; } = [];

    /// <summary>Numbers in words, also words for one and a half.</summary>
    public NumberWords[] Numbers { get; init; } = [];

    /// <summary>The words that halve the unit after them: “half an hour”.</summary>
    public string Halves { get; init; } = "";

    /// <summary>Phrases, with commas between them, that add half a unit: “an hour and a half”.</summary>
    public string AndHalves { get; init; } = "";

    /// <summary>Words between two lengths that belong together: “two years and a month”.</summary>
    public string Links { get; init; } = "";

    /// <summary>Words before or after a length that leave it as it is; they belong to <c>mod</c>, or to the sentence.</summary>
    public string Beside { get; init; } = "";

    /// <summary>
    /// The beginnings of words right after a number of years, which tell it from a year, in a language without blanks: 間 in 1000年間.
    /// </summary>
    public string AfterYears { get; init; } = "";

    /// <summary>The exceptions to these: 前半 in 2031年前半.</summary>
    public string NotAfterYears { get; init; } = "";

    /// <summary>The mark before decimals; the other one of comma and full stop groups thousands.</summary>
    public char DecimalMark { get; init; } = ',';

    /// <summary>Whether the language has words for lengths.</summary>
    public bool IsKnown => Units.Length > 0;

    /// <summary>The unit that a word names.</summary>
    public bool TryGetUnit(string word, out (LengthUnit Unit, int Count) unit) =>
        (_units ??= ReadUnits()).TryGetValue(word, out unit);

    /// <summary>The number that a word names.</summary>
    public bool TryGetNumber(string word, out decimal number) =>
        (_numbers ??= ReadNumbers()).TryGetValue(word, out number);

    /// <summary>Whether a word leaves a length as it is.</summary>
    public bool IsBeside(string word) => (_beside ??= Set(Beside)).Contains(word);

    /// <summary>Whether a word may be between two lengths that belong together.</summary>
    public bool IsLink(string word) => (_links ??= Set(Links)).Contains(word);

    /// <summary>Whether a word halves the unit after it.</summary>
    public bool IsHalf(string word) => (_halves ??= Set(Halves)).Contains(word);

    /// <summary>The phrases that add half a unit, each as its words.</summary>
    public IReadOnlyList<string[]> AndHalfPhrases => _andHalves ??= AndHalves.Length == 0
        ? []
        : [.. AndHalves.Split(',').Select(static phrase => Language.Words(phrase.Trim()))];

    /// <summary>The words of a length in a language that has no blanks between words.</summary>
    public string[] AllWords =>
        _all ??= [.. Units.SelectMany(static unit => Language.Words(unit.Words)), .. Language.Words(Beside), .. Language.Words(Halves)];

    /// <summary>
    /// Whether an expression that reads like a year is a count, because of the word after it: 1000 in “1000 Jahre”, 1000年 in 1000年間. In
    /// a language without blanks, figures are not a year before a counter: 2000 in 2000人.
    /// </summary>
    public bool IsCount(string expression, string wordAfter)
    {
        var isFigure = char.IsDigit(expression[expression.Length - 1]);
        if (AfterYears.Length == 0)
            return isFigure && TryGetUnit(wordAfter, out _);
        return isFigure
            ? wordAfter[0] is >= '\u30A0' and not '年'
            : BeginsWithAny(wordAfter, AfterYears) && !BeginsWithAny(wordAfter, NotAfterYears);

        static bool BeginsWithAny(string word, string beginnings) =>
            Array.Exists(Language.Words(beginnings), beginning => word.StartsWith(beginning, StringComparison.Ordinal));
    }

    private Dictionary<string, (LengthUnit Unit, int Count)> ReadUnits()
    {
        var units = new Dictionary<string, (LengthUnit Unit, int Count)>(StringComparer.Ordinal);
        foreach (var row in Units)
        {
            foreach (var word in Language.Words(row.Words))
                units.Add(word, (row.Unit, row.Count));
        }

        return units;
    }

    private Dictionary<string, decimal> ReadNumbers()
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var row in Numbers)
        {
            foreach (var word in Language.Words(row.Words))
                numbers.Add(word, row.Number);
        }

        return numbers;
    }

    private static HashSet<string> Set(string words) => new(Language.Words(words), StringComparer.Ordinal);
}
