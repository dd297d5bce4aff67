using System.Diagnostics;

namespace CorpusGen;

/// <summary>
/// A range of an article's body in UTF-16 code units, <see cref="Start"/> included, <see cref="End"/> excluded:
/// the W3C Web Annotation <c>TextPositionSelector</c>. <c>article.Body.Substring(Start, Length)</c> is the text.
/// </summary>
/// <param name="Start">The first UTF-16 unit that belongs to the range.</param>
/// <param name="End">The first UTF-16 unit after the range.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct TextPosition(int Start, int End)
{
    /// <summary>The number of UTF-16 units in the range.</summary>
    public int Length => End - Start;

    /// <summary><c>[start,end)</c>, the notation of mathematics.</summary>
    public override string ToString() => FormattableString.Invariant($"[{Start},{End})");
}
