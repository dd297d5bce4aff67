namespace CorpusGen.Tool.Lsp.Protocol;

internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument);

internal sealed record PositionParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record RangeParams(TextDocumentIdentifier TextDocument, LineRange Range);

internal sealed record MarkupContent(string Value, string Kind = "markdown");

internal sealed record HoverResult(MarkupContent Contents, LineRange Range);

internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext Context);

internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>A rename.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">The place of the id.</param>
/// <param name="NewName">The other id.</param>
/// <param name="UnsavedCode">
/// The URIs of C# documents that are not saved: an extension of the protocol, because a client sends this server articles alone.
/// </param>
internal sealed record RenameParams(
    TextDocumentIdentifier TextDocument, Position Position, string NewName, string[]? UnsavedCode = null);

internal sealed record PrepareRenameResult(LineRange Range, string Placeholder);

internal sealed record DocumentHighlight(LineRange Range, DocumentHighlightKind Kind);

internal enum DocumentHighlightKind
{
    Text = 1,
    Read,
    Write,
}

internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind = null);

internal sealed record SemanticTokens(int[] Data);

internal sealed record InlayHint(Position Position, string Label)
{
    public bool PaddingLeft { get; init; } = true;
}
