using System.Globalization;
using CorpusGen.Export.Articles;

namespace CorpusGen.Export.Columns;

/// <summary>The files of all tables of an export. Few are open at a time, and few rows in memory.</summary>
/// <param name="folder">The folder of the export.</param>
/// <param name="partitioning">The parts that tables of articles are divided into.</param>
internal sealed class TableFiles(string folder, Partitioning? partitioning) : IDisposable
{
    /// <summary>The parts with open files. Articles come in the order of their dates, so that a year is complete before the next.</summary>
    private const int MostOpen = 16;

    /// <summary>The bytes of rows in memory, before the rows of the largest part go to disk.</summary>
    private const long MostBytes = 24 << 20;

    private const string Undivided = "";

    private readonly Dictionary<string, Part> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);
    private int _clock;

    /// <summary>Adds rows of an article.</summary>
    public void Add(ExportedArticle article, IEnumerable<(Table Table, object?[] Values)> rows)
    {
        var part = PartOf(partitioning?.FolderOf(article) ?? Undivided);
        foreach (var (table, values) in rows)
            FileOf(table, table.IsDivided ? part : PartOf(Undivided)).Add(values);
        KeepBounds();
    }

    /// <summary>Adds a row that is not of an article.</summary>
    public void Add(Table table, object?[] values)
    {
        FileOf(table, PartOf(Undivided)).Add(values);
        KeepBounds();
    }

    /// <summary>Completes the files. A table without rows has a file too, so that every query has its tables.</summary>
    public void Complete(IEnumerable<Table> tables)
    {
        foreach (var table in tables)
        {
            if (!_begun.Contains(table.Name))
                FileOf(table, PartOf(table.IsDivided && partitioning is not null ? partitioning.FolderOf(null) : Undivided));
        }

        foreach (var name in _open.Keys.ToArray())
            Close(name);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in _open.Values.SelectMany(part => part.Files.Values))
            file.Dispose();
    }

    private Part PartOf(string name)
    {
        if (!_open.TryGetValue(name, out var part))
        {
            if (_open.Count > MostOpen)
                Close(_open.Where(one => one.Key != Undivided).MinBy(one => one.Value.LastUse).Key);
            var number = _numbers[name] = _numbers.GetValueOrDefault(name, -1) + 1;
            _open.Add(name, part = new Part(name, number));
        }

        part.LastUse = _clock++;
        return part;
    }

    private TableFile FileOf(Table table, Part part)
    {
        if (!part.Files.TryGetValue(table.Name, out var file))
        {
            var path = part.Name == Undivided
                ? $"{table.Name}.parquet"
                : string.Create(CultureInfo.InvariantCulture, $"{table.Name}/{part.Name}/part-{part.Number}.parquet");
            part.Files.Add(table.Name, file = new TableFile(Path.Combine(folder, path), table));
            _begun.Add(table.Name);
        }

        return file;
    }

    private void KeepBounds()
    {
        if (_open.Values.Sum(part => part.Bytes) <= MostBytes)
            return;
        foreach (var file in _open.Values.MaxBy(part => part.Bytes)!.Files.Values)
            file.Flush();
    }

    private void Close(string name)
    {
        _open.Remove(name, out var part);
        foreach (var file in part!.Files.Values)
            file.Complete();
    }

    /// <summary>The open files of a part.</summary>
    private sealed class Part(string name, int number)
    {
        public string Name { get; } = name;

        public int Number { get; } = number;

        public Dictionary<string, TableFile> Files { get; } = new(StringComparer.Ordinal);

        public int LastUse { get; set; }

        public long Bytes => Files.Values.Sum(file => file.Bytes);
    }
}
