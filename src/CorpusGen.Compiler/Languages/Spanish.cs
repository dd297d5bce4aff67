using static CorpusGen.Compiler.Languages.CalendarUnit;

namespace CorpusGen.Compiler.Languages;

internal static class Spanish
{
    public static readonly Language Language = new("es", "Spanish")
    {
        Months =
        [
            "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago",
            "septiembre setiembre sept sep", "octubre oct", "noviembre nov", "diciembre dic",
        ],
        Weekdays = ["domingo dom", "lunes lun", "martes mar", "miércoles mié", "jueves jue", "viernes vie", "sábado sáb"],
        Links = "el de del en a",
        Relations = "desde hasta antes después",
        BeforeYear = "año",
        BeforeDay = "día",
        BeforeClock = "las la",
        Clocks = "h horas hs",
        DayTimes = "mediodía tarde noche madrugada medianoche",
        Ordinals = "º o ª",
        RelativeWords = RelativeWord.Table(
            (Day, -2, "anteayer, antier"),
            (Day, -1, "ayer"),
            (Day, 0, "hoy, esta mañana, esta tarde, esta noche"),
            (Day, 1, "mañana"),
            (Day, 2, "pasado mañana"),
            (Week, -1, "la semana pasada, semana pasada"),
            (Week, 0, "esta semana"),
            (Week, 1, "la próxima semana, próxima semana, la semana próxima, la semana que viene"),
            (Month, -1, "el mes pasado, mes pasado, el pasado mes"),
            (Month, 0, "este mes"),
            (Month, 1, "el próximo mes, próximo mes, el mes próximo, el mes que viene"),
            (Year, -1, "el año pasado, año pasado, del año pasado, el pasado año"),
            (Year, 0, "este año, de este año"),
            (Year, 1, "el próximo año, próximo año, el año próximo, el año que viene, del próximo año, del año que viene")),
        SameWords = RelativeWord.Same(
            "el mismo día, mismo día, ese mismo día",
            "el mismo mes, ese mismo mes",
            "el mismo año, ese mismo año"),
        Lengths = new()
        {
            Units =
            [
                new(LengthUnit.Year, 1, "año años"),
                new(LengthUnit.Year, 10, "década décadas"),
                new(LengthUnit.Year, 100, "siglo siglos"),
                new(LengthUnit.Month, 1, "mes meses"),
                new(LengthUnit.Month, 3, "trimestre trimestres"),
                new(LengthUnit.Month, 6, "semestre semestres"),
                new(LengthUnit.Week, 1, "semana semanas"),
                new(LengthUnit.Day, 1, "día días"),
                new(LengthUnit.Hour, 1, "hora horas h"),
                new(LengthUnit.Minute, 1, "minuto minutos min"),
                new(LengthUnit.Second, 1, "segundo segundos"),
            ],
            Numbers =
            [
                .. NumberWords.FromOne(
                    "un una uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
                    "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte"),
                new(30, "treinta"), new(40, "cuarenta"), new(50, "cincuenta"), new(60, "sesenta"), new(90, "noventa"), new(100, "cien"),
            ],
            Halves = "medio media",
            AndHalves = "y medio, y media",
            Links = "y",
            Beside = "durante desde hace por en dentro de unos unas casi cerca más menos al a los las últimos últimas próximos próximas "
                + "primeros primeras sólo solo cada otros otras aproximadamente que",
        },
        Ahead = "próximo próxima próximos próximas hasta mañana prevé prevén previsto prevista previstos previstas va van debe deben "
            + "planea "
            + "planean viene entrante antes será serán programado programada",
        AheadEndings = "rá rán",
        Past = "ha han había habían fue fueron era eran hubo dijo hizo tuvo estuvo pudo puso vino dio vio",
        PastEndings = "ó aron ieron",
        Figures = FigureOrder.DayFirst,
        RegionalFigures = [("US", FigureOrder.Unknown), ("PR", FigureOrder.Unknown), ("PA", FigureOrder.Unknown)],
        SpeechVerbs = "dijo dice declaró declara afirmó afirma aseguró asegura explicó explica añadió añade agregó agrega señaló señala "
            + "indicó indica respondió responde preguntó pregunta advirtió advierte anunció anuncia escribió manifestó sostuvo",
        Titles = "Sr Sra Srta D Dña Dr Dra Don Doña Presidente Presidenta Ministro Ministra",
        Attribution = new()
        {
            Verbs = "dijo dice declaró declara afirmó afirma aseguró asegura explicó explica añadió añade agregó agrega señaló señala "
            + "indicó indica respondió responde preguntó pregunta advirtió advierte anunció anuncia escribió manifestó sostuvo"
                + " subraya subrayó recuerda recordó cuenta contó explicaba insiste insistió lamenta lamentó reconoce reconoció"
                + " admite admitió relata relató resume resumió comenta comentó apunta apuntó precisa precisó concluye concluyó"
                + " sostiene replica replicó bromea bromeó ironiza ironizó dicho declarado explicado asegurado añadido señalado"
                + " quejó",
            LeadsBetweenMarks = "le les se me nos ha han había lo",
            Sources = "según",
            Pronouns = "él ella",
            Organizations = "ministerio comisión banco universidad partido consejo",
            Common = "el la los las y del que una con por",
        },
        QuotationMarks = "«» “” ‘’ \"\"",
    };
}
