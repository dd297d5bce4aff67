namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// Finds where texts stand in one body, ordinally. A few searches scan the body; many in a long one use an index of every
/// fourth run of four units. Neither can be made quadratic by text that repeats: what would, is searched in linear time instead.
/// </summary>
internal sealed class Occurrences(string body)
{
    private const int Gram = 4;
    private const int SearchesBeforeIndex = 32;
    private const int SearchesBeforeFilter = 8;
    private const int ShortestIndexedBody = 32 * 1024;

    private int _searches;
    private RunFilter? _filter;
    private Dictionary<ulong, int>? _heads;
    private int[]? _next;

    /// <summary>The first <paramref name="max"/> places of <paramref name="text"/>, in order; they may overlap.</summary>
    public List<int> Of(string text, int max)
    {
        var found = new List<int>();
        if (text.Length == 0 || text.Length > body.Length)
            return found;
        if (Excludes(text))
            return found;
        if (_searches > SearchesBeforeIndex && body.Length >= ShortestIndexedBody && text.Length >= (2 * Gram) - 1 && FindIndexed(text, max, found))
            return found;

        found.Clear();
        for (var at = Scan(text, 0); at >= 0 && found.Count < max; at = Scan(text, at + 1))
            found.Add(at);
        return found;
    }

    /// <summary>The first place of <paramref name="text"/> at or after <paramref name="from"/>, or -1.</summary>
    public int Next(string text, int from) => Excludes(text) ? -1 : Scan(text, from);

    /// <summary>Whether <paramref name="text"/> is known to stand nowhere.</summary>
    private bool Excludes(string text)
    {
        if (++_searches <= SearchesBeforeFilter || body.Length < ShortestIndexedBody)
            return false;
        _filter ??= new RunFilter(body);
        return _filter.Excludes(text);
    }

    private int Scan(string text, int from)
    {
        // A short text costs little at every position. A long one is looked for by its start, as long as that is rare enough.
        const int ShortText = 32;
        if (text.Length <= ShortText)
            return body.IndexOf(text, from, StringComparison.Ordinal);
        var start = text.Substring(0, ShortText);
        var work = 0L;
        for (var at = body.IndexOf(start, from, StringComparison.Ordinal); at >= 0; at = body.IndexOf(start, at + 1, StringComparison.Ordinal))
        {
            if (at + text.Length > body.Length)
                return -1;
            var common = CommonLength(at, text);
            if (common == text.Length)
                return at;
            work += common;
            if (work > body.Length)
                return NextLinear(text, at + 1);
        }

        return -1;
    }

    private int CommonLength(int at, string text)
    {
        var length = 0;
        while (length < text.Length && body[at + length] == text[length])
            length++;
        return length;
    }

    /// <summary>Knuth, Morris and Pratt: linear whatever the text.</summary>
    private int NextLinear(string text, int from)
    {
        var borders = new int[text.Length];
        for (int i = 1, border = 0; i < text.Length; i++)
        {
            while (border > 0 && text[i] != text[border])
                border = borders[border - 1];
            if (text[i] == text[border])
                border++;
            borders[i] = border;
        }

        for (int i = from, matched = 0; i < body.Length; i++)
        {
            while (matched > 0 && body[i] != text[matched])
                matched = borders[matched - 1];
            if (body[i] == text[matched])
                matched++;
            if (matched == text.Length)
                return i - matched + 1;
        }

        return -1;
    }

    /// <summary>
    /// An occurrence starts with at most three units before the first indexed run that it covers: each of the four cases is
    /// looked up. False when those runs are so common that scanning is better.
    /// </summary>
    private bool FindIndexed(string text, int max, List<int> found)
    {
        const int MaxCandidates = 4096;
        if (_heads is null)
            BuildIndex();
        var candidates = 0;
        for (var shift = 0; shift < Gram; shift++)
        {
            var head = _heads!.TryGetValue(Key(text, shift), out var last) ? last : -1;
            for (var at = head; at >= 0; at = _next![at / Gram])
            {
                if (++candidates > MaxCandidates)
                    return false;
                var start = at - shift;
                if (start >= 0 && start + text.Length <= body.Length && string.CompareOrdinal(body, start, text, 0, text.Length) == 0)
                    found.Add(start);
            }
        }

        found.Sort();
        if (found.Count > max)
            found.RemoveRange(max, found.Count - max);
        return true;
    }

    private void BuildIndex()
    {
        _heads = [];
        _next = new int[(body.Length / Gram) + 1];
        for (var at = 0; at + Gram <= body.Length; at += Gram)
        {
            var key = Key(body, at);
            _next[at / Gram] = _heads.TryGetValue(key, out var previous) ? previous : -1;
            _heads[key] = at;
        }
    }

    private static ulong Key(string text, int at) =>
        text[at] | ((ulong)text[at + 1] << 16) | ((ulong)text[at + 2] << 32) | ((ulong)text[at + 3] << 48);
}
