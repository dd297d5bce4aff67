using System.Globalization;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using static CorpusGen.Compiler.JsonSchemas.JsonText;

namespace CorpusGen.Compiler.JsonSchemas;

/// <summary>
/// The front matter as JSON Schema (draft 7), for editors that complete and check YAML by it. It has the rules for one file; the build
/// has the rules that need the body or other files. Of the ways to write a key or an enumeration's member it has the recommended one.
/// </summary>
public static class JsonSchema
{
    /// <summary>The schema of articles that no class claims.</summary>
    public const string ArticleName = "article";

    /// <summary>The schema of the register of actors.</summary>
    public const string RegisterName = "actors";

    // YAML of editors has types where ours has text only: 2031 is a number there, and a title here.
    private static readonly JsonText AnyText = QuotedAll(["string", "number", "boolean", "null"]);

    /// <summary>A schema for articles, one for each class, and one for the register, by name.</summary>
    public static IEnumerable<(string Name, string Json)> Of(ArticleClasses classes, IReadOnlyCollection<string> actors)
    {
        yield return (ArticleName, Article(null, actors));
        foreach (var type in classes.Classes.AsEnumerable())
            yield return (type.FullName, Article(type, actors));
        yield return (RegisterName, Register(actors));
    }

    private static string Article(ArticleClass? type, IReadOnlyCollection<string> actors)
    {
        var own = type?.Properties ?? default;
        var needsDate = type is null or { IsNews: true };
        var builtIn = ArticleKeys.All.Where(key => key.IsRequired && (key.Shape != KeyShape.Date || needsDate)).Select(key => key.Name);
        return Object(
            ("$schema", Quoted("http://json-schema.org/draft-07/schema#")),
            ("title", Quoted(type is null ? "An article" : $"An article: {type.Name}")),
            ("type", Quoted("object")),
            ("required", QuotedAll([.. builtIn, .. RequiredOf(own)])),
            ("properties", Object([
                .. Properties(ArticleKeys.All.Where(key => !own.Any(property => property.Keys.Contains(key.Name))), actors),
                .. own.Select(property => (property.Key, (JsonText?)Property(type!, property, actors))),
            ])),
            ("definitions", type is null ? null : Definitions(type, actors)))
            .ToString();
    }

    private static JsonText Definitions(ArticleClass type, IReadOnlyCollection<string> actors) => Object([
        .. type.Objects.Select(nested => (nested.FullName, (JsonText?)Mapping(nested.Name, type, nested.Properties, actors))),
    ]);

    private static string Register(IReadOnlyCollection<string> actors) => Object(
        ("$schema", Quoted("http://json-schema.org/draft-07/schema#")),
        ("title", Quoted("The register of actors")),
        ("type", Quoted("object")),
        ("required", Required(ActorKeys.Register)),
        ("properties", Object([.. Properties(ActorKeys.Register, actors)])))
        .ToString();

    /// <summary>An actor that is defined elsewhere, with a name for one body.</summary>
    private static JsonText Named(IReadOnlyCollection<string> actors) => Object(
        ("type", Quoted("object")),
        ("required", QuotedAll(["id", ActorKeys.As.Name])),
        ("properties", Object([("id", Id(actors)), .. Properties([ActorKeys.As], actors)])));

    private static JsonText Entry(EquatableArray<FrontMatterKey> keys, IReadOnlyCollection<string> actors) => Object(
        ("type", Quoted("object")),
        ("required", Required(keys)),
        ("properties", Object([.. Properties(keys, actors)])));

    private static JsonText Required(IEnumerable<FrontMatterKey> keys) =>
        QuotedAll(keys.Where(key => key.IsRequired).Select(key => key.Name));

    private static IEnumerable<string> RequiredOf(EquatableArray<OwnProperty> properties) =>
        properties.Where(property => property.IsRequired).Select(property => property.Key);

    private static IEnumerable<(string Name, JsonText? Value)> Properties(
        IEnumerable<FrontMatterKey> keys, IReadOnlyCollection<string> actors) =>
        keys.Select(key => (key.Name, (JsonText?)BuiltIn(key, actors)));

