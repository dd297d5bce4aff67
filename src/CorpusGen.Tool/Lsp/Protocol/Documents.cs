using System.Text.Json.Serialization;

namespace CorpusGen.Tool.Lsp.Protocol;

internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>A document and the number of its state; <see langword="null"/>, and not left out, where it is not open.</summary>
internal sealed record VersionedTextDocumentIdentifier(
    string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

internal sealed record TextDocumentItem(string Uri, string LanguageId, int Version, string Text);

internal sealed record DidOpenParams(TextDocumentItem TextDocument);

internal sealed record DidChangeParams(VersionedTextDocumentIdentifier TextDocument, TextDocumentChange[] ContentChanges);

/// <summary>A change of a document.</summary>
/// <param name="Range">The range that is replaced; <see langword="null"/> for the whole document.</param>
/// <param name="Text">The new text.</param>
internal sealed record TextDocumentChange(LineRange? Range, string Text);

internal sealed record DidCloseParams(TextDocumentIdentifier TextDocument);

internal sealed record DidSaveParams(TextDocumentIdentifier TextDocument);

internal sealed record DidChangeWatchedFilesParams(FileEvent[] Changes);

internal sealed record FileEvent(string Uri, int Type);

internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);

internal sealed record WorkspaceFoldersChange(WorkspaceFolder[] Added, WorkspaceFolder[] Removed);

internal sealed record WorkspaceFolder(string Uri, string Name);
