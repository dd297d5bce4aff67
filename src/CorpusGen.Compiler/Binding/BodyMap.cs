using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Binding;

/// <summary>The way from offsets in a body, whose line ends are LF, to offsets in its file.</summary>
/// <param name="file">The file.</param>
/// <param name="start">The start of the body in the text of the file.</param>
internal sealed class BodyMap(SourceFile file, int start)
{
    // The offset in the file is known for every 512th unit of the body; from there on units are counted.
    private const int Stride = 512;

    private readonly List<int> _offsets = [start];

    /// <summary>Whether the body has CR, so that its offsets are not the offsets of the file.</summary>
    public bool HasCarriageReturns { get; } = file.Text.IndexOf('\r', start) >= 0;

    /// <summary>The offset in the file of an offset in the body.</summary>
    public int FileOffset(int offset)
    {
        if (!HasCarriageReturns)
            return start + offset;
        var checkpoint = offset / Stride;
        while (_offsets.Count <= checkpoint)
            _offsets.Add(After(_offsets[^1], Stride));
        return After(_offsets[checkpoint], offset - (checkpoint * Stride));
    }

    /// <summary>A text that ends with the body, and the start of the body there. A file whose line ends are LF is not copied.</summary>
    public static (string Text, int Start) TextWithLineFeeds(SourceFile file, int start) =>
        file.Text.IndexOf('\r', start) < 0 ? (file.Text, start) : (WithLineFeeds(file.Text.Substring(start)), 0);

    /// <summary><paramref name="text"/> with LF line ends.</summary>
    public static string WithLineFeeds(string text) => text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>The offset in the file that is <paramref name="units"/> of the body after <paramref name="at"/>.</summary>
    private int After(int at, int units)
    {
        for (; units > 0; units--)
            at += file.Text[at] == '\r' && at + 1 < file.Text.Length && file.Text[at + 1] == '\n' ? 2 : 1;
        return at;
    }
}
