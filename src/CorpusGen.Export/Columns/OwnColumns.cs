using System.Globalization;
using CorpusGen.Compiler.Schema;
using CorpusGen.Export.Articles;

namespace CorpusGen.Export.Columns;

/// <summary>The properties of own classes as columns: their types, and the values of articles in these types.</summary>
internal static class OwnColumns
{
    /// <summary>The digits behind the point that a column of decimals keeps.</summary>
    public const int Decimals = 10;

    /// <summary>The type of the column of a property.</summary>
    /// <param name="type">The type of the property.</param>
    /// <param name="owner">The class that has it.</param>
    public static ColumnType TypeOf(FieldType type, ArticleClass owner) => TypeOf(type, owner, []);

    /// <summary>A value for a column of that type.</summary>
    public static object? ValueOf(OwnValue? value, ColumnType type, ExportedArticle article) => (value, type) switch
    {
        (null, _) => null,
        (OwnScalar scalar, _) => ValueOf(scalar),
        (OwnMember { Member: var member }, _) => member.Texts[0],
        (OwnId { Kind: ReferenceKind.Article } id, _) => id.Id,
        (OwnId id, _) => article.Find(id.Id) is { } actor ? article.KeyOf(actor) : null,
        (OwnList list, ListColumn column) => list.Items.Select(item => ValueOf(item, column.Item, article)),
        (OwnDictionary dictionary, MapColumn column) => dictionary.Entries
            .Select(entry => KeyValuePair.Create(entry.Key, ValueOf(entry.Value, column.Value, article))),
        (OwnObject mapping, StructColumn column) => column.Parts
            .Select((part, i) => ValueOf(mapping.Fields[i].Value, part.Type, article)).ToArray(),
        _ => OwnJson.Of(value),
    };

    /// <summary>The numbers in a value that have more digits behind the point than a column keeps.</summary>
    public static IEnumerable<string> Rounded(OwnValue? value) => value switch
    {
        OwnScalar { Kind: ScalarKind.Decimal, Text: var text } when ExactDecimal(text) is var exact && Kept(exact) != exact => [text],
        OwnList list => list.Items.SelectMany(Rounded),
        OwnDictionary dictionary => dictionary.Entries.SelectMany(entry => Rounded(entry.Value)),
        OwnObject mapping => mapping.Fields.SelectMany(field => Rounded(field.Value)),
        _ => [],
    };

    private static object ValueOf(OwnScalar scalar)
    {
        var (text, culture) = (scalar.Text, CultureInfo.InvariantCulture);
        return scalar.Kind switch
        {
            ScalarKind.Boolean => text == "true",
            ScalarKind.SByte => sbyte.Parse(text, culture),
            ScalarKind.Byte => byte.Parse(text, culture),
            ScalarKind.Int16 => short.Parse(text, culture),
            ScalarKind.UInt16 => ushort.Parse(text, culture),
            ScalarKind.Int32 => int.Parse(text, culture),
            ScalarKind.UInt32 => uint.Parse(text, culture),
            ScalarKind.Int64 => long.Parse(text, culture),
            ScalarKind.UInt64 => ulong.Parse(text, culture),
            ScalarKind.Single => float.Parse(text, culture),
            ScalarKind.Double => double.Parse(text, culture),
            ScalarKind.Decimal => Kept(ExactDecimal(text)),
            ScalarKind.DateOnly => DateOnly.ParseExact(text, "yyyy-MM-dd", culture),
            ScalarKind.TimeSpan => TimeSpan.ParseExact(text, "c", culture).Ticks,
            ScalarKind.DateTimeOffset or ScalarKind.PartialDate => DateColumns.ValueOf(PartialDate.Parse(text)),
            _ => text,
        };
    }

    private static decimal ExactDecimal(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static decimal Kept(decimal number) => decimal.Round(number, Decimals);

    private static ColumnType TypeOf(FieldType type, ArticleClass owner, string[] around) => type switch
    {
        ScalarType scalar => TypeOf(scalar.Kind),
        ListType list => new ListColumn(TypeOf(list.Item, owner, around)),
        DictionaryType dictionary => new MapColumn(TypeOf(dictionary.Value, owner, around)),
        // Parquet has no type that contains itself, and none without parts.
        NestedType { FullName: var name } when !around.Contains(name) && owner.ObjectNamed(name) is { Properties.Count: > 0 } nested =>
            new StructColumn([.. nested.Properties.Select(part => (part.Name, TypeOf(part.Type, owner, [.. around, name])))]),
        _ => ColumnType.Text,
    };

    private static ColumnType TypeOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => ColumnType.Boolean,
        ScalarKind.SByte => ColumnType.SByte,
        ScalarKind.Byte => ColumnType.Byte,
        ScalarKind.Int16 => ColumnType.Int16,
        ScalarKind.UInt16 => ColumnType.UInt16,
        ScalarKind.Int32 => ColumnType.Int32,
        ScalarKind.UInt32 => ColumnType.UInt32,
        ScalarKind.Int64 or ScalarKind.TimeSpan => ColumnType.Int64,
        ScalarKind.UInt64 => ColumnType.UInt64,
        ScalarKind.Single => ColumnType.Single,
        ScalarKind.Double => ColumnType.Double,
        ScalarKind.Decimal => ColumnType.Decimal,
        ScalarKind.DateOnly => ColumnType.Day,
        ScalarKind.DateTimeOffset or ScalarKind.PartialDate => DateColumns.Nested,
        _ => ColumnType.Text,
    };
}
