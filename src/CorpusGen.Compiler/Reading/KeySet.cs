namespace CorpusGen.Compiler.Reading;

/// <summary>
/// The keys of one mapping: nearly always a handful, compared one by one; sorted once there are many. Not hashed, because an author who
/// writes the keys could choose ones of equal hashes.
/// </summary>
internal struct KeySet
{
    private const int Few = 16;

    private List<ScalarNode>? _few;
    private SortedDictionary<string, ScalarNode>? _many;

    /// <summary>Adds a key, or returns the key that is the same.</summary>
    public ScalarNode? Add(ScalarNode key)
    {
        if (_many is not null)
        {
            if (_many.TryGetValue(key.Value, out var same))
                return same;
            _many.Add(key.Value, key);
            return null;
        }

        foreach (var other in _few ??= [])
        {
            if (other.Value == key.Value)
                return other;
        }

        _few.Add(key);
        if (_few.Count > Few)
        {
            _many = new(StringComparer.Ordinal);
            foreach (var one in _few)
                _many.Add(one.Value, one);
        }

        return null;
    }
}
