using static CorpusGen.Compiler.Languages.CalendarUnit;

namespace CorpusGen.Compiler.Languages;

internal static class French
{
    public static readonly Language Language = new("fr", "French")
    {
        Months =
        [
            "janvier janv", "février févr fév", "mars", "avril avr", "mai", "juin", "juillet juil", "août",
            "septembre sept", "octobre oct", "novembre nov", "décembre déc",
        ],
        Weekdays = ["dimanche dim", "lundi lun", "mardi mar", "mercredi mer", "jeudi jeu", "vendredi ven", "samedi sam"],
        Links = "le du en de",
        Relations = "depuis dès avant après jusqu'au",
        BeforeYear = "année l'année an l'an",
        BeforeClock = "à vers",
        Clocks = "h heures heure",
        DayTimes = "matin midi après-midi soir nuit minuit",
        Ordinals = "er",
        RelativeWords = RelativeWord.Table(
            (Day, -2, "avant-hier"),
            (Day, -1, "hier"),
            (Day, 0, "aujourd'hui, ce matin, cet après-midi, ce soir"),
            (Day, 1, "demain"),
            (Day, 2, "après-demain"),
            (Week, -1, "la semaine dernière, semaine dernière, la semaine passée"),
            (Week, 0, "cette semaine"),
            (Week, 1, "la semaine prochaine, semaine prochaine"),
            (Month, -1, "le mois dernier, mois dernier, le mois passé"),
            (Month, 0, "ce mois, ce mois-ci"),
            (Month, 1, "le mois prochain, mois prochain"),
            (Year, -1, "l'année dernière, année dernière, l'an dernier, an dernier, l'an passé, l'année passée"),
            (Year, 0, "cette année"),
            (Year, 1, "l'année prochaine, année prochaine, l'an prochain")),
        SameWords = RelativeWord.Same("le même jour, même jour", "le même mois", "la même année"),
        Every = "chaque",
        EveryOne = "tous toutes",
        Apart = "plus auparavant après avant",
        Lengths = new()
        {
            Units =
            [
                new(LengthUnit.Year, 1, "an ans année années"),
                new(LengthUnit.Year, 10, "décennie décennies"),
                new(LengthUnit.Year, 100, "siècle siècles"),
                new(LengthUnit.Month, 1, "mois"),
                new(LengthUnit.Month, 3, "trimestre trimestres"),
                new(LengthUnit.Month, 6, "semestre semestres"),
                new(LengthUnit.Week, 1, "semaine semaines"),
                new(LengthUnit.Day, 1, "jour jours"),
                new(LengthUnit.Hour, 1, "heure heures h"),
                new(LengthUnit.Minute, 1, "minute minutes min"),
                new(LengthUnit.Second, 1, "seconde secondes"),
            ],
            Numbers =
            [
                .. NumberWords.FromOne(
                    "un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
                    "quatorze", "quinze", "seize"),
                new(20, "vingt"), new(30, "trente"), new(40, "quarante"), new(50, "cinquante"), new(60, "soixante"), new(100, "cent"),
            ],
            Halves = "demi demie",
            AndHalves = "et demi, et demie",
            Links = "et",
            Beside = "pendant depuis durant pour en dans il y a environ près de presque plus moins d'ici au que les des ces derniers "
                + "dernières prochains prochaines premiers premières quelque seulement tous toutes l'espace",
        },
        Ahead = "prochain prochaine prochains prochaines jusqu'au jusqu'à d'ici demain prévu prévue prévus prévues doit doivent devrait "
            + "devraient "
            + "va vont sera seront aura auront prévoit compte bientôt avant",
        AheadEndings = "ra ront",
        Past = "a ont était étaient avait avaient fut furent eut eurent s'est s'était",
        PastEndings = "èrent irent urent",
        Figures = FigureOrder.DayFirst,
        RegionalFigures = [("CA", FigureOrder.Unknown)],
        SpeechVerbs = "dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute répondu répond assuré assure estimé estime "
            + "indiqué indique annoncé annonce confié confie souligné souligne lancé lance demandé demande averti avertit écrit "
            + "précisé précise",
        Titles = "M MM Mme Mlle Me Dr Pr Président Présidente Ministre",
        Attribution = new()
        {
            Verbs = "dit disent disait disaient redit répond répondent répondait répondu écrit écrivent écrivait promet "
                + "promettent promis prévient préviennent prévenu avertit avertissent averti admet admettent admis reconnaît "
                + "reconnaissent reconnu fait-on sourit souri rit soutient soutiennent soutenu prétend prétendu maintient "
                + "conclut conclu poursuit poursuivi reprend repris défend défendu requis décrit décrivait craint redoute "
                + "espère espéré renchérit dément démenti s’indigne s’emporte s’étonne s’inquiète s’interroge s’exclame s’agace "
                + "indigne emporte étonne inquiète exclame agace indigné emporté étonné inquiété juré jure confirmé confirme "
                + "confirment appelle appellent appelé révélé révèle parle parlait parler répété répète reproché reproche "
                + "qualifié qualifie déclare déclarent déclaré déclarait affirme affirment affirmé affirmait explique "
                + "expliquent expliqué expliquait ajoute ajoutent ajouté ajoutait assure assurent assuré assurait estime "
                + "estiment estimé estimait indique indiquent indiqué indiquait annonce annoncent annoncé annonçait confie "
                + "confient confié confiait souligne soulignent souligné soulignait lance lancent lancé lançait demande "
                + "demandent demandé demandait précise précisent précisé précisait raconte racontent raconté racontait résume "
                + "résument résumé résumait ironise ironisent ironisé ironisait insiste insistent insisté insistait martele "
                + "martelent martelé martelait témoigne témoignent témoigné témoignait dénonce dénoncent dénoncé dénonçait "
                + "critique critiquent critiqué critiquait plaide plaident plaidé plaidait rétorque rétorquent rétorqué "
                + "rétorquait réplique répliquent répliqué répliquait observe observent observé observait constate constatent "
                + "constaté constatait regrette regrettent regretté regrettait déplore déplorent déploré déplorait note notent "
                + "noté notait rappelle rappellent rappelé rappelait rassure rassurent rassuré rassurait murmure murmurent "
                + "murmuré murmurait souffle soufflent soufflé soufflait crie crient crié criait hurle hurlent hurlé hurlait "
                + "rigole rigolent rigolé rigolait plaisante plaisantent plaisanté plaisantait lâche lâchent lâché lâchait "
                + "argumente argumentent argumenté argumentait avance avancent avancé avançait suggère suggèrent suggéré "
                + "suggérait propose proposent proposé proposait réclame réclament réclamé réclamait exige exigent exigé "
                + "exigait invoque invoquent invoqué invoquait parie parient parié pariait menace menacent menacé menacait juge "
                + "jugent jugé jugait commentent commenté commentait interroge interrogent interrogé interrogait tranche "
                + "tranchent tranché tranchait soupire soupirent soupiré soupirait confesse confessent confessé confessait "
                + "proteste protestent protesté protestait glisse glissent glissé glissait nuance nuancent nuancé nuancait "
                + "tempête tempêtent tempêté tempêtait tonne tonnent tonné tonnait exhorte exhortent exhorté exhortait accuse "
                + "accusent accusé accusait salue saluent salué saluait félicite félicitent félicité félicitait relate relatent "
                + "relaté relatait évoque évoquent évoqué évoquait détaille détaillent détaillé détaillait clame clament clamé "
                + "clamait admoneste admonestent admonesté admonestait récapitule récapitulent récapitulé récapitulait informe "
                + "informent informé informait commente souvient souvenu martèle valoir",
            LeadsBetweenMarks = "a ont s est se t m l lui leur n y avait il elle on qu",
            Sources = "selon, d'après, d’après, aux yeux de, de l’avis de, à en croire",
            MalePronouns = "il lui",
            FemalePronouns = "elle",
            Pronouns = "ils elles on",
            Definite = "le la les l' l’",
            FemaleArticles = "la une sa cette",
            Determiners = "son sa ses leur leurs ce cet cette ces notre nos mon ma mes",
            Elisions = "l d qu s c n j m t jusqu lorsqu puisqu",
            Enclitics = "-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je",
            NameLinks = "de du des la le les d’ d' et sur l’ l'",
            Auxiliaries = "a ont avait avaient aurait auraient s'est avoir ayant fait font laisse laissait",
            That = "que qu’ qu' qu",
            Naming = "baptisé baptisée baptisées appelé appelée surnommé surnommée intitulé intitulée titre nommé nommée dit dite "
                + "s’appelle appelle appellent titré soi-disant partira",
            Prepositions = "à au aux de du des d en avec pour par sur chez vers contre sous sans dans devant",
            Clauses = "à a de du des d en dans par pour sur sous avec sans chez vers entre depuis pendant après avant devant "
                + "derrière contre selon et ou mais ni car donc que qui qu dont où lorsque lorsqu quand comme si puisque alors "
                + "tandis ainsi au aux y ne se s est sont était a ont avait n",
            Offices = "président présidente président-directeur directeur directrice ministre maire adjoint adjointe préfet préfète "
                + "procureur procureure avocat avocate juge député députée sénateur sénatrice secrétaire porte-parole délégué "
                + "déléguée chef cheffe patron patronne professeur professeure économiste analyste expert experte chercheur "
                + "chercheuse médecin infirmier infirmière commissaire gouverneur chancelier chancelière ambassadeur "
                + "ambassadrice entraîneur capitaine colonel général lieutenant maître maîtresse conseiller conseillère "
                + "responsable responsables coordinateur coordinatrice historien historienne sociologue syndicaliste éleveur "
                + "agriculteur agricultrice facteur passeur étudiant étudiante luthier collectionneur boulanger boulangère "
                + "instituteur institutrice pompier ingénieur ingénieure psychiatre greffier rapporteur premier pêcheur épicier "
                + "épicière viticulteur notaire pharmacien berger bergère artisan gardien gardienne",
            Spokespeople = "porte-parole",
            People = "homme femme hommes femmes enfant enfants habitant habitante habitants riverain riverains voisin voisine "
                + "voisins témoin témoins source sources personne personnes usager usagers passager passagère élève élèves "
                + "écolières écoliers manifestant manifestants salarié salariée salariés ouvrier ouvrière ouvriers élu élue "
                + "élus proche proches accusé accusée prévenu prévenue victime jeune client cliente retraité retraitée défense "
                + "accusation parquet entourage mère père fille fils frère soeur sœur l’une l’un intéressé intéressée "
                + "quinquagénaire quadragénaire trentenaire sexagénaire sages-femmes",
            Epithets = "accusé accusée prévenu prévenue intéressé intéressée quinquagénaire quadragénaire trentenaire sexagénaire "
                + "élu élue homme femme jeune dirigeant dirigeante édile",
            Organizations = "agence ministère commission banque université parti conseil syndicat association société groupe "
                + "confédération fédération institut collectif hôpital tribunal cour mairie préfecture compagnie entreprise "
                + "comité union ligue fondation police gendarmerie région département parlement sénat assemblée gouvernement "
                + "direction autorité office chambre club cabinet centre observatoire musée école lycée théâtre coopérative "
                + "sarl",
            NotNames = "le la les l un une des du de au aux et ou mais donc or ni car si que qui quoi dont où en dans sur sous avec "
                + "sans pour par chez vers entre depuis pendant après avant devant derrière contre selon comme quand lorsque "
                + "puis alors ainsi ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos je tu il elle on nous "
                + "vous ils elles y ne pas plus moins très trop aussi encore déjà toujours jamais rien tout tous toute toutes "
                + "quel quelle quels quelles d’après deux trois quatre cinq six sept huit neuf dix hier demain aujourd’hui "
                + "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi "
                + "jeudi vendredi samedi dimanche c s n d j qu m t oui non à interrogé interrogée interrogés lui autre autres "
                + "certains certaines plusieurs chaque aucun aucune madame monsieur mademoiselle",
            MaleTitles = "M Monsieur",
            FemaleTitles = "Mme Mlle Madame Présidente Ministre",
            Common = "le la les des et est une dans pour que",
            States = "États-Unis US Chine CN Russie RU Ukraine UA Japon JP Allemagne DE France FR Royaume-Uni GB Italie IT Espagne "
                + "ES Pologne PL Turquie TR Inde IN Iran IR Irak IQ Israël IL Canada CA Mexique MX Brésil BR Égypte EG Syrie SY "
                + "Maroc MA Algérie DZ Tunisie TN Belgique BE Suisse CH Sénégal SN Mali ML",
        },
        QuotationMarks = "«» ‹› “” ‘’ \"\"",
    };
}
