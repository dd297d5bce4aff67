using System.Reflection;
using CorpusGen.Tool.Corpora;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CorpusGen.Tool.Mcp;

/// <summary>A server of the Model Context Protocol over two streams: the checks and edits of articles as tools of a model.</summary>
internal static class ArticleServer
{
    private const string Instructions =
        "CorpusGen articles are Markdown with YAML front matter that annotates quotations, actors and dates. Check every article that you "
        + "annotate, correct its problems, and check it again until it has no error. Quotations are the exact words of the body.";

    /// <summary>Serves until <paramref name="input"/> ends and every request has its answer.</summary>
    public static async Task RunAsync(Stream input, Stream output, CorpusSettings settings, CancellationToken cancellation)
    {
        var tools = new ArticleTools(settings, settings.ReadRegister());
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "corpusgen", Version = Version },
            ServerInstructions = Instructions,
            ToolCollection =
            [
                Tool(tools.CheckArticle, "check_article"),
                Tool(tools.FindQuotation, "find_quotation"),
                Tool(tools.MendArticle, "mend_article"),
            ],
        };
        options.Filters.Request.CallToolFilters.Add(next => (request, token) =>
        {
            if (request.MatchedPrimitive is McpServerTool tool && MissingArgument(tool, request.Params) is { } missing)
                throw new McpException($"'{missing}' is missing; '{tool.ProtocolTool.Name}' needs it");
            return next(request, token);
        });
        await using var transport = new LineTransport(input, output);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellation).ConfigureAwait(false);
    }

    private static string Version =>
        typeof(ArticleServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The first argument that the schema of a tool requires and that a call lacks; null without one.</summary>
    private static string? MissingArgument(McpServerTool tool, CallToolRequestParams? call) =>
        tool.ProtocolTool.InputSchema.TryGetProperty("required", out var required)
            ? required.EnumerateArray().Select(static name => name.GetString()!)
                .FirstOrDefault(name => call?.Arguments?.ContainsKey(name) != true)
            : null;

    /// <summary>A tool that changes nothing and reaches nothing outside of the process.</summary>
    private static McpServerTool Tool(Delegate method, string name) => McpServerTool.Create(
        method,
        new McpServerToolCreateOptions { Name = name, ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false });
}
