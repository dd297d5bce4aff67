namespace CorpusGen.Tool.Lsp.Protocol;

internal sealed record TextEdit(LineRange Range, string NewText);

internal sealed record TextDocumentEdit(VersionedTextDocumentIdentifier TextDocument, TextEdit[] Edits);

/// <summary>A file that does not exist yet.</summary>
internal sealed record CreateFile(string Uri, string Kind = "create");

/// <summary>Changes of several documents, in the one of two forms that the client understands.</summary>
internal sealed record WorkspaceEdit
{
    /// <summary>Items of <see cref="CreateFile"/> and <see cref="TextDocumentEdit"/>.</summary>
    public object[]? DocumentChanges { get; init; }

    public Dictionary<string, TextEdit[]>? Changes { get; init; }
}
