using static CorpusGen.Compiler.Languages.CalendarUnit;

namespace CorpusGen.Compiler.Languages;

internal static class Italian
{
    public static readonly Language Language = new("it", "Italian")
    {
        Months =
        [
            "gennaio gen genn", "febbraio feb febbr", "marzo mar", "aprile apr", "maggio mag magg",
            "giugno giu", "luglio lug", "agosto ago",
            "settembre set sett", "ottobre ott", "novembre nov", "dicembre dic",
        ],
        Weekdays =
        [
            "domenica dom", "lunedì lun", "martedì mar", "mercoledì mer", "giovedì gio", "venerdì ven", "sabato sab",
        ],
        Links = "il nel di del in lo la l'",
        Relations = "da dal fino entro prima dopo dall'",
        BeforeYear = "anno nell'anno dell'anno",
        BeforeDay = "giorno",
        BeforeClock = "alle ore",
        Clocks = "ore h",
        DayTimes = "mattina mattino mezzogiorno pomeriggio sera notte mezzanotte",
        Ordinals = "º o °",
        RelativeWords = RelativeWord.Table(
            (Day, -2, "l'altro ieri, ieri l'altro, altroieri"),
            (Day, -1, "ieri"),
            (Day, 0, "oggi, stamattina, stamani, questa mattina, questo pomeriggio, stasera, questa sera"),
            (Day, 1, "domani"),
            (Day, 2, "dopodomani"),
            (Week, -1, "la settimana scorsa, settimana scorsa, la scorsa settimana, scorsa settimana"),
            (Week, 0, "questa settimana"),
            (Week, 1, "la settimana prossima, la prossima settimana, prossima settimana"),
            (Month, -1, "il mese scorso, mese scorso, lo scorso mese, scorso mese"),
            (Month, 0, "questo mese, di questo mese"),
            (Month, 1, "il mese prossimo, il prossimo mese, prossimo mese"),
            (Year, -1, "l'anno scorso, anno scorso, lo scorso anno, dell'anno scorso, dello scorso anno, scorso anno"),
            (Year, 0, "quest'anno, di quest'anno"),
            (Year, 1, "l'anno prossimo, il prossimo anno, prossimo anno, dell'anno prossimo, del prossimo anno")),
        SameWords = RelativeWord.Same("lo stesso giorno, stesso giorno", "lo stesso mese", "lo stesso anno"),
        Lengths = new()
        {
            Units =
            [
                new(LengthUnit.Year, 1, "anno anni"),
                new(LengthUnit.Year, 10, "decennio decenni"),
                new(LengthUnit.Year, 100, "secolo secoli"),
                new(LengthUnit.Month, 1, "mese mesi"),
                new(LengthUnit.Month, 3, "trimestre trimestri"),
                new(LengthUnit.Month, 6, "semestre semestri"),
                new(LengthUnit.Week, 1, "settimana settimane"),
                new(LengthUnit.Day, 1, "giorno giorni"),
                new(LengthUnit.Hour, 1, "ora ore"),
                new(LengthUnit.Minute, 1, "minuto minuti min"),
                new(LengthUnit.Minute, 30, "mezz'ora mezzora"),
                new(LengthUnit.Second, 1, "secondo secondi"),
            ],
            Numbers =
            [
                .. NumberWords.FromOne(
                    "un uno una", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici",
                    "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove", "venti"),
                new(30, "trenta"), new(40, "quaranta"), new(50, "cinquanta"), new(60, "sessanta"), new(90, "novanta"), new(100, "cento"),
            ],
            Halves = "mezzo mezza",
            AndHalves = "e mezzo, e mezza",
            Links = "e",
            Beside = "per da in entro dopo circa quasi oltre più meno di almeno al massimo gli le i ultimi ultime prossimi prossime "
                + "primi prime solo ogni altri altre fa durante nei nelle negli",
        },
        Ahead = "prossimo prossima prossimi prossime fino entro domani previsto prevista previsti previste prevede deve devono dovrebbe "
            + "dovrebbero sarà saranno avrà verrà programmato programmata",
        AheadEndings = "rà ranno",
        Past = "ha hanno era erano aveva avevano fu furono disse s'è",
        PastEndings = "arono erono irono",
        Figures = FigureOrder.DayFirst,
        SpeechVerbs = "detto dice disse ha dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge "
            + "risposto risponde chiesto "
            + ""
            + "chiede avvertito avverte annunciato annuncia scritto scrive sottolineato sottolinea assicurato ribadito",
        Titles = "Sig Sig.ra Sig.na Dott Dott.ssa Prof Avv On Presidente Ministro Ministra",
        Attribution = new()
        {
            Verbs = "detto dice disse ha dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge "
            + "risposto risponde chiesto "
            + ""
            + "chiede avvertito avverte annunciato annuncia scritto scrive sottolineato sottolinea assicurato ribadito"
                + " racconta raccontato ricorda ricordato commenta commentato conclude concluso osserva osservato precisa"
                + " precisato riferisce riferito ammette ammesso avvisa insiste rispose aggiunse spiegò raccontò dichiarò affermò"
                + " sospira promette promesso scherza",
            LeadsBetweenMarks = "ha hanno aveva si s è gli le ci lo avrebbe",
            Sources = "secondo",
            Pronouns = "lui lei",
            Organizations = "ministero commissione banca università partito consiglio",
            Common = "il lo gli e che di della un una per",
        },
        QuotationMarks = "«» “” ‘’ \"\"",
    };
}
