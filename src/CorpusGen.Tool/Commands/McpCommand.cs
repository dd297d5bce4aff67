using System.CommandLine;
using CorpusGen.Tool.Mcp;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen mcp</c>: a server of the Model Context Protocol on standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create(Output output)
    {
        var corpora = new CorpusArguments();
        var command = new ToolCommand(
            "mcp",
            "Serves checks and edits of articles to a model, by the Model Context Protocol on standard input and output.",
            """
            corpusgen mcp                  articles without a register
            corpusgen mcp --root seeds     with the register of a corpus
            The tools are check_article, find_quotation and mend_article. Nothing is written to disk.
            """);
        corpora.AddOptionsTo(command);
        command.SetAction((arguments, cancellation) =>
            ArticleServer.RunAsync(output.Input, output.Stream, corpora.OfLines(arguments, output), cancellation));
        return command;
    }
}
