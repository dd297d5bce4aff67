using CorpusGen.Compiler.Model;
using YamlDotNet.Core.Events;

namespace CorpusGen.Compiler.Reading;

/// <summary>Where the events of YamlDotNet are in the file, and how the text around them is written.</summary>
internal readonly struct YamlPlaces(string text, TextRange yaml)
{
    /// <summary>The offset in the file of an index of the library's.</summary>
    public int Offset(long index) => (int)Math.Min(yaml.Start + index, yaml.End);

    /// <summary>The unit before an index, or NUL.</summary>
    public char CharacterBefore(long index)
    {
        var offset = Offset(Math.Max(0, index - 1));
        return offset < yaml.End ? text[offset] : '\0';
    }

    /// <summary>The range of an event.</summary>
    public TextRange Of(ParsingEvent e) => new(Offset(e.Start.Index), Math.Max(Offset(e.Start.Index), Offset(e.End.Index)));

    /// <summary>The range of a list or a mapping, from its first event to its last.</summary>
    public TextRange Of(ParsingEvent first, ParsingEvent last)
    {
        var (start, end) = (Of(first).Start, Of(last));

        // The event of a closing bracket starts and ends before it.
        var isFlow = first is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        return isFlow && end.Length == 0 && end.Start < yaml.End && text[end.Start] is (']' or '}')
            ? new TextRange(start, end.Start + 1)
            : Trimmed(new TextRange(start, end.End));
    }

    /// <summary>The range of a mapping. In <c>[a: b]</c> it has no braces, and its events have no place.</summary>
    public TextRange Of(MappingStart first, ParsingEvent last, List<FrontMatterEntry> entries) =>
        first.Style == MappingStyle.Flow && entries.Count == 1 && !HasBrace(Of(first).Start, entries[0].Key.Range.Start)
            ? new TextRange(entries[0].Key.Range.Start, Math.Max(entries[0].Key.Range.End, entries[0].Value.Range.End))
            : Of(first, last);

    private bool HasBrace(int start, int key)
    {
        var rest = start < key && text[start] == '{' ? text.AsSpan(start + 1, key - start - 1).TrimStart() : "x".AsSpan();
        return rest.Length == 0 || rest[0] == '#';
    }

    /// <summary>A range without trailing white space: a block's events end at the start of the next token, lines further down.</summary>
    public TextRange Trimmed(TextRange range)
    {
        var end = range.End;
        while (end > range.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextRange(range.Start, end);
    }

    /// <summary>The comment after a scalar that ends at <paramref name="end"/>, on its line.</summary>
    public TextRange CommentAfter(int end)
    {
        var at = end;
        while (at < yaml.End && text[at] is ' ' or '\t')
            at++;
        if (at == end || at == yaml.End || text[at] != '#')
            return default;
        var length = text.AsSpan(at, yaml.End - at).IndexOfAny('\r', '\n');
        return new TextRange(at, length < 0 ? yaml.End : at + length);
    }

    /// <summary>Whether only blanks are before <paramref name="offset"/> on its line.</summary>
    public bool IsFirstOnLine(int offset)
    {
        while (offset > yaml.Start && text[offset - 1] == ' ')
            offset--;
        return offset == yaml.Start || text[offset - 1] is '\n' or '\r';
    }

    /// <summary>Whether no colon follows a key. Of a key that an alias repeats it is not known.</summary>
    public bool IsBare(ScalarNode key)
    {
        var rest = text.AsSpan(key.Range.End).TrimStart();
        return !key.IsAnchored && (rest.Length == 0 || rest[0] != ':');
    }

    /// <summary>The style of a scalar.</summary>
    public static ScalarStyle StyleOf(Scalar scalar) => scalar.Style switch
    {
        YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
        YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
        YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
        YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Folded,
        _ => ScalarStyle.Plain,
    };
}
