using System.Globalization;

namespace CorpusGen.Export.Columns;

/// <summary>The columns of a date of any precision: its text, and values that engines compare.</summary>
internal static class DateColumns
{
    private static readonly (string Suffix, ColumnType Type, string Meaning, Func<PartialDate, object?> Value)[] Bounds =
    [
        ("From", ColumnType.Day, "The first day of `{0}`.", date => DateOnly.FromDateTime(date.Earliest.DateTime)),
        ("To", ColumnType.Day, "The last day of `{0}`.", date => DateOnly.FromDateTime(date.Latest.DateTime)),
        ("Instant", ColumnType.Instant, "The moment of `{0}`, if it is a time with an offset from UTC.", InstantOf),
    ];

    /// <summary>The type of a date inside a structure.</summary>
    public static ColumnType Nested { get; } = new StructColumn(
        [("text", ColumnType.Text), .. Bounds.Select(bound => (bound.Suffix.ToLowerInvariant(), bound.Type))]);

    /// <summary>The value of <paramref name="date"/> in <see cref="Nested"/>.</summary>
    public static object?[] ValueOf(PartialDate date) => [date.ToString(), .. Bounds.Select(bound => bound.Value(date))];

    /// <summary>The columns of a date of a row.</summary>
    /// <param name="name">The name of the first column.</param>
    /// <param name="meaning">Its meaning.</param>
    /// <param name="value">A <see cref="PartialDate"/>, or another value, which has a text only.</param>
    public static IEnumerable<Column<TRow>> Of<TRow>(string name, string meaning, Func<TRow, object?> value) =>
    [
        new(name, ColumnType.Text, meaning, row => value(row)?.ToString()),
        .. Bounds.Select(bound => new Column<TRow>(
            name + bound.Suffix,
            bound.Type,
            string.Format(CultureInfo.InvariantCulture, bound.Meaning, name),
            row => value(row) is PartialDate date ? bound.Value(date) : null)),
    ];

    private static object? InstantOf(PartialDate date) =>
        date.HasOffset && !date.IsInterval && date.Precision >= DatePrecision.Minute ? date.Earliest.UtcDateTime : null;
}
