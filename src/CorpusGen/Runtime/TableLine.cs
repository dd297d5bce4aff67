using System.Text;

namespace CorpusGen.Runtime;

/// <summary>
/// One line of a generated table: a letter that says what it describes, for some kinds right after it where that stands in
/// the body, then fields that start with <c>|</c> and a letter of their own: <c>Q120 11 68 22|ikept-promise|shamaura</c>.
/// In a field's text <c>\</c> escapes:
/// <c>\\</c>, <c>\p</c> for <c>|</c>, <c>\n</c>, <c>\u{1F600}</c>.
/// </summary>
internal readonly ref struct TableLine(ReadOnlySpan<byte> line)
{
    private readonly ReadOnlySpan<byte> _line = line;

    /// <summary>What the line describes.</summary>
    public char Kind => (char)_line[0];

    /// <summary>Where it stands in the body.</summary>
    public BodyRange[] Ranges => BodyRange.ParseAll(_line.Slice(1, FieldsStart - 1));

    private int FieldsStart => _line.IndexOf((byte)'|') is >= 0 and var start ? start : _line.Length;

    /// <summary>Enumerates the fields.</summary>
    public FieldEnumerator GetEnumerator() => new(_line.Slice(FieldsStart));

    /// <summary>The end of the line that starts at <paramref name="start"/> of <paramref name="table"/>.</summary>
    public static int EndOf(ReadOnlySpan<byte> table, int start)
    {
        var length = table.Slice(start).IndexOf((byte)'\n');
        return length < 0 ? table.Length : start + length;
    }

    /// <summary>A letter and the text after it, still escaped.</summary>
    public readonly ref struct Field(ReadOnlySpan<byte> field)
    {
        private readonly ReadOnlySpan<byte> _field = field;

        public char Key => (char)_field[0];

        /// <summary>The text as it stands in the table, to compare with text that needs no escape.</summary>
        public ReadOnlySpan<byte> Raw => _field.Slice(1);

        public string Text => Decode(Raw);

        private static unsafe string Decode(ReadOnlySpan<byte> utf8)
        {
            if (utf8.IsEmpty)
                return "";
            string text;
            fixed (byte* bytes = utf8)
                text = Encoding.UTF8.GetString(bytes, utf8.Length);
            return text.AsSpan().IndexOf('\\') < 0 ? text : Unescape(text);
        }

        private static string Unescape(string text)
        {
            var unescaped = new StringBuilder(text.Length);
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] != '\\')
                {
                    unescaped.Append(text[i]);
                    continue;
                }

                switch (text[++i])
                {
                    case 'p':
                        unescaped.Append('|');
                        break;
                    case 'n':
                        unescaped.Append('\n');
                        break;
                    case 'u':
                        var close = i + text.AsSpan(i).IndexOf('}');
                        AppendCodePoint(unescaped, Convert.ToInt32(text.Substring(i + 2, close - i - 2), 16));
                        i = close;
                        break;
                    default:
                        unescaped.Append(text[i]);
                        break;
                }
            }

            return unescaped.ToString();
        }
    }

    /// <summary>Half of a surrogate pair too, which a file name may have.</summary>
    private static void AppendCodePoint(StringBuilder text, int value)
    {
        if (value <= char.MaxValue)
            text.Append((char)value);
        else
            text.Append(char.ConvertFromUtf32(value));
    }

    /// <summary>Walks over the fields of a line.</summary>
    public ref struct FieldEnumerator(ReadOnlySpan<byte> fields)
    {
        private ReadOnlySpan<byte> _rest = fields;

        public Field Current { get; private set; }

        public bool MoveNext()
        {
            if (_rest.IsEmpty)
                return false;
            var rest = _rest.Slice(1);
            var end = rest.IndexOf((byte)'|');
            Current = new Field(end < 0 ? rest : rest.Slice(0, end));
            _rest = end < 0 ? default : rest.Slice(end);
            return true;
        }
    }
}
