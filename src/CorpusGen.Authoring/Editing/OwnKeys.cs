using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Editing;

/// <summary>The own properties at a place of front matter, also within mappings and lists.</summary>
internal static class OwnKeys
{
    /// <summary>The own class of an article, if it has one.</summary>
    public static ArticleClass? ClassOf(SourceFile file, EditedCorpus corpus) => corpus.Classes.ClaimOf(file.RelativePath).Class;

    /// <summary>The type of the value at a path of keys; <see langword="null"/> where no own property is.</summary>
    /// <param name="type">The class of the article.</param>
    /// <param name="path">The keys, the outermost first.</param>
    public static FieldType? At(ArticleClass type, IEnumerable<string> path)
    {
        FieldType? at = null;
        var isFirst = true;
        foreach (var key in path)
        {
            at = !isFirst && at is null ? null : Below(type, at, key);
            isFirst = false;
        }

        return at;
    }

    /// <summary>The type of the value of a key in a value of the type <paramref name="around"/>.</summary>
    /// <param name="type">The class of the article.</param>
    /// <param name="around">The type of the value around; <see langword="null"/> for the front matter itself.</param>
    /// <param name="key">The key.</param>
    public static FieldType? Below(ArticleClass type, FieldType? around, string key) =>
        around is not null && Item(around) is DictionaryType values ? values.Value : PropertyWith(type, around, key)?.Type;

    /// <summary>The property that has a key in a value of the type <paramref name="around"/>.</summary>
    public static OwnProperty? PropertyWith(ArticleClass type, FieldType? around, string key) =>
        PropertiesOf(type, around).FirstOrDefault(property => property.Keys.Contains(key));

    /// <summary>The properties of a mapping in a value of the type <paramref name="around"/>.</summary>
    public static IEnumerable<OwnProperty> PropertiesOf(ArticleClass type, FieldType? around) => around is null
        ? type.Properties
        : Item(around) is NestedType nested ? type.ObjectNamed(nested.FullName).Properties : [];

    /// <summary>A type in a few words.</summary>
    public static string Describe(FieldType type) => type switch
    {
        ScalarType scalar => scalar.Kind.ToString(),
        EnumType members => string.Join(", ", members.Members.Select(member => member.Texts[0]).Take(8)),
        ReferenceType { Kind: ReferenceKind.Article } => "an article's id",
        ReferenceType reference => $"the id of an actor ({reference.Name})",
        ListType list => "a list: " + Describe(list.Item),
        _ => "a mapping",
    };

    private static FieldType Item(FieldType type) => type is ListType list ? Item(list.Item) : type;
}
