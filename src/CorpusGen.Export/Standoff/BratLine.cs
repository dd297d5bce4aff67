using System.Globalization;

namespace CorpusGen.Export.Standoff;

/// <summary>A line of brat's standoff format.</summary>
/// <param name="Id">Its id, such as <c>T1</c>; the first sign is its kind.</param>
/// <param name="Head">What follows the id: words parted by blanks.</param>
/// <param name="Text">The rest.</param>
internal sealed record BratLine(string Id, string[] Head, string Text)
{
    /// <summary>The kind of the line.</summary>
    public char Kind => Id[0];

    /// <summary>Reads a line; <see langword="null"/> for a line that is not one of this format.</summary>
    public static BratLine? Read(string line)
    {
        var cells = line.Split('\t', 3);
        return cells.Length >= 2 && IsId(cells[0])
            ? new(cells[0], cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), cells.Length > 2 ? cells[2] : "")
            : null;
    }

    /// <summary>The ranges of a text, in code points; <see langword="null"/> where they cannot be read.</summary>
    public (int Start, int End)[]? Ranges()
    {
        var parts = string.Join(' ', Head.Skip(1)).Split(';');
        var ranges = new (int Start, int End)[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Split(' ') is not [var start, var end]
                || !int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out ranges[i].Start)
                || !int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out ranges[i].End))
                return null;
        }

        return ranges;
    }

    /// <summary>The roles of an event, its trigger first: each a name and an id.</summary>
    public IEnumerable<(string Role, string Id)> Roles() => Head
        .Select(pair => pair.Split(':', 2))
        .Where(pair => pair.Length == 2)
        .Select(pair => (pair[0].TrimEnd("0123456789".ToCharArray()), pair[1]));

    private static bool IsId(string text) =>
        text is "*" || (text.Length > 1 && "TERAMN#".Contains(text[0], StringComparison.Ordinal) && text.Skip(1).All(char.IsAsciiDigit));
}
