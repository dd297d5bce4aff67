using System.Text;
using CorpusGen.Export.Articles;

namespace CorpusGen.Export.Standoff;

/// <summary>
/// Writes a corpus for brat, the annotation tool: for each article its text (<c>.txt</c>), its annotations (<c>.ann</c>), and beside them
/// the rest of its front matter (<c>.json</c>), which brat ignores.
/// </summary>
public sealed class BratFormat : IExportFormat
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The types that brat shows: it refuses annotations of others.</summary>
    private const string Configuration = """
        [entities]
        Person
        Organization
        State
        UnnamedSource
        Date
        [relations]
        [events]
        Quote Speaker*:<ENTITY>
        [attributes]
        Kind Arg:<EVENT>, Value:direct|indirect|mixed|reported
        Timex Arg:Date, Value:DATE|TIME|DURATION|SET

        """;

    /// <inheritdoc/>
    public ExportSummary Write(ExportedCorpus corpus, Func<string, bool> isIn, string folder)
    {
        var summary = new ExportSummary();
        var texts = new TextFiles(folder);
        File.WriteAllText(Path.Combine(folder, "annotation.conf"), Configuration.ReplaceLineEndings("\n"), Utf8);
        corpus.ForEach(isIn, article => (article, BratAnnotations.Of(article)), one =>
        {
            var (article, annotations) = one;
            var path = Path.Combine(folder, texts.Write(article));
            File.WriteAllText(path + ".ann", annotations, Utf8);
            File.WriteAllBytes(path + ".json", ArticleSidecar.Of(article));
            summary.Add(article);
            if (article.Content.OwnFields.Count > 0)
                summary.Losses.Add($"{article.Content.FilePath}: own fields");
        });
        return summary;
    }
}
