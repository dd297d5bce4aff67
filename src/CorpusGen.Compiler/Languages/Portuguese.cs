using static CorpusGen.Compiler.Languages.CalendarUnit;

namespace CorpusGen.Compiler.Languages;

internal static class Portuguese
{
    public static readonly Language Language = new("pt", "Portuguese")
    {
        Months =
        [
            "janeiro jan", "fevereiro fev", "março mar", "abril abr", "maio mai", "junho jun", "julho jul", "agosto ago",
            "setembro set", "outubro out", "novembro nov", "dezembro dez",
        ],
        Weekdays =
        [
            "domingo dom", "segunda-feira segunda seg", "terça-feira terça ter", "quarta-feira quarta qua", "quinta-feira quinta qui",
            "sexta-feira sexta sex", "sábado sáb",
        ],
        Links = "em no na o a de do da",
        Relations = "desde até antes após depois",
        BeforeYear = "ano",
        BeforeDay = "dia",
        BeforeClock = "às",
        Clocks = "h horas hora",
        DayTimes = "manhã meio-dia tarde noite madrugada meia-noite",
        Ordinals = "º o ª",
        RelativeWords = RelativeWord.Table(
            (Day, -2, "anteontem"),
            (Day, -1, "ontem"),
            (Day, 0, "hoje, esta manhã, nesta manhã, esta tarde, nesta tarde, esta noite, nesta noite"),
            (Day, 1, "amanhã"),
            (Day, 2, "depois de amanhã"),
            (Week, -1, "a semana passada, na semana passada, semana passada"),
            (Week, 0, "esta semana, nesta semana"),
            (Week, 1, "a próxima semana, na próxima semana, próxima semana, na semana que vem, semana que vem"),
            (Month, -1, "o mês passado, no mês passado, mês passado, do mês passado"),
            (Month, 0, "este mês, neste mês, deste mês"),
            (Month, 1, "o próximo mês, no próximo mês, próximo mês, no mês que vem, mês que vem"),
            (Year, -1, "o ano passado, no ano passado, ano passado, do ano passado"),
            (Year, 0, "este ano, neste ano, deste ano"),
            (Year, 1, "o próximo ano, no próximo ano, próximo ano, do próximo ano, no ano que vem, ano que vem")),
        SameWords = RelativeWord.Same("o mesmo dia, no mesmo dia, mesmo dia", "o mesmo mês, no mesmo mês", "o mesmo ano, no mesmo ano"),
        Lengths = new()
        {
            Units =
            [
                new(LengthUnit.Year, 1, "ano anos"),
                new(LengthUnit.Year, 10, "década décadas"),
                new(LengthUnit.Year, 100, "século séculos"),
                new(LengthUnit.Month, 1, "mês meses"),
                new(LengthUnit.Month, 3, "trimestre trimestres"),
                new(LengthUnit.Month, 6, "semestre semestres"),
                new(LengthUnit.Week, 1, "semana semanas"),
                new(LengthUnit.Day, 1, "dia dias"),
                new(LengthUnit.Hour, 1, "hora horas h"),
                new(LengthUnit.Minute, 1, "minuto minutos min"),
                new(LengthUnit.Second, 1, "segundo segundos"),
            ],
            Numbers =
            [
                .. NumberWords.FromOne(
                    "um uma", "dois duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze", "treze",
                    "quatorze catorze", "quinze", "dezesseis dezasseis", "dezessete dezassete", "dezoito", "dezenove dezanove", "vinte"),
                new(30, "trinta"), new(40, "quarenta"), new(50, "cinquenta"), new(60, "sessenta"), new(90, "noventa"), new(100, "cem"),
            ],
            Halves = "meio meia",
            AndHalves = "e meio, e meia",
            Links = "e",
            Beside = "durante por em há desde dentro de cerca quase mais menos pelo no ao os as nos nas últimos últimas próximos "
                + "próximas primeiros primeiras só apenas cada outros outras aproximadamente que máximo mínimo",
        },
        Ahead = "próximo próxima próximos próximas até amanhã vai vão deve devem previsto prevista previstos previstas prevê planeja vem "
            + "será serão "
            + "marcado marcada",
        AheadEndings = "rá rão",
        Past = "foi foram era eram tinha tinham havia disse fez teve esteve pôde pôs veio deu viu",
        PastEndings = "ou eu iu aram eram iram",
        Figures = FigureOrder.DayFirst,
        SpeechVerbs = "disse diz afirmou afirma declarou declara explicou explica acrescentou acrescenta respondeu responde perguntou "
            + "pergunta alertou alerta anunciou anuncia escreveu destacou ressaltou garantiu",
        Titles = "Sr Sra D Dom Dona Dr Dra Presidente Ministro Ministra Senhor Senhora",
        Attribution = new()
        {
            Verbs = "disse diz afirmou afirma declarou declara explicou explica acrescentou acrescenta respondeu responde perguntou "
            + "pergunta alertou alerta anunciou anuncia escreveu destacou ressaltou garantiu"
                + " conta contou lembra lembrou recorda recordou comenta comentou resume resumiu reconhece reconheceu admite"
                + " admitiu insiste insistiu lamenta lamentou conclui concluiu relata relatou observa observou sublinha sublinhou"
                + " destaca ressalta garante argumenta argumentou completa completou brinca brincou dito",
            LeadsBetweenMarks = "lhe lhes se me tem havia tinha o",
            Sources = "segundo, de acordo com",
            Pronouns = "ele ela",
            Organizations = "ministério comissão banco universidade partido conselho",
            Common = "o os as e não do da um uma com",
        },
        QuotationMarks = "“” «» ‘’ \"\"",
    };
}
