using System.Globalization;
using CorpusGen.Generator.Tests.Infrastructure;

namespace CorpusGen.Generator.Tests;

public class OwnFieldsTests
{
    private const string Types = """
        public enum Mood { Calm, VeryDark, [System.Runtime.Serialization.EnumMember(Value = "so-so")] Mixed, [System.Text.Json.Serialization.JsonStringEnumMemberName("!")] Loud }
        public enum Tiny : byte { None, Most = 255 }
        public enum Huge : ulong { None, Most = ulong.MaxValue }
        public enum Wide : long { Least = long.MinValue, Most = long.MaxValue }
        public record Seat(string Row, Mood Mood = Mood.VeryDark, decimal Price = 1.50m, string? Note = null, string By = "a \"b\"\n\\", int? Count = 5, double Worst = double.NaN, double Best = double.PositiveInfinity, float Part = 0.5f, ulong Most = ulong.MaxValue, bool Sold = true, Tiny Tiny = Tiny.Most, DateOnly Day = default);
        public class Opt { public string? A { get; init; } public int? B { get; init; } public Opt? C { get; init; } }
        public class Bare { }
        public class Place { public required string Name { get; init; } public int Floor { get; set; } = 3; public Place? Inner { get; init; } public string Upper => Name.ToUpperInvariant(); }
        public struct Point { public int X { get; init; } public int Y { get; init; } = 7; public Point() { } }
        public readonly record struct Size(int Width, int Height = 2);
        public abstract record Named([MinLength(1)] string Name) { public int Age { get; init; } = 8; public required string City { get; init; } }
        public record Writer(string Name, string Pen = "blue") : Named(Name) { [FrontMatterKey("books")] public IReadOnlyList<string> Works { get; init; } = []; }
        public class Keys { public required string @class { get; init; } public int @event { get; set; } [FrontMatterKey("x.y")] internal int Hidden { get; private set; } public string? ISBNNumber { get; private set; } }
        """;

