using CorpusGen.Compiler.Model;
using CorpusGen.Tool.Lsp.Protocol;

namespace CorpusGen.Tool.Lsp;

/// <summary>Writes changes of files as the client reads them.</summary>
/// <param name="workspace">The open documents, whose versions the edits name.</param>
/// <param name="hasVersions">Whether the client understands edits of versions of documents.</param>
internal sealed class EditWriter(Workspace workspace, bool hasVersions)
{
    /// <summary>The edit with changes of several files.</summary>
    public WorkspaceEdit Of(IEnumerable<(SourceFile File, EquatableArray<TextChange> Changes)> files)
    {
        var edits = files.Select(file => Of(file.File, file.Changes)).ToArray();
        return hasVersions
            ? new WorkspaceEdit { DocumentChanges = [.. edits.Where(IsNew).Select(Creation), .. edits] }
            : new WorkspaceEdit { Changes = edits.ToDictionary(edit => edit.TextDocument.Uri, edit => edit.Edits, StringComparer.Ordinal) };
    }

    private static CreateFile Creation(TextDocumentEdit edit) => new(edit.TextDocument.Uri);

    private static bool IsNew(TextDocumentEdit edit) =>
        edit.TextDocument.Version is null && DocumentUri.PathOf(edit.TextDocument.Uri) is { } path && !File.Exists(path);

    private TextDocumentEdit Of(SourceFile file, EquatableArray<TextChange> changes)
    {
        // A file that is not open has no byte order mark in an editor, so its text is as an open document without a mark.
        var document = workspace.DocumentAt(file.Path)
            ?? new OpenDocument(DocumentUri.Of(file.Path), file.Path, 0, new SourceFile(file.Path, file.Path, file.Text));
        var version = workspace.DocumentAt(file.Path)?.Version;
        return new(
            new VersionedTextDocumentIdentifier(document.Uri, version),
            [.. changes.Select(change => new TextEdit(document.RangeOf(change.Range), change.Text))]);
    }
}
