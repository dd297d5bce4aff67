using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization;
using CorpusGen.Tool.Commands;
using StreamJsonRpc;

namespace CorpusGen.Tool.Tests.Lsp;

/// <summary>An editor that talks to the server by the protocol, in this process.</summary>
internal sealed class LspSession : IAsyncDisposable
{
    /// <summary>How long a message is waited for before the test fails: long, because many tests share the threads of a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Corpus _corpus;
    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly Task<int> _server;
    private readonly JsonRpc _rpc;
    private readonly Client _client = new();
    private readonly Dictionary<string, int> _versions = [];

    private LspSession(Corpus corpus)
    {
        _corpus = corpus;
        var output = new Output(_toClient.Writer.AsStream(), new StringWriter(), _toServer.Reader.AsStream(), false, false);
        _server = Task.Run(() => Program.Run(["lsp"], output));
        var formatter = new SystemTextJsonFormatter
        {
            JsonSerializerOptions = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        };
        // In the order in which the server sends them, or the older of two lists of problems may be taken over last.
        _rpc = new JsonRpc(new HeaderDelimitedMessageHandler(_toServer.Writer.AsStream(), _toClient.Reader.AsStream(), formatter))
        {
            SynchronizationContext = new Microsoft.VisualStudio.Threading.NonConcurrentSynchronizationContext(sticky: false),
        };
        _rpc.AddLocalRpcTarget(_client, new JsonRpcTargetOptions { UseSingleObjectParameterDeserialization = true });
        _rpc.StartListening();
    }

    public IReadOnlyCollection<string> Messages => _client.Messages;

    public static LspSession StartUninitialized(Corpus corpus) => new(corpus);

    public static async Task<LspSession> Start(Corpus corpus, bool trusted = false, params string[] folders)
    {
        var session = new LspSession(corpus);
        await session.Ask("initialize", new
        {
            processId = 1,
            workspaceFolders = (folders.Length > 0 ? folders : [""]).Select(folder => new { uri = session.Uri(folder), name = folder }),
            initializationOptions = new { trusted },
            capabilities = new
            {
                workspace = new { workspaceEdit = new { documentChanges = true, changeAnnotationSupport = new { } } },
                textDocument = new { completion = new { completionItem = new { snippetSupport = true } } },
            },
        });
        await session.Tell("initialized", new { });
        return session;
    }

    public string Uri(string path) => new Uri(path.Length == 0 ? _corpus.Folder : _corpus.At(path)).AbsoluteUri;

    public Task<JsonElement> Ask(string method, object parameters) =>
        _rpc.InvokeWithParameterObjectAsync<JsonElement>(method, parameters).WaitAsync(Patience);

    /// <summary>Asks about a document, or a place in it.</summary>
    public Task<JsonElement> AskAt(string method, string path, (int Line, int Character)? at = null) => Ask(method, at is (var line, var character)
        ? new { textDocument = new { uri = Uri(path) }, position = new { line, character } }
        : new { textDocument = new { uri = Uri(path) } });

    public Task Tell(string method, object parameters) => _rpc.NotifyWithParameterObjectAsync(method, parameters);

    public Task Open(string path, string? text = null, string? uri = null)
    {
        _versions[path] = 1;
        return Tell("textDocument/didOpen", new
        {
            textDocument = new { uri = uri ?? Uri(path), languageId = "markdown", version = 1, text = text ?? _corpus.Read(path) },
        });
    }

    /// <summary>Replaces the whole text.</summary>
    public Task Write(string path, string text) => Change(path, new { text });

    /// <summary>Replaces a range on one line.</summary>
    public Task Type(string path, int line, int start, int end, string text) => Change(path, new
    {
        range = new { start = new { line, character = start }, end = new { line, character = end } },
        text,
    });

    public Task Close(string path) => Tell("textDocument/didClose", new { textDocument = new { uri = Uri(path) } });

