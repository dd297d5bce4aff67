namespace CorpusGen.Markdown;

/// <summary>A heading of a body.</summary>
/// <param name="Level">The level in the body, from 1 to 6.</param>
/// <param name="Id">The anchor, after GitHub's rule; unique in the body.</param>
/// <param name="Text">The words, without markup.</param>
public sealed record Heading(int Level, string Id, string Text);
