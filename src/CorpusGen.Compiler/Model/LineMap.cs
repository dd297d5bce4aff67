namespace CorpusGen.Compiler.Model;

/// <summary>
/// Turns offsets into lines. A line ends at LF, CR or CRLF, like in editors and in MSBuild's messages; not at U+2028 and
/// its like, which Roslyn counts in C# files but no editor counts in an article.
/// </summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
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

    private static int NextBreak(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny('\r', '\n');
        return at < 0 ? -1 : from + at;
    }
}
