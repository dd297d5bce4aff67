using static CorpusGen.Compiler.Languages.CalendarUnit;

namespace CorpusGen.Compiler.Languages;

internal static class English
{
    private const string Saying = "said says";

    private const string Speaking = Saying + " told asked added replied warned wrote called stated declared insisted announced";

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
        Every = "every each",
        AgoBehind = "ago",
        Apart = "earlier later before after",
        This = "this",
        Lengths = new()
        {
            Units =
            [
                new(LengthUnit.Year, 1, "year years yr yrs"),
                new(LengthUnit.Year, 10, "decade decades"),
                new(LengthUnit.Year, 100, "century centuries"),
                new(LengthUnit.Month, 1, "month months"),
                new(LengthUnit.Week, 1, "week weeks"),
                new(LengthUnit.Week, 2, "fortnight fortnights"),
                new(LengthUnit.Day, 1, "day days"),
                new(LengthUnit.Hour, 1, "hour hours hr hrs h"),
                new(LengthUnit.Minute, 1, "minute minutes min mins"),
                new(LengthUnit.Second, 1, "second seconds sec secs"),
            ],
            Numbers =
            [
                .. NumberWords.FromOne(
                    "one a an", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve dozen",
                    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
                new(30, "thirty"), new(40, "forty"), new(50, "fifty"), new(60, "sixty"), new(70, "seventy"), new(80, "eighty"),
                new(90, "ninety"), new(100, "hundred"),
            ],
            Halves = "half",
            AndHalves = "and a half",
            Links = "and",
            Beside = "for about around nearly almost roughly approximately some more less than at least most over under within in during "
                + "the last past next first only just another every once up to old long-running ago later of",
            DecimalMark = '.',
        },
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
        SpeechVerbs = Speaking,
        Titles = "Mr Mrs Ms Miss Dr Prof Sir Dame Lord Lady President Minister Senator Judge Captain",
        Attribution = new()
        {
            Verbs = Speaking + " " + "say" + " saying tells asks adds replies warns writes calls states declares insists argued argues "
                + "explained explains noted notes tweeted claimed claims acknowledged admitted concluded continued responded recalled "
                + "joked quipped predicted suggested suggests described describes complained vowed promised urged testified "
                + "observed remarked commented quoted shouted testifying adding explaining noting warning calling writing "
                + "describing argue believes believe thinks telling asking arguing declaring answered answers echoed echoes "
                + "points pointed emailed reported reports blasted slammed accused praised thanked emphasized emphasizes "
                + "stressed stresses pledged pledges vows urges mentioned concludes responds laments accusing referred "
                + "referring labeled dubbed conceded countered contended confirmed denied lamented reads posted chanted chants "
                + "chanting boasted boasts boasting assured assures promises promising promised challenged accuses quotes "
                + "quoting remarking scoffed scoffing assails mocks mocked mocking worried worries cites cited citing blamed "
                + "blames praising stating interjected yelled yelling tweeting insisting repeated repeats reiterated elaborated "
                + "asserted asserts asserting proclaimed questioned questions denounced denouncing claiming implied mused "
                + "bemoaned chiding decried decries dismissed dismisses dismissing predicting predicts questioning touted "
                + "touting retweeted admits demanded demands criticized criticizes criticizing jokes joking whispered muttered "
                + "recounted recalls recalling lamenting labeling labels branded deemed heralded hailed derided derides vowing "
                + "pledging opined confessed confided revealed reveals testifies contends maintains maintained alleges alleged "
                + "scolded fumed begins began cautioned cautions defended defends concedes decrying championed shot demanding "
                + "disputed expressed expressing referenced refers characterized characterizes portrayed jabbed",
            Sources = "according to, in the words of",
            MalePronouns = "he",
            FemalePronouns = "she",
            Pronouns = "they it",
            Definite = "the",
            Determiners = "his her their its our my this that these those another many some several most both other no every",
            NameLinks = "de van von der den al bin la du da dos del of and",
            Auxiliaries = "has have had",
            That = "whether that",
            BareVerbs = Saying + " " + "say" + " believes believe think thinks argued argues added adds noted notes claimed claims warned "
                + "warns insisted insists suggested suggests predicted predicts hopes acknowledged acknowledges",
            ClauseVerbs = "is are was were be been has have had will would can could should may might must do does did isn't aren't wasn't "
                + "weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't don't doesn't didn't",
            Naming = "titled entitled named so-called nicknamed word term phrase slogan reads",
            Prepositions = "of to with by for from at in on about against over under into between near",
            Clauses = "about after and as at before but by during for from if in into of on over that to when which while who with "
                + "because than so",
            Spokespeople = "spokesman spokeswoman spokesperson",
            People = "man woman men women boy girl mother father son daughter brother sister neighbor neighbour neighbors neighbours "
                + "student students voter voters critic critics visitor visitors member members person people teacher teachers "
                + "parent parents defendant victim supporter supporters user users veteran teenager groundsman referee",
            Epithets = "man woman defendant executive boy girl manager coach",
            MaleTitles = "Mr Sir Lord",
            FemaleTitles = "Mrs Ms Miss Dame Lady",
            Offices = "president minister chancellor secretary spokesman spokeswoman spokesperson director chairman chairwoman chair chief "
                + "mayor governor senator representative officer commissioner ambassador professor analyst economist lawyer attorney judge "
                + "manager coach captain keeper editor owner founder head leader official officials resident residents worker workers "
                + "witness witnesses expert experts source sources diplomat diplomats aide aides strategist adviser executive",
            Organizations = "ministry committee commission bank council university party inc corp agency service union department "
                + "institute company association court police office authority board organization federation foundation group college "
                + "hospital league congress parliament government administration campaign",
            NotNames = "the a an on in at of for from by with but and or if when while as after before since although however "
                + "he she they it we i you his her their its our my this that these those there here who which where how why not no yes "
                + "so then monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
                + "september october november december",
            Institutions = "White_House Kremlin Pentagon",
            Common = "the and of to in that was is for with he on by",
            States = "United_States US China CN Russia RU Ukraine UA Japan JP Germany DE France FR Britain GB United_Kingdom GB Italy IT "
                + "Spain ES Poland PL Turkey TR India IN Iran IR Iraq IQ Israel IL Canada CA Mexico MX Brazil BR Australia AU "
                + "South_Korea KR North_Korea KP Saudi_Arabia SA Egypt EG Syria SY Pakistan PK Afghanistan AF Sweden SE Norway NO "
                + "Finland FI Greece GR",
        },
        QuotationMarks = "“” ‘’ \"\" ''",
    };
}
