using CorpusGen.Compiler.Model;
using CorpusGen.Tool.Lsp.Protocol;

namespace CorpusGen.Tool.Lsp;

/// <summary>Writes changes of files as the client reads them.</summary>
/// <param name="workspace">The open documents, whose versions the edits name.</param>
/// <param name="client">The edits that the client understands.</param>
internal sealed class EditWriter(Workspace workspace, WorkspaceEditCapabilities? client)
{
    private const string Code = "code";

    private readonly bool _hasVersions = client?.DocumentChanges is true;
    private readonly bool _hasAnnotations = client is { DocumentChanges: true, ChangeAnnotationSupport: not null };

    /// <summary>The edit with changes of several files.</summary>
    /// <param name="files">Articles and registers, with their changes.</param>
    /// <param name="code">C# files with their changes. The client shows the changes first where it can.</param>
    public WorkspaceEdit Of(
        IEnumerable<(SourceFile File, EquatableArray<TextChange> Changes)> files,
        IReadOnlyCollection<(SourceFile File, EquatableArray<TextChange> Changes)>? code = null)
    {
        var annotation = _hasAnnotations && code is { Count: > 0 } ? Code : null;
        TextDocumentEdit[] edits =
            [.. files.Select(file => Of(file.File, file.Changes)), .. (code ?? []).Select(file => Of(file.File, file.Changes, annotation))];
        return _hasVersions
            ? new WorkspaceEdit
            {
                DocumentChanges = [.. edits.Where(IsNew).Select(Creation), .. edits],
                ChangeAnnotations = annotation is null
                    ? null
                    : new() { [annotation] = new("C# that names it", NeedsConfirmation: true) },
            }
            : new WorkspaceEdit { Changes = edits.ToDictionary(edit => edit.TextDocument.Uri, edit => edit.Edits, StringComparer.Ordinal) };
    }

    private static CreateFile Creation(TextDocumentEdit edit) => new(edit.TextDocument.Uri);

    private static bool IsNew(TextDocumentEdit edit) =>
        edit.TextDocument.Version is null && DocumentUri.PathOf(edit.TextDocument.Uri) is { } path && !File.Exists(path);

    private TextDocumentEdit Of(SourceFile file, EquatableArray<TextChange> changes, string? annotation = null)
    {
        // A file that is not open has no byte order mark in an editor, so its text is as an open document without a mark.
        var document = workspace.DocumentAt(file.Path)
            ?? new OpenDocument(DocumentUri.Of(file.Path), file.Path, 0, new SourceFile(file.Path, file.Path, file.Text));
        var version = workspace.DocumentAt(file.Path)?.Version;
        return new(
            new VersionedTextDocumentIdentifier(document.Uri, version),
            [.. changes.Select(change => new TextEdit(document.RangeOf(change.Range), change.Text) { AnnotationId = annotation })]);
    }
}
