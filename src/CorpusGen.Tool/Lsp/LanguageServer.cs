using System.Reflection;
using System.Text.Json;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Lsp.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace CorpusGen.Tool.Lsp;

/// <summary>The messages of the Language Server Protocol about the session, the documents and the workspace.</summary>
internal sealed class LanguageServer : IDisposable
{
    private const int NotInitialized = -32002;

    private readonly JsonRpc _rpc;
    private readonly FinderOf _finderOf;
    private readonly WorkQueue _queue;
    private readonly DiskWatch _watch;
    private readonly TaskCompletionSource _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Workspace? _workspace;
    private bool _isShutDown;

    /// <summary>Makes a server that answers on <paramref name="rpc"/>.</summary>
    public LanguageServer(JsonRpc rpc, FinderOf finderOf)
    {
        (_rpc, _finderOf) = (rpc, finderOf);
        _queue = new WorkQueue(() => _workspace?.IsCheckDue is true, Check);
        _watch = new DiskWatch(paths => Tell(workspace => workspace.ChangeOnDisk(paths)));
    }

    /// <summary>Writes edits as the client reads them.</summary>
    public EditWriter Edits { get; private set; } = null!;

    /// <summary>Whether projects may be evaluated.</summary>
    public bool IsTrusted { get; private set; }

    /// <summary>Whether the client understands places to fill in.</summary>
    public bool HasSnippets { get; private set; }

    /// <summary>Makes the finder of corpora for a client.</summary>
    /// <param name="isTrusted">Whether projects may be evaluated.</param>
    /// <param name="note">Takes a sentence for the user.</param>
    internal delegate CorpusFinder FinderOf(bool isTrusted, Action<string> note);

    /// <summary>Serves until the client ends the session or its stream; whether the session ended as agreed.</summary>
    public static async Task<bool> RunAsync(Stream input, Stream output, FinderOf finderOf)
    {
        var formatter = new SystemTextJsonFormatter
        {
            JsonSerializerOptions = new(JsonSerializerDefaults.Web)
            {
                DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            },
        };
        var order = new Microsoft.VisualStudio.Threading.NonConcurrentSynchronizationContext(sticky: false);
        using var rpc = new JsonRpc(new HeaderDelimitedMessageHandler(output, input, formatter)) { SynchronizationContext = order };
        using var server = new LanguageServer(rpc, finderOf);
        rpc.AddLocalRpcTarget(server, new JsonRpcTargetOptions { UseSingleObjectParameterDeserialization = true });
        rpc.AddLocalRpcTarget(
            new LanguageFeatures(server), new JsonRpcTargetOptions { UseSingleObjectParameterDeserialization = true });
        rpc.StartListening();
        await Task.WhenAny(rpc.Completion, server._exited.Task).ConfigureAwait(false);
        // A client may end its stream right after its last message, so the messages that came count before the session is judged.
        var received = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        order.Post(_ => received.SetResult(), null);
        await received.Task.ConfigureAwait(false);
        return await server._queue.Run(_ => server._isShutDown, CancellationToken.None).ConfigureAwait(false);
    }

    [JsonRpcMethod("initialize")]
    public Task<InitializeResult> Initialize(InitializeParams client, CancellationToken cancellation) => _queue.Run(
        _ =>
        {
            IsTrusted = client.InitializationOptions?.Trusted ?? true;
            var finder = _finderOf(IsTrusted, sentence => Show(MessageType.Warning, sentence));
            _workspace = new Workspace(finder, new DiagnosticsPublisher(Publish)) { Opened = Watch };
            Edits = new EditWriter(_workspace, client.Capabilities?.Workspace?.WorkspaceEdit);
            HasSnippets = client.Capabilities?.TextDocument?.Completion?.CompletionItem?.SnippetSupport is true;
            foreach (var uri in client.WorkspaceFolders?.Select(static folder => folder.Uri) ?? (client.RootUri is { } root ? [root] : []))
                _workspace.AddFolder(uri);
            return new InitializeResult(new ServerCapabilities(), new ServerInfo("corpusgen", Version));
        },
        cancellation);

    [JsonRpcMethod("initialized")]
    public void Initialized()
    {
    }

    [JsonRpcMethod("shutdown")]
    public Task<object?> Shutdown() => _queue.Run<object?>(
        _ =>
        {
            _isShutDown = true;
            return null;
        },
        CancellationToken.None);

    /// <summary>Ends the session after the messages before this one: a client may not have waited for the answer to them.</summary>
    [JsonRpcMethod("exit")]
    public Task Exit() => _queue.Run(_ => _exited.TrySetResult(), CancellationToken.None);

    [JsonRpcMethod("textDocument/didOpen")]
    public void DidOpen(DidOpenParams opened) => Tell(workspace => workspace.Open(opened.TextDocument));

    [JsonRpcMethod("textDocument/didChange")]
    public void DidChange(DidChangeParams changed) =>
        Tell(workspace => workspace.Change(changed.TextDocument, changed.ContentChanges));

    [JsonRpcMethod("textDocument/didClose")]
    public void DidClose(DidCloseParams closed) => Tell(workspace => workspace.Close(closed.TextDocument.Uri));

    [JsonRpcMethod("textDocument/didSave")]
    public void DidSave(DidSaveParams saved) => Tell(workspace => workspace.ChangeOnDisk(PathsOf([saved.TextDocument.Uri])));

