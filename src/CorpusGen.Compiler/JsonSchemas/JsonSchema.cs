using System.Globalization;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Classes;
using CorpusGen.Compiler.Model;
using static CorpusGen.Compiler.JsonSchemas.JsonText;

namespace CorpusGen.Compiler.JsonSchemas;

/// <summary>
/// The front matter as JSON Schema (draft 7), for editors that complete and check YAML by it. It says what one file can say; what needs
/// the body or other files is for the build. Of the ways to write a key or an enumeration's member it has the recommended one.
/// </summary>
public static class JsonSchema
{
    /// <summary>The schema of articles that no class claims.</summary>
    public const string ArticleName = "article";

    /// <summary>The schema of the register of actors.</summary>
    public const string RegisterName = "actors";

    // YAML of editors has types where ours has text only: 2031 is a number there, and a title here.
    private static readonly JsonText AnyText = QuotedAll(["string", "number", "boolean", "null"]);

    private static readonly JsonText As = Described("What the body of this article alone calls the actor.", TextOrTexts());

    /// <summary>A schema for articles, one for each class, and one for the register, by name.</summary>
    public static IEnumerable<(string Name, string Json)> Of(ArticleClasses classes, IReadOnlyCollection<string> actors)
    {
        yield return (ArticleName, Article(null, actors));
        foreach (var type in classes.Classes.AsEnumerable())
            yield return (type.FullName.Replace("global::", "").Replace("@", ""), Article(type, actors));
        yield return (RegisterName, Register(actors));
    }

    private static string Article(ArticleClass? type, IReadOnlyCollection<string> actors)
    {
        var own = type?.Properties ?? default;
        var required = new List<string> { "title" };
        if (type is null or { IsNews: true })
            required.Add("date");
        required.AddRange(own.Where(property => property.IsRequired).Select(property => property.Key));
        var articles = new[]
        {
            ("title", Described("The headline.", AnyText)),
            ("date", Described("When it was published: a day, or a moment with its offset. Relative dates are read from it.", AnyText)),
            ("updated", Described("When it was last changed.", AnyText)),
            ("id", Described("The id; without it, the path under the corpus root.", AnyText)),
            ("lang", Described("The language of the body, a BCP 47 tag.", AnyText)),
            ("description", Described("A summary.", AnyText)),
            ("byline", Described("Who wrote it, as printed.", AnyText)),
            ("dateline", Described("Where it was written, as printed.", AnyText)),
            ("publisher", Described("Who published it.", AnyText)),
            ("license", Described("The terms it may be used under.", AnyText)),
            ("source", Described("Where it was published, an absolute URI.", AnyText)),
            ("tags", Described("Keywords.", TextOrTexts())),
            ("draft", Object(("description", Quoted("A draft is checked, and in the corpus only when CorpusIncludeDrafts is true.")), ("type", QuotedAll(["boolean", "null"])))),
            ("actors", ListOf("Who the article is about: ids of the register, or mappings.", AnyOf(Id(actors), Actor(actors, As), Named(actors)))),
            ("quotes", ListOf("The quotes, word for word.", Quote(actors))),
            ("dates", ListOf("Expressions of time in the body.", Date())),
        };
        return Object(
            ("$schema", Quoted("http://json-schema.org/draft-07/schema#")),
            ("title", Quoted(type is null ? "An article" : $"An article: {type.Name}")),
            ("type", Quoted("object")),
            ("required", QuotedAll(required)),
            ("properties", Object([
                .. articles.Select(member => (member.Item1, (JsonText?)member.Item2)),
                .. own.Select(property => (property.Key, (JsonText?)Property(type!, property, actors))),
            ])),
            ("definitions", type is null ? null : Object([.. type.Objects.Select(nested => (Definition(nested.FullName), (JsonText?)Mapping(nested.Name, type, nested.Properties, actors)))])))
            .ToString();
    }

    private static string Register(IReadOnlyCollection<string> actors) => Object(
        ("$schema", Quoted("http://json-schema.org/draft-07/schema#")),
        ("title", Quoted("The register of actors")),
        ("type", Quoted("object")),
        ("required", QuotedAll(["actors"])),
        ("properties", Object(("actors", ListOf("The actors that articles share.", Actor(actors))))))
        .ToString();

    /// <summary>An actor that is defined elsewhere, with a name for one body.</summary>
    private static JsonText Named(IReadOnlyCollection<string> actors) => Object(
        ("type", Quoted("object")),
        ("required", QuotedAll(["id", "as"])),
        ("properties", Object(("id", Id(actors)), ("as", As))));

    private static JsonText Actor(IReadOnlyCollection<string> actors, JsonText? ofOneBody = null) => Object(
        ("type", Quoted("object")),
        ("required", QuotedAll(["id", "type", "name"])),
        ("properties", Object(
            ("id", Described("The id, as lee-ann.", AnyText)),
            ("type", Object(("enum", QuotedAll(ActorBinder.Types.Select(type => type.Text))))),
            ("name", Described("The name.", AnyText)),
            ("alternateName", Described("Other names that articles use.", TextOrTexts())),
            ("jobTitle", Described("What a person does.", AnyText)),
            ("affiliation", Id(actors)),
            ("country", Described("ISO 3166-1 alpha-2, as JP.", AnyText)),
            ("sameAs", Described("Pages that say who this is.", TextOrTexts())),
            ("as", ofOneBody))));

