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
        Ahead = "wird werden werde würde würden will wollen soll sollen sollte bis nächsten nächste nächster nächstes kommenden kommende "
            + "kommender kommendes morgen übermorgen geplant plant planen vorgesehen demnächst künftig bevorstehenden spätestens ab",
        Past = "war waren wurde wurden hatte hatten hat haben gab gaben kam kamen ging gingen fand fanden sah sahen nahm nahmen "
            + "sprach sprachen schrieb schrieben blieb blieben rief riefen trat traten lag lagen hielt hielten ließ ließen begann begannen "
            + "starb starben traf trafen",
        PastEndings = "gte gten kte kten rte rten lte lten dete deten nte nten mte mten bte bten ßte ßten ute uten",
        Figures = FigureOrder.DayFirst,
        SpeechVerbs = "sagte sagt erklärte betonte fragte antwortete schrieb warnte meinte",
        Titles = "Herr Frau Dr Prof Präsident Präsidentin Minister Ministerin Kanzler Kanzlerin",
        QuotationMarks = "„“ ‚‘ »« ›‹ «» ‹› „” \"\"",
    };
}
