namespace CorpusGen.Tool.Lsp.Protocol;

internal sealed record TextEdit(LineRange Range, string NewText)
{
    /// <summary>The key of its description in <see cref="WorkspaceEdit.ChangeAnnotations"/>.</summary>
    public string? AnnotationId { get; init; }
}

/// <summary>A description of changes.</summary>
/// <param name="Label">A few words.</param>
/// <param name="NeedsConfirmation">Whether the client shows the changes before it makes them.</param>
internal sealed record ChangeAnnotation(string Label, bool NeedsConfirmation);

internal sealed record TextDocumentEdit(VersionedTextDocumentIdentifier TextDocument, TextEdit[] Edits);

/// <summary>A file that does not exist yet.</summary>
internal sealed record CreateFile(string Uri, string Kind = "create");

/// <summary>Changes of several documents, in the one of two forms that the client understands.</summary>
internal sealed record WorkspaceEdit
{
    /// <summary>Items of <see cref="CreateFile"/> and <see cref="TextDocumentEdit"/>.</summary>
    public object[]? DocumentChanges { get; init; }

    public Dictionary<string, TextEdit[]>? Changes { get; init; }

    public Dictionary<string, ChangeAnnotation>? ChangeAnnotations { get; init; }
}
