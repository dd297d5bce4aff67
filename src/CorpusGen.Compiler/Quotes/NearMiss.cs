using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Quotes;

/// <summary>How a quote differs from the words of the body.</summary>
public enum NearMissReason
{
    /// <summary>Blanks, line breaks and their like differ.</summary>
    WhiteSpace,

    /// <summary>The same characters, composed differently (Unicode NFC and NFD).</summary>
    Normalization,

    /// <summary>Full-width and half-width forms differ (Unicode NFKC).</summary>
    Width,

    /// <summary>Quotation marks, apostrophes, dashes or ellipses differ.</summary>
    QuotationMarks,

    /// <summary>Capitals and small letters differ.</summary>
    LetterCase,

    /// <summary>Several of these differ.</summary>
    Several,

    /// <summary>A few characters differ.</summary>
    FewCharacters,
}

/// <summary>The words of the body that are nearest to a quote that is not in it.</summary>
/// <param name="Reason">How it differs.</param>
/// <param name="Range">Its place.</param>
/// <param name="Wording">The article's own words.</param>
/// <param name="Difference">Those words with each difference shown as <c>[article's|quote's]</c>, invisible characters by name.</param>
public sealed record NearMiss(NearMissReason Reason, TextRange Range, string Wording, string Difference);
