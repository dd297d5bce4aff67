namespace CorpusGen.Runtime;

/// <summary>
/// The parts of a body that a reader does not see as text, or reads as an address: comments and tags of HTML, targets of links and their
/// definitions, URLs, mail addresses. A name in them names nobody.
/// </summary>
internal static class OutsideProse
{
    /// <summary>How far the end of a tag or of a link's target is looked for.</summary>
    private const int Longest = 2048;

    /// <summary>
    /// The parts of <paramref name="text"/> from <paramref name="from"/> on, in order, none overlapping another; in UTF-16 units.
    /// </summary>
    public static List<(int Start, int End)> Of(string text, int from)
    {
        var parts = new List<(int Start, int End)>();
        var hasComments = true;
        for (var at = Next(text, from); at >= 0; at = Next(text, at))
        {
            var part = text[at] switch
            {
                ':' when at > 0 && text[at - 1] == ']' => Definition(text, at),
                ':' => Url(text, at),
                '@' => Mail(text, at),
                '(' when at > 0 && text[at - 1] == ']' => UpTo(text, at + 1, ')'),
                '<' when hasComments && string.CompareOrdinal(text, at, "<!--", 0, 4) == 0 => Comment(text, at, ref hasComments),
                '<' when at + 1 < text.Length && (char.IsLetter(text[at + 1]) || text[at + 1] == '/') => UpTo(text, at, '>'),
                _ => default,
            };
            if (part.End > at)
            {
                // A part that begins before its sign, such as an address, may begin in the part before it.
                parts.Add((parts.Count > 0 ? Math.Max(part.Start, parts[^1].End) : part.Start, part.End));
                at = part.End;
            }
            else
            {
                at++;
            }
        }

        return parts;
    }

    private static int Next(string text, int from)
    {
        if (from >= text.Length)
            return -1;
        var at = text.AsSpan(from).IndexOfAny("(<:@".AsSpan());
        return at < 0 ? -1 : from + at;
    }

    /// <summary>The line of a link's definition, <c>[harbor]: harbor.md</c>; a footnote, <c>[^1]: Oda left.</c>, is text.</summary>
    private static (int Start, int End) Definition(string text, int colon)
    {
        var line = text.LastIndexOf('\n', colon, Math.Min(Longest, colon + 1)) + 1;
        var end = text.IndexOf('\n', colon);
        return text[line] == '[' && text[line + 1] != '^' ? (line, end < 0 ? text.Length : end) : default;
    }

    private static (int Start, int End) Url(string text, int colon)
    {
        if (string.CompareOrdinal(text, colon, "://", 0, 3) != 0)
            return default;
        var start = colon;
        while (start > 0 && colon - start < 16 && text[start - 1] < 128 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        var end = colon + 3;
        while (end < text.Length && text[end] < 128 && text[end] > ' ' && text[end] is not ('<' or '>' or '"' or ')' or ']' or '`'))
            end++;
        return start == colon ? default : (start, end);
    }

    private static (int Start, int End) Mail(string text, int sign)
    {
        var (start, end) = (sign, sign + 1);
        while (start > 0 && sign - start < 64 && IsMailUnit(text[start - 1]))
            start--;
        while (end < text.Length && end - sign < 256 && IsMailUnit(text[end]))
            end++;
        return start == sign || text.IndexOf('.', sign, end - sign) < 0 ? default : (start, end);
    }

    private static bool IsMailUnit(char unit) => unit < 128 && (char.IsLetterOrDigit(unit) || unit is '.' or '-' or '_' or '+');

    private static (int Start, int End) UpTo(string text, int start, char last)
    {
        var part = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        var end = part.IndexOfAny(last, '\n');
        return end < 0 || part[end] == '\n' ? default : (start, start + end + 1);
    }

    private static (int Start, int End) Comment(string text, int start, ref bool hasComments)
    {
        var end = text.IndexOf("-->", start, StringComparison.Ordinal);
        hasComments = end >= 0;
        return end < 0 ? default : (start, end + 3);
    }
}