    /// <summary>The problems that the editor shows of a file, once they are as <paramref name="expected"/>: a line, an id, a severity each.</summary>
    public async Task<JsonElement[]> Shows(string path, params string[] expected)
    {
        var uri = Uri(path);
        var shown = await _client.Published(
            uri, published => published.Select(Describe).Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal)), Patience);
        Assert.Equal(expected.Order(StringComparer.Ordinal), shown.Select(Describe).Order(StringComparer.Ordinal));
        return shown;
    }

    /// <summary>The one sentence that the user is told: it may be handled after the answer that it came before.</summary>
    public async Task<string> Told()
    {
        for (var due = DateTime.UtcNow + Patience; Messages.Count == 0 && DateTime.UtcNow < due;)
            await Task.Delay(20);
        return Assert.Single(Messages);
    }

    /// <summary>The code actions at a place of a document.</summary>
    public Task<JsonElement[]> Actions(string path, int line, int character, params string[] only) => Actions(path, line, character, character, only);

    /// <summary>The code actions at a range on one line of a document.</summary>
    public async Task<JsonElement[]> Actions(string path, int line, int character, int end, params string[] only) => ItemsOf(await Ask("textDocument/codeAction", new
    {
        textDocument = new { uri = Uri(path) },
        range = new { start = new { line, character }, end = new { line, character = end } },
        context = new { diagnostics = Array.Empty<object>(), only = only.Length == 0 ? null : only },
    }));

    /// <summary>The items of an answer; none where nothing is answered.</summary>
    public static JsonElement[] ItemsOf(JsonElement answer) => answer.ValueKind == JsonValueKind.Array ? [.. answer.EnumerateArray()] : [];

    /// <summary>The exit code after the session is shut down.</summary>
    public async Task<int> End()
    {
        await Ask("shutdown", new { });
        await Tell("exit", new { });
        return await _server.WaitAsync(Patience);
    }

    /// <summary>The exit code after the client's stream ends.</summary>
    public async Task<int> Break()
    {
        await _toServer.Writer.CompleteAsync();
        return await _server.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await _toServer.Writer.CompleteAsync();
        await _server.WaitAsync(Patience);
        _rpc.Dispose();
    }

    private Task Change(string path, object change)
    {
        var version = ++_versions[path];
        return Tell("textDocument/didChange", new { textDocument = new { uri = Uri(path), version }, contentChanges = new[] { change } });
    }

    private static string Describe(JsonElement diagnostic) =>
        $"{diagnostic.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32()} {diagnostic.GetProperty("code").GetString()} {diagnostic.GetProperty("severity").GetInt32()}";

    /// <summary>The methods of the editor.</summary>
    private sealed class Client
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<string, JsonElement[]> _published = [];
        private readonly List<string> _messages = [];
        private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IReadOnlyCollection<string> Messages
        {
            get
            {
                lock (_lock)
                    return [.. _messages];
            }
        }

        [JsonRpcMethod("textDocument/publishDiagnostics")]
        public void Publish(JsonElement parameters)
        {
            lock (_lock)
            {
                _published[parameters.GetProperty("uri").GetString()!] = [.. parameters.GetProperty("diagnostics").EnumerateArray()];
                _next.SetResult();
                _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        [JsonRpcMethod("window/showMessage")]
        public void Show(JsonElement parameters) => Log(parameters);

        [JsonRpcMethod("window/logMessage")]
        public void Log(JsonElement parameters)
        {
            lock (_lock)
                _messages.Add(parameters.GetProperty("message").GetString()!);
        }

        /// <summary>The diagnostics of a document, as soon as they are as expected, or after a while as they are.</summary>
        public async Task<JsonElement[]> Published(string uri, Func<JsonElement[], bool> isExpected, TimeSpan patience)
        {
            var due = DateTime.UtcNow + patience;
            while (true)
            {
                Task next;
                lock (_lock)
                {
                    var published = _published.GetValueOrDefault(uri);
                    if ((published is not null && isExpected(published)) || DateTime.UtcNow > due)
                        return published ?? [];
                    next = _next.Task;
                }

                await Task.WhenAny(next, Task.Delay(patience));
            }
        }
    }
}
