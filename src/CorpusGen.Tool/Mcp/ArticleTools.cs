using System.ComponentModel;
using System.Text;
using System.Text.Json;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;
using CorpusGen.CSharp;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Fixes;
using CorpusGen.Tool.Reports;
using ModelContextProtocol;

namespace CorpusGen.Tool.Mcp;

/// <summary>
/// The tools of the server. Each takes the text of an article and answers with the JSON of <c>docs/tool.md</c>. The register is read from
/// disk, and the other articles where they may define an actor. Nothing is written.
/// </summary>
/// <param name="settings">The corpus whose settings count.</param>
/// <param name="register">Its actors.</param>
internal sealed class ArticleTools(CorpusSettings settings, ActorRegister register)
{
    private const string DefaultPath = "article.md";

    private const string TextDescription = "The whole text of the article: front matter between two lines '---', then the body.";

    private const string PathDescription = "The path under the corpus root, such as talks/harbor.md.";

    /// <summary>How many units before and after a place are shown.</summary>
    private const int Context = 40;

    /// <summary>The problems of an article, with their edits.</summary>
    [Description("Checks an article: whether its front matter is valid and its quotations and dates appear in the body word for word. "
        + "Answers with the problems: message, advice, place, and edits that solve them. "
        + "An article without problems of the severity 'error' is right.")]
    public string CheckArticle([Description(TextDescription)] string text, [Description(PathDescription)] string path = DefaultPath) =>
        Answer("article", json => WriteCheck(json, File(path, text)));

    /// <summary>The places of a quotation in a body.</summary>
    [Description("Finds the places of a quotation in the body of an article, or in a text without front matter. Answers with the places, "
        + "or with the words of the body that are nearest to the quotation.")]
    public string FindQuotation(
        [Description("The whole text of the article, or a body alone.")] string text,
        [Description("The words of the quotation, without quotation marks.")] string exact,
        [Description("The text right before the words, if they appear more than once.")] string? prefix = null,
        [Description("The text right after the words, if they appear more than once.")] string? suffix = null)
    {
        if (string.IsNullOrWhiteSpace(exact))
            throw new McpException("'exact' is blank; send the words of the quotation");
        var file = new SourceFile(DefaultPath, DefaultPath, text);
        var start = FrontMatterReader.ReadArticle(file, [])?.BodyStart ?? 0;
        var body = new BodyText(file, start);
        var search = new QuoteSearch(body.Value);
        return Answer("quotation", json =>
        {
            var placement = search.Place([exact], prefix, suffix);
            json.WriteString("result", placement switch
            {
                QuotePlacement.Found => "found",
                QuotePlacement.Ambiguous => "ambiguous",
                QuotePlacement.ContextMismatch => "elsewhere",
                QuotePlacement.NotFound { NearMiss: not null } => "near",
                _ => "missing",
            });
            json.WriteStartArray("places");
            foreach (var place in PlacesOf(placement))
                WritePlace(json, place);
            json.WriteEndArray();
            if (placement is QuotePlacement.NotFound { NearMiss: { } near })
                json.WriteString("difference", near.Difference);
            if (placement is QuotePlacement.Ambiguous { Prefix: { } deciding })
                json.WriteString("prefix", deciding);
        });

        void WritePlace(Utf8JsonWriter json, TextRange place)
        {
            json.WriteStartObject();
            json.WriteString("words", body.Value.Substring(place.Start, place.Length));
            json.WriteString("before", body.Value[Math.Max(0, place.Start - Context)..place.Start]);
            json.WriteString("after", body.Value[place.End..Math.Min(body.Value.Length, place.End + Context)]);
            json.WriteBoolean("isDirect", search.Quotations.AreWords(place));
            json.WriteNumber("line", body.At(place).Span.Start.Line + 1);
            json.WriteNumber("column", body.At(place).Span.Start.Character + 1);
            json.WriteEndObject();
        }
    }

    /// <summary>The article after all edits that are certain.</summary>
    [Description("Applies to an article the edits that are the one right text. "
        + "Answers with the new text, the edits, and the problems that are left.")]
    public string MendArticle(
        [Description(TextDescription)] string text,
        [Description(PathDescription)] string path = DefaultPath,
        [Description("Take the article's words for a quotation or a date that differs in at most so many characters.")] int acceptNear = 0)
    {
        var file = File(path, text);
        if (file.Fault is not null)
            return Answer("mended", json => WriteCheck(json, file));
        var session = CorpusSession.Of(settings, register, path, Encoding.UTF8.GetBytes(text));
        var fixer = new Fixer(session, new AskedCorpus(settings, []), new EditChooser { AcceptNear = acceptNear });
        fixer.Run();
        var mended = fixer.Files.Select(static changed => Encoding.UTF8.GetString(changed.Content)).SingleOrDefault() ?? text;
        return Answer("mended", json =>
        {
            json.WriteString("text", mended);
            json.WriteStartArray("applied");
            foreach (var applied in fixer.Applied)
                json.WriteStringValue($"{applied.Problem.Id}: {applied.Edit.Title}");
            json.WriteEndArray();
            WriteCheck(json, File(path, mended));
        });
    }

    private static TextFile File(string path, string text) => FileKinds.Of(path) == FileKind.Article
        ? new TextFile(path, text)
        : throw new McpException($"'{path}' is not the path of an article (*.md, *.txt)");

    private static IEnumerable<TextRange> PlacesOf(QuotePlacement placement) => placement switch
    {
        QuotePlacement.Found found => found.Segments,
        QuotePlacement.Ambiguous ambiguous => ambiguous.Places,
        QuotePlacement.ContextMismatch mismatch => [mismatch.Place],
        QuotePlacement.NotFound { NearMiss: { } near } => [near.Range],
        _ => [],
    };

    private static string Answer(string type, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        new JsonLines(stream).Write(type, write);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private void WriteCheck(Utf8JsonWriter json, TextFile file)
    {
        var session = file.Fault is null ? SessionOf(file) : null;
        var article = session?.ArticleAt(file.Path)?.Article ?? CSharpCompiler.Bind(file, register, settings.Classes.Schema).Article;
        var problems = session?.ProblemsAt(file.Path).ToEquatableArray() ?? article.Problems;
        var texts = new SourceTexts { IsClosed = true };
        texts.Pin(file.Source);
        json.WriteString("path", file.Path);
        json.WriteString("id", article.Content.Id);
        JsonProblems.Write(json, Coverage.Of(article));
        new JsonProblems(texts).Write(json, new Severities(settings, []).Judge([], problems));
    }

    /// <summary>An article bound with the actors that it may use: of the register, and of the other articles where it uses more.</summary>
    private CorpusSession SessionOf(TextFile file)
    {
        var content = Encoding.UTF8.GetBytes(file.Source.Text);
        var session = CorpusSession.Of(settings, register, file.Path, content);
        var hasUnknown = session.ProblemsAt(file.Path).Any(static problem => problem.Id == ProblemIds.UnknownActor);
        if (!hasUnknown || !settings.Root.Exists)
            return session;
        var others = CorpusSession.Open(settings).Articles.Select(static other => other.Article)
            .Where(other => other.Content.FilePath != file.RelativePath).SelectMany(static other => other.Actors);
        var known = register with { Actors = register.Actors.Concat(others).ToEquatableArray() };
        return CorpusSession.Of(settings, known, file.Path, content);
    }
}
