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
        Every = "cada",
        EveryOne = "todos todas",
        Apart = "antes depois mais",
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
            Verbs = "disse diz dizem disseram dizia diziam dito respondeu responde respondem responderam escreveu escreve "
                + "escreveram garantiu garante garantem reconheceu reconhece reconhecem admitiu admite admitem admitiram "
                + "prometeu promete pediu pede pedem exigiu exige exigem reagiu reage resumiu resume sustentou sustenta "
                + "sustentam defendeu defende defendem concluiu conclui prosseguiu prossegue continuou continua ri sorri sorriu "
                + "negou nega negam desmentiu desmente repetiu repete referiu refere considerou considera pensa acha acredita "
                + "crê julga teme previu prevê propôs propõe sugeriu sugere interveio atirou atira advertiu adverte aconselhou "
                + "cobrou cobra fala falou lembrou lembra lembram retorquiu retrucou replicou completou completa afirma afirmam "
                + "afirmou afirmaram afirmava afirmado declara declaram declarou declararam declarava declarado explica "
                + "explicam explicou explicaram explicava explicado acrescenta acrescentam acrescentou acrescentaram "
                + "acrescentava acrescentado pergunta perguntam perguntou perguntaram perguntava perguntado alerta alertam "
                + "alertou alertaram alertava alertado anuncia anunciam anunciou anunciaram anunciava anunciado destaca "
                + "destacam destacou destacaram destacava destacado ressalta ressaltam ressaltou ressaltaram ressaltava "
                + "ressaltado comenta comentam comentou comentaram comentava comentado conta contam contou contaram contava "
                + "recorda recordam recordou recordaram recordava recordado insista insistam insistou insistaram insistava "
                + "insistado protesta protestam protestou protestaram protestava protestado ironiza ironizam ironizou "
                + "ironizaram ironizava ironizado critica criticam criticou criticaram criticava criticado denuncia denunciam "
                + "denunciou denunciaram denunciava denunciado justifica justificam justificou justificaram justificava "
                + "justificado brinca brincam brincou brincaram brincava brincado grita gritam gritou gritaram gritava gritado "
                + "murmura murmuram murmurou murmuraram murmurava murmurado lamenta lamentam lamentou lamentaram lamentava "
                + "lamentado avisa avisam avisou avisaram avisava avisado informa informam informou informaram informava "
                + "informado confirma confirmam confirmou confirmaram confirmava confirmado acusa acusam acusou acusaram "
                + "acusava acusado reclama reclamam reclamou reclamaram reclamava reclamado queixa queixam queixou queixaram "
                + "queixava queixado indaga indagam indagou indagaram indagava indagado reafirma reafirmam reafirmou "
                + "reafirmaram reafirmava reafirmado relata relatam relatou relataram relatava relatado observa observam "
                + "observou observaram observava observado avalia avaliam avaliou avaliaram avaliava avaliado estima estimam "
                + "estimou estimaram estimava estimado argumenta argumentam argumentou argumentaram argumentava argumentado "
                + "confidencia confidenciam confidenciou confidenciaram confidenciava confidenciado revela revelam revelou "
                + "revelaram revelava revelado adianta adiantam adiantou adiantaram adiantava adiantado desabafa desabafam "
                + "desabafou desabafaram desabafava desabafado assegura asseguram assegurou asseguraram assegurava assegurado "
                + "detalha detalham detalhou detalharam detalhava detalhado sublinha sublinham sublinhou sublinharam sublinhava "
                + "sublinhado salienta salientam salientou salientaram salientava salientado contesta contestam contestou "
                + "contestaram contestava contestado apela apelam apelou apelaram apelava apelado reforça reforçam reforçou "
                + "reforçaram reforçava reforçado insiste insistiu",
            LeadsBetweenMarks = "lhe lhes se me tem havia tinha o",
            Sources = "segundo, de acordo com, nas palavras de, na opinião de, conforme",
            MalePronouns = "ele",
            FemalePronouns = "ela",
            Pronouns = "eles elas",
            Definite = "o a os as",
            FemaleArticles = "a uma à da na esta",
            Determiners = "seu sua seus suas este esta esse essa aquele aquela meu minha nosso nossa",
            Enclitics = "-se -lhe -lhes -me -nos -o -a -os -as",
            NameLinks = "de do da dos das e d’",
            Auxiliaries = "havia haviam tinha tinham tem têm ter",
            That = "que",
            Naming = "chamado chamada chamam batizado batizada intitulado intitulada conhecido conhecida apelidado apelidada "
                + "título apelido lê-se óleo lema",
            Prepositions = "ao à aos às com de do da dos das para por pelo pela sobre contra em no na nos nas perante",
            Clauses = "ao à aos às com contra de do da dos das desde durante em no na nos nas num numa entre até para por pelo pela "
                + "perante segundo sem sob sobre após e ou mas nem que quem cujo onde quando como embora enquanto se porque "
                + "pois não é são era foi ha havia tem",
            Offices = "presidente presidenta ministro ministra prefeito prefeita autarca governador governadora secretário "
                + "secretária ex-secretária ex-secretário diretor diretora diretor-geral diretora-geral comandante senador "
                + "senadora deputado deputada vereador vereadora relator relatora porta-voz procurador procuradora juiz juíza "
                + "advogado advogada delegado delegada chefe professor professora economista analista especialista médico "
                + "médica enfermeiro enfermeira capitão coronel general reitor reitora embaixador embaixadora chanceler "
                + "comissário comissária treinador treinadora pesquisador pesquisadora investigador investigadora historiador "
                + "historiadora sindicalista agricultor agricultora pescador pescadora barqueiro barqueira guarda jornalista "
                + "perito coordenador coordenadora responsável dono dona empresário empresária engenheiro engenheira arquiteto "
                + "arquiteta padre bombeiro operador operadora padeiro padeira merendeira merendeiro executivo executiva "
                + "gerente bispo faroleiro faroleira",
            Spokespeople = "porta-voz",
            People = "homem mulher homens mulheres morador moradora moradores vizinho vizinha vizinhos testemunha testemunhas "
                + "fonte fontes pessoa pessoas menino menina criança jovem jovens trabalhador trabalhadora trabalhadores "
                + "estudante estudantes servidores servidor engenheiros auxiliares auxiliar assessores assessor turistas "
                + "turista arguido arguida réu ré vítima familiar familiares mãe pai filho filha irmão irmã neto neta avô avó "
                + "cliente especialistas médicos analistas funcionário funcionária funcionários defesa acusação um uma dois "
                + "duas reformado reformada",
            Epithets = "arguido arguida réu ré autarca governante dirigente político política homem mulher avô avó menina menino "
                + "jovem",
            Organizations = "ministério comissão banco universidade partido conselho proteção autoridade plataforma junta câmara "
                + "assembleia companhia central confederação federação sindicato associação empresa grupo tribunal governo "
                + "agência polícia senado congresso parlamento fundação hospital museu instituto sociedade união liga centro "
                + "escola prefeitura secretaria ordem serviço movimento cooperativa observatório instituição",
            NotNames = "o a os as um uma uns umas e ou mas nem que quem cujo onde quando como embora enquanto se porque pois ao à "
                + "aos às com contra de do da dos das desde durante em no na nos nas num numa entre até para por pelo pela "
                + "perante segundo sem sob sobre após eu tu ele ela nós vós eles elas você vocês meu minha seu sua seus suas "
                + "nosso nossa este esta isto esse essa isso aquele aquela não sim já muito mais menos também ainda sempre "
                + "nunca tudo todo toda todos todas nada ninguém algo alguém outro outra outros outras cada nenhum nenhuma lhe "
                + "lhes me te é são era foi há assim então depois antes agora hoje ontem amanhã dois duas três quatro cinco "
                + "seis sete oito nove dez janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
                + "dezembro segunda segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo fora dentro "
                + "aqui ali ouvida ouvido conforme vários várias muitos muitas alguns algumas nesta neste nestes senhor senhora "
                + "quantas contou arrisca",
            MaleTitles = "Sr Dom Senhor",
            FemaleTitles = "Sra Dona Dra Senhora Ministra",
            Common = "o os as e não do da um uma com",
            States = "Estados_Unidos US China CN Rússia RU Ucrânia UA Japão JP Alemanha DE França FR Reino_Unido GB Itália IT "
                + "Espanha ES Polônia PL Turquia TR Índia IN Irã IR Irão IR Iraque IQ Israel IL Canadá CA México MX Brasil BR "
                + "Portugal PT Argentina AR Angola AO Moçambique MZ Egito EG Síria SY",
        },
        QuotationMarks = "“” «» ‘’ \"\"",
    };
}