    private static JsonText Quote(IReadOnlyCollection<string> actors) => Object(
        ("type", Quoted("object")),
        ("required", QuotedAll(["exact"])),
        ("properties", Object(
            ("id", Described("The id; without it, the quote's name is made from its words.", AnyText)),
            ("speaker", AnyOf(Id(actors), Object(("type", Quoted("array")), ("items", Id(actors))))),
            ("addressee", Id(actors)),
            ("kind", Object(("enum", QuotedAll(QuoteBinder.Kinds.Select(kind => kind.Text))))),
            ("cue", Described("The word that introduces it, as said.", AnyText)),
            ("exact", Described("The words of the body, without quotation marks; a list where they are interrupted.", TextOrTexts())),
            ("prefix", Described("The text before it, where it stands more than once.", AnyText)),
            ("suffix", Described("The text after it, where it stands more than once.", AnyText)))));

    private static JsonText Date() => Object(
        ("type", Quoted("object")),
        ("required", QuotedAll(["exact"])),
        ("properties", Object(
            ("id", Described("The id.", AnyText)),
            ("exact", Described("The words of the body.", AnyText)),
            ("prefix", Described("The text before it, where it stands more than once.", AnyText)),
            ("suffix", Described("The text after it, where it stands more than once.", AnyText)),
            ("type", Object(("enum", QuotedAll(DateBinder.Types.Select(type => type.Text))))),
            ("value", Described("EDTF: a day, a month, a year, a moment, or an interval a/b.", AnyText)),
            ("mod", Object(("enum", QuotedAll(DateBinder.Mods.Select(mod => mod.Text))))))));

    private static JsonText Mapping(string name, ArticleClass owner, EquatableArray<OwnProperty> properties, IReadOnlyCollection<string> actors) => Object(
        ("title", Quoted(name)),
        ("type", Quoted("object")),
        ("required", properties.Any(property => property.IsRequired) ? QuotedAll(properties.Where(property => property.IsRequired).Select(property => property.Key)) : null),
        ("properties", Object([.. properties.Select(property => (property.Key, (JsonText?)Property(owner, property, actors)))])));

    private static JsonText Property(ArticleClass owner, OwnProperty property, IReadOnlyCollection<string> actors)
    {
        var range = property.Rules.OfType<RangeRule>().FirstOrDefault();
        var value = Value(owner, property.Type, actors, range);
        return property.IsRequired ? value : AnyOf(value, Object(("type", Quoted("null"))));
    }

    private static JsonText Value(ArticleClass owner, FieldType type, IReadOnlyCollection<string> actors, RangeRule? range = null) => type switch
    {
        ScalarType { Kind: ScalarKind.Boolean } => Object(("type", Quoted("boolean"))),
        ScalarType { Kind: >= ScalarKind.SByte and <= ScalarKind.Decimal and var kind } => Object(
            ("type", Quoted(kind <= ScalarKind.UInt64 ? "integer" : "number")),
            (range is { MinimumIsExclusive: true } ? "exclusiveMinimum" : "minimum", range is null ? null : Bound(range.Minimum)),
            (range is { MaximumIsExclusive: true } ? "exclusiveMaximum" : "maximum", range is null ? null : Bound(range.Maximum))),
        ScalarType { Kind: not ScalarKind.String and var kind } => Object(("description", Quoted(ValueText.Describe(kind))), ("type", QuotedAll(["string", "number"]))),
        EnumType choices => Object(("enum", QuotedAll(choices.Members.Select(member => member.Texts[0])))),
        ReferenceType { Kind: ReferenceKind.Article } => Described("The id of an article.", AnyText),
        ReferenceType => Id(actors),
        ListType list when list.Item is NestedType or DictionaryType => Object(("type", Quoted("array")), ("items", Value(owner, list.Item, actors))),
        ListType list => AnyOf(Object(("type", Quoted("array")), ("items", Value(owner, list.Item, actors))), Value(owner, list.Item, actors)),
        DictionaryType dictionary => Object(("type", Quoted("object")), ("additionalProperties", Value(owner, dictionary.Value, actors))),
        NestedType => Object(("$ref", Quoted("#/definitions/" + Definition(type.CSharp)))),
        _ => Object(("type", AnyText)),
    };

    /// <summary>An id of an actor: those of the register are offered, and an article may define its own.</summary>
    private static JsonText Id(IReadOnlyCollection<string> actors) => actors.Count == 0
        ? Object(("type", AnyText))
        : AnyOf(Object(("enum", QuotedAll(actors))), Object(("type", AnyText)));

    private static JsonText Described(string description, JsonText type) => type is { } shape && ReferenceEquals(shape, AnyText)
        ? Object(("description", Quoted(description)), ("type", type))
        : Object(("description", Quoted(description)), ("anyOf", Array([type])));

    private static JsonText ListOf(string description, JsonText items) =>
        Object(("description", Quoted(description)), ("type", QuotedAll(["array", "null"])), ("items", items));

    /// <summary>A bound as JSON writes numbers; none that is infinite.</summary>
    private static JsonText? Bound(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? Number(exact.ToString(CultureInfo.InvariantCulture))
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number) && !double.IsNaN(number) ? Number(number.ToString("R", CultureInfo.InvariantCulture))
        : null;

    private static JsonText TextOrTexts() => AnyOf(Object(("type", AnyText)), Object(("type", Quoted("array")), ("items", Object(("type", AnyText)))));

    private static JsonText AnyOf(params JsonText[] choices) => Object(("anyOf", Array(choices)));

    private static string Definition(string fullName) => fullName.Replace("global::", "").Replace("@", "");
}
