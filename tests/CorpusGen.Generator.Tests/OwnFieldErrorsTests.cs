using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>What articles get wrong in the fields that their class wants.</summary>
public class OwnFieldErrorsTests
{
    private const string Types = """
        public enum Mood { Calm, VeryDark }
        public record Seat(string Row, int Number = 1);
        public class Place { public required string Name { get; init; } [MaxLength(2)] public IReadOnlyList<Seat> Seats { get; init; } = []; public Place? Inner { get; init; } }
        """;

    /// <summary>A property; lines of own fields, of which the first is line 4; the id, where, and a part of the message.</summary>
    [Theory]
    [InlineData("required string P", "q: 1", "CG1005", 2, 1, "has no 'p' (Review.P); write text")]
    [InlineData("required string P", "p:", "CG1005", 4, 1, "has no 'p'")]
    [InlineData("string P", "x: 1", "CG1005", 2, 1, "has no 'p'")]
    [InlineData("Mood P", "x: 1", "CG1005", 2, 1, "one of calm, very-dark")]
    [InlineData("[Required] string? P", "x: 1", "CG1005", 2, 1, "has no 'p'")]
    [InlineData("[Required] string? P", "p: ''", "CG5011", 4, 4, "at least 1 character")]
    [InlineData("IReadOnlyList<int> P", "x: 1", "CG1005", 2, 1, "a list; each item is an integer")]
    [InlineData("int? P", "p: 1.0", "CG1006", 4, 4, "and not '1.0'")]
    [InlineData("int? P", "p: 2147483648", "CG1006", 4, 4, "an integer from -2147483648 to 2147483647")]
    [InlineData("int? P", "p: 99999999999999999999999", "CG1006", 4, 4, "and not '")]
    [InlineData("int? P", "p: 1_000", "CG1006", 4, 4, "and not '")]
    [InlineData("int? P", "p: ١٢", "CG1006", 4, 4, "and not '")]
    [InlineData("int? P", "p: \"1\\n\"", "CG1006", 4, 4, "and not '")]
    [InlineData("int? P", "p: ~", "CG1006", 4, 4, "and not '~'")]
    [InlineData("int? P", "p: [1]", "CG1006", 4, 4, "and not a list")]
    [InlineData("int? P", "p: {a: 1}", "CG1006", 4, 4, "and not a mapping")]
    [InlineData("uint? P", "p: -1", "CG1006", 4, 4, "and not '")]
    [InlineData("ulong? P", "p: 18446744073709551616", "CG1006", 4, 4, "not negative")]
    [InlineData("bool? P", "p: yes", "CG1006", 4, 4, "true or false")]
    [InlineData("bool? P", "p: True", "CG1006", 4, 4, "true or false")]
    [InlineData("double? P", "p: .nan", "CG1006", 4, 4, "a number")]
    [InlineData("double? P", "p: NaN", "CG1006", 4, 4, "a number")]
    [InlineData("double? P", "p: 1e999", "CG1006", 4, 4, "a number")]
    [InlineData("double? P", "p: \"1.5\\n\"", "CG1006", 4, 4, "a number")]
    [InlineData("double? P", "p: \"1,5\"", "CG1006", 4, 4, "a number")]
    [InlineData("float? P", "p: 1e39", "CG1006", 4, 4, "a number")]
    [InlineData("decimal? P", "p: 12345678901234567890123456789", "CG1006", 4, 4, "at most 28 digits")]
    [InlineData("decimal? P", "p: 0.00000000000000000000000000001", "CG1006", 4, 4, "at most 28 digits")]
    [InlineData("decimal? P", "p: 1.5e-28", "CG1006", 4, 4, "at most 28 digits")]
    [InlineData("decimal? P", "p: 1e-100", "CG1006", 4, 4, "at most 28 digits")]
    [InlineData("decimal? P", "p: 1e30", "CG1006", 4, 4, "at most 28 digits")]
    [InlineData("DateOnly? P", "p: 2031-02-29", "CG1006", 4, 4, "a day")]
    [InlineData("DateOnly? P", "p: 0000-01-01", "CG1006", 4, 4, "a day")]
    [InlineData("DateOnly? P", "p: 2031-06", "CG1006", 4, 4, "a day")]
    [InlineData("DateTimeOffset? P", "p: 2031-06-19T09:40:00", "CG1006", 4, 4, "a moment")]
    [InlineData("DateTimeOffset? P", "p: 2031-06-19", "CG1006", 4, 4, "a moment")]
    [InlineData("TimeSpan? P", "p: 90", "CG1006", 4, 4, "a duration")]
    [InlineData("TimeSpan? P", "p: P1M", "CG1006", 4, 4, "a duration")]
    [InlineData("TimeSpan? P", "p: 25:00", "CG1006", 4, 4, "a duration")]
    [InlineData("PartialDate? P", "p: 2031-13", "CG1006", 4, 4, "a date")]
    [InlineData("Uri? P", "p: /a/b", "CG1006", 4, 4, "an absolute URI")]
    [InlineData("Mood? P", "p: very dark", "CG1006", 4, 4, "did you mean 'very-dark'?")]
    [InlineData("Mood? P", "p: 1", "CG1006", 4, 4, "write one of calm, very-dark")]
    [InlineData("Mood? P", "p: [calm]", "CG1006", 4, 4, "one of calm, very-dark, and not a list")]
    [InlineData("string? P", "p: [a]", "CG1006", 4, 4, "takes text, and not a list")]
    [InlineData("IReadOnlyList<int>? P", "p: [1, x, 3]", "CG1006", 4, 8, "and not 'x'")]
    [InlineData("IReadOnlyList<int>? P", "p:\n  - 1\n  -\n  - 3", "CG1006", 6, 4, "and has nothing")]
    [InlineData("IReadOnlyList<string>? P", "p:\n  - a\n  -\n", "CG1006", 6, 4, "and has nothing")]
    [InlineData("IReadOnlyList<int>? P", "p: {a: 1}", "CG1006", 4, 4, "a list; each item is an integer")]
    [InlineData("IReadOnlyDictionary<string, int>? P", "p: {a: 1, b: x}", "CG1006", 4, 14, "'b' takes an integer")]
    [InlineData("IReadOnlyDictionary<string, string>? P", "p: {a: }", "CG1006", 4, 8, "and has nothing")]
    [InlineData("IReadOnlyDictionary<string, int>? P", "p: [1]", "CG1006", 4, 4, "a mapping; each value")]
    [InlineData("Seat? P", "p: {number: 2}", "CG1005", 4, 5, "A Seat has no 'row' (Seat.Row); write text")]
    [InlineData("Seat? P", "p: {}", "CG1005", 4, 4, "A Seat has no 'row'")]
    [InlineData("Seat? P", "p: A", "CG1006", 4, 4, "takes a mapping")]
    [InlineData("Place? P", "p:\n  name: x\n  inner:\n    seats: [{row: A}]", "CG1005", 7, 5, "A Place has no 'name' (Place.Name); write text")]
    [InlineData("Place? P", "p:\n  name: x\n  seats: [{row: A}, {row: B, number: z}]", "CG1006", 6, 38, "(Seat.Number)")]
    [InlineData("Place? P", "p:\n  name: x\n  seats: [{row: A}, {row: B}, {row: C}]", "CG5011", 6, 10, "at most 2 items, found 3 (Place.Seats)")]
    [InlineData("int? NoteCount", "note-count: 1\nnoteCount: 2", "CG1004", 5, 1, "'noteCount' and 'note-count' are both the property")]
    [InlineData("int? P", "p: 1\np: 2", "CG1004", 5, 1, "a second time")]
    [InlineData("Person? P", "p: nobody", "CG2001", 4, 4, "No actor has the id 'nobody'")]
    [InlineData("IReadOnlyList<Person>? P", "p: [nobody]", "CG2001", 4, 5, "(Review.P)")]
    [InlineData("Review? P", "p: reviews/tide", "CG5010", 4, 4, "No article has the id 'reviews/tide' (Review.P); the id of an article is its key 'id', or its path without the extension, and the corpus has 1 article")]
    [InlineData("Article? P", "p: nowhere-at-all", "CG5010", 4, 4, "No article has the id 'nowhere-at-all' (Review.P)")]
    [InlineData("[Range(1, 5)] int? P", "p: 6", "CG5011", 4, 4, "at least 1 and at most 5; 6 is not that (Review.P)")]
    [InlineData("[Range(1, 5, MinimumIsExclusive = true)] int? P", "p: 1", "CG5011", 4, 4, "more than 1")]
    [InlineData("[Range(1, 5, MaximumIsExclusive = true)] int? P", "p: 5", "CG5011", 4, 4, "less than 5")]
    [InlineData("[Range(0.5, 1.5)] decimal? P", "p: 1.51", "CG5011", 4, 4, "at most 1.5")]
    [InlineData("[Range(0.5, 5)] int? P", "p: 0", "CG5011", 4, 4, "at least 0.5")]
    [InlineData("[Range(0, double.MaxValue)] decimal? P", "p: -1", "CG5011", 4, 4, "at least 0")]
    [InlineData("[Range(0, double.PositiveInfinity)] double? P", "p: -1", "CG5011", 4, 4, "at least 0")]
    [InlineData("[Range(1, int.MaxValue)] byte? P", "p: 0", "CG5011", 4, 4, "at least 1")]
    [InlineData("[Range(1, int.MaxValue)] float? P", "p: 0.5", "CG5011", 4, 4, "at least 1")]
    [InlineData("[Range(typeof(DateOnly), \"2031-01-01\", \"2031-12-31\")] DateOnly? P", "p: 2032-01-01", "CG5011", 4, 4, "at most 2031-12-31")]
    [InlineData("[Range(typeof(TimeSpan), \"0:10:00\", \"1:00:00\")] TimeSpan? P", "p: PT2H", "CG5011", 4, 4, "at most 1:00:00; this is not that")]
    [InlineData("[StringLength(3, MinimumLength = 2)] string? P", "p: a", "CG5011", 4, 4, "2 to 3 characters, found 1")]
    [InlineData("[StringLength(3)] string? P", "p: 😀😀", "CG5011", 4, 4, "at most 3 characters, found 4")]
    [InlineData("[MinLength(2)] string? P", "p: a", "CG5011", 4, 4, "at least 2 characters")]
    [InlineData("[MinLength(1)] IReadOnlyList<int>? P", "p: []", "CG5011", 4, 4, "at least 1 items, found 0")]
    [InlineData("[MinLength(2)] IReadOnlyList<int>? P", "p: 1", "CG5011", 4, 4, "at least 2 items, found 1")]
    [InlineData("[Length(1, 1)] IReadOnlyDictionary<string, int>? P", "p: {a: 1, b: 2}", "CG5011", 4, 4, "1 to 1 items, found 2")]
    [InlineData("[RegularExpression(\"[a-z]+\")] string? P", "p: abC", "CG5011", 4, 4, "the expression '[a-z]+' matches")]
    [InlineData("[RegularExpression(\"a|ab\")] string? P", "p: ac", "CG5011", 4, 4, "matches")]
    [InlineData("[RegularExpression(\"(a+)+b\")] string? P", "p: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "CG5011", 4, 4, "is not such text")]
    [InlineData("[RegularExpression(\"(?=a)(a+)+b\")] string? P", "p: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "CG1008", 4, 4, "have a tenth of a second in all")]
    [InlineData("[Url] string? P", "p: example.org", "CG5011", 4, 4, "'example.org' does not")]
    [InlineData("[Url] Uri? P", "p: mailto:a@b.c", "CG5011", 4, 4, "http://")]
    [InlineData("[EmailAddress] string? P", "p: a@b@c", "CG5011", 4, 4, "'a@b@c' is not one")]
    [InlineData("[AllowedValues(\"a\", \"b\")] string? P", "p: c", "CG5011", 4, 4, "one of a, b; 'c' is not one of them")]
    [InlineData("[AllowedValues(1, 2)] int? P", "p: 3", "CG5011", 4, 4, "one of 1, 2")]
    public void An_error_names_the_property_and_shows_where_both_are(string property, string fields, string id, int line, int column, string message)
    {
        var indexed = property.LastIndexOf(' ') + 1;
        var rules = property.StartsWith('[') ? property[..(property.LastIndexOf(']') + 2)] : "";
        var member = rules + "public " + property[rules.Length..] + " { get; init; }";

        var problem = Assert.Single(Reviews.Project(member, fields, Types).Diagnostics, problem => problem.Severity == DiagnosticSeverity.Error);

        Assert.Equal($"{id} {Reviews.File}({line},{column})", $"{problem.Id} {At(problem.Location)}");
        Assert.Contains(message, problem.GetMessage(null));
        if (message.Contains("a second time", StringComparison.Ordinal))
            return;
        var name = message.Contains("(Seat.", StringComparison.Ordinal) || message.Contains("(Place.", StringComparison.Ordinal) || message.Contains("A Seat", StringComparison.Ordinal)
            ? null
            : $"{GeneratorRun.CodeFile}(6,{indexed + "public ".Length + 1})";
        if (name is not null)
            Assert.Equal(name, At(Assert.Single(problem.AdditionalLocations)));
        else
            Assert.StartsWith(GeneratorRun.CodeFile, At(Assert.Single(problem.AdditionalLocations)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Range(0, double.MaxValue)] decimal? P", "p: 79228162514264337593543950")]
    [InlineData("[Range(double.NegativeInfinity, 1)] double? P", "p: -1e300")]
    [InlineData("[Range(1, 5)] int? P", "p: 5")]
    [InlineData("[Range(1, 5)] int? P", "x: 5")]
    [InlineData("[RegularExpression(\"(?i)TITLE\")] string? P", "p: title")]
    [InlineData("[Url] Uri? P", "p: https://example.org")]
    [InlineData("[EmailAddress] string? P", "p: a@b")]
    [InlineData("[AllowedValues(null, \"a\")] string? P", "x: 1")]
    [InlineData("[AllowedValues(1.50)] decimal? P", "p: 1.50")]
    [InlineData("[AllowedValues(1.0, 2)] double? P", "p: 1.0")]
    [InlineData("[AllowedValues(\"a\", \"A\")] string? P", "p: A")]
    [InlineData("[MaxLength] string? P", "p: abc")]
    [InlineData("[Required(AllowEmptyStrings = true)] string? P", "p: ''")]
    [InlineData("[Display(Name = \"x\"), DataType(DataType.Date)] int? P", "p: 1")]
    [InlineData("int P = 3;", "p:")]
    public void What_the_rules_allow_is_no_error(string property, string fields)
    {
        var rules = property.StartsWith('[') ? property[..(property.LastIndexOf(']') + 2)] : "";
        var (declared, initializer) = property.Split(" = ", 2) is [var before, var after] && rules.Length == 0 ? (before, " = " + after) : (property, "");
        var member = rules + "public " + declared[rules.Length..] + " { get; init; }" + initializer;

        var culture = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            Assert.Empty(Reviews.Project(member, fields, Types).Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(problem => problem.ToString()));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    private static string At(Location location)
    {
        var span = location.GetLineSpan();
        var path = span.Path.StartsWith(GeneratorRun.Root, StringComparison.Ordinal) ? span.Path[GeneratorRun.Root.Length..] : span.Path;
        return $"{path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}
