using System.Globalization;
using DuckDB.NET.Data;

namespace CorpusGen.Export.Tests;

/// <summary>DuckDB over an export, with a view for each table.</summary>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public Duck(string folder)
    {
        _connection.Open();
        Execute("SET TimeZone = 'UTC'");
        foreach (var file in Directory.EnumerateFileSystemEntries(folder).Concat(Under(folder, "own")))
        {
            if (Path.GetFileName(file) is var name && name != "own" && name != FolderReplacement.ManifestName)
                Execute($"CREATE VIEW \"{Path.GetFileNameWithoutExtension(name)}\" AS FROM read_parquet('{Pattern(file)}', hive_partitioning = true)");
        }
    }

    /// <summary>The rows, each with its values as text, parted by <c>|</c>.</summary>
    public string[] Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)))));
        return [.. rows];
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Pattern(string path) => Directory.Exists(path) ? path + "/**/*.parquet" : path;

    private static string[] Under(string folder, string name) =>
        Directory.Exists(Path.Combine(folder, name)) ? Directory.GetFileSystemEntries(Path.Combine(folder, name)) : [];

    private static string Text(object value) => value switch
    {
        DBNull => "",
        string text => text,
        System.Collections.IDictionary map => "{" + string.Join(", ", map.Keys.Cast<object>().Select(key => $"{key}={Text(map[key] ?? DBNull.Value)}")) + "}",
        System.Collections.IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(item => Text(item ?? DBNull.Value))) + "]",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
