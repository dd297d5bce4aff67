using System.IO.Pipelines;
using System.Text.Json;
using CorpusGen.Tool.Commands;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace CorpusGen.Tool.Tests;

public sealed class McpTests
{
    private const string Body = "“We promised a vote on the day,” she said. “A vote is a vote.”\n";

    [Fact]
    public Task The_server_offers_its_tools_with_descriptions() => WithClient(async client =>
    {
        var tools = await client.ListToolsAsync();
        Assert.Equal(["check_article", "find_quotation", "mend_article"], tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.NotEmpty(tool.Description));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint));
        Assert.Equal("corpusgen", client.ServerInfo?.Name);
        Assert.NotEmpty(client.ServerInstructions!);
    });

    [Fact]
    public Task An_article_is_checked_as_on_the_command_line() => WithClient(async client =>
    {
        using var corpus = new Corpus();
        var line = JsonSerializer.Serialize(new { path = "a.md", text = Corpus.NearMiss });
        var expected = JsonDocument.Parse(ToolRun.With(corpus, line + "\n", false, "check", "-", "--each").Output).RootElement;
        var answer = await Call(client, "check_article", ("text", Corpus.NearMiss), ("path", "a.md"));
        Assert.Equal(expected.ToString(), answer.ToString());
        Assert.Equal("CG3001", answer.GetProperty("problems")[0].GetProperty("id").GetString());
    });

    [Theory]
    [InlineData("A vote is a vote.", null, "found", "A vote is a vote.")]
    [InlineData("vote", null, "ambiguous", "vote,vote,vote")]
    [InlineData("vote", "promised a ", "found", "vote")]
    [InlineData("vote", "never a ", "elsewhere", "vote")]
    [InlineData("We promise a vote on the day", null, "near", "We promised a vote on the day")]
    [InlineData("Something else was never there", null, "missing", "")]
    public Task A_quotation_is_found(string exact, string? prefix, string result, string words) => WithClient(async client =>
    {
        foreach (var text in new[] { Body, "---\r\ntitle: T\r\ndate: 2031-06-19\r\n---\r\n" + Body })
        {
            var answer = await Call(client, "find_quotation", ("text", text), ("exact", exact), ("prefix", prefix));
            Assert.Equal(result, answer.GetProperty("result").GetString());
            var places = answer.GetProperty("places").EnumerateArray().ToArray();
            Assert.Equal(words, string.Join(",", places.Select(place => place.GetProperty("words").GetString())));
            Assert.All(places, place => Assert.Equal(text == Body ? 1 : 5, place.GetProperty("line").GetInt32()));
        }
    });

    [Fact]
    public Task The_edits_that_are_certain_are_applied() => WithClient(async client =>
    {
        var unchanged = await Call(client, "mend_article", ("text", Corpus.NearMiss));
        Assert.Equal(Corpus.NearMiss, unchanged.GetProperty("text").GetString());
        Assert.Equal(1, unchanged.GetProperty("problems").GetArrayLength());
        var mended = await Call(client, "mend_article", ("text", Corpus.NearMiss), ("acceptNear", 2));
        Assert.Equal(Corpus.NearMiss.Replace("promise a", "promised a", StringComparison.Ordinal), mended.GetProperty("text").GetString());
        Assert.Equal(["CG3001: Write the article's words"], mended.GetProperty("applied").EnumerateArray().Select(edit => edit.GetString()));
        Assert.Equal(0, mended.GetProperty("problems").GetArrayLength());
    });

    [Fact]
    public Task The_register_of_the_corpus_counts() => WithClient(
        async client =>
        {
            var text = "---\ntitle: T\ndate: 2031-06-19\nactors: [mara]\nquotes:\n- {exact: A vote is a vote., speaker: mara}\n---\nMara Quist: “A vote is a vote.”\n";
            var answer = await Call(client, "check_article", ("text", text));
            Assert.Equal(0, answer.GetProperty("problems").GetArrayLength());
            var absent = await Call(client, "check_article", ("text", text.Replace("Mara Quist", "She", StringComparison.Ordinal)));
            Assert.NotEqual(0, absent.GetProperty("problems").GetArrayLength());
        },
        ("actors.yaml", "actors:\n  - {id: mara, type: person, name: Mara Quist}\n"));

    [Fact]
    public Task A_speaker_whom_nobody_defines_is_an_error_and_one_of_another_article_is_not() => WithClient(
        async client =>
        {
            var text = "---\ntitle: T\ndate: 2031-06-19\nquotes:\n- {exact: A vote is a vote., speaker: nobody}\n---\nMara Quist: “A vote is a vote.”\n";
            var unknown = await Call(client, "check_article", ("text", text));
            Assert.Equal(["CG2001"], unknown.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("id").GetString()));
            var known = await Call(client, "check_article", ("text", text.Replace("nobody", "mara", StringComparison.Ordinal)));
            Assert.Equal(0, known.GetProperty("problems").GetArrayLength());
        },
        ("other.md", "---\ntitle: O\ndate: 2031-06-19\nactors: [{id: mara, type: person, name: Mara Quist}]\n---\nMara Quist spoke.\n"));

    [Theory]
    [InlineData("check_article", "path", "a.csv", "'a.csv' is not the path of an article (*.md, *.txt)")]
    [InlineData("find_quotation", "exact", " ", "'exact' is blank; send the words of the quotation")]
    public Task A_wrong_argument_is_an_error_and_the_server_goes_on(string tool, string argument, string value, string message) => WithClient(async client =>
    {
        var result = await client.CallToolAsync(tool, new Dictionary<string, object?> { ["text"] = Body, [argument] = value });
        Assert.True(result.IsError);
        Assert.EndsWith(message, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, StringComparison.Ordinal);
        await Call(client, "check_article", ("text", Corpus.Sound));
    });

    [Theory]
    [InlineData("check_article", "text")]
    [InlineData("find_quotation", "exact")]
    [InlineData("mend_article", "text")]
    public Task A_missing_argument_is_named(string tool, string missing) => WithClient(async client =>
    {
        var arguments = new Dictionary<string, object?> { ["text"] = Body };
        arguments.Remove(missing);
        var result = await client.CallToolAsync(tool, arguments);
        Assert.True(result.IsError);
        Assert.EndsWith(
            $"'{missing}' is missing; '{tool}' needs it", Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, StringComparison.Ordinal);
    });

    [Fact]
    public void Requests_of_a_file_have_their_answers_before_the_server_ends()
    {
        using var corpus = new Corpus();
        var lines = new List<string>
        {
            Line(new
            {
                jsonrpc = "2.0",
                id = 0,
                method = "initialize",
                @params = new { protocolVersion = "2025-06-18", capabilities = new { }, clientInfo = new { name = "t", version = "1" } },
            }),
            Line(new { jsonrpc = "2.0", method = "notifications/initialized" }),
            Line(new { jsonrpc = "2.0", method = "notifications/cancelled", @params = new { requestId = 77 } }),
            "not a message\n",
        };
        for (var id = 1; id <= 20; id++)
        {
            lines.Add(Line(new
            {
                jsonrpc = "2.0",
                id,
                method = "tools/call",
                @params = new { name = "check_article", arguments = new { text = Corpus.NearMiss } },
            }));
        }

        var run = ToolRun.With(corpus, string.Concat(lines), false, "mcp");
        Assert.Equal(0, run.Code);
        var answered = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(answer => answer.TryGetProperty("result", out _)).Select(answer => answer.GetProperty("id").GetInt32());
        Assert.Equal(Enumerable.Range(0, 21), answered.Order());
        Assert.Contains("The line is not a message of JSON-RPC", run.Output, StringComparison.Ordinal);

        static string Line(object message) => JsonSerializer.Serialize(message) + "\n";
    }

    private static async Task<JsonElement> Call(McpClient client, string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value));
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.False(result.IsError is true, text);
        return JsonDocument.Parse(text).RootElement;
    }

    private static async Task WithClient(Func<McpClient, Task> test, params (string Path, string Text)[] files)
    {
        using var corpus = new Corpus(files);
        var (toServer, toClient) = (new Pipe(), new Pipe());
        var errors = new StringWriter();
        var output = new Output(new BufferedStream(toClient.Writer.AsStream()), errors, toServer.Reader.AsStream(), false, false);
        var server = Task.Run(() => Program.Run(["mcp", "--root", corpus.Folder], output));
        await using (var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream())))
            await test(client);
        await toServer.Writer.CompleteAsync();
        Assert.Equal(0, await server);
        Assert.Equal("", errors.ToString());
    }
}
