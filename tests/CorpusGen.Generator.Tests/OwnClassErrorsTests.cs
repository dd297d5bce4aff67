using System.Globalization;
using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>What is wrong with classes of articles, whatever the articles say.</summary>
public class OwnClassErrorsTests
{
    private const string Usings = "using System.Collections.Generic; using System.ComponentModel.DataAnnotations;\n";

    private static readonly (string, string) Plain = Reviews.At("tides", "x: 1");

    /// <summary>Code from line 2 on, what is reported first, where, and a part of the message.</summary>
    [Theory]
    [InlineData("[Articles(\"reviews/**\")] public class Review : NewsArticle { }", "CG5005", 2, 39, "make Review partial")]
    [InlineData("[Articles(\"reviews/**\")] public sealed partial class Review : NewsArticle { }", "CG5005", 2, 54, "it is sealed")]
    [InlineData("[Articles(\"reviews/**\")] public static partial class Review { }", "CG5005", 2, 54, "derive it from Article or NewsArticle")]
    [InlineData("[Articles(\"reviews/**\")] public partial class Review { }", "CG5005", 2, 47, "derive it from Article or NewsArticle")]
    [InlineData("[Articles(\"reviews/**\")] public partial class Review<T> : NewsArticle { }", "CG5005", 2, 47, "it is generic")]
    [InlineData("public partial class Out<T> { [Articles(\"reviews/**\")] public partial class Review : NewsArticle { } }", "CG5005", 2, 77, "it is generic")]
    [InlineData("public class Out { [Articles(\"reviews/**\")] public partial class Review : NewsArticle { } }", "CG5005", 2, 66, "make Out partial")]
    [InlineData("public partial class Out { [Articles(\"reviews/**\")] partial class Review : NewsArticle { } }", "CG5005", 2, 67, "make it internal or public")]
    [InlineData("[Articles(\"reviews/**\")] file partial class Review : NewsArticle { }", "CG5005", 2, 45, "make it internal or public")]
    [InlineData("[Articles(\"reviews/**\")] public partial class Review : NewsArticle { public Review(int x) { } }", "CG5005", 2, 47, "no constructor without parameters")]
    [InlineData("[Articles(\"reviews/**\")] public partial class Review : NewsArticle { public string Named() => \"\"; }", "CG5005", 2, 47, "Named has the name of a generated one")]
    [InlineData("[Articles(\"reviews/**\")] public partial class Named : NewsArticle { }", "CG5005", 2, 47, "Named")]
    [InlineData("[Articles(\"reviews/**\")] public abstract partial class Review : NewsArticle { public abstract int Count(); }", "CG5005", 2, 56, "abstract")]
    [InlineData("[Articles] public partial class Review : NewsArticle { }", "CG5005", 2, 33, "claims no articles")]
    [InlineData("[Articles(\" \", null!)] public partial class Review : NewsArticle { }", "CG5005", 2, 45, "claims no articles")]
    [InlineData("[Articles(null!)] public partial class Review : NewsArticle { }", "CG5005", 2, 40, "claims no articles")]
    public void A_class_that_articles_cannot_be_of_is_an_error_there(string code, string id, int line, int column, string message) =>
        AssertFirst(GeneratorRun.Create(Usings + code, Plain), id, line, column, message);

