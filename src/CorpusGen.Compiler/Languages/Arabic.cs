using static CorpusGen.Compiler.Languages.CalendarUnit;

namespace CorpusGen.Compiler.Languages;

internal static class Arabic
{
    public static readonly Language Language = new("ar", "Arabic")
    {
        Months =
        [
            "يناير", "فبراير", "مارس", "أبريل ابريل إبريل", "مايو", "يونيو", "يوليو", "أغسطس اغسطس", "سبتمبر", "أكتوبر اكتوبر",
            "نوفمبر", "ديسمبر",
        ],
        Weekdays =
        [
            "الأحد الاحد", "الاثنين الإثنين", "الثلاثاء", "الأربعاء الاربعاء", "الخميس", "الجمعة", "السبت",
        ],
        Links = "في يوم من",
        Relations = "منذ حتى قبل بعد بحلول",
        BeforeYear = "عام سنة",
        BeforeClock = "الساعة",
        DayTimes = "صباحا صباحاً مساء مساءً ظهرا ظهراً",
        RelativeWords = RelativeWord.Table(
            (Day, -2, "أول أمس"),
            (Day, -1, "أمس, يوم أمس"),
            (Day, 0, "اليوم"),
            (Day, 1, "غدا, غداً, يوم غد"),
            (Day, 2, "بعد غد"),
            (Week, -1, "الأسبوع الماضي"),
            (Week, 0, "هذا الأسبوع"),
            (Week, 1, "الأسبوع المقبل, الأسبوع القادم"),
            (Month, -1, "الشهر الماضي"),
            (Month, 0, "هذا الشهر, الشهر الجاري, الشهر الحالي"),
            (Month, 1, "الشهر المقبل, الشهر القادم"),
            (Year, -1, "العام الماضي, السنة الماضية"),
            (Year, 0, "هذا العام, العام الجاري, العام الحالي, هذه السنة"),
            (Year, 1, "العام المقبل, العام القادم, السنة المقبلة, السنة القادمة")),
        SameWords = RelativeWord.Same(
            "اليوم نفسه, في اليوم نفسه, نفس اليوم, في نفس اليوم",
            "الشهر نفسه, في الشهر نفسه",
            "العام نفسه, في العام نفسه"),
        Lengths = new()
        {
            Units =
            [
                new(LengthUnit.Year, 1, "سنة سنوات سنين عام أعوام عاما"),
                new(LengthUnit.Year, 2, "سنتان سنتين عامان عامين"),
                new(LengthUnit.Month, 1, "شهر أشهر شهور شهرا"),
                new(LengthUnit.Month, 2, "شهران شهرين"),
                new(LengthUnit.Week, 1, "أسبوع أسابيع أسبوعا"),
                new(LengthUnit.Week, 2, "أسبوعان أسبوعين"),
                new(LengthUnit.Day, 1, "يوم أيام يوما"),
                new(LengthUnit.Day, 2, "يومان يومين"),
                new(LengthUnit.Hour, 1, "ساعة ساعات"),
                new(LengthUnit.Hour, 2, "ساعتان ساعتين"),
                new(LengthUnit.Minute, 1, "دقيقة دقائق"),
                new(LengthUnit.Minute, 2, "دقيقتان دقيقتين"),
                new(LengthUnit.Second, 1, "ثانية ثوان ثواني"),
            ],
            Numbers =
            [
                .. NumberWords.FromOne(
                    "واحد واحدة", "اثنان اثنين", "ثلاثة ثلاث", "أربعة أربع", "خمسة خمس", "ستة ست", "سبعة سبع", "ثمانية ثماني", "تسعة تسع",
                    "عشرة عشر"),
                new(20, "عشرون عشرين"), new(30, "ثلاثون ثلاثين"), new(40, "أربعون أربعين"), new(60, "ستون ستين"), new(100, "مئة مائة"),
            ],
            Halves = "نصف",
            AndHalves = "ونصف",
            Beside = "لمدة خلال منذ قبل بعد نحو حوالي أكثر أقل من على الأقل مدة في كل",
            DecimalMark = '.',
        },
        Ahead = "سوف المقبل المقبلة القادم القادمة حتى بحلول غدا غداً يعتزم تعتزم المقرر",
        AheadBeginnings = "سي ست سن سأ وسي وست",
        Figures = FigureOrder.DayFirst,
        SpeechVerbs = "قال قالت أضاف أضافت صرح صرحت أكد أكدت أعلن أعلنت",
        Titles = "السيد السيدة الدكتور الدكتورة الرئيس الوزير",
        Attribution = new()
        {
            Verbs = "قال قالت أضاف أضافت صرح صرحت أكد أكدت أعلن أعلنت",
            Sources = "وفقا ل",
            Pronouns = "",
            Organizations = "",
            Common = "في من على إلى أن",
        },
        QuotationMarks = "«» “” \"\"",
    };
}
