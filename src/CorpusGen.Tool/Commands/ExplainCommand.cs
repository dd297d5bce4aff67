using System.CommandLine;
using System.Text.RegularExpressions;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen explain</c>: the entry of a problem in <c>docs/diagnostics.md</c>.</summary>
internal static class ExplainCommand
{
    /// <summary>The beginning of an example, which names the file and the expected problems for the tests.</summary>
    private static readonly Regex Fence = new("^```(?<language>[a-z]+) .*$", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    public static Command Create(Output output)
    {
        var id = new Argument<string>("ID") { Description = "The id of a problem, such as CG3001." };
        id.CompletionSources.Add(CompletionCommand.ProblemIdsAfter);
        var command = new ToolCommand("explain", "Explains a problem: its cause, its correction, an example.", "corpusgen explain CG3001")
        {
            id,
        };
        command.SetAction(arguments =>
        {
            output.Text.WriteLine(Entry(arguments.GetValue(id)!.ToUpperInvariant()));
            return ExitCodes.Fine;
        });
        return command;
    }

    private static string Entry(string id)
    {
        if (ProblemKinds.Find(id) is null)
        {
            string[] ids = [.. ProblemKinds.All.Select(kind => kind.Id)];
            throw new UseException($"No problem has the id '{id}'; {DidYouMean.Ask(DidYouMean.Nearest(id, ids), ids)}");
        }

        using var reader = new StreamReader(typeof(ExplainCommand).Assembly.GetManifestResourceStream("diagnostics.md")!);
        var page = reader.ReadToEnd();
        var start = page.IndexOf($"## {id}", StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        return Fence.Replace((end < 0 ? page[start..] : page[start..end]).Trim(), "```${language}");
    }
}
