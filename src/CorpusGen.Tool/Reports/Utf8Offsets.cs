using System.Text;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Tool.Reports;

/// <summary>
/// Turns positions in a text into positions in its file of UTF-8. Counts are kept at steps, so that a file with many problems is
/// not counted from its start for each.
/// </summary>
internal sealed class Utf8Offsets
{
    private const int Step = 1024;

    private readonly string _text;
    private readonly int[] _atSteps;

    public Utf8Offsets(SourceFile file)
    {
        _text = file.Text;
        _atSteps = new int[(_text.Length / Step) + 1];
        _atSteps[0] = file.HasByteOrderMark ? 3 : 0;
        for (var i = 1; i < _atSteps.Length; i++)
            _atSteps[i] = _atSteps[i - 1] + Count((i - 1) * Step, i * Step);
    }

    /// <summary>The number of bytes in the file before the unit <paramref name="at"/> of its text, with a byte order mark.</summary>
    public int Of(int at)
    {
        at = Math.Clamp(at, 0, _text.Length);
        return _atSteps[at / Step] + Count(at / Step * Step, at);
    }

    /// <summary>The bytes of a part. The first half of a pair counts for all four bytes, so that the sum of parts is right.</summary>
    private int Count(int from, int to)
    {
        if (from < to && char.IsLowSurrogate(_text[from]))
            from++;
        var isCut = to > from && to < _text.Length && char.IsHighSurrogate(_text[to - 1]);
        return isCut
            ? Encoding.UTF8.GetByteCount(_text.AsSpan(from, to - 1 - from)) + 4
            : Encoding.UTF8.GetByteCount(_text.AsSpan(from, to - from));
    }
}
