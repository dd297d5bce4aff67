namespace CorpusGen.Tool.Lsp.Protocol;

internal sealed record InitializeParams
{
    public string? RootUri { get; init; }

    public WorkspaceFolder[]? WorkspaceFolders { get; init; }

    public ClientCapabilities? Capabilities { get; init; }

    public InitializationOptions? InitializationOptions { get; init; }
}

/// <summary>The options of this server.</summary>
internal sealed record InitializationOptions
{
    /// <summary>Whether projects of the workspace may be evaluated: an evaluation runs code of the project.</summary>
    public bool? Trusted { get; init; }
}

internal sealed record ClientCapabilities
{
    public WorkspaceClientCapabilities? Workspace { get; init; }

    public TextDocumentClientCapabilities? TextDocument { get; init; }
}

internal sealed record WorkspaceClientCapabilities
{
    public WorkspaceEditCapabilities? WorkspaceEdit { get; init; }
}

internal sealed record WorkspaceEditCapabilities
{
    public bool DocumentChanges { get; init; }

    public ChangeAnnotationSupport? ChangeAnnotationSupport { get; init; }
}

internal sealed record ChangeAnnotationSupport;

internal sealed record TextDocumentClientCapabilities
{
    public CompletionClientCapabilities? Completion { get; init; }
}

internal sealed record CompletionClientCapabilities
{
    public CompletionItemCapabilities? CompletionItem { get; init; }
}

internal sealed record CompletionItemCapabilities
{
    public bool SnippetSupport { get; init; }
}

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

internal sealed record ServerCapabilities
{
    public TextDocumentSyncOptions TextDocumentSync { get; init; } = new();

    public CodeActionOptions CodeActionProvider { get; init; } = new();

    public CompletionOptions CompletionProvider { get; init; } = new();

    public bool HoverProvider { get; init; } = true;

    public bool DefinitionProvider { get; init; } = true;

    public bool ReferencesProvider { get; init; } = true;

    public bool DocumentHighlightProvider { get; init; } = true;

    public bool DocumentSymbolProvider { get; init; } = true;

    public bool WorkspaceSymbolProvider { get; init; } = true;

    public bool FoldingRangeProvider { get; init; } = true;

    public bool InlayHintProvider { get; init; } = true;

    public RenameOptions RenameProvider { get; init; } = new();

    public SemanticTokensOptions SemanticTokensProvider { get; init; } = new();

    public WorkspaceServerCapabilities Workspace { get; init; } = new();
}

internal sealed record TextDocumentSyncOptions
{
    public bool OpenClose { get; init; } = true;

    /// <summary>Documents are sent as changes of ranges.</summary>
    public int Change { get; init; } = 2;

    public bool Save { get; init; } = true;
}

internal sealed record CodeActionOptions
{
    public string[] CodeActionKinds { get; init; } = Protocol.CodeActionKinds.All;

    public bool ResolveProvider { get; init; } = true;
}

internal sealed record CompletionOptions
{
    public string[] TriggerCharacters { get; init; } = [":", " ", "-", "[", ","];
}

internal sealed record RenameOptions
{
    public bool PrepareProvider { get; init; } = true;
}

internal sealed record SemanticTokensOptions
{
    public SemanticTokensLegend Legend { get; init; } = new();

    public bool Full { get; init; } = true;
}

/// <summary>The types of tokens, in the order of the kinds of marks: quotes, actors, dates.</summary>
internal sealed record SemanticTokensLegend
{
    public string[] TokenTypes { get; init; } = ["string", "class", "number"];

    public string[] TokenModifiers { get; init; } = [];
}

internal sealed record WorkspaceServerCapabilities
{
    public WorkspaceFoldersServerCapabilities WorkspaceFolders { get; init; } = new();
}

internal sealed record WorkspaceFoldersServerCapabilities
{
    public bool Supported { get; init; } = true;

    public bool ChangeNotifications { get; init; } = true;
}
