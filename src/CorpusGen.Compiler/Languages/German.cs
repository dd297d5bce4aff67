using static CorpusGen.Compiler.Languages.CalendarUnit;

namespace CorpusGen.Compiler.Languages;

internal static class German
{
    public static readonly Language Language = new("de", "German")
    {
        Months =
        [
            "januar jan jänner", "februar feb feber", "märz mär", "april apr", "mai", "juni jun", "juli jul", "august aug",
            "september sept sep", "oktober okt", "november nov", "dezember dez",
        ],
        Weekdays = ["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend"],
        Links = "am im den der dem des",
        Relations = "ab bis seit vor nach vom zum",
        BeforeYear = "jahr jahre jahres",
        BeforeClock = "um gegen",
        Clocks = "uhr",
        DayTimes = "vormittag mittag nachmittag abend nacht mitternacht",
        Ordinals = ".",
        RelativeWords = RelativeWord.Table(
            (Day, -2, "vorgestern"),
            (Day, -1, "gestern, gestern morgen, gestern früh"),
            (Day, 0, "heute, heute morgen, heute früh"),
            (Day, 1, "morgen"),
            (Day, 2, "übermorgen"),
            (Week, -1, "letzte woche, in der letzten woche, vergangene woche, in der vergangenen woche, vorige woche"),
            (Week, 0, "diese woche, in dieser woche"),
            (Week, 1, "nächste woche, in der nächsten woche, kommende woche, in der kommenden woche"),
            (Month, -1, "letzten monat, im letzten monat, vergangenen monat, im vergangenen monat"),
            (Month, 0, "diesen monat, in diesem monat"),
            (Month, 1, "nächsten monat, im nächsten monat, kommenden monat, im kommenden monat"),
            (Year, -1, "letztes jahr, im letzten jahr, letzten jahres, des letzten jahres, vergangenes jahr, im vergangenen jahr"),
            (Year, -1, "vergangenen jahres, des vergangenen jahres, voriges jahr"),
            (Year, 0, "dieses jahr, in diesem jahr, dieses jahres, heuer"),
            (Year, 1, "nächstes jahr, im nächsten jahr, nächsten jahres, kommendes jahr, im kommenden jahr, kommenden jahres")),
        SameWords = RelativeWord.Same(
            "am selben tag, am gleichen tag, selben tags, am selben tage",
            "im selben monat, im gleichen monat",
            "im selben jahr, im gleichen jahr"),
        Lengths = new()
        {
            Units =
            [
                new(LengthUnit.Year, 1, "jahr jahre jahren jahres"),
                new(LengthUnit.Year, 10, "jahrzehnt jahrzehnte jahrzehnten jahrzehnts"),
                new(LengthUnit.Year, 100, "jahrhundert jahrhunderte jahrhunderten"),
                new(LengthUnit.Month, 1, "monat monate monaten monats"),
                new(LengthUnit.Week, 1, "woche wochen"),
                new(LengthUnit.Day, 1, "tag tage tagen tages"),
                new(LengthUnit.Hour, 1, "stunde stunden std"),
                new(LengthUnit.Minute, 1, "minute minuten min"),
                new(LengthUnit.Second, 1, "sekunde sekunden sek"),
            ],
            Numbers =
            [
                .. NumberWords.FromOne(
                    "ein eine einen einem einer eines", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
                    "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig"),
                new(30, "dreißig"), new(40, "vierzig"), new(50, "fünfzig"), new(60, "sechzig"), new(70, "siebzig"), new(80, "achtzig"),
                new(90, "neunzig"), new(100, "hundert einhundert"), new(1.5m, "anderthalb eineinhalb"), new(2.5m, "zweieinhalb"),
                new(3.5m, "dreieinhalb"), new(4.5m, "viereinhalb"),
            ],
            Halves = "halbe halben halber halbes",
            Links = "und",
            Beside = "seit für vor nach in binnen innerhalb von über unter etwa rund circa ca knapp fast mehr weniger als mindestens "
                + "höchstens bis zu die der den letzten vergangenen nächsten kommenden ersten weitere weiteren nur lang alle "
                + "während",
        },
        Ahead = "wird werden werde würde würden will wollen soll sollen sollte bis nächsten nächste nächster nächstes kommenden kommende "
            + "kommender kommendes morgen übermorgen geplant plant planen vorgesehen demnächst künftig bevorstehenden spätestens ab",
        Past = "war waren wurde wurden hatte hatten hat haben gab gaben kam kamen ging gingen fand fanden sah sahen nahm nahmen "
            + "sprach sprachen schrieb schrieben blieb blieben rief riefen trat traten lag lagen hielt hielten ließ ließen begann begannen "
            + "starb starben traf trafen",
        PastEndings = "gte gten kte kten rte rten lte lten dete deten nte nten mte mten bte bten ßte ßten ute uten",
        Figures = FigureOrder.DayFirst,
        SpeechVerbs = "sagte sagt erklärte betonte fragte antwortete schrieb warnte meinte",
        Titles = "Herr Frau Dr Prof Präsident Präsidentin Minister Ministerin Kanzler Kanzlerin",
        Attribution = new()
        {
            Verbs = "sagte sagt sagten sagen erklärte erklärt betonte betont fragte fragt antwortete antwortet schrieb schreibt "
                + "warnte warnt meinte meint teilte mitteilte hieß heißt kritisierte kündigte ergänzte fügte forderte berichtete äußerte "
                + "versicherte bekräftigte behauptete erwiderte rief nannte zitierte gesagt",
            Sources = "laut, nach angaben von, nach angaben der, nach angaben des, zufolge, nach den worten von",
            Pronouns = "er sie es",
            Offices = "präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin direktor direktorin vorsitzende "
                + "vorsitzender chef chefin bürgermeister bürgermeisterin professor professorin leiter leiterin trainer trainerin "
                + "geschäftsführer geschäftsführerin abgeordnete abgeordneter richter richterin experte expertin experten",
            Organizations = "ministerium ausschuss kommission bank rat universität partei gmbh ag behörde amt verband "
                + "gewerkschaft gericht polizei institut verein stiftung gesellschaft konzern regierung",
            NotNames = "der die das den dem des ein eine einer einem einen und oder aber auch wenn als nach vor seit bei mit von zu im in "
                + "am an auf für er sie es wir ich ihr sein seine ihre dies diese dieser nicht so dann doch wie was wer wo montag dienstag "
                + "mittwoch donnerstag freitag samstag sonntag zudem außerdem danach damit dabei",
            Institutions = "Kreml Pentagon",
            Common = "der die das und nicht ist mit von den im auf für ein sich",
            States = "USA US China CN Russland RU Ukraine UA Japan JP Deutschland DE Frankreich FR Großbritannien GB Italien IT Spanien ES "
                + "Polen PL Türkei TR Indien IN Iran IR Irak IQ Israel IL Österreich AT Schweiz CH Ägypten EG Syrien SY",
        },
        QuotationMarks = "„“ ‚‘ »« ›‹ «» ‹› „” \"\"",
    };
}
