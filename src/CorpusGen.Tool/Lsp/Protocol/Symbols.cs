namespace CorpusGen.Tool.Lsp.Protocol;

internal sealed record DocumentSymbol(string Name, SymbolKind Kind, LineRange Range, LineRange SelectionRange)
{
    public string? Detail { get; init; }

    public DocumentSymbol[]? Children { get; init; }
}

internal sealed record WorkspaceSymbolParams(string Query);

internal sealed record SymbolInformation(string Name, SymbolKind Kind, Location Location)
{
    public string? ContainerName { get; init; }
}

internal enum SymbolKind
{
    File = 1,
    Class = 5,
    Object = 19,
    String = 15,
    Number = 16,
}
