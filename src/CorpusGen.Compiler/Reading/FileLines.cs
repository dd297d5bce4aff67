namespace CorpusGen.Compiler.Reading;

/// <summary>The lines of a file, which end at LF, CR or CRLF.</summary>
internal readonly struct FileLines(string text)
{
    /// <summary>The start of the line at <paramref name="at"/>.</summary>
    public int StartOf(int at) => at == 0 ? 0 : text.LastIndexOfAny(['\r', '\n'], at - 1) + 1;

    /// <summary>The end of the line at <paramref name="at"/>, without its line end.</summary>
    public int EndOf(int at) => text.IndexOfAny(['\r', '\n'], at) is >= 0 and var end ? end : text.Length;

    /// <summary>The start of the line after the line that ends at <paramref name="end"/>.</summary>
    public int After(int end)
    {
        if (end < text.Length && text[end] == '\r')
            end++;
        return end < text.Length && text[end] == '\n' ? end + 1 : end;
    }

    /// <summary>The end of the line, where only a comment is before it; else the line goes on with YAML.</summary>
    public int? RestOf(int at)
    {
        var end = EndOf(at);
        var rest = text.AsSpan(at, end - at).Trim([' ', '\t']);
        return rest.Length == 0 || rest[0] == '#' ? end : null;
    }
}
