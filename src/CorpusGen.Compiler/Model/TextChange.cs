namespace CorpusGen.Compiler.Model;

/// <summary>A range of <see cref="SourceFile.Text"/> and the text to put there.</summary>
/// <param name="Range">The range; empty where text is inserted.</param>
/// <param name="Text">The new text.</param>
public readonly record struct TextChange(TextRange Range, string Text);
