namespace CorpusGen.Tool.Lsp.Protocol;

internal sealed record MessageParams(MessageType Type, string Message);

internal enum MessageType
{
    Error = 1,
    Warning,
    Info,
    Log,
}
