using CorpusGen.Compiler.Model;

namespace CorpusGen.Authoring.Editing;

/// <summary>A change that a person asks for.</summary>
/// <param name="Title">Its effect, in the words of a menu.</param>
/// <param name="Changes">The changes by file. The text of a file that does not exist is empty.</param>
public sealed record Refactoring(string Title, IReadOnlyList<(SourceFile File, EquatableArray<TextChange> Changes)> Changes);