    private static JsonText BuiltIn(FrontMatterKey key, IReadOnlyCollection<string> actors) => key.Shape switch
    {
        KeyShape.Texts => Described(key.Meaning, TextOrTexts()),
        KeyShape.Switch => Object(("description", Quoted(key.Meaning)), ("type", QuotedAll(["boolean", "null"]))),
        KeyShape.Choice => Object(("description", Quoted(key.Meaning)), ("enum", QuotedAll(key.Choices))),
        KeyShape.Count => Object(("description", Quoted(key.Meaning)), ("type", Quoted("integer")), ("minimum", Number("1"))),
        KeyShape.Actor => Described(key.Meaning, Id(actors)),
        KeyShape.Actors => Described(key.Meaning, AnyOf(Id(actors), ListOf(Id(actors)))),
        KeyShape.Cast => ListOf(key.Meaning, AnyOf(
            Id(actors), Entry(ActorKeys.OfNamed, actors), Entry(ActorKeys.OfUnnamed, actors), Named(actors))),
        KeyShape.Definitions => ListOf(key.Meaning, Entry(ActorKeys.All, actors)),
        KeyShape.Quotes => ListOf(key.Meaning, Entry(QuoteKeys.All, actors)),
        KeyShape.Dates => ListOf(key.Meaning, Entry(DateKeys.All, actors)),
        KeyShape.Mentions => ListOf(key.Meaning, Entry(MentionKeys.All, actors)),
        _ => Described(key.Meaning, AnyText),
    };

    private static JsonText Mapping(
        string name, ArticleClass owner, EquatableArray<OwnProperty> properties, IReadOnlyCollection<string> actors) => Object(
        ("title", Quoted(name)),
        ("type", Quoted("object")),
        ("required", properties.Any(property => property.IsRequired) ? QuotedAll(RequiredOf(properties)) : null),
        ("properties", Object([.. properties.Select(property => (property.Key, (JsonText?)Property(owner, property, actors)))])));

    private static JsonText Property(ArticleClass owner, OwnProperty property, IReadOnlyCollection<string> actors)
    {
        var range = property.Rules.OfType<RangeRule>().FirstOrDefault();
        var value = Value(owner, property.Type, actors, range);
        return property.IsRequired ? value : AnyOf(value, Object(("type", Quoted("null"))));
    }

    private static JsonText Value(
        ArticleClass owner, FieldType type, IReadOnlyCollection<string> actors, RangeRule? range = null) => type switch
    {
        ScalarType { Kind: ScalarKind.Boolean } => Object(("type", Quoted("boolean"))),
        ScalarType { Kind: >= ScalarKind.SByte and <= ScalarKind.Decimal and var kind } => Object(
            ("type", Quoted(kind <= ScalarKind.UInt64 ? "integer" : "number")),
            (range is { MinimumIsExclusive: true } ? "exclusiveMinimum" : "minimum", range is null ? null : Bound(range.Minimum)),
            (range is { MaximumIsExclusive: true } ? "exclusiveMaximum" : "maximum", range is null ? null : Bound(range.Maximum))),
        ScalarType { Kind: not ScalarKind.String and var kind } => Object(
            ("description", Quoted(ValueText.Describe(kind))), ("type", QuotedAll(["string", "number"]))),
        EnumType choices => Object(("enum", QuotedAll(choices.Members.Select(member => member.Texts[0])))),
        ReferenceType { Kind: ReferenceKind.Article } => Described("The id of an article.", AnyText),
        ReferenceType => Id(actors),
        ListType { Item: NestedType or DictionaryType } list => ListOf(Value(owner, list.Item, actors)),
        ListType list => AnyOf(ListOf(Value(owner, list.Item, actors)), Value(owner, list.Item, actors)),
        DictionaryType dictionary => Object(("type", Quoted("object")), ("additionalProperties", Value(owner, dictionary.Value, actors))),
        NestedType nested => Object(("$ref", Quoted("#/definitions/" + nested.FullName))),
        _ => Object(("type", AnyText)),
    };

    /// <summary>An id of an actor: the ids of the register are offered, and an article may define others.</summary>
    private static JsonText Id(IReadOnlyCollection<string> actors) => actors.Count == 0
        ? Object(("type", AnyText))
        : AnyOf(Object(("enum", QuotedAll(actors))), Object(("type", AnyText)));

    private static JsonText Described(string description, JsonText type) => type is { } shape && ReferenceEquals(shape, AnyText)
        ? Object(("description", Quoted(description)), ("type", type))
        : Object(("description", Quoted(description)), ("anyOf", Array([type])));

    private static JsonText ListOf(JsonText items) => Object(("type", Quoted("array")), ("items", items));

    private static JsonText ListOf(string description, JsonText items) =>
        Object(("description", Quoted(description)), ("type", QuotedAll(["array", "null"])), ("items", items));

    /// <summary>A bound as JSON writes numbers; none that is infinite.</summary>
    private static JsonText? Bound(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? Number(exact.ToString(CultureInfo.InvariantCulture))
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && !double.IsInfinity(number) && !double.IsNaN(number)
            ? Number(number.ToString("R", CultureInfo.InvariantCulture))
        : null;

    private static JsonText TextOrTexts() => AnyOf(Object(("type", AnyText)), ListOf(Object(("type", AnyText))));

    private static JsonText AnyOf(params JsonText[] choices) => Object(("anyOf", Array(choices)));
}
