using Parquet.Schema;

namespace CorpusGen.Export.Columns;

/// <summary>A column of a file that is being written, or a part of a nested column.</summary>
/// <param name="field">The field in the schema of the file.</param>
/// <param name="leaves">The columns that Parquet writes for it, in its order.</param>
internal abstract class Cell(Field field, Leaf[] leaves)
{
    /// <summary>The field in the schema of the file.</summary>
    public Field Field { get; } = field;

    /// <summary>The columns that Parquet writes for it, in its order.</summary>
    public Leaf[] Leaves { get; } = leaves;

    /// <summary>Adds a value.</summary>
    /// <param name="value">The value; <see langword="null"/> for an absent value.</param>
    /// <param name="repetition">The level of the list that the value goes on; 0 at the start of a row.</param>
    /// <param name="definition">The number of optional fields around the value that are there.</param>
    public abstract void Add(object? value, int repetition, int definition);

    /// <summary>Adds an absent value.</summary>
    protected void AddAbsent(int repetition, int definition)
    {
        foreach (var leaf in Leaves)
            leaf.AddAbsent(repetition, definition);
    }
}

/// <summary>A single value.</summary>
/// <typeparam name="T">The type of the values in Parquet.Net.</typeparam>
internal sealed class ScalarCell<T> : Cell
    where T : struct
{
    private readonly Leaf<T> _leaf;

    public ScalarCell(DataField field)
        : this(field, new Leaf<T>(field))
    {
    }

    private ScalarCell(DataField field, Leaf<T> leaf)
        : base(field, [leaf]) => _leaf = leaf;

    /// <inheritdoc/>
    public override void Add(object? value, int repetition, int definition)
    {
        if (value is null)
            _leaf.AddAbsent(repetition, definition);
        else if (value is string text)
            _leaf.Add((T)(object)text.AsMemory(), repetition, text.Length * sizeof(char));
        else
            _leaf.Add((T)value, repetition);
    }
}

/// <summary>A list, whose values are sequences.</summary>
internal sealed class ListCell(string name, Cell item) : Cell(new ListField(name, item.Field), item.Leaves)
{
    /// <inheritdoc/>
    public override void Add(object? value, int repetition, int definition)
    {
        if (value is null)
        {
            AddAbsent(repetition, definition);
            return;
        }

        var isFirst = true;
        foreach (var one in (IEnumerable<object?>)value)
        {
            item.Add(one, isFirst ? repetition : Field.MaxRepetitionLevel, definition + 2);
            isFirst = false;
        }

        if (isFirst)
            AddAbsent(repetition, definition + 1);
    }
}

/// <summary>A structure, whose values are arrays with a value for each part.</summary>
internal sealed class StructCell(string name, Cell[] parts)
    : Cell(new StructField(name, Array.ConvertAll(parts, part => part.Field)), [.. parts.SelectMany(part => part.Leaves)])
{
    /// <inheritdoc/>
    public override void Add(object? value, int repetition, int definition)
    {
        if (value is null)
        {
            AddAbsent(repetition, definition);
            return;
        }

        var values = (object?[])value;
        for (var i = 0; i < parts.Length; i++)
            parts[i].Add(values[i], repetition, definition + 1);
    }
}

/// <summary>A dictionary from text, whose values are sequences of pairs.</summary>
internal sealed class MapCell(string name, Cell key, Cell item)
    : Cell(new MapField(name, key.Field, item.Field), [.. key.Leaves, .. item.Leaves])
{
    /// <inheritdoc/>
    public override void Add(object? value, int repetition, int definition)
    {
        if (value is null)
        {
            AddAbsent(repetition, definition);
            return;
        }

        var isFirst = true;
        foreach (var (name, one) in (IEnumerable<KeyValuePair<string, object?>>)value)
        {
            var level = isFirst ? repetition : Field.MaxRepetitionLevel;
            key.Add(name, level, definition + 2);
            item.Add(one, level, definition + 2);
            isFirst = false;
        }

        if (isFirst)
            AddAbsent(repetition, definition + 1);
    }
}
