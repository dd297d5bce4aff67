#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;

namespace CorpusGen;

/// <summary>Parsing for generic code. A provider has no effect: ISO 8601 has no culture. So the overloads are hidden.</summary>
public readonly partial struct PartialDuration : ISpanParsable<PartialDuration>
{
    static PartialDuration IParsable<PartialDuration>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static PartialDuration ISpanParsable<PartialDuration>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<PartialDuration>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDuration result) =>
        TryParse(s, out result);

    static bool ISpanParsable<PartialDuration>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDuration result) =>
        TryParse(s.ToString(), out result);
}
#endif
