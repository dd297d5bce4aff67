using System.CommandLine;
using CorpusGen.Compiler.Text;
using CorpusGen.Tool.Reports;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen list</c>: the content of a corpus.</summary>
internal static class ListCommand
{
    public static Command Create(Output output)
    {
        var kind = new Argument<string>("KIND") { Description = "articles, actors, quotes or dates." };
        kind.AcceptOnlyFromAmong("articles", "actors", "quotes", "dates");
        var asJson = new Option<bool>("--json") { Description = "Write a line with an object for each." };
        var corpora = new CorpusArguments();
        var command = new ToolCommand(
            "list",
            "Lists the articles, actors, quotes or dates of a corpus.",
            """
            corpusgen list quotes               a line each, with tabs between the columns
            corpusgen list actors --json seeds  for a program
            Articles with errors and drafts are not in the corpus.
            """)
        {
            kind, asJson,
        };
        corpora.AddTo(command);
        command.SetAction(arguments =>
        {
            var lines = new JsonLines(output.Stream);
            foreach (var corpus in corpora.Check(arguments, output))
            {
                foreach (var row in Rows(arguments.GetValue(kind)!, new CorpusListing(corpus)))
                {
                    if (arguments.GetValue(asJson))
                        lines.Write(row.Type, row.WriteTo);
                    else
                        output.Text.WriteLine(string.Join('\t', row.Columns.Select(Shown.Text)));
                }

                if (corpus.Findings.Count(static finding => finding.IsError) is > 0 and var errors)
                {
                    var note = FormattableString.Invariant($"corpusgen: errors in articles: {errors}; 'corpusgen check' shows them");
                    output.Errors.WriteLine(note);
                }
            }

            return ExitCodes.Fine;
        });
        return command;
    }

    private static IEnumerable<ListRow> Rows(string kind, CorpusListing listing) => kind switch
    {
        "articles" => listing.Articles(),
        "actors" => listing.Actors(),
        "quotes" => listing.Quotes(),
        _ => listing.Dates(),
    };
}
