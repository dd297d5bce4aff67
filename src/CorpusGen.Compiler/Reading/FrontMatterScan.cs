using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Reading;

/// <summary>
/// Finds the ids of an article, its actors, quotes and dates in front matter that is not YAML, so that code which names them compiles. It
/// looks at lines and braces only, once.
/// </summary>
internal sealed class FrontMatterScan
{
    private static readonly string[] ListKeys = ["actors", "quotes", "dates"];

    private static readonly string[] TextKeys = ["id", "title", "date", "draft"];

    private static readonly string[] ItemKeys = ["id", "type", "name", "speaker", "exact"];

    private readonly string _text;
    private readonly int _end;
    private readonly List<FrontMatterEntry> _root = [];
    private readonly Dictionary<string, List<FrontMatterNode>> _lists = new(StringComparer.Ordinal);
    private List<FrontMatterNode>? _list;
    private List<FrontMatterEntry>? _item;
    private readonly bool _isRegister;
    private readonly CancellationToken _cancellation;
    private int _at;
    private int _braces;

    private FrontMatterScan(string text, int start, int end, bool isRegister, CancellationToken cancellation)
    {
        _text = text;
        _at = start;
        _end = end;
        _isRegister = isRegister;
        _cancellation = cancellation;
        if (isRegister)
            StartList("actors");
    }

    /// <summary>The mapping that the front matter of an article seems to be.</summary>
    public static MappingNode Article(SourceFile file, CancellationToken cancellation)
    {
        var (start, end) = Between(file.Text);
        return new FrontMatterScan(file.Text, start, end, isRegister: false, cancellation).Read();
    }

    /// <summary>The mapping that the register seems to be: all of it is a list of actors.</summary>
    public static MappingNode Register(SourceFile file, CancellationToken cancellation) =>
        new FrontMatterScan(file.Text, 0, file.Text.Length, isRegister: true, cancellation).Read();

    /// <summary>The text between the first two lines that look like delimiters; nothing where other text comes first.</summary>
    private static (int Start, int End) Between(string text)
    {
        var start = -1;
        for (var at = 0; at < text.Length; at = NextLine(text, at))
        {
            var line = text.AsSpan(at, NextLine(text, at) - at);
            if (!IsDelimiter(start < 0 && line.Length > 3 ? line.Slice(0, 3) : line.TrimEnd()))
            {
                if (start < 0 && line.Trim() is { Length: > 0 } written && written[0] is not ('#' or '<'))
                    break;
            }
            else if (start >= 0)
                return (start, at);
            else
                start = NextLine(text, at);
        }

        return start < 0 ? (0, 0) : (start, text.Length);
    }

    private static bool IsDelimiter(ReadOnlySpan<char> text) => text is "---" or "..." or "+++";

    private static int NextLine(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\r', '\n');
        if (length < 0)
            return text.Length;
        at += length + 1;
        return at < text.Length && text[at - 1] == '\r' && text[at] == '\n' ? at + 1 : at;
    }

    private MappingNode Read()
    {
        while (_at < _end)
            Line();

        foreach (var key in ListKeys)
        {
            if (_lists.TryGetValue(key, out var items))
                _root.Add(new(new(key, false, default), new SequenceNode(items.ToEquatableArray(), default)));
        }

        return new MappingNode(_root.ToEquatableArray(), default);
    }

    private void Line()
    {
        _cancellation.ThrowIfCancellationRequested();
        var start = _at;
        var lineEnd = Math.Min(_end, NextLine(_text, start));
        while (_at < lineEnd && _text[_at] is ' ' or '\t')
            _at++;
        var isIndented = _at > start;
        if (_at + 1 < lineEnd && _text[_at] == '-' && _text[_at + 1] is ' ' or '\t')
        {
            _at++;
            (_item, _braces, isIndented) = ([], 0, true);
            while (_at < lineEnd && _text[_at] is ' ' or '\t')
                _at++;
        }

        var key = KeyAt(_at, lineEnd);
        if (key is { } list && Array.IndexOf(ListKeys, Text(list)) >= 0)
        {
            StartList(Text(list));
            _at = list.After;
        }
        else if (!isIndented && !_isRegister && (key is not null || char.IsLetter(_text[_at])))
        {
            // Another key, or a line that has no colon.
            (_list, _item, _braces) = (null, null, 0);
            if (Array.IndexOf(ListKeys, _text.Substring(_at, lineEnd - _at).Trim()) is >= 0 and var bare)
                StartList(ListKeys[bare]);
        }

        if (_list is not null || !isIndented)
            Entries(lineEnd);
        _at = lineEnd;
    }

