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
    private Dictionary<ulong, (int Last, int Count)>? _runs;
    private int[]? _next;

    /// <summary>How many units of the body have been walked through so far: what searches have cost that nothing shortened.</summary>
    public long Walked { get; private set; }

    /// <summary>The first <paramref name="max"/> places of <paramref name="text"/>, in order; they may overlap.</summary>
    public List<int> Of(string text, int max)
    {
        var found = new List<int>();
        if (text.Length == 0 || text.Length > body.Length || Excludes(text))
            return found;
        if (_searches > SearchesBeforeIndex && body.Length >= ShortestIndexedBody && text.Length >= (2 * Gram) - 1 && FindIndexed(text, max, found))
            return found;

        found.AddRange(From(text, 0).Take(max));
        Walked += found.Count == max ? found[max - 1] : body.Length;
        return found;
    }

    /// <summary>The first place of <paramref name="text"/> at or after <paramref name="from"/>, or -1.</summary>
    public int Next(string text, int from)
    {
        if (Excludes(text))
            return -1;
        foreach (var at in From(text, from))
        {
            Walked += at - from;
            return at;
        }

        Walked += body.Length - from;
        return -1;
    }

    /// <summary>Whether <paramref name="text"/> is known to stand nowhere.</summary>
    private bool Excludes(string text)
    {
        if (++_searches <= SearchesBeforeFilter || body.Length < ShortestIndexedBody)
            return false;
        _filter ??= new RunFilter(body);
        return _filter.Excludes(text);
    }

    /// <summary>All places from <paramref name="from"/> on. A long text is looked for by its start, as long as that is rare enough.</summary>
    private IEnumerable<int> From(string text, int from)
    {
        const int ShortText = 32;
        var start = text.Length <= ShortText ? text : text.Substring(0, ShortText);
        var work = 0L;
        for (var at = body.IndexOf(start, from, StringComparison.Ordinal); at >= 0; at = body.IndexOf(start, at + 1, StringComparison.Ordinal))
        {
            if (StandsAt(at, text))
                yield return at;
            work += text.Length - start.Length;
            if (work <= body.Length)
                continue;
            foreach (var later in FromLinearly(text, at + 1))
                yield return later;
            yield break;
        }
    }

    private bool StandsAt(int at, string text) =>
        at + text.Length <= body.Length && body.AsSpan(at, text.Length).SequenceEqual(text.AsSpan());

    /// <summary>Knuth, Morris and Pratt: linear whatever the text, and however often it stands there.</summary>
    private IEnumerable<int> FromLinearly(string text, int from)
    {
        // For each start of the text, how much of its end is a shorter start of it.
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
            if (matched < text.Length)
                continue;
            yield return i - matched + 1;
            matched = borders[matched - 1];
        }
    }

    /// <summary>
    /// Wherever the text stands, one of the four runs at a window of it is on the index: each is looked up, in the window where
    /// they have the fewest places together. False when even those are so many that scanning is better.
    /// </summary>
    private bool FindIndexed(string text, int max, List<int> found)
    {
        const int MaxCandidates = 4096;
        if (_runs is null)
            BuildIndex();
        var (window, places) = RarestWindow(text);
        if (places > MaxCandidates)
            return false;
        for (var offset = window; offset < window + Gram; offset++)
        {
            for (var at = RunAt(text, offset).Last; at >= 0; at = _next![at / Gram])
            {
                var start = at - offset;
                if (start >= 0 && StandsAt(start, text))
                    found.Add(start);
            }
        }

        found.Sort();
        if (found.Count > max)
            found.RemoveRange(max, found.Count - max);
        return true;
    }

    private (int Window, int Places) RarestWindow(string text)
    {
        const int MaxWindows = 64;
        var rarest = (Window: 0, Places: int.MaxValue);
        for (var window = 0; window + (2 * Gram) - 1 <= text.Length && window < MaxWindows * Gram && rarest.Places > 0; window += Gram)
        {
            var places = 0;
            for (var offset = window; offset < window + Gram; offset++)
                places += RunAt(text, offset).Count;
            if (places < rarest.Places)
                rarest = (window, places);
        }

        return rarest;
    }

    private void BuildIndex()
    {
        _runs = [];
        _next = new int[(body.Length / Gram) + 1];
        for (var at = 0; at + Gram <= body.Length; at += Gram)
        {
            var (previous, count) = RunAt(body, at);
            _next[at / Gram] = previous;
            _runs[Key(body, at)] = (at, count + 1);
        }
    }

    /// <summary>The last indexed place of the run at <paramref name="at"/>, and how many there are.</summary>
    private (int Last, int Count) RunAt(string text, int at) => _runs!.TryGetValue(Key(text, at), out var run) ? run : (-1, 0);

    private static ulong Key(string text, int at) =>
        text[at] | ((ulong)text[at + 1] << 16) | ((ulong)text[at + 2] << 32) | ((ulong)text[at + 3] << 48);
}
