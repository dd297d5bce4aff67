using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Quotes;

/// <summary>The segments and the context by which a quote is looked for.</summary>
internal readonly struct QuoteSelector(IReadOnlyList<string> exact, string? prefix, string? suffix) : IEquatable<QuoteSelector>
{
    private IReadOnlyList<string> Exact { get; } = exact;

    private string? Prefix { get; } = prefix;

    private string? Suffix { get; } = suffix;

    public bool Equals(QuoteSelector other) =>
        Prefix == other.Prefix && Suffix == other.Suffix && Exact.SequenceEqual(other.Exact, StringComparer.Ordinal);

    public override bool Equals(object? obj) => obj is QuoteSelector other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(SecretHash);
        hash.Add(Prefix);
        hash.Add(Suffix);
        foreach (var segment in Exact)
            hash.Add(segment);
        return hash.Value;
    }
}
