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
        Every = "ogni",
        EveryOne = "tutti tutte",
        AgoBehind = "fa",
        FromNow = "tra fra",
        Apart = "prima dopo più",
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
            Verbs = "detto dice dicono disse dissero diceva dicevano aggiunto aggiunge aggiungono aggiunse risposto risponde "
                + "rispondono rispose chiesto chiede chiedono chiese avvertito avverte avvertono avvertì scritto scrive "
                + "scrivono scrisse ribadito ribadisce ribadì sostiene sostengono sostenuto sosteneva ammette ammettono ammesso "
                + "ammise promesso promette promise smentito smentisce concluso conclude concluse riferisce riferiscono "
                + "riferito prosegue proseguito continua insiste insistito interviene intervenuto ride sorride riconosce "
                + "riconosciuto teme pensa crede ritiene ritengono prevede previsto sbotta sbottato suggerisce suggerito "
                + "propone proposto rivela accusa accusato definisce definito giura giurato difende difeso protesta protestato "
                + "chiarisce chiarito puntualizza rincara sintetizza riassume riassunto ragiona commentato riflette parla "
                + "parlato dichiara dichiarano dichiarato dichiarò dichiarava afferma affermano affermato affermò affermava "
                + "spiega spiegano spiegato spiegò spiegava annuncia annunciano annunciato annunciò annunciava sottolinea "
                + "sottolineano sottolineato sottolineò sottolineava assicura assicurano assicurato assicurò assicurava "
                + "commenta commentano commentò commentava precisa precisano precisato precisò precisava osserva osservano "
                + "osservato osservò osservava replica replicano replicato replicò replicava ricorda ricordano ricordato "
                + "ricordò ricordava testimonia testimoniano testimoniato testimoniò testimoniava denuncia denunciano "
                + "denunciato denunciò denunciava lamenta lamentano lamentato lamentò lamentava critica criticano criticato "
                + "criticò criticava grida gridano gridato gridò gridava tuona tuonano tuonato tuonò tuonava scherza scherzano "
                + "scherzato scherzò scherzava confessa confessano confessato confessò confessava confida confidano confidato "
                + "confidò confidava domanda domandano domandato domandò domandava ironizza ironizzano ironizzato ironizzò "
                + "ironizzava contesta contestano contestato contestò contestava rivelano rivelato rivelò rivelava illustra "
                + "illustrano illustrato illustrò illustrava argomenta argomentano argomentato argomentò argomentava attacca "
                + "attaccano attaccato attaccò attaccava incalza incalzano incalzato incalzò incalzava ripeta ripetano ripetato "
                + "ripetò ripetava rivendica rivendicano rivendicato rivendicò rivendicava comunica comunicano comunicato "
                + "comunicò comunicava riporta riportano riportato riportò riportava implora implorano implorato implorò "
                + "implorava esclama esclamano esclamato esclamò esclamava rassicura rassicurano rassicurato rassicurò "
                + "rassicurava notano notato notò notava racconta raccontano raccontato raccontò raccontava avvisa sospira",
            LeadsBetweenMarks = "ha hanno aveva si s è gli le ci lo avrebbe",
            Sources = "secondo, a detta di, a giudizio di, stando a, per bocca di",
            MalePronouns = "lui egli",
            FemalePronouns = "lei ella",
            Pronouns = "loro essi",
            Definite = "il lo la i gli le l' l’",
            FemaleArticles = "la una un’ un'",
            Determiners = "suo sua suoi sue questo questa questi queste quel quella mio mia nostro nostra loro",
            Elisions = "l un dell all nell sull dall d c quell quest s n m t coll",
            NameLinks = "di de del della dei degli delle da dal d’ d' la lo e",
            Auxiliaries = "ha hanno aveva avevano avrebbe avrebbero aver avere",
            That = "che",
            Naming = "chiamano chiamato chiamata chiamati cosiddetto cosiddetta intitolato intitolata titolo nome detto detta "
                + "battezzato battezzata soprannominato scritto fondo della",
            Prepositions = "a al allo alla ai agli alle all con da dal dalla dai dagli dalle dall di del dello della dei degli delle "
                + "dell d per su sul sulla nel nella nell in",
            Clauses = "a al allo alla ai agli alle all con da dal dalla dai dagli dalle di del dello della dei degli delle dell in "
                + "nel nella nei nelle per su sul sulla tra fra e ed o ma però né che chi cui dove quando come se perché mentre "
                + "anche non si ha hanno aveva è sono era più",
            Offices = "presidente presidentessa ministro ministra sindaco sindaca assessore assessora direttore direttrice "
                + "governatore governatrice senatore senatrice deputato deputata segretario segretaria portavoce procuratore "
                + "procuratrice giudice avvocato avvocata capogruppo amministratore amministratrice dirigente comandante "
                + "professore professoressa economista analista esperto esperta medico infermiere infermiera capitano "
                + "colonnello generale rettore rettrice delegato delegata consigliere consigliera ambasciatore ambasciatrice "
                + "commissario commissaria allenatore allenatrice ricercatore ricercatrice geologo geologa storico sindacalista "
                + "agricoltore agricoltrice fornaio fornaia primario premier cancelliere cancelliera maestro maestra "
                + "giornalista perito coordinatore coordinatrice responsabile titolare imprenditore imprenditrice ingegnere "
                + "architetto parroco difensore manager questore prefetto panettiere panettiera pescatore pastore artigiano "
                + "vigile",
            Spokespeople = "portavoce",
            People = "uomo donna uomini donne abitante abitanti residente residenti testimone testimoni fonte fonti persona "
                + "persone bambino bambina ragazzo ragazza ragazzi giovane giovani operaio operaia operai lavoratore "
                + "lavoratrice lavoratori studente studentessa studenti pensionato pensionata soccorritori soccorritore "
                + "imputato imputata vittima familiare familiari madre padre figlio figlia fratello sorella nonno nonna moglie "
                + "marito cliente frate agente agenti senatori deputati medici esperti analisti accusa difesa uno una tecnici "
                + "tecnico vicino vicina",
            Epithets = "imputato imputata premier manager cittadina cittadino giovane uomo donna dirigente nonno nonna",
            Organizations = "ministero commissione banca università partito consiglio protezione regione comune provincia società azienda "
                + "gruppo federazione confederazione sindacato associazione comitato istituto tribunale procura agenzia "
                + "autorità polizia carabinieri senato camera parlamento governo fondazione ospedale clinica compagnia lega "
                + "unione movimento ente centro ufficio museo scuola cooperativa osservatorio ordine s.p.a spa srl",
            NotNames = "il lo la i gli le l un uno una e ed o ma però né che chi cui dove quando come se perché mentre a al allo "
                + "alla ai agli alle con da dal dalla dai di del dello della dei delle in nel nella nei nelle per su sul sulla "
                + "tra fra io tu lui lei noi voi loro egli ella suo sua suoi sue questo questa questi queste quel quella quello "
                + "quelli non sì già più meno molto anche ancora sempre mai tutto tutta tutti tutte nulla niente altro altra "
                + "altri altre ogni nessun nessuno nessuna ne si mi ti ci vi è sono era ha hanno aveva così allora dopo prima "
                + "poi ora oggi ieri domani due tre quattro cinque sei sette otto nove dieci gennaio febbraio marzo aprile "
                + "maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì "
                + "sabato domenica fuori dentro qui là merito secondo alcuni alcune molti molte diversi finora dell all nell "
                + "sull dall d c quell",
            MaleTitles = "Sig Sig",
            FemaleTitles = "Sig.ra Sig.na Dott.ssa Ministra",
            Common = "il lo gli e che di della un una per",
            States = "Stati_Uniti US Cina CN Russia RU Ucraina UA Giappone JP Germania DE Francia FR Regno_Unito GB Italia IT "
                + "Spagna ES Polonia PL Turchia TR India IN Iran IR Iraq IQ Israele IL Canada CA Messico MX Brasile BR Egitto "
                + "EG Siria SY Svizzera CH Grecia GR Libia LY",
        },
        QuotationMarks = "«» “” ‘’ \"\"",
    };
}
