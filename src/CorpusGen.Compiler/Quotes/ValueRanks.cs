using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// Answers which is the next larger value in any part of a permutation, in a step for each bit of a value: a wavelet matrix (Claude,
/// Navarro and Ordóñez, The Wavelet Matrix, 2015).
/// </summary>
internal sealed class ValueRanks
{
    private readonly int _levels;
    private readonly ulong[][] _bits;
    private readonly int[][] _ones;
    private readonly int[] _zeros;

    public ValueRanks(int[] values, CancellationToken cancellation = default)
    {
        while (_levels < 31 && 1 << _levels < values.Length)
            _levels++;
        (_bits, _ones, _zeros) = (new ulong[_levels][], new int[_levels][], new int[_levels]);
        var current = (int[])values.Clone();
        var next = new int[values.Length];
        for (var level = 0; level < _levels; level++)
        {
            cancellation.ThrowIfCancellationRequested();
            _zeros[level] = Divide(level, current, next);
            (current, next) = (next, current);
        }

        Work.Add((long)values.Length * _levels);
    }

    /// <summary>
    /// The smallest value from <paramref name="from"/> on that is at <paramref name="start"/> to <paramref name="end"/>, or -1.
    /// </summary>
    public int Next(int start, int end, int from)
    {
        Work.Add(2 * _levels);
        var smaller = from <= 0 ? 0 : from >> _levels > 0 ? end - start : CountBelow(start, end, from);
        return smaller == end - start ? -1 : ValueOfRank(start, end, smaller);
    }

    /// <summary>Notes a level's bit of all values, and sorts them by it; returns how many do not have it.</summary>
    private int Divide(int level, int[] values, int[] sorted)
    {
        var bits = _bits[level] = new ulong[(values.Length >> 6) + 1];
        var ones = _ones[level] = new int[bits.Length];
        var shift = _levels - 1 - level;
        var zeros = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if ((values[i] >> shift & 1) == 0)
                sorted[zeros++] = values[i];
            else
                bits[i >> 6] |= 1UL << (i & 63);
        }

        var at = zeros;
        for (var i = 0; i < values.Length; i++)
        {
            if ((i & 63) == 0)
                ones[i >> 6] = at - zeros;
            if ((values[i] >> shift & 1) != 0)
                sorted[at++] = values[i];
        }

        if ((values.Length & 63) == 0)
            ones[values.Length >> 6] = at - zeros;
        return zeros;
    }

    private int CountBelow(int start, int end, int value)
    {
        var count = 0;
        for (var level = 0; level < _levels; level++)
        {
            var (startOnes, endOnes) = (OnesBefore(level, start), OnesBefore(level, end));
            if ((value >> (_levels - 1 - level) & 1) == 0)
            {
                (start, end) = (start - startOnes, end - endOnes);
                continue;
            }

            count += end - endOnes - (start - startOnes);
            (start, end) = (_zeros[level] + startOnes, _zeros[level] + endOnes);
        }

        return count;
    }

    private int ValueOfRank(int start, int end, int rank)
    {
        var value = 0;
        for (var level = 0; level < _levels; level++)
        {
            var (startOnes, endOnes) = (OnesBefore(level, start), OnesBefore(level, end));
            var zeros = end - endOnes - (start - startOnes);
            value <<= 1;
            if (rank < zeros)
            {
                (start, end) = (start - startOnes, end - endOnes);
                continue;
            }

            rank -= zeros;
            value |= 1;
            (start, end) = (_zeros[level] + startOnes, _zeros[level] + endOnes);
        }

        return value;
    }

    private int OnesBefore(int level, int index) =>
        _ones[level][index >> 6] + CountOnes(_bits[level][index >> 6] & ((1UL << (index & 63)) - 1));

    /// <summary>.NET Standard has no instruction for it.</summary>
    private static int CountOnes(ulong bits)
    {
        bits -= bits >> 1 & 0x5555555555555555;
        bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
        return (int)((bits + (bits >> 4) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101 >> 56);
    }
}
