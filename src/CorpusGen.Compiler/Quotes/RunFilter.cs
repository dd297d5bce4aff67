namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// Knows which short runs of units a body does not have (a Bloom filter), so that a text which stands nowhere in it is nearly
/// always known by one of its runs, without scanning a long body for it once more.
/// </summary>
internal sealed class RunFilter
{
    private const int BitsPerUnit = 16;
    private const int MaxBits = 1 << 27;

    private readonly ulong[] _bits;
    private readonly int _shift;

    public RunFilter(string body)
    {
        var log = 16;
        while (1 << log < MaxBits && 1L << log < (long)body.Length * BitsPerUnit)
            log++;
        _bits = new ulong[1 << (log - 6)];
        _shift = 64 - log;
        foreach (var (pair, four, eight) in new Runs(body))
        {
            Set(pair);
            Set(four);
            Set(eight);
        }
    }

    /// <summary>Whether <paramref name="text"/> has a run of two, four or eight units that the body does not have.</summary>
    public bool Excludes(string text)
    {
        foreach (var (pair, four, eight) in new Runs(text))
        {
            if (!Has(pair) || !Has(four) || !Has(eight))
                return true;
        }

        return false;
    }

    private void Set(ulong hash) => _bits[hash >> _shift >> 6] |= 1UL << (int)(hash >> _shift);

    private bool Has(ulong hash) => hash == 0 || (_bits[hash >> _shift >> 6] & (1UL << (int)(hash >> _shift))) != 0;

    /// <summary>The hashes of the runs that end at each unit; zero where the text is too short yet.</summary>
    private ref struct Runs(string text)
    {
        private readonly string _text = text;
        private int _at;
        private ulong _last;
        private ulong _beforeLast;

        public (ulong Pair, ulong Four, ulong Eight) Current { get; private set; }

        public readonly Runs GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_at >= _text.Length)
                return false;
            _beforeLast = (_beforeLast << 16) | (_last >> 48);
            _last = (_last << 16) | _text[_at++];
            Current = (
                _at < 2 ? 0 : Hash(_last & 0xFFFF_FFFF, 1),
                _at < 4 ? 0 : Hash(_last, 2),
                _at < 8 ? 0 : Hash(_last ^ (_beforeLast * 0x9E3779B97F4A7C15), 3));
            return true;
        }

        private static ulong Hash(ulong run, ulong salt)
        {
            var hash = unchecked((run + salt) * 0xD6E8FEB86659FD93);
            return unchecked((hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93) | 1;
        }
    }
}
