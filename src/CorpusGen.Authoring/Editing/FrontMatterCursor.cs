using CorpusGen.Compiler.Model;

namespace CorpusGen.Authoring.Editing;

/// <summary>
/// The place of a cursor in front matter that may be half typed, so that YAML cannot read it: the list and the key that the cursor is in.
/// Lines, dashes, keys and brackets decide.
/// </summary>
internal sealed class FrontMatterCursor
{
    private readonly string _text;
    private readonly int _offset;
    private readonly Stack<Level> _levels = new();
    private readonly Stack<FlowLevel> _flow = new();
    private Level? _at;

    private FrontMatterCursor(string text, TextRange yaml, int offset)
    {
        (_text, _offset) = (text, offset);
        Word = new TextRange(offset, offset);
        _levels.Push(new Level(-1, null, isItem: false));
        for (var line = yaml.Start; line < yaml.End || line == offset;)
        {
            var end = text.IndexOfAny(['\r', '\n'], line) is >= 0 and var at ? Math.Min(at, yaml.End) : yaml.End;
            Read(line, end);
            if (end >= yaml.End)
                break;
            line = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    /// <summary>The key of the list that the cursor is in an item of; <see langword="null"/> at the front matter itself.</summary>
    public string? List { get; private set; }

    /// <summary>The keys of the mappings and lists around the cursor, the outermost first, without <see cref="Key"/>.</summary>
    public IReadOnlyList<string> Path { get; private set; } = [];

    /// <summary>The key whose value is at the cursor; <see langword="null"/> where a key is.</summary>
    public string? Key { get; private set; }

    /// <summary>Whether an item of the list may begin at the cursor.</summary>
    public bool IsItem { get; private set; }

    /// <summary>Whether the cursor is below the key of a list, where a dash begins an item.</summary>
    public bool IsBeforeDash => _at?.Key is { } key && key == List && Key is null;

    /// <summary>Whether the cursor is in brackets or braces.</summary>
    public bool IsInFlow { get; private set; }

    /// <summary>The column at which a key of the same mapping is written.</summary>
    public int Column { get; private set; }

    /// <summary>The text at the cursor that a completion replaces.</summary>
    public TextRange Word { get; private set; }

    /// <summary>The other keys of the mapping that the cursor is in.</summary>
    public IReadOnlyCollection<string> Used => _at?.Keys ?? [];

    /// <summary>The place of <paramref name="offset"/> in the YAML at <paramref name="yaml"/>.</summary>
    public static FrontMatterCursor At(string text, TextRange yaml, int offset) => new(text, yaml, offset);

    private void Read(int line, int end)
    {
        var isHere = line <= _offset && _offset <= end;
        var at = line;
        while (at < end && _text[at] == ' ')
            at++;
        if (_flow.Count > 0)
        {
            ReadFlow(at, end);
            return;
        }

        if (at < end && _text[at] == '#' && !isHere)
            return;
        var isItem = false;
        while (at < end && _text[at] == '-' && (at + 1 == end || _text[at + 1] == ' '))
        {
            Pop(at - line, isDash: true);
            _levels.Push(new Level(at - line, null, isItem: true));
            isItem = true;
            at++;
            while (at < end && _text[at] == ' ')
                at++;
        }

        if (at == end && !isHere)
            return;
        if (at < end && _text[at] is '[' or '{')
        {
            ReadFlow(at, end);
            return;
        }

        var column = (isHere && at > _offset ? _offset : at) - line;
        Pop(column, isDash: false);
        var colon = ColonOf(at, end);
        if (isHere && (colon < 0 || _offset <= colon))
        {
            Take(_levels.Peek(), null, new TextRange(Math.Min(at, _offset), colon < 0 ? end : colon), isItem, column);
            return;
        }

        if (colon < 0)
            return;
        var key = _text.Substring(at, colon - at).Trim().Trim('\'', '"');
        _levels.Peek().Keys.Add(key);
        var mapping = _levels.Peek();
        _levels.Push(new Level(column, key, isItem: false));
        var value = colon + 1;
        while (value < end && _text[value] == ' ')
            value++;
        if (value < end && _text[value] is '[' or '{')
            ReadFlow(value, end);
        else if (isHere)
            Take(mapping, key, new TextRange(Math.Min(value, _offset), end), isItem: false, column);
    }

    /// <summary>Leaves the levels that a line in this column is not in. A list may be in the column of its key.</summary>
    private void Pop(int column, bool isDash)
    {
        while (_levels.Peek() is { Column: >= 0 } level
            && (level.Column > column || (level.Column == column && (level.IsItem || !isDash))))
            _levels.Pop();
    }

    private int ColonOf(int at, int end)
    {
        for (var colon = _text.IndexOf(':', at, end - at); colon >= 0; colon = _text.IndexOf(':', colon + 1, end - colon - 1))
        {
            if (colon + 1 == end || _text[colon + 1] == ' ')
                return colon;
        }

        return -1;
    }

    private void ReadFlow(int at, int end)
    {
        for (; at < end; at++)
        {
            if (at == _offset)
                TakeInFlow(at, end);
            switch (_text[at])
            {
                case '[' or '{':
                    _flow.Push(new FlowLevel(_text[at] == '{', KeyAround(), at + 1));
                    break;
                case ']' or '}' when _flow.Count > 0:
                    _flow.Pop();
                    break;
                case ',' when _flow.Count > 0:
                    _flow.Peek().Next(at + 1);
                    break;
                case ':' when _flow.Count > 0 && _flow.Peek().IsMapping && (at + 1 == end || _text[at + 1] == ' '):
                    var level = _flow.Peek();
                    level.Key = _text.Substring(level.Start, at - level.Start).Trim();
                    level.Level.Keys.Add(level.Key);
                    level.Start = at + 1;
                    break;
                case '"' or '\'':
                    at = _text.IndexOf(_text[at], at + 1, end - at - 1) is >= 0 and var close ? close : end;
                    if (at > _offset && _at is null && _flow.Count > 0 && _flow.Peek().Start <= _offset)
                        TakeInFlow(_offset, end);
                    break;
            }
        }

        if (end == _offset && _flow.Count > 0)
            TakeInFlow(end, end);
    }

    private string? KeyAround() => _flow.Count > 0 && _flow.Peek().Key is { } key ? key
        : _flow.Count > 0 ? _flow.Peek().Around
        : _levels.Select(static level => level.Key).FirstOrDefault(static key => key is not null);

    private void TakeInFlow(int at, int end)
    {
        if (_flow.Count == 0 || _at is not null)
            return;
        var level = _flow.Peek();
        var start = level.Start;
        while (start < at && _text[start] == ' ')
            start++;
        var stop = _text.IndexOfAny([',', ']', '}'], at, end - at) is >= 0 and var found ? found : end;
        IsInFlow = true;
        var isKey = level.IsMapping && level.Key is null;
        Take(level.Level, isKey ? null : level.Key ?? level.Around, new TextRange(start, stop), isItem: !level.IsMapping, 0);
    }

    private void Take(Level mapping, string? key, TextRange word, bool isItem, int column)
    {
        if (_at is not null)
            return;
        (_at, Key, IsItem, Column) = (mapping, key, isItem, column);
        var trimmed = word.End;
        while (trimmed > _offset && _text[trimmed - 1] == ' ')
            trimmed--;
        Word = new TextRange(word.Start, Math.Max(trimmed, _offset));
        var outer = _levels.Where(static level => level.Key is not null).Select(static level => level.Key!).Distinct().ToArray();
        var root = outer.Length > 0 ? outer[outer.Length - 1] : null;
        List = root != key || isItem ? root : null;
        if (isItem && key is null && mapping.IsItem && outer.Length > 1)
            Key = outer[0];
        if (isItem && Key == List)
            Key = null;
        Path = PathAround(Key);
    }

    private string[] PathAround(string? key)
    {
        var path = _levels.Reverse().Select(static level => level.Key).OfType<string>().ToList();
        path.AddRange(_flow.Skip(1).Reverse().Where(static level => level.IsMapping).Select(static level => level.Key).OfType<string>());
        // The level of the key itself is open while its value is read. An item in brackets is in the list that its key names.
        if (key is not null && path.Count > 0 && path[path.Count - 1] == key && (_flow.Count == 0 || !_flow.Peek().IsMapping))
            path.RemoveAt(path.Count - 1);
        return [.. path];
    }

    /// <summary>A key, or an item of a list, and the keys of the mapping in it.</summary>
    private sealed class Level(int column, string? key, bool isItem)
    {
        public int Column { get; } = column;

        public string? Key { get; } = key;

        public bool IsItem { get; } = isItem;

        public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);
    }

    /// <summary>Brackets or braces.</summary>
    private sealed class FlowLevel(bool isMapping, string? around, int start)
    {
        public bool IsMapping { get; } = isMapping;

        public string? Around { get; } = around;

        public int Start { get; set; } = start;

        public string? Key { get; set; }

        public Level Level { get; } = new(0, null, isItem: false);

        public void Next(int at) => (Start, Key) = (at, null);
    }
}
