using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// All suffixes of a text in their order: the places of any other text are one run of them. It is made in linear time, and a
/// search is a binary search, in every text: the index has no hashes, which two texts could share.
/// </summary>
internal sealed class SuffixIndex
{
    private readonly string _text;
    private readonly int[] _suffixes;
    private readonly CancellationToken _cancellation;
    private ValueRanks? _ranks;

    public SuffixIndex(string text, CancellationToken cancellation = default)
    {
        _text = text;
        _cancellation = cancellation;
        _suffixes = SuffixArray.Of(text, cancellation);
    }

    /// <summary>Where <paramref name="text"/>, which is not empty, is.</summary>
    public Places PlacesOf(string text)
    {
        var first = Bound(text, 0, 0);
        return new Places(this, first, Bound(text, first, 1));
    }

    /// <summary>
    /// The first suffix from <paramref name="low"/> on that compares to the text as at least <paramref name="order"/>, as far as the text
    /// goes.
    /// </summary>
    private int Bound(string text, int low, int order)
    {
        var high = _suffixes.Length;
        while (low < high)
        {
            Work.Add(1);
            var middle = (int)(((uint)low + (uint)high) >> 1);
            if (Math.Sign(string.CompareOrdinal(_text, _suffixes[middle], text, 0, text.Length)) < order)
                low = middle + 1;
            else
                high = middle;
        }

        Work.Add(text.Length);
        return low;
    }

    private int Next(int first, int end, int from)
    {
        const int Few = 64;
        if (end - first > Few)
            return (_ranks ??= new ValueRanks(_suffixes, _cancellation)).Next(first, end, from);
        Work.Add(end - first);
        var next = -1;
        for (var i = first; i < end; i++)
        {
            if (_suffixes[i] >= from && (next < 0 || _suffixes[i] < next))
                next = _suffixes[i];
        }

        return next;
    }

    /// <summary>The places of one text.</summary>
    internal readonly struct Places(SuffixIndex index, int first, int end)
    {
        /// <summary>How many there are.</summary>
        public int Count => end - first;

        /// <summary>The first place at or after <paramref name="from"/>, or -1.</summary>
        public int Next(int from) => index.Next(first, end, from);
    }
}
