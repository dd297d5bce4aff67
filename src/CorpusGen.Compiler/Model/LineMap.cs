namespace CorpusGen.Compiler.Model;

/// <summary>
/// Turns offsets into lines. A line ends at LF, CR or CRLF, like in editors and in MSBuild's messages; not at U+2028 and
/// its like, which Roslyn counts in C# files but no editor counts in an article.
/// </summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly string _text;

    public LineMap(string text)
    {
        _text = text;
        for (var at = NextBreak(text, 0); at >= 0; at = NextBreak(text, at))
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            _starts.Add(at);
        }
    }

    public LinePosition PositionOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line, offset - _starts[line]);
    }

    /// <summary>The offset of a position. It is on the line: a line is at most as long as its text without the line end.</summary>
    public int OffsetOf(LinePosition position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= _starts.Count)
            return _text.Length;
        var start = _starts[position.Line];
        var end = NextBreak(_text, start) is >= 0 and var at ? at : _text.Length;
        return Math.Min(start + Math.Max(0, position.Character), end);
    }

    private static int NextBreak(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny('\r', '\n');
        return at < 0 ? -1 : from + at;
    }
}
