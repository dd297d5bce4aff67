using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.Export.Articles;
using CorpusGen.Export.Columns;

namespace CorpusGen.Export.Tests;

public sealed class OwnColumnsTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string, string, string, string> Scalars => new()
    {
        { "String", "=HYPERLINK(1)", "VARCHAR", "=HYPERLINK(1)" },
        { "Boolean", "true", "BOOLEAN", "True" },
        { "SByte", "-128", "TINYINT", "-128" },
        { "Byte", "255", "UTINYINT", "255" },
        { "Int16", "-32768", "SMALLINT", "-32768" },
        { "UInt16", "65535", "USMALLINT", "65535" },
        { "Int32", "-2147483648", "INTEGER", "-2147483648" },
        { "UInt32", "4294967295", "UINTEGER", "4294967295" },
        { "Int64", "-9223372036854775808", "BIGINT", "-9223372036854775808" },
        { "UInt64", "18446744073709551615", "UBIGINT", "18446744073709551615" },
        { "Single", "1.5", "FLOAT", "1.5" },
        { "Double", "-2.25e-3", "DOUBLE", "-0.00225" },
        { "Decimal", "12.50", "DECIMAL(38,10)", "12.5" },
        { "Decimal", "-9999999999999999999999999999", "DECIMAL(38,10)", "-9999999999999999999999999999" },
        { "DateOnly", "2031-06-19", "DATE", "2031-06-19" },
        { "TimeSpan", "1:30:00", "BIGINT", "54000000000" },
        { "Uri", "https://example.org/page", "VARCHAR", "https://example.org/page" },
        { "PartialDate", "2031-06", "STRUCT(\"text\" VARCHAR, \"from\" DATE, \"to\" DATE, instant TIMESTAMP WITH TIME ZONE)", "{text=2031-06, from=2031-06-01, to=2031-06-30, instant=}" },
        {
            "DateTimeOffset", "2031-06-19T09:40:00+09:00", "STRUCT(\"text\" VARCHAR, \"from\" DATE, \"to\" DATE, instant TIMESTAMP WITH TIME ZONE)",
            "{text=2031-06-19T09:40:00.0000000+09:00, from=2031-06-19, to=2031-06-19, instant=2031-06-19T00:40:00}"
        },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_value_has_the_type_that_it_has_in_CSharp(string kind, string value, string type, string expected)
    {
        using var duck = Export($"field: \"{value}\"", Property("Field", new ScalarType(Enum.Parse<ScalarKind>(kind))));
        Assert.Equal([type], duck.Rows("SELECT column_type FROM (DESCRIBE \"N.Review\") WHERE column_name = 'Field'"));
        Assert.Equal([expected], duck.Rows("SELECT Field FROM \"N.Review\""));
    }

    [Fact]
    public void Lists_dictionaries_and_mappings_nest()
    {
        var credit = new ObjectType("N.Credit", "Credit", new([
            Property("Name", new ScalarType(ScalarKind.String)), Property("Shares", new ListType(new ScalarType(ScalarKind.Double)))]));
        using var duck = Export(
            "section: film\nscores: [1, 2, 3]\nprices: {stalls: 12.50, boxes: 40}\ncredits:\n  - {name: Ann, shares: [0.5, 1]}\n  - {name: Ben, shares: []}\n  - {}\nlead: {name: Cay}\nempty: []",
            [credit],
            Property("Section", new EnumType("Section", new([new EnumMember(new(["film", "Film"]), "0")]))),
            Property("Scores", new ListType(new ScalarType(ScalarKind.Int32))),
            Property("Prices", new DictionaryType(new ScalarType(ScalarKind.Decimal))),
            Property("Credits", new ListType(new NestedType("N.Credit"))),
            Property("Lead", new NestedType("N.Credit")),
            Property("Empty", new ListType(new ScalarType(ScalarKind.String))),
            Property("Absent", new ListType(new ScalarType(ScalarKind.String))),
            Property("Nobody", new NestedType("N.Credit")));
        Assert.Equal(["film|6|12.5|[Ann, Ben, ]"], duck.Rows("SELECT Section, list_sum(Scores), Prices['stalls'], list_transform(Credits, one -> one.Name) FROM \"N.Review\""));
        Assert.Equal(["[[0.5, 1], [], ]|Cay|true|0|true|true"], duck.Rows(
            "SELECT list_transform(Credits, one -> one.Shares), Lead.Name, Lead.Shares IS NULL, len(Empty), Absent IS NULL, Nobody IS NULL FROM \"N.Review\"").Select(row => row.Replace("True", "true", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_type_that_contains_itself_is_JSON_from_there_on()
    {
        var part = new ObjectType("N.Part", "Part", new([
            Property("Name", new ScalarType(ScalarKind.String)), Property("Parts", new ListType(new NestedType("N.Part")))]));
        using var duck = Export("part: {name: Hull, parts: [{name: Keel, parts: [{name: Bolt}]}]}", [part], Property("Part", new NestedType("N.Part")));
        Assert.Equal(["Keel|Bolt"], duck.Rows("SELECT json_extract_string(Part.Parts[1], '$.Name'), json_extract_string(Part.Parts[1], '$.Parts[0].Name') FROM \"N.Review\""));
    }

    [Fact]
    public void References_are_keys()
    {
        using var duck = Export(
            "actors:\n  - {id: ann, type: person, name: Words}\n  - {id: officials, type: unnamed}\ncast: [ann, officials]\nfollows: review",
            Property("Cast", new ListType(new ReferenceType(ReferenceKind.Actor, "Actor", "CorpusGen.Actor"))),
            Property("Follows", new ReferenceType(ReferenceKind.Article, "Article", ArticleClass.Article)));
        Assert.Equal(["[ann, review#officials]|review"], duck.Rows("SELECT \"Cast\", Follows FROM \"N.Review\""));
        Assert.Equal(["ann|", "review#officials|review"], duck.Rows("SELECT key, article FROM actors ORDER BY key"));
    }

    [Fact]
    public void A_number_with_more_digits_than_its_column_is_listed()
    {
        using var duck = Export("price: 0.123456789012", Property("Price", new ScalarType(ScalarKind.Decimal)));
        Assert.Equal(["review.md: Review.Price is 0.123456789012; its column has 10 digits after the point"], Losses);
        Assert.Equal(["0.123456789"], duck.Rows("SELECT Price FROM \"N.Review\""));
    }

    private List<string> Losses { get; set; } = [];

    private Duck Export(string frontMatter, params OwnProperty[] properties) => Export(frontMatter, [], properties);

    private Duck Export(string frontMatter, ObjectType[] objects, params OwnProperty[] properties)
    {
        var classes = new ArticleClasses(new([
            new ArticleClass("N.Review", "Review", new(["**"]), new([ArticleClass.NewsArticle, ArticleClass.Article]), true, new(properties), new(objects))]));
        var text = $"---\ntitle: Words\ndate: 2031-06-19\n{frontMatter}\n---\nWords.\n";
        using var collector = new ArticleCollector(ActorRegister.Empty, classes, new LinkOptions(), _folder.At("spill"));
        var article = collector.Add(InputFile.Of(new SourceFile("review.md", "review.md", text)));
        Assert.Empty(article.Problems.Select(problem => problem.Text));
        var corpus = collector.Link();
        Assert.Empty(corpus.Problems.Select(problem => problem.Text));
        Losses = new ParquetFormat(null).Write(corpus, _ => true, _folder.At("out")).Losses;
        return new Duck(_folder.At("out"));
    }

    private static OwnProperty Property(string name, FieldType type) => new(name, $"N.Review.{name}", PropertyKeys.Of(name), type, false, default);
}
