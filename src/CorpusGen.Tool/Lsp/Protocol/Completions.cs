namespace CorpusGen.Tool.Lsp.Protocol;

internal sealed record CompletionList(bool IsIncomplete, CompletionItem[] Items);

internal sealed record CompletionItem
{
    public required string Label { get; init; }

    public CompletionItemKind Kind { get; init; }

    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }

    public string? SortText { get; init; }

    public string? FilterText { get; init; }

    /// <summary>1 for text, 2 for a snippet.</summary>
    public int InsertTextFormat { get; init; }

    public required TextEdit TextEdit { get; init; }
}

internal enum CompletionItemKind
{
    Text = 1,
    Field = 5,
    Value = 12,
    Enum = 13,
    Snippet = 15,
    Reference = 18,
}
