using System.CommandLine;
using System.CommandLine.Invocation;
using CorpusGen.Tool.Commands;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool;

/// <summary>The program <c>corpusgen</c>: checks and mends articles without a build.</summary>
internal static class Program
{
    public static int Main(string[] arguments) => Run(arguments, Output.OfProcess());

    /// <summary>Runs one command; <see cref="ExitCodes"/> has the exit codes.</summary>
    internal static int Run(string[] arguments, Output output)
    {
        // Not a RootCommand, which takes its name from the file: it is another one than the name of the command.
        var root = new Command("corpusgen", "Checks and mends the articles of a corpus, without a build.")
        {
            CheckCommand.Create(output),
            FixCommand.Create(output),
            DraftCommand.Create(output),
            ListCommand.Create(output),
            ExportCommand.Create(output),
            ImportCommand.Create(output),
            CoverageCommand.Create(output),
            NewCommand.Create(output),
            ExplainCommand.Create(output),
            LspCommand.Create(output),
            McpCommand.Create(output),
            CompletionCommand.Create(output),
        };
        root.Subcommands.Add(CompletionCommand.CreateAnswer(output, root));
        root.Options.Add(ToolCommand.Help());
        root.Options.Add(new VersionOption());
        var parsed = root.Parse(arguments);
        try
        {
            // No handler of signals: Ctrl+C ends the process at once.
            var code = parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = output.Text,
                Error = output.Errors,
            });
            output.Flush();
            return parsed.Action is ParseErrorAction ? ExitCodes.WrongUse : code;
        }
        catch (UseException e)
        {
            output.Flush();
            output.Errors.WriteLine($"corpusgen: {e.Message}");
            return ExitCodes.WrongUse;
        }
    }
}