    /// <summary>The entries of the rest of a line: one at its start, and all in braces.</summary>
    private void Entries(int lineEnd)
    {
        var mayStart = true;
        while (_at < lineEnd)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (mayStart && KeyAt(_at, lineEnd) is { } key)
            {
                var value = Value(key.After, lineEnd);
                Add(new(Text(key), false, new TextRange(key.Start, key.End)), value);
                _at = Math.Max(key.After, value.Range.End);
                mayStart = false;
                continue;
            }

            var unit = _text[_at++];
            _braces += unit switch { '{' => 1, '}' when _braces > 0 => -1, _ => 0 };
            if (unit == '{' && _item is not { Count: 0 })
                _item = [];
            mayStart = unit is '{' or ',' or '[' || (mayStart && unit is ' ' or '\t');
        }
    }

    private void StartList(string key)
    {
        if (!_lists.TryGetValue(key, out _list))
            _lists.Add(key, _list = []);
        (_item, _braces) = (null, 0);
    }

    private void Add(ScalarNode key, ScalarNode value)
    {
        if (_list is null)
        {
            if (_braces == 0 && Array.IndexOf(TextKeys, key.Value) >= 0 && !_root.Any(entry => entry.Key.Value == key.Value))
                _root.Add(new(key, value));
            return;
        }

        if (Array.IndexOf(ItemKeys, key.Value) < 0)
            return;
        var isThere = _item is not null && _item.Exists(entry => entry.Key.Value == key.Value);
        if (isThere && key.Value != "id")
            return;

        // An item begins with a dash or a brace; where these are missing, with its id.
        if (_item is null || isThere)
            _item = [];
        if (_item.Count > 0)
            _list.RemoveAt(_list.Count - 1);
        _item.Add(new(key, value));
        _list.Add(new MappingNode(_item.ToEquatableArray(), key.Range));
    }

    /// <summary>A word with a colon behind it.</summary>
    private (int Start, int End, int After)? KeyAt(int at, int lineEnd)
    {
        var quote = at < lineEnd && _text[at] is '"' or '\'' ? _text[at++] : '\0';
        var end = at;
        while (end < lineEnd && _text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '-')
            end++;
        var after = end;
        if (quote != '\0' && (after >= lineEnd || _text[after++] != quote))
            return null;
        while (after < lineEnd && _text[after] is ' ' or '\t')
            after++;
        if (end == at || after >= lineEnd || _text[after] is not (':' or '='))
            return null;
        return (at, end, after + 1);
    }

    /// <summary>The text behind a key, the first of a list: to the end of the line, or in brackets to the next comma or bracket.</summary>
    private ScalarNode Value(int at, int lineEnd)
    {
        var isInBrackets = _braces > 0;
        for (; at < lineEnd && _text[at] is ' ' or '\t' or '['; at++)
            isInBrackets |= _text[at] == '[';
        var rest = _text.AsSpan(at, lineEnd - at);
        if (rest.Length > 0 && rest[0] is '"' or '\'' && rest.Slice(1).IndexOf(rest[0]) is >= 0 and var length)
            return new(_text.Substring(at + 1, length), false, new TextRange(at, at + length + 2));
        if (rest.Length > 0 && rest[0] is '|' or '>')
        {
            // A block: a name takes no more of it than its first line.
            at = lineEnd;
            rest = _text.AsSpan(at, Math.Min(_end, NextLine(_text, at)) - at);
        }

        var end = rest.IndexOfAny((isInBrackets ? ",{}]\r\n" : "\r\n").AsSpan());
        var text = end < 0 ? rest : rest.Slice(0, end);
        if (text.IndexOf(" #".AsSpan(), StringComparison.Ordinal) is >= 0 and var comment)
            text = text.Slice(0, comment);
        var value = text.Trim([' ', '\t', '"', '\'']).ToString();
        return new(value, value.Length == 0, new TextRange(at, at + text.Length));
    }

    private string Text((int Start, int End, int After) key) => _text.Substring(key.Start, key.End - key.Start);
}
