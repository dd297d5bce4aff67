using System.Buffers;
using Parquet;
using Parquet.Schema;

namespace CorpusGen.Export.Columns;

/// <summary>
/// The values of one column of a file that are not written yet. Each has levels, by which Parquet keeps lists and absent values apart.
/// </summary>
internal abstract class Leaf
{
    /// <summary>About how much memory the values hold.</summary>
    public abstract long Bytes { get; }

    /// <summary>Keeps that a value is absent, from that level on.</summary>
    public abstract void AddAbsent(int repetition, int definition);

    /// <summary>Writes the values into a row group, and forgets them.</summary>
    public abstract Task FlushAsync(ParquetRowGroupWriter group);
}

/// <inheritdoc/>
/// <typeparam name="T">The type of the values in Parquet.Net.</typeparam>
internal sealed class Leaf<T>(DataField field) : Leaf
    where T : struct
{
    private readonly ArrayBufferWriter<T> _values = new();
    private readonly ArrayBufferWriter<int> _definitions = new();
    private readonly ArrayBufferWriter<int> _repetitions = new();
    private long _referenced;

    /// <inheritdoc/>
    public override long Bytes => _referenced + (8L * (_definitions.WrittenCount + _repetitions.WrittenCount + _values.WrittenCount));

    /// <summary>Keeps a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="repetition">The level of the list that it goes on; 0 at the start of a row.</param>
    /// <param name="referenced">The memory that the value refers to.</param>
    public void Add(T value, int repetition, int referenced = 0)
    {
        _referenced += referenced;
        Put(_values, value);
        PutLevels(repetition, field.MaxDefinitionLevel);
    }

    /// <inheritdoc/>
    public override void AddAbsent(int repetition, int definition) => PutLevels(repetition, definition);

    /// <inheritdoc/>
    public override async Task FlushAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAllPartsAsync(
            field,
            _values.WrittenMemory,
            field.MaxDefinitionLevel > 0 ? _definitions.WrittenMemory : null,
            field.MaxRepetitionLevel > 0 ? _repetitions.WrittenMemory : null,
            CancellationToken.None).ConfigureAwait(false);
        _values.Clear();
        _definitions.ResetWrittenCount();
        _repetitions.ResetWrittenCount();
        _referenced = 0;
    }

    private static void Put<TItem>(ArrayBufferWriter<TItem> buffer, TItem item)
    {
        buffer.GetSpan(1)[0] = item;
        buffer.Advance(1);
    }

    private void PutLevels(int repetition, int definition)
    {
        if (field.MaxDefinitionLevel > 0)
            Put(_definitions, definition);
        if (field.MaxRepetitionLevel > 0)
            Put(_repetitions, repetition);
    }
}
