using static CorpusGen.Compiler.Languages.CalendarUnit;

namespace CorpusGen.Compiler.Languages;

internal static class English
{
    public static readonly Language Language = new("en", "English")
    {
        Months =
        [
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ],
        Weekdays =
        [
            "sunday sun", "monday mon", "tuesday tues tue", "wednesday wed", "thursday thurs thur thu", "friday fri", "saturday sat",
        ],
        Links = "on in the of",
        Relations = "by since before after until till from as",
        BeforeYear = "year",
        BeforeClock = "at",
        Clocks = "a.m am p.m pm o'clock h hrs hours",
        DayTimes = "morning noon midday afternoon evening night midnight",
        Ordinals = "st nd rd th",
        RelativeWords = RelativeWord.Table(
            (Day, -2, "the day before yesterday, day before yesterday"),
            (Day, -1, "yesterday"),
            (Day, 0, "today, this morning, this afternoon, this evening, tonight"),
            (Day, 1, "tomorrow"),
            (Day, 2, "the day after tomorrow, day after tomorrow"),
            (Week, -1, "last week"),
            (Week, 0, "this week"),
            (Week, 1, "next week"),
            (Month, -1, "last month"),
            (Month, 0, "this month"),
            (Month, 1, "next month"),
            (Year, -1, "last year"),
            (Year, 0, "this year"),
            (Year, 1, "next year")),
        SameWords = RelativeWord.Same("the same day, same day", "the same month, same month", "the same year, same year"),
        Ahead = "will won't shall next until till by upcoming coming forthcoming tomorrow scheduled schedule plan plans planned planning "
            + "due "
            + "expected expects expect deadline tonight later soon going intends intend hopes would could ahead",
        AheadEndings = "'ll",
        RegionalFigures =
        [
            ("US", FigureOrder.MonthFirst), ("GB", FigureOrder.DayFirst), ("UK", FigureOrder.DayFirst), ("IE", FigureOrder.DayFirst),
            ("AU", FigureOrder.DayFirst), ("NZ", FigureOrder.DayFirst), ("IN", FigureOrder.DayFirst), ("ZA", FigureOrder.DayFirst),
            ("SG", FigureOrder.DayFirst), ("MT", FigureOrder.DayFirst), ("HK", FigureOrder.DayFirst), ("NG", FigureOrder.DayFirst),
        ],
        SpeechVerbs = "said says told asked added replied warned wrote called stated declared insisted announced",
        Titles = "Mr Mrs Ms Miss Dr Prof Sir Dame Lord Lady President Minister Senator Judge Captain",
        QuotationMarks = "“” ‘’ \"\" ''",
    };
}
