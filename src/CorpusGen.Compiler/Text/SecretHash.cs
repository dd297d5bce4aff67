namespace CorpusGen.Compiler.Text;

/// <summary>
/// A hash of text that nobody can make collide who writes the text: a polynomial at a point that each process chooses at random (Carter and
/// Wegman, Universal Classes of Hash Functions, 1979). Nothing may depend on its values but which entry of a table is looked at first.
/// </summary>
/// <remarks>
/// <see cref="string.GetHashCode()"/> does not serve: on .NET Framework, where Visual Studio compiles, its values are the same in every
/// process.
/// </remarks>
internal struct SecretHash
{
    private const ulong Prime = (1UL << 31) - 1;

    /// <summary>No unit of a text, so that the end of one differs from the start of the next.</summary>
    private const ulong End = char.MaxValue + 1;
    private const ulong None = End + 1;

    private static readonly ulong Point = BitConverter.ToUInt64(Guid.NewGuid().ToByteArray(), 8) % (Prime - None) + None;

    private ulong _hash;

    /// <summary>The hash of all that was added.</summary>
    public readonly int Value => (int)_hash;

    /// <summary>Adds a unit.</summary>
    public void Add(char unit) => AddValue(unit);

    /// <summary>Adds a whole text; none differs from an empty one.</summary>
    public void Add(string? text)
    {
        if (text is null)
        {
            AddValue(None);
            return;
        }

        foreach (var unit in text)
            AddValue(unit);
        AddValue(End);
    }

    private void AddValue(ulong value)
    {
        var product = (_hash * Point) + value + 1;
        product = (product & Prime) + (product >> 31);
        _hash = product >= Prime ? product - Prime : product;
    }
}

/// <summary>
/// Compares texts as <see cref="StringComparer.Ordinal"/> does, by a <see cref="SecretHash"/>: for tables of authors' text.
/// </summary>
internal sealed class OrdinalText : IEqualityComparer<string>
{
    public static readonly OrdinalText Comparer = new();

    private OrdinalText()
    {
    }

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string text)
    {
        var hash = default(SecretHash);
        hash.Add(text);
        return hash.Value;
    }
}
