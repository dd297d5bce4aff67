using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// Finds where texts are in one body, ordinally. A few searches scan the body, which is fastest. When they have walked too far in all,
/// because there are many or because text repeats, the others use an index of all suffixes, whose cost no body and no text can raise.
/// </summary>
internal sealed class Occurrences(string body, CancellationToken cancellation = default)
{
    /// <summary>How often the whole body is walked through before the index is made, which costs as much.</summary>
    private const int WalksBeforeIndex = 128;

    /// <summary>Units that are walked through in any case: an article of an ordinary length never needs an index.</summary>
    private const int FreeSteps = 1 << 18;

    /// <summary>How far is scanned before it is looked whether the search was cancelled.</summary>
    private const int Stretch = 1 << 20;

    private long _walked;
    private SuffixIndex? _index;

    /// <summary>The first <paramref name="max"/> places of <paramref name="text"/>, in order; they may overlap.</summary>
    public List<int> Of(string text, int max) => [.. From(text).Take(max)];

    /// <summary>All places of <paramref name="text"/>, in order, looked for one by one.</summary>
    public IEnumerable<int> From(string text) => From(text, 0);

    /// <summary>The first place of <paramref name="text"/> at or after <paramref name="from"/>, or -1.</summary>
    public int Next(string text, int from)
    {
        foreach (var at in From(text, from))
            return at;
        return -1;
    }

    private IEnumerable<int> From(string text, int from)
    {
        if (text.Length == 0)
            yield break;
        while (!HasIndex())
        {
            var at = Scan(text, from);
            if (at < 0)
                yield break;
            if (StandsAt(at, text))
                yield return at;
            from = at + 1;
        }

        var places = _index!.PlacesOf(text);
        for (var at = places.Next(from); at >= 0; at = places.Next(at + 1))
            yield return at;
    }

    /// <summary>The next place where a long text may be, which is looked for by its start.</summary>
    private int Scan(string text, int from)
    {
        const int ShortText = 32;
        var start = text.AsSpan(0, Math.Min(text.Length, ShortText));
        for (var at = from; at + text.Length <= body.Length; at += Stretch)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = body.AsSpan(at, Math.Min(Stretch + start.Length - 1, body.Length - at)).IndexOf(start);
            if (found >= 0)
            {
                Walk(at + found - from + text.Length);
                return at + found;
            }
        }

        Walk(body.Length - from);
        return -1;
    }

    private bool StandsAt(int at, string text) =>
        at + text.Length <= body.Length && body.AsSpan(at, text.Length).SequenceEqual(text.AsSpan());

    private void Walk(int units)
    {
        _walked += units;
        Work.Add(units);
    }

    private bool HasIndex()
    {
        if (_index is null && _walked > FreeSteps + ((long)WalksBeforeIndex * body.Length))
            _index = new SuffixIndex(body, cancellation);
        return _index is not null;
    }
}
