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
            Verbs = "dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute répondu répond assuré assure estimé estime "
            + "indiqué indique annoncé annonce confié confie souligné souligne lancé lance demandé demande averti avertit écrit "
            + "précisé précise"
                + " raconte raconté prévient prévenu nuance nuancé souvient souvenu indigne indigné insiste insisté plaide plaidé"
                + " résume résumé reconnaît reconnu admet admis rappelle rappelé regrette regretté poursuit poursuivi conclut"
                + " conclu témoigne témoigné martèle martelé commente commenté soupire ironise écrit constate constaté juge jugé"
                + " promet promis note noté détaille détaillé observe observé",
            LeadsBetweenMarks = "a ont s est se t m l lui leur n y avait il elle on qu",
            Sources = "selon, d'après",
            Pronouns = "il elle",
            Organizations = "ministère commission banque université parti conseil",
            Common = "le la les des et est une dans pour que",
        },
        QuotationMarks = "«» ‹› “” ‘’ \"\"",
    };
}
