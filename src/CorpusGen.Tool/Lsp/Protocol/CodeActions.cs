namespace CorpusGen.Tool.Lsp.Protocol;

internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, LineRange Range, CodeActionContext Context);

internal sealed record CodeActionContext
{
    /// <summary>The kinds that are asked for, with the kinds below them; all without it.</summary>
    public string[]? Only { get; init; }

    /// <summary>Whether <paramref name="kind"/> is asked for.</summary>
    public bool Wants(string kind) => Only is null || Array.Exists(
        Only, asked => asked.Length == 0 || kind == asked || kind.StartsWith(asked + ".", StringComparison.Ordinal));
}

internal sealed record CodeAction
{
    public required string Title { get; init; }

    public required string Kind { get; init; }

    public Diagnostic[]? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }

    public WorkspaceEdit? Edit { get; init; }

    /// <summary>The document of an action whose edit is made by <c>codeAction/resolve</c>.</summary>
    public string? Data { get; init; }
}

/// <summary>The kinds of code actions that the server offers.</summary>
internal static class CodeActionKinds
{
    public const string QuickFix = "quickfix";

    public const string FixFile = "source.fixAll.corpusgen";

    /// <summary>Not below <c>source.fixAll</c>, because editors run all kinds below it when a file is saved.</summary>
    public const string FixCorpus = "source.fixCorpus.corpusgen";

    public const string Annotate = "refactor.rewrite.annotate.corpusgen";

    public const string MoveActor = "refactor.move.actor.corpusgen";

    public const string Draft = "source.draft.corpusgen";

    public static readonly string[] All = [QuickFix, FixFile, FixCorpus, Annotate, MoveActor, Draft];
}
