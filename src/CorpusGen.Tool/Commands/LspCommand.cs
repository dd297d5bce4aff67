using System.CommandLine;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Lsp;
using CorpusGen.Tool.Projects;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen lsp</c>: a language server on standard input and output.</summary>
internal static class LspCommand
{
    public static Command Create(Output output)
    {
        var command = new ToolCommand(
            "lsp",
            "Serves an editor that edits articles, by the Language Server Protocol on standard input and output.",
            """
            corpusgen lsp     started by an editor; docs/editors.md shows how
            """)
        {
            // Many clients pass it, because servers of theirs have other transports too.
            new Option<bool>("--stdio") { Description = "Standard input and output, which is the only transport.", Hidden = true },
        };
        command.SetAction(async (_, _) =>
            await LanguageServer.RunAsync(output.Input, output.Stream, Finder).ConfigureAwait(false) ? ExitCodes.Fine : ExitCodes.Problems);
        return command;
    }

    private static CorpusFinder Finder(bool isTrusted, Action<string> note)
    {
        var above = new Dictionary<string, CorpusSettings?>(StringComparer.Ordinal);
        return new CorpusFinder(null, null, path =>
        {
            if (!isTrusted || ProjectSettings.Above(path) is not { } file)
                return null;
            if (!above.TryGetValue(file, out var settings))
                above.Add(file, settings = SettingsOf(file));
            return settings;
        });

        CorpusSettings? SettingsOf(string project)
        {
            try
            {
                return ProjectSettings.Of(project, note);
            }
            catch (UseException e)
            {
                note(e.Message);
                return null;
            }
        }
    }
}