    /// <summary>A property's type, its value in YAML, what is asked of it as <c>it</c>, and the answer.</summary>
    private static readonly (string Type, string Yaml, string Expression, string Expected)[] ReadValues =
    [
        ("string", "no", "it", "no"),
        ("string", "0x1F", "it", "0x1F"),
        ("string", "\"\"", "it.Length", "0"),
        ("string", "a|b\\c\\n \"\"\" ${x} {y} ~ \\p", "it", "a|b\\c\\n \"\"\" ${x} {y} ~ \\p"),
        ("string", "\"\\r\\n\\n\\r\\N\\L\\P\\v\\f\\0\\t|\"", "string.Join(\" \", it.Select(unit => ((int)unit).ToString(\"X\")))", "D A A D 85 2028 2029 B C 0 9 7C"),
        ("string", "|\n  one\n  two", "it.Replace('\\n', '/')", "one/two/"),
        ("string", "\"\\U0001F600\\uFFFE\\u202E\"", "string.Join(\" \", it.Select(unit => ((int)unit).ToString(\"X\")))", "D83D DE00 FFFE 202E"),
        ("string?", "x", "it", "x"),
        ("Opt?", "{b: 2}", "it!.A + \" \" + it.B + \" \" + (it.C is null)", " 2 True"),
        ("Opt?", "{}", "it!.B is null && it.A is null", "True"),
        ("Opt?", "{c: {c: {b: 3}}}", "it!.C!.C!.B", "3"),
        ("IReadOnlyList<Opt>", "[{b: 1}, {}, {a: x, c: {b: 2}}]", "it.Count + \" \" + it[0].B + it[2].A + it[2].C!.B", "3 1x2"),
        ("IReadOnlyList<Opt>", "{b: 1}", "it.Count", "1"),
        ("IReadOnlyDictionary<string, Opt>", "{k: {b: 1}, l: {a: y}}", "it[\"k\"].B + it[\"l\"].A", "1y"),
        ("IReadOnlyList<Bare>", "[{}, {}]", "it.Count", "2"),
        ("bool", "true", "it", "True"),
        ("bool?", "false", "it", "False"),
        ("sbyte", "-128", "it", "-128"),
        ("byte", "255", "it", "255"),
        ("short", "-32768", "it", "-32768"),
        ("ushort", "65535", "it", "65535"),
        ("int", "-2147483648", "it", "-2147483648"),
        ("int", "007", "it", "7"),
        ("int", "+5", "it", "5"),
        ("uint", "4294967295", "it", "4294967295"),
        ("long", "-9223372036854775808", "it", "-9223372036854775808"),
        ("ulong", "18446744073709551615", "it", "18446744073709551615"),
        ("ulong", "-0", "it", "0"),
        ("float", "3.5", "it", "3.5"),
        ("float", "3.4028235e38", "it == float.MaxValue", "True"),
        ("double", "6e23", "it", "6E+23"),
        ("double", "-.5", "it", "-0.5"),
        ("double?", "1.7976931348623157E308", "it == double.MaxValue", "True"),
        ("decimal", "12.50", "it", "12.50"),
        ("decimal", "1234567890123456789012345678", "it", "1234567890123456789012345678"),
        ("decimal", "0.0000000000000000000000000001", "it", "0.0000000000000000000000000001"),
        ("DateOnly", "2031-06-19", "it.ToString(\"O\")", "2031-06-19"),
        ("DateOnly?", "2032-02-29", "it!.Value.DayOfYear", "60"),
        ("DateTimeOffset", "2031-06-19T09:40:00+09:00", "it.ToString(\"O\")", "2031-06-19T09:40:00.0000000+09:00"),
        ("DateTimeOffset?", "2031-06-19T09:40:00.1234567Z", "it!.Value.ToString(\"O\")", "2031-06-19T09:40:00.1234567+00:00"),
        ("TimeSpan", "1:30", "it", "01:30:00"),
        ("TimeSpan", "1.02:03:04", "it", "1.02:03:04"),
        ("TimeSpan?", "PT90M", "it", "01:30:00"),
        ("TimeSpan", "-PT0.5S", "it", "-00:00:00.5000000"),
        ("PartialDate", "2031-06~", "it", "2031-06~"),
        ("PartialDate?", "2031-06-01/2031-06-30", "it", "2031-06-01/2031-06-30"),
        ("Uri", "https://example.org/a|b?c=%7C", "it.OriginalString", "https://example.org/a|b?c=%7C"),
        ("Uri?", "mailto:x@example.org", "it!.Scheme", "mailto"),
        ("Mood", "very-dark", "it", "VeryDark"),
        ("Mood", "veryDark", "it", "VeryDark"),
        ("Mood", "VeryDark", "it", "VeryDark"),
        ("Mood?", "very_dark", "it", "VeryDark"),
        ("Mood", "so-so", "it", "Mixed"),
        ("Mood", "\"!\"", "it", "Loud"),
        ("Tiny", "most", "it", "Most"),
        ("Huge", "most", "it", "Most"),
        ("Huge", "none", "it", "None"),
        ("Wide", "least", "it", "Least"),
        ("Wide", "most", "it", "Most"),
        ("IReadOnlyList<int>", "[1, 2]", "string.Join(\"+\", it)", "1+2"),
        ("IReadOnlyList<int>", "[]", "it.Count", "0"),
        ("IReadOnlyList<string>", "one", "string.Join(\"+\", it)", "one"),
        ("IReadOnlyList<int?>", "[1, 2]", "it.Sum()", "3"),
        ("IReadOnlyList<string?>", "[a]", "it[0]", "a"),
        ("IReadOnlyCollection<Mood>", "[calm, so-so]", "string.Join(\"+\", it)", "Calm+Mixed"),
        ("IEnumerable<DateOnly>", "[2031-06-19]", "it.Single().Day", "19"),
        ("ImmutableArray<string>", "[a, b]", "string.Join(\"+\", it)", "a+b"),
        ("ImmutableArray<string>?", "[a]", "it!.Value.Length", "1"),
        ("ImmutableArray<decimal?>", "[1.0]", "it[0]", "1.0"),
        ("IReadOnlyList<IReadOnlyList<int>>", "[[1, 2], [], 3]", "string.Join(\"/\", it.Select(list => string.Join(\"+\", list)))", "1+2//3"),
        ("IReadOnlyList<int>?", "[4]", "it!.Count", "1"),
        ("IReadOnlyDictionary<string, int>", "{b: 2, \"a|\\\\\": 1, \"\": 3}", "string.Join(\" \", it.OrderBy(pair => pair.Value).Select(pair => pair.Key + pair.Value))", "a|\\1 b2 3"),
        ("IReadOnlyDictionary<string, int?>", "{a: 1}", "it[\"a\"]", "1"),
        ("ImmutableDictionary<string, IReadOnlyList<Mood>>", "{a: [calm], B: []}", "string.Join(\" \", it.OrderBy(pair => pair.Key).Select(pair => pair.Key + pair.Value.Count))", "a1 B0"),
        ("Seat", "{row: A}", "it with { Worst = 0 }", "Seat { Row = A, Mood = VeryDark, Price = 1.50, Note = , By = a \"b\"\n\\, Count = 5, Worst = 0, Best = Infinity, Part = 0.5, Most = 18446744073709551615, Sold = True, Tiny = Most, Day = 01/01/0001 }"),
        ("Seat", "{row: A}", "it.Worst", "NaN"),
        ("Seat", "{row: A, mood: calm, price: 2.00, note: n, count: 1, sold: false}", "$\"{it.Mood} {it.Price} {it.Note} {it.Count} {it.Sold}\"", "Calm 2.00 n 1 False"),
        ("IReadOnlyList<Seat>", "[{row: A}, {row: B}]", "string.Join(\"+\", it.Select(seat => seat.Row))", "A+B"),
        ("Place", "{name: x}", "$\"{it.Upper} {it.Floor} {it.Inner is null}\"", "X 3 True"),
        ("Place?", "{name: x, floor: 1, inner: {name: y, inner: {name: z}}}", "$\"{it!.Floor} {it.Inner!.Inner!.Name}\"", "1 z"),
        ("Point", "{x: 1}", "$\"{it.X} {it.Y}\"", "1 7"),
        ("Point?", "{x: 0, y: 2}", "$\"{it!.Value.X} {it.Value.Y}\"", "0 2"),
        ("Size", "{width: 4}", "it", "Size { Width = 4, Height = 2 }"),
        ("Writer", "{name: n, city: c, books: [b]}", "$\"{it.Name} {it.Pen} {it.Age} {it.City} {it.Works[0]}\"", "n blue 8 c b"),
        ("Writer", "{name: n, city: c, age: 1, pen: red}", "$\"{it.Age} {it.Pen} {it.Works.Count}\"", "1 red 0"),
        ("Keys", "{class: a, event: 2, x.y: 3, isbn-number: 4}", "$\"{it.@class} {it.@event} {it.Hidden} {it.ISBNNumber}\"", "a 2 3 4"),
        ("IReadOnlyDictionary<string, Size>", "{a: {width: 1, height: 1}}", "it[\"a\"].Height", "1"),
        ("IReadOnlyList<Place>", "\n  - &first {name: n, floor: 9}\n  - *first\n  - {<<: *first, name: m}", "string.Join(\" \", it.Select(place => place.Name + place.Floor))", "n9 n9 m9"),
    ];

