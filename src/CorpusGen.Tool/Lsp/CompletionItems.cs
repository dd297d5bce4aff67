using System.Globalization;
using System.Text.RegularExpressions;
using CorpusGen.Authoring.Editing;
using CorpusGen.Tool.Lsp.Protocol;

namespace CorpusGen.Tool.Lsp;

/// <summary>Completions as the protocol writes them.</summary>
internal static partial class CompletionItems
{
    /// <summary>The completions at a position.</summary>
    /// <param name="state">The document.</param>
    /// <param name="position">The place in it.</param>
    /// <param name="hasSnippets">Whether the client understands places to fill in; another gets the text without them.</param>
    public static CompletionList At(EditingState state, Position position, bool hasSnippets)
    {
        var entries = Completion.At(state.File, state.Document.OffsetOf(position), state.View, state.Corpus.Edited);
        return new CompletionList(false, [.. entries.Select((entry, number) => Of(entry, number, state.Document, hasSnippets))]);
    }

    private static CompletionItem Of(CompletionEntry entry, int number, OpenDocument document, bool hasSnippets) => new()
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
        InsertTextFormat = entry.IsSnippet && hasSnippets ? 2 : 1,
        TextEdit = new TextEdit(
            document.RangeOf(entry.Range), entry.IsSnippet && !hasSnippets ? Placeholder().Replace(entry.Text, "") : entry.Text),
    };

    [GeneratedRegex(@"\$(\d+|\{\d+\|[^}]*\|\})")]
    private static partial Regex Placeholder();
}