    /// <summary>A property on line 3, its name last.</summary>
    [Theory]
    [InlineData("public object? P { get; init; }", "CG5006", "object")]
    [InlineData("public DateTime? P { get; init; }", "CG5006", "DateTime")]
    [InlineData("public Guid? P { get; init; }", "CG5006", "Guid")]
    [InlineData("public string[] P { get; init; } = [];", "CG5006", "string[]")]
    [InlineData("public List<string> P { get; init; } = [];", "CG5006", "of the type List<string>")]
    [InlineData("public IReadOnlyList<object> P { get; init; } = [];", "CG5006", "object")]
    [InlineData("public IReadOnlyDictionary<int, string>? P { get; init; }", "CG5006", "keys are not text")]
    [InlineData("public (int, string)? P { get; init; }", "CG5006", "(int, string)")]
    [InlineData("public dynamic? P { get; init; }", "CG5006", "dynamic")]
    [InlineData("public Whole P { get; init; } = null!;", "CG5006", "abstract or generic type")]
    [InlineData("public IShape P { get; init; } = null!;", "CG5006", "abstract or generic type")]
    [InlineData("public TwoWays P { get; init; } = null!;", "CG5006", "neither a constructor without parameters nor a single one")]
    [InlineData("public WithField P { get; init; } = null!;", "CG5006", "required field")]
    [InlineData("public Review(int x) : this() { P = x; } Review() { } public int P { get; }", "CG5006", "no accessor 'init' or 'set'")]
    [InlineData("[Range(1, 5)] public string? P { get; init; }", "CG5006", "[Range] has no meaning")]
    [InlineData("[Range(1, 5)] public bool? P { get; init; }", "CG5006", "[Range] has no meaning")]
    [InlineData("[Range(typeof(DateOnly), \"soon\", \"2031-01-01\")] public DateOnly? P { get; init; }", "CG5006", "the bounds soon and 2031-01-01")]
    [InlineData("[Range(typeof(int), \"a\", \"b\")] public int? P { get; init; }", "CG5006", "the bounds a and b")]
    [InlineData("[StringLength(3)] public int? P { get; init; }", "CG5006", "[StringLength] has no meaning")]
    [InlineData("[MinLength(3)] public int? P { get; init; }", "CG5006", "[MinLength] has no meaning")]
    [InlineData("[RegularExpression(\"(\")] public string? P { get; init; }", "CG5006", "the expression '(' cannot be read")]
    [InlineData("[RegularExpression(\"a\")] public IReadOnlyList<string> P { get; init; } = [];", "CG5006", "[RegularExpression] has no meaning")]
    [InlineData("[EmailAddress] public Uri? P { get; init; }", "CG5006", "[EmailAddress] has no meaning")]
    [InlineData("public string? Tags { get; init; }", "CG5007", "'tags', which every article has")]
    [InlineData("[FrontMatterKey(\"title\")] public string? P { get; init; }", "CG5007", "'title', which every article has")]
    [InlineData("[FrontMatterKey(\"q\")] public string? Q1 { get; init; } public int? Q { get; init; }", "CG5007", "is read from 'q', like Q1")]
    [InlineData("public string? Q_ { get; init; } public int? Q { get; init; }", "CG5007", "like Q_")]
    [InlineData("[AllowedValues(null)] public string? P { get; init; } public object? Z { get; init; }", "CG5006", "Review.Z")]
    public void A_property_that_cannot_be_read_is_an_error_there(string property, string id, string message)
    {
        const string Types = """
            public abstract class Whole;
            public interface IShape;
            public class TwoWays { public TwoWays(int x) { } public TwoWays(string x) { } }
            public class WithField { public required string Name; }
            """;
        var code = $"{Usings}[Articles(\"reviews/**\")] public partial class Review : NewsArticle {{\n{property}\n}}\n{Types}";
        var declared = property.LastIndexOf(" { get;", StringComparison.Ordinal);
        var run = GeneratorRun.Create(code, Plain);

        AssertFirst(run, id, 3, property.LastIndexOf(' ', declared - 1) + 2, message);
        Assert.Empty(run.Output.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error && problem.Location.GetLineSpan().Path.EndsWith(".g.cs", StringComparison.Ordinal)).Select(problem => problem.ToString()));
    }

    /// <summary>A type, and the types to write in its place.</summary>
    [Theory]
    [InlineData("System.DateTime", "use DateOnly or DateTimeOffset")]
    [InlineData("System.DateTime?", "use DateOnly or DateTimeOffset")]
    [InlineData("System.TimeOnly", "use TimeSpan")]
    [InlineData("System.Guid", "use string")]
    [InlineData("char", "use string")]
    [InlineData("System.Version", "use string")]
    [InlineData("nint", "use long")]
    [InlineData("System.Numerics.BigInteger", "use long or decimal")]
    [InlineData("object", "use string or a class of yours")]
    [InlineData("dynamic", "use string or a class of yours")]
    [InlineData("(int, string)", "use a record of yours")]
    [InlineData("string[]", "use IReadOnlyList<string>")]
    [InlineData("Person[]", "use IReadOnlyList<Person>")]
    [InlineData("int[][]", "use IReadOnlyList<IReadOnlyList<int>>")]
    [InlineData("int?[]", "use IReadOnlyList<int?>")]
    [InlineData("List<string>", "use IReadOnlyList<string>")]
    [InlineData("IList<int>", "use IReadOnlyList<int>")]
    [InlineData("ICollection<string>", "use IReadOnlyList<string>")]
    [InlineData("HashSet<Uri>", "use IReadOnlyList<Uri>")]
    [InlineData("IReadOnlySet<string>", "use IReadOnlyList<string>")]
    [InlineData("System.Collections.Immutable.ImmutableList<string>", "use IReadOnlyList<string>")]
    [InlineData("System.ReadOnlyMemory<int>", "use IReadOnlyList<int>")]
    [InlineData("System.Lazy<List<string>>", "use IReadOnlyList<string>")]
    [InlineData("IReadOnlyList<System.DateTime>", "use IReadOnlyList<DateOnly> or IReadOnlyList<DateTimeOffset>")]
    [InlineData("System.DateTime[]", "use IReadOnlyList<DateOnly> or IReadOnlyList<DateTimeOffset>")]
    [InlineData("Dictionary<string, string>", "use IReadOnlyDictionary<string, string>")]
    [InlineData("IDictionary<string, List<int>>", "use IReadOnlyDictionary<string, IReadOnlyList<int>>")]
    [InlineData("IReadOnlyDictionary<int, string>", "use IReadOnlyDictionary<string, string>")]
    [InlineData("System.Threading.Thread", "use string, bool, a type of number or date")]
    [InlineData("Whole", "use string, bool, a type of number or date")]
    [InlineData("IReadOnlyList<Whole>", "use string, bool, a type of number or date")]
    public void The_types_to_write_in_place_of_one_that_is_not_read_are_said(string type, string advice)
    {
        var run = GeneratorRun.Create(
            $"using System; {Usings}public abstract class Whole; [Articles(\"reviews/**\")] public partial class Review : NewsArticle {{ public {type} P {{ get; init; }} }}",
            Plain);
        Assert.Contains("; " + advice, Assert.Single(run.Diagnostics, problem => problem.Id == "CG5006").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public Nowhere? P { get; init; }")]
    [InlineData("public IReadOnlyList<Nowhere> P { get; init; } = [];")]
    [InlineData("public Nowhere<string>? P { get; init; }")]
    public void A_type_that_the_compiler_does_not_know_is_left_to_the_compiler(string property) =>
        Assert.Empty(GeneratorRun.Create($"{Usings}[Articles(\"reviews/**\")] public partial class Review : NewsArticle {{ {property} }}", Plain).Diagnostics.Where(problem => problem.Severity > DiagnosticSeverity.Hidden));

    /// <summary>Types that a property is of, and where in them the error is.</summary>
    [Theory]
    [InlineData("public record Part(string A, object? B = null);", 4, 38, "Part.B")]
    [InlineData("public class Part { public required object A { get; init; } }", 4, 44, "Part.A")]
    [InlineData("public class Part { public int A { get; } }", 4, 32, "no accessor 'init' or 'set'")]
    [InlineData("public struct Part { public Part(int a) { A = a; } public int A { get; } }", 4, 63, "no accessor 'init' or 'set'")]
    [InlineData("public class Part { [Range(1, 2)] public string? A { get; init; } }", 4, 50, "[Range] has no meaning")]
    [InlineData("public record Part([StringLength(2)] int A);", 4, 42, "[StringLength] has no meaning")]
    [InlineData("public class Whole { public object? A { get; init; } } public class Part : Whole;", 4, 37, "Whole.A")]
    public void A_part_of_a_nested_type_that_cannot_be_read_is_an_error_there(string types, int line, int column, string message)
    {
        var run = GeneratorRun.Create($"{Usings}[Articles(\"reviews/**\")] public partial class Review : NewsArticle {{\npublic Part? P {{ get; init; }} }}\n{types}", Plain);

        AssertFirst(run, "CG5006", line, column, message);
        Assert.Empty(run.Output.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error && problem.Location.GetLineSpan().Path.EndsWith(".g.cs", StringComparison.Ordinal)).Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_key_that_two_names_spell_is_taken()
    {
        var run = GeneratorRun.Create($"{Usings}[Articles(\"reviews/**\")] public partial class Review : NewsArticle {{\npublic int? SeenOn {{ get; init; }}\npublic int? seenOn {{ get; init; }} }}", Plain);

        AssertFirst(run, "CG5007", 4, 13, "'seen-on', like SeenOn");
    }

    [Fact]
    public void Two_claims_that_are_as_good_are_one_error_at_the_second_class()
    {
        var run = GeneratorRun.Create(
            "[Articles(\"reviews/*\")] public partial class A : NewsArticle { }\n[Articles(\"reviews/**\")] public partial class B : NewsArticle { }",
            Reviews.At("one", "x: 1"),
            Reviews.At("two", "x: 1"));

        var problem = Assert.Single(run.Diagnostics, problem => problem.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal(("CG5008", "Code.cs(2,47)"), (problem.Id, At(problem.Location)));
        Assert.Contains("A and B both claim 'reviews/one.md'", problem.GetMessage(null));
        Assert.Equal("/corpus/reviews/one.md", Assert.Single(problem.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public void A_class_that_claims_nothing_is_warned_of()
    {
        var run = GeneratorRun.Create("\n[Articles(\"review/**\", \"x.md\")] public partial class Review : NewsArticle { }", Plain);

        var problem = Assert.Single(run.Diagnostics, problem => problem.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal(("CG5009", DiagnosticSeverity.Warning, "Code.cs(2,54)"), (problem.Id, problem.Severity, At(problem.Location)));
        Assert.Contains("matches review/**, x.md", problem.GetMessage(null));
    }

    [Fact]
    public void What_is_wrong_with_a_base_class_is_said_once()
    {
        var run = GeneratorRun.Create(
            "[Articles(\"reviews/*\")] public partial class A : NewsArticle { public object? P { get; init; } }\n[Articles(\"reviews/deep/*\")] public partial class B : A { }",
            Plain,
            ("reviews/deep/a.md", Reviews.Article("x: 1")));

        Assert.Equal("CG5006", Assert.Single(run.Diagnostics, problem => problem.Severity >= DiagnosticSeverity.Warning).Id);
    }

    private static void AssertFirst(GeneratorRun run, string id, int line, int column, string message)
    {
        var problem = Assert.Single(run.Diagnostics, problem => problem.Severity == DiagnosticSeverity.Error);
        Assert.Equal($"{id} Code.cs({line},{column})", $"{problem.Id} {At(problem.Location)}");
        Assert.Contains(message, problem.GetMessage(null));
    }

    private static string At(Location location)
    {
        var span = location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}
