using System.CommandLine;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Reports;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen check</c>: the problems of articles.</summary>
internal static class CheckCommand
{
    public static Command Create(Output output)
    {
        var corpora = new CorpusArguments();
        var format = new Option<string>("--format")
        {
            Description = "The form of the report.",
            HelpName = "text|json|sarif|github",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var each = new Option<bool>("--each") { Description = "With '-': judge every article alone, in constant memory." };
        var watch = new Option<bool>("--watch") { Description = "Check again after each change of a file, until Ctrl+C." };
        var hints = new Option<bool>("--hints") { Description = "Show problems that a build does not show." };
        var command = new ToolCommand(
            "check",
            "Checks articles, and shows their problems.",
            """
            corpusgen check                               the corpus of the current folder
            corpusgen check seeds/harbor.md               one article, in its corpus
            corpusgen check --format sarif > corpus.sarif  for a program
            corpusgen check --watch                       again after each change
            corpusgen check - < articles.jsonl            lines of {"path": …, "text": …}, and an answer for each
            The exit code is 0 without errors, 1 with errors (with --strict also with warnings), 2 after a wrong use.
            """)
        {
            format, hints, each, watch,
        };
        corpora.AddTo(command);
        command.SetAction(arguments =>
        {
            if (arguments.GetValue(watch) && (corpora.Paths(arguments) is ["-"] || arguments.GetValue(format) == "sarif"))
                throw new UseException("--watch is for files on disk and for reports that can go on: text, json or github");
            if (corpora.Paths(arguments) is ["-"])
            {
                if (arguments.GetResult(format) is { Implicit: false } && arguments.GetValue(format) != "json")
                    throw new UseException("The answers to articles of standard input are JSON; leave --format out");
                return new LineChecker(output, corpora.OfLines(arguments, output), arguments.GetValue(each)).Run();
            }

            var asked = corpora.Find(arguments, output);
            // Before the first check, so that no change is missed.
            using var changes = arguments.GetValue(watch) ? new CorpusWatch(asked.Select(static one => one.Settings.Root.Path)) : null;
            var check = new RepeatedCheck(asked, output);
            var found = Report();
            while (changes is not null)
            {
                output.Flush();
                if (changes.Next(output.Stopping) is not { } changed)
                    break;
                check.Refresh(changed);
                if (arguments.GetValue(format) == "text")
                    output.Text.WriteLine(output.Paint.ClearScreen);
                found = Report();
            }

            var tally = Tally.Of(found);
            return tally.Errors > 0 || (corpora.IsStrict(arguments) && tally.Warnings > 0) ? ExitCodes.Problems : ExitCodes.Fine;

            IReadOnlyList<CheckedCorpus> Report()
            {
                var result = check.Result;
                IReport report = arguments.GetValue(format) switch
                {
                    "json" => new JsonReport(output.Stream),
                    "sarif" => new SarifReport(output.Stream),
                    "github" => new GitHubReport(output.Text),
                    _ => new TextReport(output.Text, output.Paint),
                };
                report.Write(result, arguments.GetValue(hints));
                return result;
            }
        });
        return command;
    }
}
