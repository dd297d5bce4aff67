using System.Globalization;
using CorpusGen.Authoring.Editing;
using CorpusGen.Tool.Lsp.Protocol;

namespace CorpusGen.Tool.Lsp;

/// <summary>Completions as the protocol writes them.</summary>
internal static class CompletionItems
{
    /// <summary>The completions at a position.</summary>
    public static CompletionList At(EditingState state, Position position)
    {
        var entries = Completion.At(state.File, state.Document.OffsetOf(position), state.View, state.Corpus.Edited);
        return new CompletionList(false, [.. entries.Select((entry, number) => Of(entry, number, state.Document))]);
    }

    private static CompletionItem Of(CompletionEntry entry, int number, OpenDocument document) => new()
    {
        Label = entry.Label,
        Kind = entry.Kind switch
        {
            CompletionKind.Key => CompletionItemKind.Field,
            CompletionKind.Choice => CompletionItemKind.Value,
            CompletionKind.Id => CompletionItemKind.Reference,
            CompletionKind.Snippet => CompletionItemKind.Snippet,
            _ => CompletionItemKind.Text,
        },
        Detail = entry.Detail,
        Documentation = entry.Documentation is null ? null : new MarkupContent(entry.Documentation),
        SortText = number.ToString("D5", CultureInfo.InvariantCulture),
        FilterText = entry.Kind == CompletionKind.Id ? $"{entry.Label} {entry.Detail}" : null,
        InsertTextFormat = entry.IsSnippet ? 2 : 1,
        TextEdit = new TextEdit(document.RangeOf(entry.Range), entry.Text),
    };
}
