using System.Buffers.Text;

namespace CorpusGen.Runtime.Wire;

/// <summary>
/// Reads a line that <see cref="LineWriter"/> wrote. The fields come in the order in which they were written, so each is looked at once.
/// </summary>
internal sealed unsafe class LineReader : LineFields
{
    private byte* _at;
    private byte* _end;

    private LineReader()
    {
    }

    /// <summary>Gives <paramref name="line"/> the values in <paramref name="text"/>, the text of one line without its LF.</summary>
    /// <exception cref="FormatException">No <see cref="LineWriter"/> of this version wrote the line.</exception>
    public static T Read<T>(ReadOnlySpan<byte> text, T line)
        where T : ILine
    {
        var reader = new LineReader();
        fixed (byte* start = text)
        {
            reader._at = start + 1;
            reader._end = start + text.Length;
            line.Exchange(reader);
            if (reader._at != reader._end)
                throw new FormatException($"A generated table has a field that is not expected at its place, in a line '{(char)text[0]}'.");
        }

        return line;
    }

    /// <summary>The letter of the line that starts at <paramref name="start"/> of <paramref name="table"/>.</summary>
    public static char KindAt(ReadOnlySpan<byte> table, int start) => (char)table[start];

    /// <summary>The end of the line that starts at <paramref name="start"/> of <paramref name="table"/>.</summary>
    public static int EndOf(ReadOnlySpan<byte> table, int start)
    {
        var length = table.Slice(start).IndexOf((byte)'\n');
        return length < 0 ? table.Length : start + length;
    }

    public override int? Number(int? value) => Parse(Head());

    public override BodyRange[] Ranges(BodyRange[] value) => BodyRange.Parse(Head());

    public override string? Text(char letter, string? value) => TryTake(letter, out var text) ? FieldText.Unescape(text) : null;

    public override IReadOnlyList<string> Texts(char letter, IReadOnlyList<string> values)
    {
        if (!TryTake(letter, out var text))
            return [];
        var texts = new List<string>();
        do
            texts.Add(FieldText.Unescape(text));
        while (TryTake(letter, out text));
        return texts.AsReadOnly();
    }

    public override int? Number(char letter, int? value) => TryTake(letter, out var text) ? Parse(text) : null;

    public override PartialDate? Date(char letter, PartialDate? value) =>
        TryTake(letter, out var text) ? PartialDate.Parse(FieldText.Unescape(text)) : null;

    public override IReadOnlyList<FieldPart> Parts(IReadOnlyList<FieldPart> values)
    {
        var parts = new List<FieldPart>();
        while (_end - _at > 1)
        {
            var letter = (char)_at[1];
            TryTake(letter, out var text);
            parts.Add(new FieldPart(letter, FieldText.Unescape(text)));
        }

        return parts;
    }

    private static int? Parse(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return null;
        return Utf8Parser.TryParse(text, out int number, out var read) && read == text.Length
            ? number
            : throw new FormatException("A generated table has text where a number is expected.");
    }

    /// <summary>The text before the first field.</summary>
    private ReadOnlySpan<byte> Head() => Take(_at);

    /// <summary>Takes the next field, if it has this letter.</summary>
    private bool TryTake(char letter, out ReadOnlySpan<byte> text)
    {
        if (_end - _at < 2 || _at[1] != letter)
        {
            text = default;
            return false;
        }

        text = Take(_at + 2);
        return true;
    }

    private ReadOnlySpan<byte> Take(byte* start)
    {
        var text = new ReadOnlySpan<byte>(start, (int)(_end - start));
        if (text.IndexOf((byte)'|') is >= 0 and var length)
            text = text.Slice(0, length);
        _at = start + text.Length;
        return text;
    }
}
