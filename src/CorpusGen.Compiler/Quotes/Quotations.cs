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
    private SpokenLines? _lines;

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
    /// segment.
    /// </summary>
    public bool AreWords(TextRange segment) =>
        AreBetweenMarks(segment) || (_lines ??= new SpokenLines(_body, _cancellation)).AreWords(segment);

    private bool AreBetweenMarks(TextRange segment)
    {
        for (var at = segment.Start; at > 0;)
        {
            if (QuotationMarks.IsMark(_body[at - 1]))
            {
                var quotation = Opening(at);
                if (quotation is not null && IsEnd(quotation, segment.End))
                    return true;
                at = quotation?.Open ?? at - 1;
            }
            else
            {
                at = Typography.SkipBefore(_body, at);
            }

            if (at < 0 || segment.Start - at > Typography.Reach)
                return false;
        }

        return false;
    }

    /// <summary>The quotation whose opening mark ends at <paramref name="start"/>.</summary>
    private Quotation? Opening(int start)
    {
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].Inside.Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _all.Count && _all[low].Inside.Start == start ? _all[low] : null;
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
