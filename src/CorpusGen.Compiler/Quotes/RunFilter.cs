namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// Knows which runs of units a body does not have (a Bloom filter), so that a text which stands nowhere in it is nearly always
/// known by one of its runs, without scanning a long body for it once more. Short runs tell prose apart, long ones what repeats.
/// </summary>
internal sealed class RunFilter
{
    private const int BitsPerUnit = 16;
    private const int MaxBits = 1 << 27;

    private static readonly int[] Lengths = [2, 4, 8, 24, 96];

    private readonly ulong[] _bits;
    private readonly int _shift;

    public RunFilter(string body)
    {
        var log = 16;
        while (1 << log < MaxBits && 1L << log < (long)body.Length * BitsPerUnit)
            log++;
        _bits = new ulong[1 << (log - 6)];
        _shift = 64 - log;
        foreach (var length in Lengths)
        {
            foreach (var hash in new Runs(body, length))
                _bits[hash >> _shift >> 6] |= 1UL << (int)(hash >> _shift);
        }
    }

    /// <summary>Whether <paramref name="text"/> has a run that the body does not have.</summary>
    public bool Excludes(string text)
    {
        foreach (var length in Lengths)
        {
            foreach (var hash in new Runs(text, length))
            {
                if ((_bits[hash >> _shift >> 6] & (1UL << (int)(hash >> _shift))) == 0)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The hashes of all runs of one length (Rabin and Karp); none where the text is shorter.</summary>
    private ref struct Runs
    {
        private const ulong Radix = 0xD6E8FEB86659FD93;

        private readonly string _text;
        private readonly int _length;
        private readonly ulong _leaving = 1;
        private int _end;
        private ulong _hash;

        public Runs(string text, int length)
        {
            (_text, _length) = (text, length);
            for (var i = 0; i < length; i++)
                _leaving = unchecked(_leaving * Radix);
            while (_end < length - 1 && _end < text.Length)
                _hash = unchecked((_hash * Radix) + text[_end++]);
        }

        /// <summary>Mixed, as the bit is chosen by the upper end of it.</summary>
        public readonly ulong Current => unchecked((_hash ^ (_hash >> 32)) * Radix);

        public readonly Runs GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_end >= _text.Length)
                return false;
            var left = _end >= _length ? _text[_end - _length] * _leaving : 0;
            _hash = unchecked((_hash * Radix) + _text[_end++] - left);
            return true;
        }
    }
}