    [JsonRpcMethod("workspace/didChangeWatchedFiles")]
    public void DidChangeWatchedFiles(DidChangeWatchedFilesParams changed) =>
        Tell(workspace => workspace.ChangeOnDisk(PathsOf(changed.Changes.Select(static change => change.Uri))));

    [JsonRpcMethod("workspace/didChangeWorkspaceFolders")]
    public void DidChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams changed) => Tell(workspace =>
    {
        foreach (var folder in changed.Event.Removed)
            workspace.RemoveFolder(folder.Uri);
        foreach (var folder in changed.Event.Added)
            workspace.AddFolder(folder.Uri);
    });

    [JsonRpcMethod("textDocument/codeAction")]
    public Task<List<CodeAction>?> CodeAction(CodeActionParams asked, CancellationToken cancellation) => Ask(
        asked.TextDocument,
        state =>
        {
            var actions = CodeActions.At(state.Document, state.Corpus, asked, Edits);
            actions.AddRange(Refactorings.At(state, asked, Edits, Read));
            return actions;
        },
        cancellation);

    [JsonRpcMethod("codeAction/resolve")]
    public async Task<CodeAction> ResolveCodeAction(CodeAction action, CancellationToken cancellation) => await Ask(
        new TextDocumentIdentifier(action.Data ?? ""),
        state => action.Kind == CodeActionKinds.Draft
            ? action with { Edit = Refactorings.Draft(state, Edits) }
            : CodeActions.Resolve(action, state.Document, state.Corpus, Edits),
        cancellation).ConfigureAwait(false) ?? action;

    /// <summary>Answers a question about a document as it is when the question comes; nothing for a file of no corpus.</summary>
    internal Task<T?> Ask<T>(TextDocumentIdentifier id, Func<EditingState, T?> answer, CancellationToken cancellation)
        where T : class => _queue.Run(
            token => Session.Find(id.Uri, token) is { } state ? answer(state) : null,
            cancellation);

    /// <summary>Answers a question about all corpora.</summary>
    internal Task<T> AskAll<T>(Func<IEnumerable<OpenCorpus>, T> answer, CancellationToken cancellation) => _queue.Run(
        token =>
        {
            Session.Check(token);
            return answer(Session.Corpora);
        },
        cancellation);

    /// <summary>Reads all corpora anew.</summary>
    internal Task<CheckResult> CheckAll(CancellationToken cancellation) => _queue.Run(
        token =>
        {
            Session.ChangeOnDisk(Session.Corpora.Select(static corpus => corpus.Settings.Root.Path));
            Session.Check(token);
            return CheckResult.Of(Session.Corpora);
        },
        cancellation);

    /// <summary>The text of a file of a corpus, in the editor or on disk; <see langword="null"/> where it cannot be read.</summary>
    internal Compiler.Model.SourceFile? Read(OpenCorpus corpus, string path) => Session.Read(corpus, path);

    /// <summary>The C# files that are not saved: those that the client names, and open documents that differ from the disk.</summary>
    internal IReadOnlyCollection<string> UnsavedCode(IEnumerable<string> named) => [.. PathsOf(named).Union(Session.UnsavedCode)];

    /// <summary>Tells the user something that is not a mistake.</summary>
    internal void Note(string sentence) => Show(MessageType.Info, sentence);

    /// <inheritdoc/>
    public void Dispose()
    {
        _watch.Dispose();
        _queue.Dispose();
    }

    private static string Version =>
        typeof(LanguageServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private static IEnumerable<string> PathsOf(IEnumerable<string> uris) => uris.Select(DocumentUri.PathOf).OfType<string>();

    /// <summary>Takes over a notification. It has no answer, so the protocol asks to drop it where it comes too early.</summary>
    private void Tell(Action<Workspace> work) => _ = _queue.Run<object?>(
        _ =>
        {
            if (_workspace is { } workspace && !_isShutDown)
                Guard(() => work(workspace));
            return null;
        },
        CancellationToken.None);

    private Workspace Session =>
        _isShutDown ? throw new LocalRpcException("The session is shut down") { ErrorCode = (int)JsonRpcErrorCode.InvalidRequest }
        : _workspace ?? throw new LocalRpcException("The server is not initialized") { ErrorCode = NotInitialized };

    private void Check(CancellationToken cancellation) => Guard(() => _workspace!.Check(cancellation));

    /// <summary>Does some work whose failure ends nothing but the work.</summary>
    private void Guard(Action work)
    {
        try
        {
            work();
        }
        catch (UseException e)
        {
            Show(MessageType.Warning, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Send("window/logMessage", new MessageParams(MessageType.Error, e.ToString()));
        }
    }

    private void Watch(string root) => Guard(() => _watch.Add(root));

    private void Publish(PublishDiagnosticsParams diagnostics) => Send("textDocument/publishDiagnostics", diagnostics);

    private void Show(MessageType type, string sentence) => Send("window/showMessage", new MessageParams(type, sentence));

    private void Send(string method, object parameters)
    {
        var sent = _rpc.NotifyWithParameterObjectAsync(method, parameters);
        // A client that is gone takes no messages.
        _ = sent.ContinueWith(static task => task.Exception, TaskScheduler.Default);
    }
}
