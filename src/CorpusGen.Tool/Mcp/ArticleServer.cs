using System.Reflection;
using CorpusGen.Tool.Corpora;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CorpusGen.Tool.Mcp;

/// <summary>A server of the Model Context Protocol over two streams: the checks and edits of articles as tools of a model.</summary>
internal static class ArticleServer
{
    private const string Instructions =
        "CorpusGen articles are Markdown with YAML front matter that annotates quotations, actors and dates. Check every article that you "
        + "annotate, correct its problems, and check it again until it has no error. Quotations are the exact words of the body.";

    /// <summary>Serves until <paramref name="input"/> ends.</summary>
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
        await using var transport = new StreamServerTransport(input, output, "corpusgen");
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellation).ConfigureAwait(false);
    }

    private static string Version =>
        typeof(ArticleServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>A tool that changes nothing and reaches nothing outside of the process.</summary>
    private static McpServerTool Tool(Delegate method, string name) => McpServerTool.Create(
        method,
        new McpServerToolCreateOptions { Name = name, ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false });
}
