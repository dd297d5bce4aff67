using System.Text;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Tool.Reports;

/// <summary>A line of a file as it is shown, cut around the ranges of it that are marked.</summary>
internal sealed class ShownLine
{
    /// <summary>How many cells of a line are shown: a paragraph of an article is one line.</summary>
    private const int MostCells = 100;

    private const string Cut = "…";

    private readonly string _line;
    private readonly int _from;
    private readonly int _to;

    /// <param name="line">The line without its end.</param>
    /// <param name="focus">The range of it that must be seen.</param>
    public ShownLine(string line, TextRange focus)
    {
        _line = line;
        (_from, _to) = Window(line, Math.Clamp(focus.Start, 0, line.Length), Math.Clamp(focus.End, 0, line.Length));
    }

    /// <summary>The visible part of the line.</summary>
    /// <param name="paint">Underlines <paramref name="marked"/> as well, because a terminal may reorder right-to-left text.</param>
    /// <param name="marked">Ranges of the line, in order.</param>
    public string Text(Paint paint, params ReadOnlySpan<TextRange> marked)
    {
        var shown = new StringBuilder(_from > 0 ? Cut : "");
        var at = _from;
        foreach (var range in marked)
        {
            if (range.Start < at || range.Start >= _to)
                continue;
            Append(at, range.Start);
            var start = shown.Length;
            Append(range.Start, at = Math.Min(range.End, _to));
            if (paint.IsOn)
            {
                var text = shown.ToString(start, shown.Length - start);
                shown.Length = start;
                shown.Append(paint.Underlined(text));
            }
        }

        Append(at, _to);
        return shown.Append(_to < _line.Length ? Cut : "").ToString();

        void Append(int from, int to)
        {
            foreach (var rune in _line.AsSpan(from, to - from).EnumerateRunes())
                shown.Append(Cells.Shown(rune));
        }
    }

    /// <summary>The line below, which has <paramref name="sign"/> below each cell of <paramref name="range"/>.</summary>
    public string Marks(TextRange range, char sign)
    {
        var start = Math.Clamp(range.Start, _from, _to);
        var before = Width(_from, start) + (_from > 0 ? Cut.Length : 0);
        return new string(' ', before) + new string(sign, Math.Max(1, Width(start, Math.Clamp(range.End, start, _to))));
    }

    private int Width(int from, int to) => Width(_line, from, to);

    private static int Width(string line, int from, int to)
    {
        var cells = 0;
        foreach (var rune in line.AsSpan(from, to - from).EnumerateRunes())
            cells += Cells.OfShown(rune);
        return cells;
    }

    /// <summary>A part of the line around the focus; a long focus is shown from its start.</summary>
    private static (int From, int To) Window(string line, int start, int end)
    {
        // No longer line is measured than can be shown: a body may be one line of megabytes.
        if (line.Length <= MostCells && Width(line, 0, line.Length) <= MostCells)
            return (0, line.Length);
        var to = Grow(line, start, end, MostCells, out var used);
        var context = (MostCells - used) / 2;
        var from = Shrink(line, start, context, out var before);
        to = Grow(line, to, line.Length, MostCells - used - before, out _);
        return (from, to);
    }

    /// <summary>The end of the longest part from <paramref name="from"/> that takes no more than some cells.</summary>
    private static int Grow(string line, int from, int end, int cells, out int used)
    {
        used = 0;
        foreach (var rune in line.AsSpan(from, end - from).EnumerateRunes())
        {
            if (used + Cells.OfShown(rune) > cells)
                break;
            used += Cells.OfShown(rune);
            from += rune.Utf16SequenceLength;
        }

        return from;
    }

    /// <summary>The start of the longest part before <paramref name="end"/> that takes no more than some cells.</summary>
    private static int Shrink(string line, int end, int cells, out int used)
    {
        used = 0;
        while (end > 0 && Rune.DecodeLastFromUtf16(line.AsSpan(0, end), out var rune, out var length) == System.Buffers.OperationStatus.Done
            && used + Cells.OfShown(rune) <= cells)
        {
            used += Cells.OfShown(rune);
            end -= length;
        }

        return end;
    }
}
