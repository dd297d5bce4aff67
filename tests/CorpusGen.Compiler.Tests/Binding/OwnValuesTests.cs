using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Schema;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Binding;

public sealed class OwnValuesTests
{
    private static readonly EnumMember Film = new(new(["film"]), "3");

    private static readonly ObjectType Credit = new(
        "N.Credit", "Credit", new([Property("Name", new ScalarType(ScalarKind.String)), Property("Share", new ScalarType(ScalarKind.Double))]));

    private static readonly ArticleClasses Classes = new(new([
        new ArticleClass(
            "N.Review",
            "Review",
            new(["**"]),
            new([ArticleClass.NewsArticle, ArticleClass.Article]),
            IsNews: true,
            new([
                Property("Section", new EnumType("Section", new([Film]))),
                Property("Stars", new ScalarType(ScalarKind.Int32)),
                Property("Length", new ScalarType(ScalarKind.TimeSpan)),
                Property("Cast", new ListType(new ReferenceType(ReferenceKind.Actor, "Actor", "CorpusGen.Actor"))),
                Property("Prices", new DictionaryType(new ScalarType(ScalarKind.Decimal))),
                Property("Credits", new ListType(new NestedType(Credit.FullName))),
            ]),
            new([Credit]))]));

    [Theory]
    [InlineData("section: film", "Section=film")]
    [InlineData("section: opera", "")]
    [InlineData("stars: 3", "Stars=3")]
    [InlineData("stars: +3", "Stars=3")]
    [InlineData("stars: many", "")]
    [InlineData("length: PT1H30M", "Length=01:30:00")]
    [InlineData("length: 1:30:00", "Length=01:30:00")]
    [InlineData("cast: ann", "Cast=[@ann]")]
    [InlineData("cast: [ann, {x: y}, ben]", "Cast=[@ann @ben]")]
    [InlineData("cast: []", "Cast=[]")]
    [InlineData("prices: {stalls: 12.50, boxes: dear}", "Prices=<stalls:12.50>")]
    [InlineData("credits: [{name: Ann, share: 0.5}, {share: 1}, {}]", "Credits=[{Name=Ann Share=0.5} {Share=1} {}]")]
    public void Own_fields_are_a_tree_of_values(string frontMatter, string expected)
    {
        var article = CorpusCompiler.Bind(InputFile.Of(File(Article(frontMatter, ""))), ActorRegister.Empty, Classes);

        Assert.Equal("N.Review", article.Content.Class);
        Assert.Equal(["Section", "Stars", "Length", "Cast", "Prices", "Credits"], article.Content.OwnFields.Select(field => field.Property));
        Assert.Equal(expected, Show(article.Content.OwnFields));
    }

    [Fact]
    public void Equal_values_are_equal_and_others_are_not()
    {
        const string Some = "cast: [ann]\nprices: {a: 1}\ncredits: [{name: Ann}]\nsection: film";
        Assert.Equal(Values(Some), Values("colour: red\n" + Some));
        Assert.NotEqual(Values(Some), Values(Some.Replace("name: Ann", "name: Ben", StringComparison.Ordinal)));
    }

    private static Model.EquatableArray<OwnField> Values(string frontMatter) =>
        CorpusCompiler.Bind(InputFile.Of(File(Article(frontMatter, ""))), ActorRegister.Empty, Classes).Content.OwnFields;

    private static string Show(IEnumerable<OwnField> fields) =>
        string.Join(' ', fields.Where(field => field.Value is not null).Select(field => $"{field.Property}={Show(field.Value!)}"));

    private static string Show(OwnValue value) => value switch
    {
        OwnScalar scalar => scalar.Text,
        OwnMember member => member.Member.Texts[0],
        OwnId id => "@" + id.Id,
        OwnList list => $"[{string.Join(' ', list.Items.Select(Show))}]",
        OwnDictionary dictionary => $"<{string.Join(' ', dictionary.Entries.Select(entry => $"{entry.Key}:{Show(entry.Value)}"))}>",
        OwnObject mapping => $"{{{Show(mapping.Fields)}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    private static OwnProperty Property(string name, FieldType type) => new(name, "N.Review." + name, PropertyKeys.Of(name), type, false, default);
}
