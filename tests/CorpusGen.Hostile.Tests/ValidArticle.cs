using CorpusGen.Fuzz.Hosting;
using CsCheck;

namespace CorpusGen.Hostile.Tests;

/// <summary>Articles as people write them, in many scripts and in several styles of YAML.</summary>
internal static class ValidArticle
{
    private static readonly string[] Words =
    [
        "harbor", "promise", "Ferry", "don’t", "naïve", "e\u0301te\u0301", "Ærø", "straße", "čeština", "İzmir", "航路", "灯台", "約束した日に", "ひらく", "カモメ", "𠮷野家", "港湾労連は", "항구", "약속은",
        "الميناء", "وعد", "\u202Bمرسى\u202C", "נמל", "речь", "Слово", "λιμάνι", "हिन्दी", "वादा", "ข่าว", "ท่าเรือ", "🚢", "👩‍👩‍👧", "②", "½", "2031", "A&B", "<b>", "x{y}", "\\n", "C#", "100 %", "*/", "a\u00ADb", "می‌خواهم",
    ];

    private static readonly (string Open, string Close)[] Marks = [("“", "”"), ("「", "」"), ("«", "»"), ("„", "“"), ("\"", "\"")];

    private static readonly Gen<string> Text = Gen.OneOf(Words).Array[1, 8].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Style = Gen.OneOf("'", "\"", "|");

    /// <summary>The files of a corpus of <paramref name="count"/> articles, the same on every run.</summary>
    public static CorpusText[] Many(int count) =>
        Enumerable.Range(0, count).Select(number => Article(number).Generate(new PCG((uint)number, 20310619), null, out _)).ToArray();

    private static Gen<CorpusText> Article(int number) =>
        Gen.Select(
            Gen.Select(Text, Text, Text, Text).Array[1, 1].Select(texts => texts[0]),
            Text.Array[0, 4],
            Gen.Select(Text, Gen.Int[0, Marks.Length - 1], Gen.Bool).Array[0, 5],
            Gen.Int[1, 28].Array[0, 3],
            Gen.Select(Style, Gen.Bool, Gen.OneOf("\n", "\r\n", "\r"), Gen.Bool))
        .Select((texts, tags, quotes, days, style) =>
        {
            var (scalar, hasMark, lineEnd, isNested) = style;
            string[] lines =
            [
                "---",
                $"title: {Scalar(texts.Item1, scalar)}",
                FormattableString.Invariant($"date: 20{number % 30 + 10}-{number % 12 + 1:00}-{number % 28 + 1:00}"),
                $"description: {Scalar(texts.Item2, "'")}",
                $"byline: {Scalar(texts.Item3, "\"")}",
                .. tags.Length == 0 ? [] : new[] { "tags:" }.Concat(tags.Select(tag => "  - " + Scalar(tag, "'"))),
                "actors:",
                $"  - {{id: actor-{number}, type: organization, name: {Scalar(texts.Item4, "'")}, alternateName: [{Scalar(texts.Item3, "\"")}]}}",
                .. quotes.Length == 0 ? [] : new[] { "quotes:" }.Concat(quotes.Select((quote, i) => $"  - {{{(quote.Item3 ? $"id: q{i}, " : "")}speaker: actor-{number}, exact: {Scalar(quote.Item1, "\"")}, prefix: {Scalar(Before(i, quote.Item2), "'")}}}")),
                .. days.Length == 0 ? [] : new[] { "dates:" }.Concat(days.Select(day => $"  - {{exact: the {day} June, value: 2031-06-{day:00}}}")),
                "---",
                .. quotes.Select((quote, i) => $"{texts.Item4} {Before(i, quote.Item2)}{quote.Item1}{Marks[quote.Item2].Close} {texts.Item3}"),
                .. days.Select(day => $"On the {day} June."),
                texts.Item2,
            ];
            return new CorpusText($"{(isNested ? "wire/" : "")}article-{number}.md", (hasMark ? "\uFEFF" : "") + string.Join(lineEnd, lines) + lineEnd);
        });

    private static string Before(int quote, int marks) => $"({quote}) {Marks[marks].Open}";

    private static string Scalar(string text, string style) => style switch
    {
        "'" => $"'{text.Replace("'", "''")}'",
        "|" => "|-\n  " + text,
        _ => Yaml.Quoted(text),
    };
}
