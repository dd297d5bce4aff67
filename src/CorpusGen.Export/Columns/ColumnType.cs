using Parquet.Schema;

namespace CorpusGen.Export.Columns;

/// <summary>The type of a column.</summary>
/// <param name="Sql">Its name in DuckDB, for the documentation.</param>
internal abstract record ColumnType(string Sql)
{
    public static readonly ColumnType Text = new ScalarColumn<ReadOnlyMemory<char>>("VARCHAR");
    public static readonly ColumnType Boolean = new ScalarColumn<bool>("BOOLEAN");
    public static readonly ColumnType SByte = new ScalarColumn<sbyte>("TINYINT");
    public static readonly ColumnType Byte = new ScalarColumn<byte>("UTINYINT");
    public static readonly ColumnType Int16 = new ScalarColumn<short>("SMALLINT");
    public static readonly ColumnType UInt16 = new ScalarColumn<ushort>("USMALLINT");
    public static readonly ColumnType Int32 = new ScalarColumn<int>("INTEGER");
    public static readonly ColumnType UInt32 = new ScalarColumn<uint>("UINTEGER");
    public static readonly ColumnType Int64 = new ScalarColumn<long>("BIGINT");
    public static readonly ColumnType UInt64 = new ScalarColumn<ulong>("UBIGINT");
    public static readonly ColumnType Single = new ScalarColumn<float>("FLOAT");
    public static readonly ColumnType Double = new ScalarColumn<double>("DOUBLE");
    public static readonly ColumnType Decimal = new DecimalColumn();
    public static readonly ColumnType Day = new ScalarColumn<DateOnly>("DATE");
    public static readonly ColumnType Instant = new InstantColumn();

    /// <summary>A list of texts.</summary>
    public static readonly ColumnType Texts = new ListColumn(Text);

    /// <summary>A column of this type, for one file.</summary>
    public abstract Cell Open(string name);

    private sealed record ScalarColumn<T>(string Sql) : ColumnType(Sql)
        where T : struct
    {
        public override Cell Open(string name) => new ScalarCell<T>(new DataField(name, typeof(T), isNullable: true, isArray: false));
    }

    /// <summary>The 28 digits that C# has before the point, and ten behind it.</summary>
    private sealed record DecimalColumn() : ColumnType($"DECIMAL({Precision},{OwnColumns.Decimals})")
    {
        private const int Precision = 38;

        public override Cell Open(string name) =>
            new ScalarCell<decimal>(new DecimalDataField(name, Precision, OwnColumns.Decimals, isNullable: true));
    }

    private sealed record InstantColumn() : ColumnType("TIMESTAMP WITH TIME ZONE")
    {
        public override Cell Open(string name) => new ScalarCell<DateTime>(new DateTimeDataField(
            name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, unit: DateTimeTimeUnit.Micros, isNullable: true));
    }
}

/// <summary>A list.</summary>
internal sealed record ListColumn(ColumnType Item) : ColumnType($"{Item.Sql}[]")
{
    /// <inheritdoc/>
    public override Cell Open(string name) => new ListCell(name, Item.Open(ListField.ElementName));
}

/// <summary>A structure.</summary>
internal sealed record StructColumn((string Name, ColumnType Type)[] Parts)
    : ColumnType($"STRUCT({string.Join(", ", Parts.Select(part => $"\"{part.Name}\" {part.Type.Sql}"))})")
{
    /// <inheritdoc/>
    public override Cell Open(string name) => new StructCell(name, Array.ConvertAll(Parts, part => part.Type.Open(part.Name)));
}

/// <summary>A dictionary from text.</summary>
internal sealed record MapColumn(ColumnType Value) : ColumnType($"MAP(VARCHAR, {Value.Sql})")
{
    /// <inheritdoc/>
    public override Cell Open(string name) => new MapCell(
        name,
        new ScalarCell<ReadOnlyMemory<char>>(new DataField("key", typeof(string), isNullable: false)),
        Value.Open("value"));
}
