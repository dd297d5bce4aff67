using System.CommandLine;
using System.Globalization;
using CorpusGen.Compiler.Text;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Reports;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen coverage</c>: how much of the direct speech is annotated.</summary>
internal static class CoverageCommand
{
    public static Command Create(Output output)
    {
        var corpora = new CorpusArguments();
        var atLeast = new Option<double>("--at-least")
        {
            Description = "Fail when fewer quotations are annotated, in percent.",
            HelpName = "PERCENT",
        };
        var asJson = new Option<bool>("--json") { Description = "Write a line with an object for each article." };
        var command = new ToolCommand(
            "coverage",
            "Shows how many quotations are annotated, and how many have a speaker.",
            """
            corpusgen coverage                  articles with quotations that nobody annotated, and the sum
            corpusgen coverage --at-least 90    for CI
            The exit code is 1 when the corpus has less than --at-least, or has errors: nobody knows the quotations of a wrong article.
            """)
        {
            atLeast, asJson,
        };
        corpora.AddTo(command);
        command.SetAction(arguments =>
        {
            var found = corpora.Check(arguments, output);
            var tally = Tally.Of(found);
            var sum = tally.Coverage;
            var lines = new JsonLines(output.Stream);
            foreach (var article in found.SelectMany(corpus => corpus.Articles))
            {
                var coverage = Coverage.Of(article);
                var path = ShownPath.Of(article.Path);
                if (arguments.GetValue(asJson))
                {
                    lines.Write("article", json =>
                    {
                        json.WriteString("path", path);
                        JsonProblems.Write(json, coverage);
                    });
                }
                else if (coverage.Annotated < coverage.Found)
                {
                    output.Text.WriteLine($"{Shown.Text(path)}: {coverage}");
                }
            }

            if (arguments.GetValue(asJson))
                lines.Write("summary", json => JsonProblems.Write(json, sum));
            else
                output.Text.WriteLine(sum);
            var needed = arguments.GetValue(atLeast);
            if (needed > 0 && tally.Errors > 0)
            {
                output.Errors.WriteLine($"corpusgen: the articles have errors: {tally.Errors}; 'corpusgen check' shows them");
                return ExitCodes.Problems;
            }

            if (sum.Percent >= needed)
                return ExitCodes.Fine;
            output.Errors.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"corpusgen: {sum.Percent:0.#} % of the quotations are annotated; {needed} % are needed"));
            return ExitCodes.Problems;
        });
        return command;
    }
}
