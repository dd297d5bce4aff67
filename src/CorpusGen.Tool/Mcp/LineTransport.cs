using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace CorpusGen.Tool.Mcp;

/// <summary>
/// The messages of the protocol over two streams, one a line. It ends when the input has ended and every request has its answer; the
/// library's transport ends with the input, and the requests of a file that is piped in would stay without an answer.
/// </summary>
internal sealed class LineTransport : ITransport
{
    private const int ParseError = -32700;

    private readonly StreamReader _input;
    private readonly Stream _output;
    private readonly SemaphoreSlim _writing = new(1);
    private readonly Channel<JsonRpcMessage> _messages = Channel.CreateUnbounded<JsonRpcMessage>();
    private readonly HashSet<RequestId> _unanswered = [];
    private bool _hasEnded;

    public LineTransport(Stream input, Stream output)
    {
        _input = new StreamReader(input, Encoding.UTF8);
        _output = output;
        _ = ReadAsync();
    }

    public string? SessionId => null;

    public ChannelReader<JsonRpcMessage> MessageReader => _messages.Reader;

    public async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(message, McpJsonUtilities.DefaultOptions);
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _output.WriteAsync((byte[])[.. line, (byte)'\n'], cancellationToken).ConfigureAwait(false);
            await _output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
            if (message is JsonRpcResponse or JsonRpcError)
                Note(() => _unanswered.Remove(((JsonRpcMessageWithId)message).Id));
        }
    }

    public ValueTask DisposeAsync()
    {
        _messages.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await _input.ReadLineAsync().ConfigureAwait(false) is { } line)
            {
                if (!string.IsNullOrWhiteSpace(line))
                    await TakeAsync(line).ConfigureAwait(false);
            }
        }
        finally
        {
            Note(() => _hasEnded = true);
        }
    }

    private async Task TakeAsync(string line)
    {
        try
        {
            var message = JsonSerializer.Deserialize<JsonRpcMessage>(line, McpJsonUtilities.DefaultOptions)!;
            // Nobody waits for the answer to a request that was cancelled, and none may come.
            if (message is JsonRpcRequest request)
                Note(() => _unanswered.Add(request.Id));
            else if (message is JsonRpcNotification { Method: NotificationMethods.CancelledNotification, Params: { } about })
                Note(() => _unanswered.Remove(about.Deserialize<CancelledNotificationParams>(McpJsonUtilities.DefaultOptions)!.RequestId));
            _messages.Writer.TryWrite(message);
        }
        catch (JsonException e)
        {
            await SendMessageAsync(new JsonRpcError
            {
                Id = default,
                Error = new() { Code = ParseError, Message = $"The line is not a message of JSON-RPC: {e.Message}" },
            }).ConfigureAwait(false);
        }
    }

    private void Note(Action change)
    {
        lock (_unanswered)
        {
            change();
            if (_hasEnded && _unanswered.Count == 0)
                _messages.Writer.TryComplete();
        }
    }
}
