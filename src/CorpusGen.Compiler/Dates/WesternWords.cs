namespace CorpusGen.Compiler.Dates;

/// <summary>What a word does in a date expression.</summary>
internal enum WesternWordKind
{
    /// <summary>Names a month, 1 to 12.</summary>
    Month,

    /// <summary>Names a <see cref="DayOfWeek"/>.</summary>
    Weekday,

    /// <summary>Holds the parts of a date together: “on”, “the”, “of”.</summary>
    Link,

    /// <summary>Relates the date to something else: “by”, “since”.</summary>
    Relation,

    /// <summary>Names a part of the day.</summary>
    DayTime,

    /// <summary>Makes the number before it a time: “a.m.”, “Uhr”.</summary>
    Clock,
}

/// <summary>A word with its meaning.</summary>
internal readonly record struct WesternWord(WesternWordKind Kind, int Number);

/// <summary>The words that <see cref="WesternDateGrammar"/> knows, small letters, without a full stop at their end.</summary>
internal static class WesternWords
{
    private static readonly Dictionary<string, WesternWord> Known = Build();

    public static bool TryGet(string word, out WesternWord meaning) => Known.TryGetValue(word, out meaning);

    /// <summary>Whether <paramref name="word"/>, after a number, makes it a time: “am” does; elsewhere it is German “on the”.</summary>
    public static bool IsClock(string word) =>
        word == "am" || TryGet(word, out var meaning) && meaning.Kind == WesternWordKind.Clock;

    private static Dictionary<string, WesternWord> Build()
    {
        var words = new Dictionary<string, WesternWord>(StringComparer.Ordinal);
        AddMonths(words);
        AddWeekdays(words);
        Add(words, WesternWordKind.Link, 0, "on in the of at year am im den der dem des um jahr jahre le du en année el de del año في يوم من عام سنة");
        Add(words, WesternWordKind.Relation, 0, "by since before after until till from as");
        Add(words, WesternWordKind.Relation, 0, "ab bis seit vor nach vom zum depuis dès avant après desde hasta antes después منذ حتى قبل بعد بحلول");
        Add(words, WesternWordKind.DayTime, 0, "morning noon midday afternoon evening night midnight gmt utc");
        Add(words, WesternWordKind.DayTime, 0, "vormittag mittag nachmittag abend nacht");
        Add(words, WesternWordKind.Clock, 0, "a.m p.m pm o'clock o’clock uhr");
        return words;
    }

    private static void AddMonths(Dictionary<string, WesternWord> words)
    {
        string[] months =
        [
            "january jan januar jänner janvier janv enero يناير",
            "february feb februar février févr febrero فبراير",
            "march mar märz mars marzo مارس",
            "april apr avril avr abril abr أبريل ابريل",
            "may mai mayo مايو",
            "june jun juni juin junio يونيو",
            "july jul juli juillet juil julio يوليو",
            "august aug août agosto أغسطس اغسطس",
            "september sept sep septembre septiembre setiembre سبتمبر",
            "october oct oktober okt octobre octubre أكتوبر اكتوبر",
            "november nov novembre noviembre نوفمبر",
            "december dec dezember dez décembre déc diciembre dic ديسمبر",
        ];
        for (var month = 1; month <= 12; month++)
            Add(words, WesternWordKind.Month, month, months[month - 1]);
    }

    private static void AddWeekdays(Dictionary<string, WesternWord> words)
    {
        string[] weekdays =
        [
            "sunday sun sonntag dimanche domingo الأحد الاحد",
            "monday mon montag lundi lunes الاثنين الإثنين",
            "tuesday tues tue dienstag mardi martes الثلاثاء",
            "wednesday wed mittwoch mercredi miércoles الأربعاء الاربعاء",
            "thursday thurs thur thu donnerstag jeudi jueves الخميس",
            "friday fri freitag vendredi viernes الجمعة",
            "saturday sat samstag sonnabend samedi sábado السبت",
        ];
        for (var weekday = 0; weekday < weekdays.Length; weekday++)
            Add(words, WesternWordKind.Weekday, weekday, weekdays[weekday]);
    }

    private static void Add(Dictionary<string, WesternWord> words, WesternWordKind kind, int number, string spellings)
    {
        foreach (var spelling in spellings.Split(' '))
            words.Add(spelling, new(kind, number));
    }
}
