using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Export.Standoff;

/// <summary>A text that annotations refer to, and the body that an article has of it.</summary>
internal sealed class StandoffText
{
    /// <summary>The offset in the body of each code point of the text, and of its end.</summary>
    private readonly int[] _offsets;

    /// <summary>A text as it is in its file. Annotations count its code points, also CR and a byte order mark.</summary>
    public StandoffText(string text)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var offsets = new List<int>(text.Length + 1);
        var offset = 0;
        for (var at = 0; at < text.Length; at++)
        {
            offsets.Add(offset);
            if (at < start || (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n'))
                continue;
            offset++;
            if (char.IsSurrogatePair(text, at))
                (at, offset) = (at + 1, offset + 1);
        }

        offsets.Add(offset);
        _offsets = [.. offsets];
        Body = BodyMap.WithLineFeeds(text[start..]);
    }

    /// <summary>The body with LF line ends.</summary>
    public string Body { get; }

    /// <summary>The range of the body with these code points of the text; <see langword="null"/> for no words of it.</summary>
    public TextRange? RangeOf(int start, int end) =>
        start >= 0 && end > start && end < _offsets.Length && _offsets[end] > _offsets[start]
            ? new TextRange(_offsets[start], _offsets[end])
            : null;
}
