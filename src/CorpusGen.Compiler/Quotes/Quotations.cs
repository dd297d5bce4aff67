using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// The direct speech of a body: the words between quotation marks, after a dash that begins a paragraph, or in a block quotation.
/// </summary>
public sealed class Quotations
{
    private readonly string _body;
    private readonly CancellationToken _cancellation;
    private readonly List<Quotation> _all;
    private readonly Dictionary<Quotation, Interjections> _interjections = [];
    private SpokenLines? _lines;
    private int[]? _parents;

    /// <summary>The quotations in <paramref name="body"/>, whose line ends are LF.</summary>
    public Quotations(string body, CancellationToken cancellation = default)
    {
        _body = body;
        _cancellation = cancellation;
        _all = new QuotationReader(body, cancellation).Read();
    }

    /// <summary>All quotations between marks, in the order of their opening marks.</summary>
    internal IReadOnlyList<Quotation> All => _all;

    /// <summary>
    /// Whether <paramref name="segment"/> is all that is between two marks that belong together, or a speaker's words in a paragraph of
    /// dialogue or a block quotation. Blanks, punctuation, markup and the marks of a quotation inside may be between the marks and the
    /// segment. An attribution between the marks begins and ends words like a mark.
    /// </summary>
    public bool AreWords(TextRange segment) =>
        AreBetweenMarks(segment)
        || (_lines ??= new SpokenLines(_body, _cancellation)).AreWords(segment)
        || AreBesideInterjection(segment);

    private bool AreBetweenMarks(TextRange segment) => IsOpened(segment.Start, quotation => IsEnd(quotation, segment.End));

    /// <summary>Whether an attribution in the quotation around a segment begins or ends at the segment.</summary>
    private bool AreBesideInterjection(TextRange segment)
    {
        if (Around(segment) is not { } quotation)
            return false;
        if (!_interjections.TryGetValue(quotation, out var interjections))
            _interjections.Add(quotation, interjections = new Interjections(_body, quotation.Inside, _cancellation));
        return (interjections.EndAt(segment.Start) || IsOpened(segment.Start, opened => opened == quotation))
            && (interjections.BeginAt(segment.End) || IsEnd(quotation, segment.End));
    }

    /// <summary>The innermost quotation that a segment is inside.</summary>
    private Quotation? Around(TextRange segment)
    {
        _parents ??= Parents();
        var index = After(segment.Start) - 1;
        while (index >= 0 && _all[index].Inside.End < segment.End)
            index = _parents[index];
        return index >= 0 ? _all[index] : null;
    }

    /// <summary>For each quotation, the index of the innermost quotation that it begins inside, or -1.</summary>
    private int[] Parents()
    {
        var parents = new int[_all.Count];
        for (var i = 0; i < parents.Length; i++)
        {
            var parent = i - 1;
            while (parent >= 0 && _all[parent].Inside.End <= _all[i].Open)
                parent = parents[parent];
            parents[i] = parent;
        }

        return parents;
    }

    /// <summary>Whether a quotation that <paramref name="isMeant"/> accepts opens right before <paramref name="start"/>.</summary>
    private bool IsOpened(int start, Func<Quotation, bool> isMeant)
    {
        for (var at = start; at > 0;)
        {
            if (QuotationMarks.IsMark(_body[at - 1]))
            {
                var quotation = Opening(at);
                if (quotation is not null && isMeant(quotation))
                    return true;
                at = quotation?.Open ?? at - 1;
            }
            else
            {
                at = Typography.SkipBefore(_body, at);
            }

            if (at < 0 || start - at > Typography.Reach)
                return false;
        }

        return false;
    }

    /// <summary>The quotation whose opening mark ends at <paramref name="start"/>.</summary>
    private Quotation? Opening(int start)
    {
        var index = After(start - 1);
        return index < _all.Count && _all[index].Inside.Start == start ? _all[index] : null;
    }

    /// <summary>The index of the first quotation whose words begin after <paramref name="offset"/>.</summary>
    private int After(int offset)
    {
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].Inside.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private bool IsEnd(Quotation quotation, int end)
    {
        for (var at = end; at < _body.Length && at - end <= Typography.Reach;)
        {
            if (IsEndOf(quotation, at))
                return true;
            var next = QuotationMarks.IsMark(_body[at]) ? at + 1 : Typography.SkipAfter(_body, at);
            if (next < 0)
                return false;
            at = next;
        }

        return false;
    }

    private static bool IsEndOf(Quotation quotation, int offset) => quotation.Ends.BinarySearch(offset) >= 0;
}
