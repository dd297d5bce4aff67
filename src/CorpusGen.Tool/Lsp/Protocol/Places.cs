namespace CorpusGen.Tool.Lsp.Protocol;

/// <summary>A place between two characters: a line and UTF-16 units, both from zero.</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>A range of a document; <see cref="End"/> is not in it.</summary>
internal readonly record struct LineRange(Position Start, Position End);

/// <summary>A range of a document.</summary>
internal sealed record Location(string Uri, LineRange Range);
