using System.CommandLine;
using CorpusGen.Compiler.Text;
using CorpusGen.Export;
using CorpusGen.Export.Articles;
using CorpusGen.Export.Columns;
using CorpusGen.Export.Standoff;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Reports;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen export</c>: a corpus in the formats of other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(Output output)
    {
        var corpora = new CorpusArguments();
        var format = new Option<string>("--format")
        {
            Description = "The format.",
            HelpName = "parquet|webannotation|brat",
            Required = true,
        };
        format.AcceptOnlyFromAmong("parquet", "webannotation", "brat");
        var folder = new Option<string>("--output", "-o")
        {
            Description = "The folder for the files. The folder of a former export is replaced when the new one is complete.",
            HelpName = "FOLDER",
            Required = true,
        };
        var partition = new Option<string?>("--partition")
        {
            Description = "Divide the tables of Parquet into folders.",
            HelpName = "year|language",
        };
        partition.AcceptOnlyFromAmong("year", "language");
        var command = new ToolCommand(
            "export",
            "Writes a corpus in a format of other programs.",
            """
            corpusgen export --format parquet -o tables                     the corpus of the current folder, for DuckDB, Spark or Trino
            corpusgen export seeds/wire --format parquet -o tables          the articles of one folder of it
            corpusgen export --format parquet --partition year -o tables    tables/quotes/year=2031/part-0.parquet
            corpusgen export --format webannotation -o annotations          W3C Web Annotations in JSON-LD, and the texts
            corpusgen export --format brat -o brat                          .txt and .ann for brat
            An article with an error is not exported; the exit code is 1 then.
            """)
        {
            format, folder, partition,
        };
        corpora.AddTo(command);
        command.SetAction(arguments =>
        {
            if (corpora.Find(arguments, output) is not [var asked])
                throw new UseException("The paths are of several corpora; export one at a time");
            var target = arguments.GetValue(folder)!;
            if (CorpusSettings.WithSlash(target).StartsWith(asked.Settings.Root.Path, StringComparison.Ordinal))
                throw new UseException($"'{target}' is in the corpus, where its files may become articles; name a folder elsewhere");
            var name = arguments.GetValue(format)!;
            if (name != "parquet" && arguments.GetValue(partition) is not null)
                throw new UseException("--partition divides tables, which only the format parquet has; leave it out");
            IExportFormat chosen = name switch
            {
                "webannotation" => new WebAnnotationFormat(),
                "brat" => new BratFormat(),
                _ => new ParquetFormat(PartitioningOf(arguments.GetValue(partition))),
            };
            try
            {
                return Export(asked, chosen, target, name, output);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new UseException($"Nothing was exported: {e.Message}");
            }
        });
        return command;
    }

    private static int Export(AskedCorpus asked, IExportFormat format, string target, string name, Output output)
    {
        using var replacement = new FolderReplacement(target);
        ExportSummary summary;
        IReadOnlyList<Finding> findings;
        using (var pass = new ExportPass(asked, Path.Combine(replacement.Folder, ".articles")))
        {
            using var progress = new Progress(output);
            var corpus = pass.Run(progress.Step);
            summary = format.Write(corpus, pass.IsIn, replacement.Folder);
            findings = pass.Findings;
        }

        replacement.Complete(manifest =>
        {
            manifest.WriteString("format", name);
            manifest.WriteNumber("articles", summary.Articles);
            manifest.WriteNumber("quotes", summary.Quotes);
        });
        new TextReport(output.Text, output.Paint).Write(asked.Settings, findings, showsHints: false);
        foreach (var loss in summary.Losses)
            output.Text.WriteLine($"not carried: {Shown.Text(loss)}");
        var (errors, losses) = (findings.Count(static finding => finding.IsError), summary.Losses.Count);
        output.Text.WriteLine(FormattableString.Invariant(
            $"{target}: {summary.Articles} articles, {summary.Quotes} quotes, {errors} errors, {losses} not carried"));
        return findings.Count + summary.Losses.Count > 0 ? ExitCodes.Problems : ExitCodes.Fine;
    }

    private static Partitioning? PartitioningOf(string? name) => name switch
    {
        "year" => Partitioning.Year,
        "language" => Partitioning.Language,
        _ => null,
    };
}
