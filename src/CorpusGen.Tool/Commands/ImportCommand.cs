using System.CommandLine;
using CorpusGen.Compiler.Text;
using CorpusGen.Export;
using CorpusGen.Export.Standoff;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen import</c>: articles from the annotations of other programs.</summary>
internal static class ImportCommand
{
    public static Command Create(Output output)
    {
        var source = new Argument<string>("FOLDER") { Description = "The folder with texts and annotations." };
        var format = new Option<string>("--format") { Description = "The format.", HelpName = "brat|webannotation", Required = true };
        format.AcceptOnlyFromAmong("brat", "webannotation");
        var folder = new Option<string>("--output", "-o")
        {
            Description = "A new folder for the articles.",
            HelpName = "FOLDER",
            Required = true,
        };
        var command = new ToolCommand(
            "import",
            "Makes articles from the annotations of another program.",
            """
            corpusgen import --format brat annotated -o seeds            .txt and .ann of brat
            corpusgen import --format webannotation annotated -o seeds   W3C Web Annotations, with the texts that they target
            Everything that an article cannot carry is listed; the exit code is 1 then.
            """)
        {
            source, format, folder,
        };
        command.SetAction(arguments =>
        {
            var (from, target) = (arguments.GetValue(source)!, arguments.GetValue(folder)!);
            if (!Directory.Exists(from))
                throw new UseException($"'{from}' does not exist; name a folder of annotated texts");
            if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
                throw new UseException($"'{target}' is not empty; name a new folder");
            try
            {
                var articles = arguments.GetValue(format) == "brat" ? BratFolder.Read(from) : WebAnnotationFolder.Read(from);
                if (articles.Count == 0)
                    throw new UseException($"'{from}' has no annotations of this format; name another folder or format");
                return Import(articles, target, output);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new UseException($"Nothing was imported: {e.Message}");
            }
        });
        return command;
    }

    private static int Import(IReadOnlyList<ImportedArticle> articles, string target, Output output)
    {
        using var replacement = new FolderReplacement(target);
        var (written, quotes, losses) = ImportedCorpus.Write(articles, replacement.Folder);
        replacement.Complete();
        foreach (var loss in losses)
            output.Text.WriteLine($"not carried: {Shown.Text(loss)}");
        output.Text.WriteLine(FormattableString.Invariant($"{target}: {written} articles, {quotes} quotes, {losses.Count} not carried"));
        return losses.Count > 0 ? ExitCodes.Problems : ExitCodes.Fine;
    }
}
