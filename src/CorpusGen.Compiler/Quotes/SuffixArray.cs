using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// Sorts the suffixes of a text in linear time by induced sorting (Nong, Zhang and Chan, Two Efficient Algorithms for Linear Time Suffix
/// Array Construction, 2011). Texts that repeat cost no more than others.
/// </summary>
internal sealed class SuffixArray
{
    private readonly int[] _text;
    private readonly int _largest;
    private readonly CancellationToken _cancellation;

    /// <summary>Whether a suffix is before the suffix a unit later.</summary>
    private readonly bool[] _ascends;

    // Of each value, where its descending and its ascending suffixes start in the order.
    private readonly int[] _descending;
    private readonly int[] _ascending;

    private readonly int[] _sorted;

    private SuffixArray(int[] text, int largest, CancellationToken cancellation)
    {
        (_text, _largest, _cancellation) = (text, largest, cancellation);
        _ascends = new bool[text.Length];
        for (var i = text.Length - 2; i >= 0; i--)
            _ascends[i] = text[i] == text[i + 1] ? _ascends[i + 1] : text[i] < text[i + 1];

        _descending = new int[largest + 2];
        _ascending = new int[largest + 1];
        for (var i = 0; i < text.Length; i++)
        {
            if (_ascends[i])
                _descending[text[i] + 1]++;
            else
                _ascending[text[i]]++;
        }

        for (var value = 0; value <= largest; value++)
        {
            _ascending[value] += _descending[value];
            _descending[value + 1] += _ascending[value];
        }

        _sorted = new int[text.Length];
        Work.Add(text.Length);
    }

    /// <summary>The starts of all suffixes of <paramref name="text"/>, in the ordinal order of the suffixes.</summary>
    public static int[] Of(string text, CancellationToken cancellation = default)
    {
        // Numbered without gaps: a table for all units would be larger than a short text.
        var numbers = new int[char.MaxValue + 1];
        foreach (var unit in text)
            numbers[unit] = 1;
        var largest = -1;
        for (var unit = 0; unit < numbers.Length; unit++)
            numbers[unit] = numbers[unit] > 0 ? ++largest : 0;
        var values = new int[text.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = numbers[text[i]];
        return Sort(values, Math.Max(0, largest), cancellation);
    }

    private static int[] Sort(int[] text, int largest, CancellationToken cancellation)
    {
        if (text.Length == 0)
            return [];
        var array = new SuffixArray(text, largest, cancellation);
        array.Sort();
        return array._sorted;
    }

    private void Sort()
    {
        // The suffixes at which ascent begins: their order decides the order of all suffixes.
        var numbers = new int[_text.Length];
        var turns = new List<int>();
        for (var i = 1; i < _text.Length; i++)
        {
            if (!_ascends[i - 1] && _ascends[i])
            {
                turns.Add(i);
                numbers[i] = turns.Count;
            }
        }

        Induce(turns);
        if (turns.Count == 0)
            return;

        // Sorted by now as far as the next turn; named by that stretch, they are a text of at most half the length.
        var sorted = new List<int>(turns.Count);
        foreach (var start in _sorted)
        {
            if (numbers[start] > 0)
                sorted.Add(start);
        }

        var names = new int[turns.Count];
        var name = 0;
        for (var i = 1; i < sorted.Count; i++)
        {
            if (!AreSame(sorted[i - 1], EndOf(sorted[i - 1]), sorted[i], EndOf(sorted[i])))
                name++;
            names[numbers[sorted[i]] - 1] = name;
        }

        var order = Sort(names, name, _cancellation);
        for (var i = 0; i < order.Length; i++)
            sorted[i] = turns[order[i]];
        Induce(sorted);

        int EndOf(int turn) => numbers[turn] < turns.Count ? turns[numbers[turn]] : _text.Length;
    }

    /// <summary>Whether two stretches from turn to turn are the same; the next turn's unit is part of them.</summary>
    private bool AreSame(int left, int leftEnd, int right, int rightEnd)
    {
        if (leftEnd - left != rightEnd - right || leftEnd == _text.Length || rightEnd == _text.Length)
            return false;
        return _text.AsSpan(left, leftEnd - left + 1).SequenceEqual(_text.AsSpan(right, leftEnd - left + 1));
    }

    /// <summary>Sorts all suffixes from the order of those at turns.</summary>
    private void Induce(List<int> turns)
    {
        _sorted.AsSpan().Fill(-1);
        var next = (int[])_ascending.Clone();
        foreach (var turn in turns)
            _sorted[next[_text[turn]]++] = turn;

        next = (int[])_descending.Clone();
        _sorted[next[_text[_text.Length - 1]]++] = _text.Length - 1;
        for (var i = 0; i < _sorted.Length; i++)
        {
            if (_sorted[i] - 1 is >= 0 and var before && !_ascends[before])
                _sorted[next[_text[before]]++] = before;
            CheckCancelled(i);
        }

        next = (int[])_descending.Clone();
        for (var i = _sorted.Length - 1; i >= 0; i--)
        {
            if (_sorted[i] - 1 is >= 0 and var before && _ascends[before])
                _sorted[--next[_text[before] + 1]] = before;
            CheckCancelled(i);
        }

        Work.Add(2 * _sorted.Length);
    }

    private void CheckCancelled(int step)
    {
        if ((step & 0xFFFF) == 0)
            _cancellation.ThrowIfCancellationRequested();
    }
}
