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
        Every = "jeden jede jedes jeder",
        EveryOne = "alle",
        Ago = "vor",
        Apart = "zuvor später danach davor vorher nachher",
        This = "diesen dieser diesem",
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
            Verbs = "sagte sagt sagten sagen schrieb schreibt schreiben schrieben teilte mitteilte teilten hieß heißt fügte "
                + "fügten rief rufen ruft riefen nannte nennt nannten sprach spricht sprachen gab warf wirft ließ riet rät "
                + "gesteht gestand verriet verrät versprach verspricht verlangte verlangt lautet gesagt erklärt gefragt "
                + "geschrieben berichtet betont gefordert versichert gemeint geantwortet räumte gestanden bat bittet wirbt fand "
                + "findet befand dachte denkt lachte lacht seufzt seufzte schimpft schimpfte ausführte ausgeführt erklärte "
                + "erklärten erklären betonte betonten betonen fragte fragt fragten fragen antwortete antwortet antworteten "
                + "antworten warnte warnt warnten warnen meinte meint meinten meinen kritisierte kritisiert kritisierten "
                + "kritisieren ergänzte ergänzt ergänzten ergänzen forderte fordert forderten fordern berichtete berichteten "
                + "berichten äußerte äußert äußerten äußern versicherte versicherten versichern bekräftigte bekräftigt "
                + "bekräftigten bekräftigen behauptete behauptet behaupteten behaupten erwiderte erwidert erwiderten erwidern "
                + "schilderte schildert schilderten schildern mahnte mahnt mahnten mahnen erzählte erzählt erzählten erzählen "
                + "klagte klagt klagten klagen beklagte beklagt beklagten beklagen berichtigte berichtigt berichtigten "
                + "berichtigen bedauerte bedauert bedauerten bedauern begründete begründet begründeten begründen vermutete "
                + "vermutet vermuteten vermuten glaubte glaubt glaubten glauben hoffte hofft hofften hoffen fürchtete fürchtet "
                + "fürchteten fürchten räumt räumten räumen kündigte kündigt kündigten kündigen mutmaßte mutmaßt mutmaßten "
                + "mutmaßen erinnerte erinnert erinnerten erinnern flüsterte flüstert flüsterten flüstern murmelte murmelt "
                + "murmelten murmeln scherzte scherzt scherzten scherzen witzelte witzelt witzelten witzeln spottete spottet "
                + "spotteten spotten lobte lobt lobten loben rechtfertigte rechtfertigt rechtfertigten rechtfertigen resümierte "
                + "resümiert resümierten resümieren konterte kontert konterten kontern entgegnete entgegnt entgegneten entgegnen "
                + "urteilte urteilt urteilten urteilen präzisierte präzisiert präzisierten präzisieren informierte informiert "
                + "informierten informieren plädierte plädiert plädierten plädieren kommentierte kommentiert kommentierten "
                + "kommentieren bilanzierte bilanziert bilanzierten bilanzieren zitierte zitiert zitierten zitieren rechnen fasste "
                + "fasst fassten rechnet rechnete",
            Sources = "laut, nach angaben von, nach angaben der, nach angaben des, nach worten von, nach den worten von, nach den "
                + "worten der, nach den worten des, nach ansicht von, nach ansicht der, nach ansicht des, nach auskunft der, "
                + "nach auskunft des, aus sicht von, aus sicht der, aus sicht des",
            SourcesAfter = "zufolge",
            MalePronouns = "er",
            FemalePronouns = "sie",
            Pronouns = "jener jene",
            Definite = "der die das den dem des",
            FemaleArticles = "die eine einer der ihre seine",
            Determiners = "sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer dieser diese dieses unser unsere jener jene",
            NameLinks = "von van der den dem zu vom zum zur und für des",
            Auxiliaries = "hat haben hatte hatten",
            That = "dass ob",
            ClauseVerbs = "sei seien habe hätten hätte werde würde würden wolle könne könnten müsse müssten solle sollten dürfe dürften "
                + "wäre wären gebe gehe komme brauche bleibe stehe lasse sehe halte",
            Naming = "genannt namens heißt titel sogenannte sogenannten sogenannter sogenannte stück projekt steht worte",
            Prepositions = "von vom mit bei beim zu zum zur für gegen über an auf aus nach dem einem des eines seines ihres im am",
            Clauses = "und oder aber denn sondern dass ob wenn als wie weil da während nachdem bevor mit von zu zum zur bei beim in "
                + "im an am auf aus nach vor für über unter um gegen ohne durch bis seit wegen trotz wer was welche welcher "
                + "dazu dabei damit nicht auch noch schon dann doch",
            Offices = "präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin direktor direktorin "
                + "vorsitzende vorsitzender chef chefin bürgermeister bürgermeisterin professor professorin leiter leiterin "
                + "trainer trainerin geschäftsführer geschäftsführerin abgeordnete abgeordneter richter richterin experte "
                + "expertin experten anwalt anwältin verteidiger verteidigerin meister meisterin rat rätin analyst analystin "
                + "sekretär sekretärin kommissar kommissarin intendant intendantin archivar archivarin lehrer lehrerin pfarrer "
                + "pfarrerin wirt wirtin bauer bäuerin ökonom ökonomin ingenieur ingenieurin arzt ärztin forscher forscherin "
                + "historiker historikerin beauftragte beauftragter sachverständige sachverständiger kapitän inspektor "
                + "inspektorin gewerkschafter gewerkschafterin unternehmer unternehmerin hauptmann wart wartin gutachter "
                + "gutachterin staatsanwalt staatsanwältin landrat landrätin hüttenwart",
            Spokespeople = "sprecher sprecherin",
            People = "mann frau kind kinder leute person personen zeuge zeugin zeugen anwohner anwohnerin anwohnern bewohner "
                + "bewohnerin einwohner bürger nachbar nachbarin nachbarn insider beschäftigte beschäftigten arbeiter "
                + "arbeiterin mitarbeiter mitarbeiterin schüler schülerin schülerinnen student studentin studenten rentner "
                + "rentnerin wanderer wanderin verkäufer verkäuferin kunde kundin gast gäste angeklagte angeklagter "
                + "beschuldigte bruder schwester vater mutter sohn tochter unbekannter unbekannte kreise kreisen quelle quellen "
                + "abgeordneten opfer teilnehmer teilnehmerin reisende",
            Epithets = "angeklagte angeklagter beschuldigte chefin chef mann frau bruder schwester gewerkschafterin gewerkschafter "
                + "politiker politikerin",
            Organizations = "ministerium ausschuss kommission bank rat universität partei gmbh ag behörde amt verband gewerkschaft "
                + "gericht polizei institut verein stiftung gesellschaft konzern regierung kammer feuerwehr bund verwaltung "
                + "agentur unternehmen firma landtag bundestag parlament senat klinik krankenhaus museum schule club",
            NotNames = "wir ihn ihm uns mir dir euch mich dich sich kein keine zwei drei vier fünf sechs sieben acht neun zehn viele "
                + "einige mehrere hinterher zuvor später manchmal gestern heute morgen sowie rund etwa wegen trotz seit bis "
                + "durch gegen ohne um über unter laut darüber betroffen gespart doch was januar februar märz april mai juni "
                + "juli august september oktober november dezember der die das den dem des ein eine einer einem einen und oder "
                + "aber auch wenn als nach vor bei mit von zu im in am an auf für er sie es ich ihr sein seine ihre dies diese "
                + "dieser nicht so dann wie wer wo montag dienstag mittwoch donnerstag freitag samstag sonntag zudem außerdem "
                + "danach damit dabei",
            MaleTitles = "Herr",
            FemaleTitles = "Frau Präsidentin Ministerin Kanzlerin",
            Institutions = "Kreml Pentagon",
            Common = "der die das und nicht ist mit von den im auf für ein sich",
            States = "USA US China CN Russland RU Ukraine UA Japan JP Deutschland DE Frankreich FR Großbritannien GB Italien IT "
                + "Spanien ES Polen PL Türkei TR Indien IN Iran IR Irak IQ Israel IL Österreich AT Schweiz CH Ägypten EG Syrien "
                + "SY",
        },
        QuotationMarks = "„“ ‚‘ »« ›‹ «» ‹› „” \"\"",
    };
}
