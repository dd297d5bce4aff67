using System.IO.Pipelines;
using System.Text;
using CorpusGen.Tool.Commands;
using StreamJsonRpc;

namespace CorpusGen.Tool.Tests.Lsp;

public sealed class LspLifecycleTests
{
    [Fact]
    public async Task A_session_that_is_shut_down_ends_well_and_another_does_not()
    {
        using var corpus = new Corpus(("seeds/a.md", Corpus.Sound));
        await using (var editor = await LspSession.Start(corpus))
            Assert.Equal(0, await editor.End());
        await using (var editor = await LspSession.Start(corpus))
            Assert.Equal(1, await editor.Break());
    }

    [Fact]
    public async Task Questions_before_the_start_and_after_the_end_and_unknown_ones_are_errors_and_nothing_stops()
    {
        using var corpus = new Corpus(("seeds/a.md", Corpus.NearMiss));
        await using var early = LspSession.StartUninitialized(corpus);
        await early.Open("seeds/a.md");
        var notInitialized = await Assert.ThrowsAsync<RemoteInvocationException>(() => early.Actions("seeds/a.md", 0, 0));
        Assert.Equal(-32002, notInitialized.ErrorCode);

        await using var editor = await LspSession.Start(corpus);
        await Assert.ThrowsAsync<RemoteMethodNotFoundException>(() => editor.Ask("textDocument/unheardOf", new { }));
        await Assert.ThrowsAnyAsync<RemoteRpcException>(() => editor.Ask("textDocument/codeAction", new { textDocument = 3 }));
        await editor.Tell("textDocument/didChange", new { textDocument = new { uri = "file:///nowhere.md", version = 1 }, contentChanges = Array.Empty<object>() });
        await editor.Tell("textDocument/didOpen", new { textDocument = "?" });
        await editor.Tell("$/setTrace", new { value = "off" });
        await editor.Shows("seeds/a.md", "5 CG3001 1");
        await editor.Ask("shutdown", new { });
        var shutDown = await Assert.ThrowsAsync<RemoteInvocationException>(() => editor.Actions("seeds/a.md", 0, 0));
        Assert.Equal(-32600, shutDown.ErrorCode);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_client_that_sends_all_it_has_to_send_and_goes_away_is_heard_to_the_end(bool shutsDown, int expected)
    {
        using var corpus = new Corpus(("seeds/a.md", Corpus.NearMiss));
        var opened = $$$"""{"textDocument":{"uri":"{{{new Uri(corpus.At("seeds/a.md")).AbsoluteUri}}}","languageId":"markdown","version":1,"text":"---\ntitle: T\n---\n"}}""";
        string[] messages =
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""",
            $$$"""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{{{opened}}}}""",
            .. shutsDown ? ["""{"jsonrpc":"2.0","id":2,"method":"shutdown"}"""] : Array.Empty<string>(),
            """{"jsonrpc":"2.0","method":"exit"}""",
        ];
        var sent = string.Concat(messages.Select(message => $"Content-Length: {Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}"));
        var output = new Output(new MemoryStream(), TextWriter.Null, new MemoryStream(Encoding.UTF8.GetBytes(sent)), false, false);
        Assert.Equal(expected, await Task.Run(() => Program.Run(["lsp"], output)).WaitAsync(TimeSpan.FromMinutes(3)));
    }

    [Theory]
    [InlineData("Content-Length: 5\r\n\r\n{{{{{")]
    [InlineData("Content-Length: many\r\n\r\n{}")]
    [InlineData("no header at all\r\n\r\n")]
    public async Task A_stream_that_is_not_the_protocol_ends_the_server(string text)
    {
        using var corpus = new Corpus(("seeds/a.md", Corpus.Sound));
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(text));
        var run = Task.Run(() => Program.Run(["lsp"], new Output(new MemoryStream(), TextWriter.Null, pipe.Reader.AsStream(), false, false)));
        await Task.WhenAny(run, Task.Delay(TimeSpan.FromSeconds(2)));
        await pipe.Writer.CompleteAsync();
        Assert.Equal(1, await run.WaitAsync(TimeSpan.FromMinutes(3)));
    }

    [Fact]
    public async Task A_workspace_that_is_not_trusted_evaluates_no_project()
    {
        const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework><CorpusRoot>texts</CorpusRoot></PropertyGroup></Project>";
        using var corpus = new Corpus(("seeds/a.md", Corpus.NearMiss), ("Newsroom.csproj", Project));
        await using (var editor = await LspSession.Start(corpus, trusted: false))
        {
            await editor.Shows("seeds/a.md", "5 CG3001 1");
            Assert.Empty(editor.Messages);
        }

        await using (var editor = await LspSession.Start(corpus, trusted: true))
        {
            await editor.Shows("seeds/a.md", "5 CG3001 1");
            Assert.Contains("restore", await editor.Told(), StringComparison.Ordinal);
        }
    }
}
