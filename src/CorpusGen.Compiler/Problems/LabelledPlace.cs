using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Problems;

/// <summary>Another place that a problem is about, such as the first definition of a duplicate id.</summary>
/// <param name="Label">What is there: a noun phrase.</param>
/// <param name="Place">The place.</param>
public sealed record LabelledPlace(string Label, Place Place);
