namespace CorpusGen.Benchmarks.Measuring;

/// <summary>A table in Markdown, as wide as its widest cells.</summary>
internal sealed class Table(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print()
    {
        var widths = columns.Select((column, i) => _rows.Append(columns).Max(row => row[i].Length)).ToArray();
        void Line(string[] cells) => Console.WriteLine("| " + string.Join(" | ", cells.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))) + " |");
        Console.WriteLine();
        Line(columns);
        Line([.. widths.Select((width, i) => i == 0 ? new string('-', width) : new string('-', width - 1) + ":")]);
        foreach (var row in _rows)
            Line(row);
        Console.WriteLine();
    }
}
