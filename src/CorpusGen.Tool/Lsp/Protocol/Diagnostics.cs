namespace CorpusGen.Tool.Lsp.Protocol;

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, Diagnostic[] Diagnostics);

internal sealed record Diagnostic
{
    public required LineRange Range { get; init; }

    public DiagnosticSeverity Severity { get; init; }

    public string? Code { get; init; }

    public string? Source { get; init; }

    public required string Message { get; init; }

    public RelatedInformation[]? RelatedInformation { get; init; }
}

internal enum DiagnosticSeverity
{
    Error = 1,
    Warning,
    Information,
    Hint,
}

internal sealed record RelatedInformation(Location Location, string Message);
