using System.Text.Json;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.CSharp.Classes;
using CorpusGen.Tool.Projects;

namespace CorpusGen.Tool.Tests;

public sealed class CachedClassesTests
{
    private static readonly FieldType[] Types =
    [
        new ScalarType(ScalarKind.PartialDate),
        new EnumType("Section", new([new EnumMember(new(["film", "Film"]), "-1")])),
        new ReferenceType(ReferenceKind.Article, "Review", "News.Review"),
        new ListType(new DictionaryType(new NestedType("News.Work"))),
        new DictionaryType(new ScalarType(ScalarKind.Uri)),
        new NestedType("News.Work"),
    ];

    private static readonly FieldRule[] Rules =
    [
        new RangeRule("1", "5.5", true, false),
        new LengthRule(2, int.MaxValue),
        new PatternRule("[a-z]\"+\\s"),
        new UrlRule(),
        new EmailAddressRule(),
        new AllowedValuesRule(new(["ü", ""])),
    ];

    [Fact]
    public void Every_type_and_rule_of_a_field_is_cached()
    {
        Assert.Equal(Derived(typeof(FieldType)), Names(Types));
        Assert.Equal(Derived(typeof(FieldRule)), Names(Rules));

        static string[] Names(object[] values) => [.. values.Select(value => value.GetType().Name).Order(StringComparer.Ordinal)];

        static string[] Derived(Type type) =>
            [.. type.Assembly.GetTypes().Where(one => one.BaseType == type).Select(one => one.Name).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Classes_come_out_of_the_cache_as_they_went_in()
    {
        var properties = Types.Select((type, i) => new OwnProperty($"P{i}", $"News.Review.P{i}", new([$"p{i}", $"P{i}"]), type, i == 0, new(Rules)));
        var shape = new PropertyShape("P0", new(SetterKind.Accessor, "global::News.Review", "int?"), new("int") { Item = new("string"), ItemCSharp = "string?", IsImmutable = true });
        var declaration = new ClassDeclaration(
            new ArticleClass("News.Review", "Review", new(["reviews/**"]), new([ArticleClass.Article]), true, properties.ToEquatableArray(), new([new("News.Work", "Work", new([properties.First()]))])),
            "global::News.Review",
            "News",
            new(["partial class Site"]),
            "partial class Review")
        {
            IsPublic = false,
            HidesNamed = true,
            HasRequiredMembers = true,
            Properties = new([shape]),
            Objects = new([new("global::News.Work", true, new([shape])) { CanBeMade = false }]),
        };
        var read = ThroughCache(new() { Stamps = [], Declarations = [declaration], Places = [], Problems = [] });
        Assert.Equal(declaration, Assert.Single(read.Declarations));
    }

    [Fact]
    public void Places_and_problems_come_out_of_the_cache_as_they_went_in()
    {
        var place = new Place("/Review.cs", new(new TextRange(3, 9), new(1, 2), new(1, 8)));
        var problem = new Compiler.Problems.Problem("CG5006", "message", place) { Advice = "advice" };
        var read = ThroughCache(new()
        {
            Stamps = [],
            Declarations = [],
            Places = new() { ["News.Review"] = CachedPlace.Of(place) },
            Problems = [CachedProblem.Of(problem)],
        });
        Assert.Equal(place, read.Places["News.Review"].ToPlace());
        Assert.Equal(problem, Assert.Single(read.Problems).ToProblem());
    }

    [Theory]
    [InlineData("longer")]
    [InlineData("other")]
    [InlineData(null)]
    public void Classes_are_read_again_after_a_change_of_a_file_that_declares_a_type(string? after)
    {
        using var corpus = new Corpus(("Work.cs", "class"));
        var file = Path.Combine(corpus.Folder, "Work.cs");
        var cached = new CachedClasses { Stamps = [FileStamp.Of(file)], Declarations = [], Places = [], Problems = [] };
        Assert.True(cached.IsValid);
        if (after is null)
            File.Delete(file);
        else
            File.WriteAllText(file, after);
        if (after is not null)
            File.SetLastWriteTimeUtc(file, new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.False(cached.IsValid);
    }

    internal static CachedClasses ThroughCache(CachedClasses classes)
    {
        var project = new CachedProject { Tool = "", Project = "", Stamps = [], Code = [], Arguments = [], Classes = classes };
        var json = JsonSerializer.SerializeToUtf8Bytes(project, CacheJson.OfProject());
        return JsonSerializer.Deserialize(json, CacheJson.OfProject())!.Classes!;
    }
}
