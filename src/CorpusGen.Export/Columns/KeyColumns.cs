using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Export.Columns;

/// <summary>The columns of the keys of front matter. The schema gives name, type and meaning.</summary>
internal static class KeyColumns
{
    /// <summary>The columns of the <paramref name="keys"/> in <paramref name="values"/>, in the order of the schema.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="values">
    /// The value in a row, by key. A key that is not there has a table of its entries, or none: tests name these keys.
    /// </param>
    public static IEnumerable<Column<TRow>> Of<TRow>(
        EquatableArray<FrontMatterKey> keys, IReadOnlyDictionary<string, Func<TRow, object?>> values) =>
        keys.Where(key => values.ContainsKey(key.Name)).SelectMany(key => Of(key, values[key.Name]));

    private static IEnumerable<Column<TRow>> Of<TRow>(FrontMatterKey key, Func<TRow, object?> value) =>
        key.Shape is KeyShape.Date or KeyShape.Edtf
            ? DateColumns.Of(key.Name, key.Meaning, value)
            : [new Column<TRow>(key.Name, TypeOf(key.Shape), key.Meaning, value)];

    private static ColumnType TypeOf(KeyShape shape) => shape switch
    {
        KeyShape.Text or KeyShape.Choice or KeyShape.Actor => ColumnType.Text,
        KeyShape.Texts or KeyShape.Actors or KeyShape.Cast => ColumnType.Texts,
        KeyShape.Switch => ColumnType.Boolean,
        KeyShape.Count => ColumnType.Int32,
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "Entries are rows of another table."),
    };
}
