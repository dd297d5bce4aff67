using CorpusGen.Compiler.Model;

namespace CorpusGen.Tool.Lsp;

/// <summary>
/// The changes that make a text from another: one for each run of lines that differ, so that an editor keeps its cursor, its folds and its
/// marks everywhere else. Lines that each text has once, in the same order, are kept (patience diff).
/// </summary>
internal sealed class Difference
{
    private readonly string _before;
    private readonly string _after;
    private readonly int[] _old;
    private readonly int[] _new;
    private readonly List<TextChange> _changes = [];

    private Difference(string before, string after) =>
        (_before, _after, _old, _new) = (before, after, StartsOf(before), StartsOf(after));

    /// <summary>The changes of <paramref name="before"/>, in order.</summary>
    public static EquatableArray<TextChange> Of(string before, string after)
    {
        var difference = new Difference(before, after);
        difference.Compare((0, difference._old.Length - 1), (0, difference._new.Length - 1));
        return difference._changes.ToEquatableArray();
    }

    /// <summary>The starts of the lines, and the end of the text.</summary>
    private static int[] StartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        if (starts[^1] < text.Length)
            starts.Add(text.Length);
        return [.. starts];
    }

    private void Compare((int Start, int End) old, (int Start, int End) @new)
    {
        while (old.Start < old.End && @new.Start < @new.End && Old(old.Start).SequenceEqual(New(@new.Start)))
            (old.Start, @new.Start) = (old.Start + 1, @new.Start + 1);
        while (old.Start < old.End && @new.Start < @new.End && Old(old.End - 1).SequenceEqual(New(@new.End - 1)))
            (old.End, @new.End) = (old.End - 1, @new.End - 1);
        var kept = Kept(old, @new);
        if (kept.Count == 0)
        {
            Add(old, @new);
            return;
        }

        foreach (var (ofOld, ofNew) in kept)
        {
            Compare((old.Start, ofOld), (@new.Start, ofNew));
            (old.Start, @new.Start) = (ofOld + 1, ofNew + 1);
        }

        Compare(old, @new);
    }

    /// <summary>The longest sequence of lines that both ranges have once, in the order of both.</summary>
    private List<(int Old, int New)> Kept((int Start, int End) old, (int Start, int End) @new)
    {
        var places = new Dictionary<string, (int Old, int New)>(StringComparer.Ordinal);
        for (var i = old.Start; i < old.End; i++)
            places[Old(i).ToString()] = places.ContainsKey(Old(i).ToString()) ? (-1, -1) : (i, -1);
        for (var i = @new.Start; i < @new.End; i++)
        {
            if (places.TryGetValue(New(i).ToString(), out var place))
                places[New(i).ToString()] = place.New >= 0 ? (-1, -1) : (place.Old, i);
        }

        // For each length, the sequence of that length that ends earliest in the new text.
        var ends = new List<(int Old, int New, int Before)>();
        var lengths = new List<int>();
        var shared = places.Values.Where(static place => place is { Old: >= 0, New: >= 0 }).OrderBy(static place => place.Old);
        foreach (var (inOld, inNew) in shared)
        {
            var (at, high) = (0, lengths.Count);
            while (at < high)
            {
                var middle = (at + high) / 2;
                if (ends[lengths[middle]].New < inNew)
                    at = middle + 1;
                else
                    high = middle;
            }

            ends.Add((inOld, inNew, at > 0 ? lengths[at - 1] : -1));
            if (at == lengths.Count)
                lengths.Add(ends.Count - 1);
            else
                lengths[at] = ends.Count - 1;
        }

        var kept = new List<(int Old, int New)>();
        for (var at = lengths.Count > 0 ? lengths[^1] : -1; at >= 0; at = ends[at].Before)
            kept.Add((ends[at].Old, ends[at].New));
        kept.Reverse();
        return kept;
    }

    /// <summary>Adds the change of some lines, without the text that both begin and end with.</summary>
    private void Add((int Start, int End) old, (int Start, int End) @new)
    {
        var (start, end) = (_old[old.Start], _old[old.End]);
        var (from, to) = (_new[@new.Start], _new[@new.End]);
        for (; start < end && from < to && _before[start] == _after[from]; start++)
            from++;
        for (; start < end && from < to && _before[end - 1] == _after[to - 1]; end--)
            to--;
        if (start < end || from < to)
            _changes.Add(new TextChange(new TextRange(start, end), _after[from..to]));
    }

    private ReadOnlySpan<char> Old(int line) => _before.AsSpan(_old[line].._old[line + 1]);

    private ReadOnlySpan<char> New(int line) => _after.AsSpan(_new[line].._new[line + 1]);
}
