using System.Runtime.CompilerServices;
using CorpusGen.Compiler.JsonSchemas;
using CorpusGen.Compiler.Schema;
using YamlDotNet.Serialization;

namespace CorpusGen.Compiler.Tests.JsonSchemas;

/// <summary>Judges front matter by the schemas, with a validator and a YAML reader that know nothing of this project.</summary>
public sealed class JsonSchemaTests
{
    private static readonly ArticleClasses Reviews = new(new([Review()]));

    public static TheoryData<string> Seeds => new(Directory.EnumerateFiles(Folder("seeds"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder("seeds"), file).Replace('\\', '/')));

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_seed_is_valid(string path)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Folder("seeds"), path));
        var name = path == "actors.yaml" ? JsonSchema.RegisterName : JsonSchema.ArticleName;
        Assert.Empty(await Problems(name, path == "actors.yaml" ? text : FrontMatter(text)));
    }

    [Theory]
    [InlineData("title: t")]
    [InlineData("date: 2031-06-19")]
    [InlineData("title: [t]\ndate: 2031-06-19")]
    [InlineData("title: t\ndate: 2031-06-19\nquotes: [{speaker: ann}]")]
    [InlineData("title: t\ndate: 2031-06-19\nquotes: [{exact: x, kind: verbatim}]")]
    [InlineData("title: t\ndate: 2031-06-19\ndates: [{exact: x, type: date}]")]
    [InlineData("title: t\ndate: 2031-06-19\nactors: [{id: x, type: robot, name: X}]")]
    [InlineData("title: t\ndate: 2031-06-19\nactors: [{as: she}]")]
    [InlineData("title: t\ndate: 2031-06-19\nactors: [{id: x, type: person}]")]
    [InlineData("title: t\ndate: 2031-06-19\nactors: [{id: x, type: unnamed, count: 0}]")]
    [InlineData("title: t\ndate: 2031-06-19\nactors: [{id: x, as: {a: b}}]")]
    [InlineData("title: t\ndate: 2031-06-19\ndraft: maybe")]
    public async Task What_the_build_refuses_is_not_valid(string frontMatter) =>
        Assert.NotEmpty(await Problems(JsonSchema.ArticleName, frontMatter));

    [Theory]
    [InlineData(JsonSchema.ArticleName, true)]
    [InlineData(JsonSchema.RegisterName, false)]
    public async Task Only_an_article_has_unnamed_sources(string schema, bool isValid) => Assert.Equal(
        isValid,
        (await Problems(schema, "title: t\ndate: 2031-06-19\nactors: [{id: x, type: unnamed}, {id: y, type: unnamed, name: y, count: 3, as: z}]")).Count == 0);

    [Theory]
    [InlineData("section: long-reads", true)]
    [InlineData("section: film\nstars: 5\ncast: [hamaura, somebody]\nprices: {stalls: 24.00}\ncredits: [{name: Joe}]", true)]
    [InlineData("section: film\ncast: hamaura\nstars:", true)]
    [InlineData("stars: 5", false)]
    [InlineData("section: opera", false)]
    [InlineData("section: film\nstars: 6", false)]
    [InlineData("section: film\nstars: many", false)]
    [InlineData("section: film\nprices: [24.00]", false)]
    [InlineData("section: film\ncredits: [{role: camera}]", false)]
    public async Task Own_fields_are_judged_by_the_schema_of_their_class(string frontMatter, bool isValid) =>
        Assert.Equal(isValid, (await Problems("Newsroom.Review", "title: t\ndate: 2031-06-19\n" + frontMatter)).Count == 0);

    [Fact]
    public void Keys_members_and_ids_are_there_to_be_completed()
    {
        var schema = Schemas()["Newsroom.Review"];
        foreach (var key in ArticleKeys.Names.Concat(["section", "stars", "long-reads", "hamaura"]))
            Assert.Contains($"\"{key}\"", schema, StringComparison.Ordinal);
    }

    private static ArticleClass Review()
    {
        OwnProperty Property(string name, FieldType type, bool isRequired = false, params FieldRule[] rules) =>
            new(name, "", PropertyKeys.Of(name), type, isRequired, new(rules));
        var text = new ScalarType(ScalarKind.String);
        var section = new EnumType("Section", new([new EnumMember(PropertyKeys.OfMember("Film"), "0"), new EnumMember(PropertyKeys.OfMember("LongReads"), "1")]));
        return new ArticleClass(
            "Newsroom.Review",
            "Review",
            new(["reviews/**"]),
            new([ArticleClass.NewsArticle, ArticleClass.Article]),
            IsNews: true,
            new([
                Property("Section", section, isRequired: true),
                Property("Stars", new ScalarType(ScalarKind.Int32), false, new RangeRule("1", "5", false, false)),
                Property("Cast", new ListType(new ReferenceType(ReferenceKind.Person, "Person", "CorpusGen.Person"))),
                Property("Prices", new DictionaryType(new ScalarType(ScalarKind.Decimal))),
                Property("Credits", new ListType(new NestedType("Newsroom.Credit"))),
            ]),
            new([new ObjectType("Newsroom.Credit", "Credit", new([Property("Name", text, isRequired: true), Property("Role", text)]))]));
    }

    private static Dictionary<string, string> Schemas() => JsonSchema.Of(Reviews, ["hamaura", "minato"]).ToDictionary(schema => schema.Name, schema => schema.Json);

    private static async Task<ICollection<NJsonSchema.Validation.ValidationError>> Problems(string schema, string yaml) =>
        (await NJsonSchema.JsonSchema.FromJsonAsync(Schemas()[schema])).Validate(ToJson(yaml));

    private static string ToJson(string yaml)
    {
        var read = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<object>(yaml);
        return new SerializerBuilder().JsonCompatible().Build().Serialize(read);
    }

    private static string FrontMatter(string text) => text[4..text.IndexOf("\n---", 4, StringComparison.Ordinal)];

    private static string Folder(string name, [CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../..", name));
}
