using CorpusGen.Tool.Lsp.Protocol;
using StreamJsonRpc;

namespace CorpusGen.Tool.Lsp;

/// <summary>The questions of the Language Server Protocol about a place in a document.</summary>
/// <param name="server">The session.</param>
internal sealed class LanguageFeatures(LanguageServer server)
{
    [JsonRpcMethod("textDocument/completion")]
    public Task<CompletionList?> Complete(PositionParams at, CancellationToken cancellation) => server.Ask(
        at.TextDocument, state => CompletionItems.At(state, at.Position, server.HasSnippets), cancellation);

    [JsonRpcMethod("textDocument/hover")]
    public Task<HoverResult?> Hover(PositionParams at, CancellationToken cancellation) => server.Ask(
        at.TextDocument,
        state =>
        {
            var hover = state.IsRegister
                ? Authoring.Editing.Hover.InRegister(state.Document.OffsetOf(at.Position), state.Corpus.Edited)
                : state.View is { } view
                ? Authoring.Editing.Hover.At(view, state.OffsetOf(at.Position), state.Corpus.Edited)
                : null;
            return hover is not null && state.RangeOf(hover.Range) is { } range
                ? new HoverResult(new MarkupContent(hover.Text), range)
                : null;
        },
        cancellation);

    [JsonRpcMethod("textDocument/definition")]
    public Task<Location[]?> Definition(PositionParams at, CancellationToken cancellation) => server.Ask(
        at.TextDocument, state => Navigation.DefinitionsAt(state, at.Position), cancellation);

    [JsonRpcMethod("textDocument/references")]
    public Task<Location[]?> References(ReferenceParams at, CancellationToken cancellation) => server.Ask(
        at.TextDocument, state => Navigation.ReferencesAt(state, at.Position, at.Context.IncludeDeclaration), cancellation);

    [JsonRpcMethod("textDocument/documentHighlight")]
    public Task<DocumentHighlight[]?> Highlights(PositionParams at, CancellationToken cancellation) => server.Ask(
        at.TextDocument, state => Navigation.HighlightsAt(state, at.Position), cancellation);

    [JsonRpcMethod("textDocument/documentSymbol")]
    public Task<DocumentSymbol[]?> Symbols(TextDocumentParams of, CancellationToken cancellation) => server.Ask(
        of.TextDocument, Outline.SymbolsOf, cancellation);

    [JsonRpcMethod("workspace/symbol")]
    public Task<List<SymbolInformation>> WorkspaceSymbols(WorkspaceSymbolParams asked, CancellationToken cancellation) => server.AskAll(
        corpora => corpora.SelectMany(corpus => Outline.SymbolsOf(corpus, asked.Query)).ToList(), cancellation);

    [JsonRpcMethod("textDocument/foldingRange")]
    public Task<FoldingRange[]?> Folds(TextDocumentParams of, CancellationToken cancellation) => server.Ask(
        of.TextDocument, Outline.FoldsOf, cancellation);

    [JsonRpcMethod("textDocument/semanticTokens/full")]
    public Task<SemanticTokens?> Tokens(TextDocumentParams of, CancellationToken cancellation) => server.Ask(
        of.TextDocument, Decorations.TokensOf, cancellation);

    [JsonRpcMethod("textDocument/inlayHint")]
    public Task<InlayHint[]?> Hints(RangeParams of, CancellationToken cancellation) => server.Ask(
        of.TextDocument, state => Decorations.HintsOf(state, of.Range), cancellation);

    [JsonRpcMethod("corpusgen/preview")]
    public Task<Preview?> Preview(TextDocumentParams of, CancellationToken cancellation) => server.Ask(
        of.TextDocument, Lsp.Preview.Of, cancellation);

    [JsonRpcMethod("corpusgen/check")]
    public Task<CheckResult> Check(CancellationToken cancellation) => server.CheckAll(cancellation);

    [JsonRpcMethod("textDocument/prepareRename")]
    public Task<PrepareRenameResult?> PrepareRename(PositionParams at, CancellationToken cancellation) => server.Ask(
        at.TextDocument, state => Navigation.RenamedAt(state, at.Position), cancellation);

    [JsonRpcMethod("textDocument/rename")]
    public Task<WorkspaceEdit?> Rename(RenameParams asked, CancellationToken cancellation) => server.Ask(
        asked.TextDocument, state => Navigation.Rename(state, asked, server), cancellation);
}
