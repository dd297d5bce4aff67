using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Export.Articles;

namespace CorpusGen.Export.Standoff;

/// <summary>
/// Writes a corpus as a collection of the Web Annotation Data Model (W3C, 2017) in JSON-LD: the texts in <c>texts/</c>, and an annotation
/// for each article, quote, date and mention.
/// </summary>
public sealed class WebAnnotationFormat : IExportFormat
{
    /// <summary>The file with the collection.</summary>
    public const string FileName = "annotations.jsonld";

    private const long MostBytes = 1 << 20;

    /// <inheritdoc/>
    public ExportSummary Write(ExportedCorpus corpus, Func<string, bool> isIn, string folder)
    {
        var texts = new TextFiles(Path.Combine(folder, "texts"));
        using var file = File.Create(Path.Combine(folder, FileName));
        // Text is written as it is: the file is JSON, and never part of a page.
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var json = new Utf8JsonWriter(file, options);
        var (summary, count) = (new ExportSummary(), 0);
        json.WriteStartObject();
        WriteContext(json);
        json.WriteString("id", FileName);
        json.WriteString("type", "AnnotationCollection");
        json.WriteStartObject("first");
        json.WriteString("id", FileName + "#page");
        json.WriteString("type", "AnnotationPage");
        json.WriteStartArray("items");
        corpus.ForEach(isIn, article => (article, article.FindMentions()), one =>
        {
            var (article, mentions) = one;
            count += new ArticleAnnotations(json, article, texts.Write(article)).Write(mentions);
            summary.Add(article);
            if (article.Content.OwnFields.Count > 0)
                summary.Losses.Add($"{article.Content.FilePath}: own fields");
            if (json.BytesPending > MostBytes)
                json.Flush();
        });
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteNumber("total", count);
        json.WriteEndObject();
        return summary;
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/anno.jsonld");
        json.WriteStartObject();
        foreach (var (prefix, iri) in Vocabulary.Prefixes)
            json.WriteString(prefix, iri);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
