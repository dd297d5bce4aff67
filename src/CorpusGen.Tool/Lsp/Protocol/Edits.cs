namespace CorpusGen.Tool.Lsp.Protocol;

internal sealed record TextEdit(LineRange Range, string NewText);

internal sealed record TextDocumentEdit(VersionedTextDocumentIdentifier TextDocument, TextEdit[] Edits);

/// <summary>Changes of several documents, in the one of two forms that the client understands.</summary>
internal sealed record WorkspaceEdit
{
    public TextDocumentEdit[]? DocumentChanges { get; init; }

    public Dictionary<string, TextEdit[]>? Changes { get; init; }
}
