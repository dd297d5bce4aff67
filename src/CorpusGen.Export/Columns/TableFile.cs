using Parquet;
using Parquet.Schema;

namespace CorpusGen.Export.Columns;

/// <summary>A Parquet file of a table that is being written. Its rows go to disk a row group at a time.</summary>
internal sealed class TableFile : IDisposable
{
    private readonly FileStream _stream;
    private readonly ParquetWriter _writer;
    private readonly Cell[] _cells;
    private readonly Leaf[] _leaves;
    private bool _hasRows;

    /// <summary>A new file at <paramref name="path"/>.</summary>
    public TableFile(string path, Table table)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _cells = [.. table.Columns.Select(column => column.Type.Open(column.Name))];
        _leaves = [.. _cells.SelectMany(cell => cell.Leaves)];
        _stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var schema = new ParquetSchema(Array.ConvertAll(_cells, cell => cell.Field));
        // Snappy: every engine reads it, and it costs the least.
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        _writer = ParquetWriter.CreateAsync(schema, _stream, options).GetAwaiter().GetResult();
    }

    /// <summary>About how much memory the rows hold that are not on disk.</summary>
    public long Bytes
    {
        get
        {
            var bytes = 0L;
            foreach (var leaf in _leaves)
                bytes += leaf.Bytes;
            return bytes;
        }
    }

    /// <summary>Adds a row.</summary>
    public void Add(object?[] values)
    {
        for (var i = 0; i < _cells.Length; i++)
            _cells[i].Add(values[i], 0, 0);
        _hasRows = true;
    }

    /// <summary>Writes the rows that are in memory as a row group.</summary>
    public void Flush()
    {
        if (!_hasRows)
            return;
        using var group = _writer.CreateRowGroup();
        foreach (var leaf in _leaves)
            leaf.FlushAsync(group).GetAwaiter().GetResult();
        group.CompleteValidate();
        _hasRows = false;
    }

    /// <summary>Completes the file.</summary>
    public void Complete()
    {
        Flush();
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _stream.Dispose();
    }

    /// <summary>Closes the file as it is, after a failure.</summary>
    public void Dispose() => _stream.Dispose();
}