    private static readonly Lazy<string[]> Answers = new(() => AnswersIn(CultureInfo.InvariantCulture));

    public static TheoryData<int, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<int, string, string>();
            for (var row = 0; row < ReadValues.Length; row++)
                rows.Add(row, ReadValues[row].Type, ReadValues[row].Yaml);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_value_is_read_as_its_type_says(int row, string type, string yaml)
    {
        Assert.True(ReadValues[row].Expected == Answers.Value[row], $"{type} from {yaml}: {Answers.Value[row]}");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_language_of_the_machine_has_no_say(string culture) => Assert.Equal(Answers.Value, AnswersIn(CultureInfo.GetCultureInfo(culture)));

    private static string[] AnswersIn(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            var members = string.Join("\n", ReadValues.Select((value, row) => $"public required {value.Type} P{row} {{ get; init; }}"));
            var fields = string.Join("\n", ReadValues.Select((value, row) => $"p{row}: {value.Yaml}"));
            var program = string.Join("\n", ReadValues.Select((value, row) => $"static string? A{row}() {{ var it = Corpus.Articles.ReviewsTides.P{row}; return Said({value.Expression}); }}"));
            var code = $$"""
                namespace Newsroom
                {
                    using System.Collections.Immutable;
                    public static class Asked
                    {
                        {{program}}
                        static string? Said(object? value) => System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture);
                        public static string All()
                        {
                            _ = Corpus.Articles.ReviewsTides.P0;
                            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
                            return string.Join("\u001E", new[] { {{string.Join(", ", ReadValues.Select((_, row) => $"Try(A{row})"))}} });
                        }

                        static string? Try(System.Func<string?> ask) { try { return ask(); } catch (System.Exception e) { return e.ToString(); } }
                    }
                }

                public static class Program { public static string Run() => Newsroom.Asked.All(); }
                """;
            var run = Reviews.Project(members, fields, Types).WithCode(code);
            Assert.Empty(run.Diagnostics.Select(problem => problem.ToString()));
            return run.CompileAndRun().Split('\u001E');
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
