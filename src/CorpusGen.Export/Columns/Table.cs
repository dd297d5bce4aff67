namespace CorpusGen.Export.Columns;

/// <summary>A table of an export.</summary>
/// <param name="name">Its name, which is the name of its file or folder.</param>
/// <param name="meaning">One sentence.</param>
internal abstract class Table(string name, string meaning)
{
    /// <summary>Its name, which is the name of its file or folder.</summary>
    public string Name { get; } = name;

    /// <summary>One sentence.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>Whether the table is divided with its articles. Tables of actors are not.</summary>
    public bool IsDivided { get; init; } = true;

    /// <summary>The columns without their values.</summary>
    public abstract IEnumerable<Column> Columns { get; }
}

/// <inheritdoc/>
/// <typeparam name="TRow">What a row is made of.</typeparam>
internal sealed class Table<TRow>(string name, string meaning, IEnumerable<Column<TRow>> columns) : Table(name, meaning)
{
    private readonly Column<TRow>[] _columns = [.. columns];

    /// <inheritdoc/>
    public override IEnumerable<Column> Columns => _columns;

    /// <summary>The values of a row.</summary>
    public object?[] Values(TRow row) => Array.ConvertAll(_columns, column => column.Value(row));
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Meaning">One sentence.</param>
internal abstract record Column(string Name, ColumnType Type, string Meaning);

/// <inheritdoc/>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Meaning">One sentence.</param>
/// <param name="Value">The value in a row.</param>
internal sealed record Column<TRow>(string Name, ColumnType Type, string Meaning, Func<TRow, object?> Value) : Column(Name, Type, Meaning);
