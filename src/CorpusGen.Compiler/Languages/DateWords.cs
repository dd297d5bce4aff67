namespace CorpusGen.Compiler.Languages;

/// <summary>What a word does in a date expression.</summary>
internal enum DateWordKind
{
    /// <summary>Names a month, 1 to 12.</summary>
    Month,

    /// <summary>Names a <see cref="DayOfWeek"/>.</summary>
    Weekday,

    /// <summary>Holds the parts of a date together.</summary>
    Link,

    /// <summary>Relates the date to something else.</summary>
    Relation,

    /// <summary>Comes before a year.</summary>
    BeforeYear,

    /// <summary>Comes before a day.</summary>
    BeforeDay,

    /// <summary>Comes before a time of day.</summary>
    BeforeClock,

    /// <summary>Names a part of the day, or a time zone.</summary>
    DayTime,

    /// <summary>Makes the number before it a time.</summary>
    Clock,
}

/// <summary>One meaning of a word.</summary>
internal sealed record DateWord(DateWordKind Kind, int Number);

/// <summary>The words of one language's dates, with all meanings of each.</summary>
internal sealed class DateWords
{
    /// <summary>Time zones, the same in every language.</summary>
    private const string ZoneWords = "gmt utc z cet cest est edt cst cdt mst mdt pst pdt bst jst msk";

    private static readonly HashSet<string> Zones = new(Language.Words(ZoneWords), StringComparer.Ordinal);

    private readonly Dictionary<string, DateWord[]> _meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string[] Words, RelativeDate Meaning)[]> _phrases = new(StringComparer.Ordinal);

    public DateWords(Language language)
    {
        AddEach(DateWordKind.Month, 1, language.Months);
        AddEach(DateWordKind.Weekday, 0, language.Weekdays);
        Add(DateWordKind.Link, 0, language.Links);
        Add(DateWordKind.Relation, 0, language.Relations);
        Add(DateWordKind.BeforeYear, 0, language.BeforeYear);
        Add(DateWordKind.BeforeDay, 0, language.BeforeDay);
        Add(DateWordKind.BeforeClock, 0, language.BeforeClock);
        Add(DateWordKind.DayTime, 0, language.DayTimes);
        Add(DateWordKind.DayTime, 0, ZoneWords);
        Add(DateWordKind.Clock, 0, language.Clocks);
        Ordinals = new(Language.Words(language.Ordinals), StringComparer.Ordinal);
        foreach (var word in language.RelativeWords)
            AddPhrase(word);
        foreach (var word in language.SameWords)
            AddPhrase(word);
    }

    /// <summary>What makes a number an ordinal.</summary>
    public HashSet<string> Ordinals { get; }

    /// <summary>Whether <paramref name="word"/> is the abbreviation of a time zone.</summary>
    public static bool IsZone(string word) => Zones.Contains(word);

    /// <summary>All meanings of <paramref name="word"/>; none where the language does not know it.</summary>
    public DateWord[] Meanings(string word) => _meanings.TryGetValue(word, out var meanings) ? meanings : [];

    /// <summary>Whether <paramref name="word"/> has a meaning of <paramref name="kind"/>.</summary>
    public bool Is(string word, DateWordKind kind) => Array.Exists(Meanings(word), meaning => meaning.Kind == kind);

    /// <summary>The phrases of one calendar meaning that begin with <paramref name="word"/>, the longest first.</summary>
    public (string[] Words, RelativeDate Meaning)[] PhrasesFrom(string word) => _phrases.TryGetValue(word, out var phrases) ? phrases : [];

    /// <summary>Adds a phrase to the phrases with the same first word, behind those that are as long or longer.</summary>
    private void AddPhrase(RelativeWord word)
    {
        var words = word.Phrase.Split(' ');
        var others = PhrasesFrom(words[0]);
        var at = 0;
        while (at < others.Length && others[at].Words.Length >= words.Length)
            at++;
        var phrases = new (string[] Words, RelativeDate Meaning)[others.Length + 1];
        Array.Copy(others, phrases, at);
        phrases[at] = (words, word.Meaning);
        Array.Copy(others, at, phrases, at + 1, others.Length - at);
        _phrases[words[0]] = phrases;
    }

    private void AddEach(DateWordKind kind, int first, string[] spellings)
    {
        for (var i = 0; i < spellings.Length; i++)
            Add(kind, first + i, spellings[i]);
    }

    private void Add(DateWordKind kind, int number, string spellings)
    {
        foreach (var spelling in Language.Words(spellings))
            _meanings[spelling] = [.. Meanings(spelling), new DateWord(kind, number)];
    }
}
