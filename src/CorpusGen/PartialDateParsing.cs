#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;

namespace CorpusGen;

/// <summary>Parsing for generic code. A provider has no effect: EDTF has no culture. So the overloads are hidden.</summary>
public readonly partial struct PartialDate : ISpanParsable<PartialDate>
{
    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static PartialDate ISpanParsable<PartialDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);

    static bool ISpanParsable<PartialDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.ToString(), out result);
}
#endif
