using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Quotes;

/// <summary>A quotation in a body, or the part of it that is in one paragraph.</summary>
/// <param name="Open">The offset of the opening mark.</param>
/// <param name="Inside">The text between the marks.</param>
/// <param name="Ends">
/// The offsets where it may end, in order: several where apostrophes may be its closing mark. A quotation that the next paragraph opens
/// again ends with its line.
/// </param>
/// <param name="IsCertain">
/// Whether a closing mark ends it that is not an apostrophe, and no quotation with the same marks is inside it.
/// </param>
internal sealed record Quotation(int Open, TextRange Inside, List<int> Ends, bool IsCertain);
