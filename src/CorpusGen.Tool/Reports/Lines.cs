using CorpusGen.Compiler.Model;

namespace CorpusGen.Tool.Reports;

/// <summary>The lines of a text around a range of it. They end at LF, CR or CRLF.</summary>
internal static class Lines
{
    /// <summary>The range of the line, without its end, that <paramref name="at"/> is on.</summary>
    public static TextRange Around(string text, int at)
    {
        at = Math.Clamp(at, 0, text.Length);
        var start = at == 0 ? 0 : text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1;
        var rest = text.AsSpan(at).IndexOfAny('\r', '\n');
        return new TextRange(start, rest < 0 ? text.Length : at + rest);
    }

    /// <summary>The part of <paramref name="range"/> on the line <paramref name="line"/>, counted from the start of the line.</summary>
    public static TextRange On(TextRange line, TextRange range)
    {
        var start = Math.Clamp(range.Start, line.Start, line.End);
        return new TextRange(start - line.Start, Math.Clamp(range.End, start, line.End) - line.Start);
    }
}
