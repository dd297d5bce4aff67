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
        Every = "cada",
        EveryOne = "todos todas",
        Apart = "antes después más",
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
            Verbs = "dijo dice dicen dijeron decía decían dicho añadió añade añaden añadieron añadía agregó agrega agregan "
                + "respondió responde responden respondieron advirtió advierte advierten advirtieron advertía escribió escribe "
                + "escribieron escrito sostuvo sostiene sostienen sostuvieron sostenía reconoció reconoce reconocen "
                + "reconocieron insistió insiste admitió admite admiten admitieron pidió pide piden pidieron prometió promete "
                + "prometen prevé prevén previó exigió exige exigen solicitó solicita solicitan cuenta cuentan contó contaron "
                + "confiesa confesó recuerda recuerdan recordó piensa pensó cree creen creyó concluyó concluye prosiguió "
                + "prosigue defendió defiende defienden contestó contesta contestan ríe rió sonríe sonrió negó niega niegan "
                + "desmintió desmiente apostilló apostilla espetó espeta soltó suelta lanzó lanza reiteró reitera aclaró aclara "
                + "adelantó adelanta reveló revela expuso expone propuso propone sugirió sugiere consideró considera estimó "
                + "estima calificó califica temió teme interrogó declara declaran declaró declararon declaraba declarado afirma "
                + "afirman afirmó afirmaron afirmaba afirmado asegura aseguran aseguró aseguraron aseguraba asegurado explica "
                + "explican explicó explicaron explicaba explicado señala señalan señaló señalaron señalaba señalado indica "
                + "indican indicó indicaron indicaba indicado pregunta preguntan preguntó preguntaron preguntaba preguntado "
                + "anuncia anuncian anunció anunciaron anunciaba anunciado manifesta manifestan manifestó manifestaron "
                + "manifestaba manifestado comenta comentan comentó comentaron comentaba comentado subraya subrayan subrayó "
                + "subrayaron subrayaba subrayado recalca recalcan recalcó recalcaron recalcaba recalcado destaca destacan "
                + "destacó destacaron destacaba destacado avisa avisan avisó avisaron avisaba avisado lamenta lamentan lamentó "
                + "lamentaron lamentaba lamentado matiza matizan matizó matizaron matizaba matizado apunta apuntan apuntó "
                + "apuntaron apuntaba apuntado critica critican criticó criticaron criticaba criticado denuncia denuncian "
                + "denunció denunciaron denunciaba denunciado justifica justifican justificó justificaron justificaba "
                + "justificado ironiza ironizan ironizó ironizaron ironizaba ironizado bromea bromean bromeó bromearon bromeaba "
                + "bromeado contaba relata relatan relató relataron relataba relatado recordaron recordaba reclama reclaman "
                + "reclamó reclamaron reclamaba reclamado grita gritan gritó gritaron gritaba gritado murmura murmuran murmuró "
                + "murmuraron murmuraba murmurado susurra susurran susurró susurraron susurraba susurrado detalla detallan "
                + "detalló detallaron detallaba detallado precisa precisan precisó precisaron precisaba precisado informa "
                + "informan informó informaron informaba informado confirma confirman confirmó confirmaron confirmaba "
                + "confirmado argumenta argumentan argumentó argumentaron argumentaba argumentado opina opinan opinó opinaron "
                + "opinaba opinado pronostica pronostican pronosticó pronosticaron pronosticaba pronosticado celebra celebran "
                + "celebró celebraron celebraba celebrado resuma resuman resumó resumaron resumaba resumado replica replican "
                + "replicó replicaron replicaba replicado ratifica ratifican ratificó ratificaron ratificaba ratificado brama "
                + "braman bramó bramaron bramaba bramado exclama exclaman exclamó exclamaron exclamaba exclamado alerta alertan "
                + "alertó alertaron alertaba alertado acusa acusan acusó acusaron acusaba acusado reprocha reprochan reprochó "
                + "reprocharon reprochaba reprochado llama llaman llamó llamaron llamaba sentencia sentencian sentenció "
                + "sentenciaron sentenciaba sentenciado ataja atajan atajó atajaron atajaba atajado zanja zanjan zanjó zanjaron "
                + "zanjaba zanjado puntualiza puntualizan puntualizó puntualizaron puntualizaba puntualizado resume resumió "
                + "añadido quejó",
            LeadsBetweenMarks = "le les se me nos ha han había lo",
            Sources = "según, de acuerdo con, en palabras de, a juicio de, en opinión de",
            MalePronouns = "él",
            FemalePronouns = "ella",
            Pronouns = "ellos ellas",
            Definite = "el la los las",
            FemaleArticles = "la una esta aquella",
            Determiners = "su sus este esta estos estas ese esa mi mis nuestro nuestra",
            NameLinks = "de del la las los y e",
            Auxiliaries = "ha han había habían haber habría",
            That = "que",
            Naming = "llamado llamada llaman llama bautizado bautizada titulado titulada denominado denominada conocido conocida "
                + "figura palabra apodado apodada lema",
            Prepositions = "a al de del con para por sobre ante contra hacia desde en",
            Clauses = "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras y "
                + "e o u pero sino ni que quien cuyo donde cuando como aunque mientras si porque pues no se ha han había es son "
                + "era fue lo",
            Offices = "presidente presidenta ministro ministra alcalde alcaldesa consejero consejera director directora gobernador "
                + "gobernadora senador senadora diputado diputada secretario secretaria portavoz vocero vocera fiscal juez "
                + "jueza magistrado magistrada abogado abogada gerente exgerente jefe jefa comisario comisaria profesor "
                + "profesora economista analista experto experta médico médica enfermero enfermera capitán coronel general "
                + "rector rectora delegado delegada concejal concejala embajador embajadora canciller titular entrenador "
                + "entrenadora investigador investigadora historiador historiadora sindicalista agricultor agricultora ganadero "
                + "ganadera pastor pastora pescador pescadora farero farera maestro maestra periodista perito perita "
                + "coordinador coordinadora responsable dueño dueña empresario empresaria ingeniero ingeniera arquitecto "
                + "arquitecta panadero panadera legislador legisladora párroco bombero ejecutivo ejecutiva",
            Spokespeople = "portavoz vocero vocera",
            People = "hombre mujer hombres mujeres vecino vecina vecinos vecinas testigo testigos fuente fuentes persona personas "
                + "niño niña niños niñas joven jóvenes trabajador trabajadora trabajadores estudiante estudiantes brigadistas "
                + "brigadista legisladores fabricantes fabricante acusado acusada procesado procesada mandatario mandataria "
                + "víctima familiar familiares madre padre hijo hija hermano hermana nieto nieta abuelo abuela cliente clienta "
                + "percebeiro expertos médicos analistas funcionarios funcionario diputados defensa acusación uno una "
                + "manifestantes campesino campesina jubilado jubilada",
            Epithets = "acusado acusada procesado procesada mandatario mandataria dirigente político política joven hombre mujer "
                + "niña niño abuelo abuela edil funcionario funcionaria",
            Organizations = "ministerio comisión banco universidad partido consejo junta unión instituto coordinadora asociación "
                + "federación confederación sindicato empresa compañía grupo tribunal audiencia ayuntamiento gobierno agencia "
                + "autoridad policía senado congreso parlamento cámara fundación hospital colegio club consejería diputación "
                + "organización liga centro oficina museo plataforma cooperativa servicio observatorio",
            NotNames = "el la los las un una unos unas y e o u pero sino ni que quien cual cuyo donde cuando como aunque mientras si "
                + "porque pues a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin "
                + "sobre tras yo tú él ella ello nosotros ellos ellas usted ustedes mi tu su sus nuestro este esta esto estos "
                + "estas ese esa eso esos esas aquel aquella no sí ya muy más menos también tampoco todavía aún siempre nunca "
                + "todo toda todos todas nada nadie algo alguien otro otra otros otras cada ningún ninguna lo se me te le les "
                + "nos hay es son era fue ha han había así entonces después antes luego ahora hoy ayer mañana abajo arriba "
                + "fuera dentro aquí allí dos tres cuatro cinco seis siete ocho nueve diez enero febrero marzo abril mayo junio "
                + "julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo qué "
                + "quién cómo cuándo dónde cuánto consultado consultada preguntado preguntada varios varias muchos muchas "
                + "algunos algunas son tal",
            MaleTitles = "Sr D Don",
            FemaleTitles = "Sra Srta Dña Doña Dra Presidenta Ministra",
            Common = "el la los las y del que una con por",
            States = "Estados_Unidos US China CN Rusia RU Ucrania UA Japón JP Alemania DE Francia FR Reino_Unido GB Italia IT "
                + "España ES Polonia PL Turquía TR India IN Irán IR Irak IQ Israel IL Canadá CA México MX Brasil BR Argentina "
                + "AR Chile CL Colombia CO Perú PE Venezuela VE Cuba CU Egipto EG Siria SY Marruecos MA Portugal PT",
        },
        QuotationMarks = "«» “” ‘’ \"\"",
    };
}
