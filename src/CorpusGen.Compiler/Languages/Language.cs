namespace CorpusGen.Compiler.Languages;

/// <summary>
/// Everything that one language contributes: the words of its dates, its speech verbs, titles and quotation marks. Lists of words are
/// texts with blanks between the words, in small letters, without a full stop at a word's end.
/// </summary>
/// <param name="tag">The primary subtag of BCP 47.</param>
/// <param name="name">The language's English name.</param>
internal sealed class Language(string tag, string name)
{
    private DateWords? _dateWords;
    private SentenceWords? _aheadWords;
    private SentenceWords? _pastWords;
    private HashSet<string>? _speechVerbs;

    public string Tag { get; } = tag;

    public string Name { get; } = name;

    /// <summary>The spellings of each month, January first; the full name comes first.</summary>
    public string[] Months { get; init; } = [];

    /// <summary>The spellings of each weekday, Sunday first; the full name comes first.</summary>
    public string[] Weekdays { get; init; } = [];

    /// <summary>Words between the parts of a date: “on the 18th of June”.</summary>
    public string Links { get; init; } = "";

    /// <summary>Words that relate a date to something else: “by Monday”, “since Monday”.</summary>
    public string Relations { get; init; } = "";

    /// <summary>The noun before a year. After a number it counts years: “1000 Jahre” is a duration.</summary>
    public string BeforeYear { get; init; } = "";

    /// <summary>The noun that makes the number after it a day: “el día 18”.</summary>
    public string BeforeDay { get; init; } = "";

    /// <summary>Words before a time of day: the number after “at” is not a year and not a day.</summary>
    public string BeforeClock { get; init; } = "";

    /// <summary>Words that make the number before them a time: “a.m.”, “Uhr”.</summary>
    public string Clocks { get; init; } = "";

    /// <summary>Names of parts of the day.</summary>
    public string DayTimes { get; init; } = "";

    /// <summary>What makes a number an ordinal; a full stop does only in some languages.</summary>
    public string Ordinals { get; init; } = "";

    /// <summary>Words with one meaning in the calendar, counted from the article's date.</summary>
    public RelativeWord[] RelativeWords { get; init; } = [];

    /// <summary>“The same day”, “the same month”, “the same year”: counted from the date before it in the text.</summary>
    public RelativeWord[] SameWords { get; init; } = [];

    /// <summary>The words of lengths of time.</summary>
    public Lengths Lengths { get; init; } = new();

    /// <summary>Words before a unit or a weekday that make a set: “every”.</summary>
    public string Every { get; init; } = "";

    /// <summary>Words that make a set with an article or a number behind them: “tous les”, “alle zwei”.</summary>
    public string EveryOne { get; init; } = "";

    /// <summary>Words before a length that count it back from the article's date: “vor”.</summary>
    public string Ago { get; init; } = "";

    /// <summary>Words behind a length that count it back from the article's date: “ago”.</summary>
    public string AgoBehind { get; init; } = "";

    /// <summary>Words before a length that count it ahead from the article's date: “tra”.</summary>
    public string FromNow { get; init; } = "";

    /// <summary>Words behind a length that count it from another date: “later”.</summary>
    public string Apart { get; init; } = "";

    /// <summary>Words before a weekday that mean the one before the article or the coming one: “this”.</summary>
    public string This { get; init; } = "";

    /// <summary>Words by which a sentence points to days that lie ahead.</summary>
    public string Ahead { get; init; } = "";

    /// <summary>Endings of words in the future.</summary>
    public string AheadEndings { get; init; } = "";

    /// <summary>Beginnings of words in the future.</summary>
    public string AheadBeginnings { get; init; } = "";

    /// <summary>
    /// Words by which a sentence tells of the past, in languages whose present tense also tells of days that lie ahead (“Am Sonntag ist
    /// Wahl”): there a weekday alone is only read where one of them is in its sentence. Empty in English.
    /// </summary>
    public string Past { get; init; } = "";

    /// <summary>Endings of words in the past, in such languages.</summary>
    public string PastEndings { get; init; } = "";

    /// <summary>Whether no blanks separate the words: they are found anywhere in a text.</summary>
    public bool IsWithoutBlanks { get; init; }

    /// <summary>How the language writes a date in figures.</summary>
    public FigureOrder Figures { get; init; }

    /// <summary>Regions that write another order, as far as it is certain.</summary>
    public (string Region, FigureOrder Figures)[] RegionalFigures { get; init; } = [];

    /// <summary>Verbs that introduce direct speech; the stem alone in a language without blanks.</summary>
    public string SpeechVerbs { get; init; } = "";

    /// <summary>Titles before a person's name, in their printed spelling.</summary>
    public string Titles { get; init; } = "";

    /// <summary>Honorifics after a person's name, in their printed spelling.</summary>
    public string Honorifics { get; init; } = "";

    /// <summary>The pairs of quotation marks: opening and closing mark, the usual pair first.</summary>
    public string QuotationMarks { get; init; } = "";

    /// <summary>The words that attribute speech, and the words around names.</summary>
    public AttributionWords Attribution { get; init; } = new();

    /// <summary>The words of dates by spelling; made when they are first asked for.</summary>
    public DateWords DateWords => _dateWords ??= new DateWords(this);

    /// <summary>The words that point to days ahead; made when they are first asked for.</summary>
    public SentenceWords AheadWords => _aheadWords ??= new(IsWithoutBlanks, Ahead, AheadEndings, AheadBeginnings);

    /// <summary>The words that tell of the past; made when they are first asked for.</summary>
    public SentenceWords PastWords => _pastWords ??= new(IsWithoutBlanks, Past, PastEndings, "");

    /// <summary>Whether <paramref name="word"/>, in small letters, is one of the verbs that introduce direct speech.</summary>
    public bool IsSpeechVerb(string word) => (_speechVerbs ??= new(Words(SpeechVerbs), StringComparer.Ordinal)).Contains(word);

    /// <summary>The words of <paramref name="list"/>.</summary>
    public static string[] Words(string list) => list.Length == 0 ? [] : list.Split(' ');
}
