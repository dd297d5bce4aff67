using CorpusGen.Compiler.Model;

namespace CorpusGen.Tool.Reports;

/// <summary>The lines of a text around a range of it. They end at LF, CR or CRLF.</summary>
internal static class Lines
{
    /// <summary>
    /// More of a line is never shown. Many problems may be on a line of megabytes, which must not be read again for each.
    /// </summary>
    private const int Reach = 2000;

    /// <summary>The range of the line, without its end, that <paramref name="at"/> is on: of a long line the part around it.</summary>
    public static TextRange Around(string text, int at)
    {
        at = Math.Clamp(at, 0, text.Length);
        var first = Math.Max(0, at - Reach);
        var start = first + text.AsSpan(first, at - first).LastIndexOfAny('\r', '\n') + 1;
        var rest = text.AsSpan(at, Math.Min(Reach, text.Length - at));
        var end = rest.IndexOfAny('\r', '\n');
        return new TextRange(start, at + (end < 0 ? rest.Length : end));
    }

    /// <summary>The part of <paramref name="range"/> on the line <paramref name="line"/>, counted from the start of the line.</summary>
    public static TextRange On(TextRange line, TextRange range)
    {
        var start = Math.Clamp(range.Start, line.Start, line.End);
        return new TextRange(start - line.Start, Math.Clamp(range.End, start, line.End) - line.Start);
    }
}
