using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CorpusGen.Markdown;

/// <summary>Bodies of articles as HTML, and facts about them that pages show.</summary>
public static class ArticleHtml
{
    private const int WordsAMinute = 230;

    /// <summary>Characters of scripts without blanks that are read in a minute.</summary>
    private const int CharactersAMinute = 500;

    /// <summary>
    /// The body as HTML: Markdown for <c>.md</c>, paragraphs with their lines for other files. Words of a quote are in
    /// <c>&lt;q data-quote data-speaker&gt;</c>, a mention is in <c>&lt;a data-actor&gt;</c> or <c>&lt;span data-actor&gt;</c>, a date in
    /// <c>&lt;time datetime&gt;</c>. Where markup or another annotation interrupts words, each part has its own element with the same
    /// attributes, and the HTML stays valid. The text of the article is escaped, and links run no code.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">The choices; the default ones without it.</param>
    public static string ToHtml(this Article article, BodyHtmlOptions? options = null) =>
        ToHtml(article.Body, IsMarkdown(article), article.Runs, options ?? new BodyHtmlOptions());

    /// <summary>The headings of a Markdown body, in order; none of a body of plain text.</summary>
    /// <param name="article">The article.</param>
    public static IReadOnlyList<Heading> Headings(this Article article) =>
        IsMarkdown(article) ? HeadingsOf(article.Body) : [];

    /// <summary>The first words of the body without markup, whole words up to <paramref name="length"/> UTF-16 units, then “…”.</summary>
    /// <param name="article">The article.</param>
    /// <param name="length">The most UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is below 1.</exception>
    public static string Excerpt(this Article article, int length = 200) =>
        length > 0
            ? PlainText.Excerpt(PlainTextOf(article), length)
            : throw new ArgumentOutOfRangeException(nameof(length), length, "An excerpt has at least one character");

    /// <summary>The words of the body. A character of a script without blanks, such as 灯, counts as a word.</summary>
    /// <param name="article">The article.</param>
    public static int WordCount(this Article article)
    {
        var (words, characters) = PlainText.Count(PlainTextOf(article));
        return words + characters;
    }

    /// <summary>The time that reading the body takes: 230 words, or 500 characters of a script without blanks, in a minute.</summary>
    /// <param name="article">The article.</param>
    public static TimeSpan ReadingTime(this Article article)
    {
        var (words, characters) = PlainText.Count(PlainTextOf(article));
        return TimeSpan.FromMinutes(((double)words / WordsAMinute) + ((double)characters / CharactersAMinute));
    }

    internal static string ToHtml(string body, bool isMarkdown, IReadOnlyList<BodyRun> runs, BodyHtmlOptions options)
    {
        if (options.HeadingShift is < 0 or > 5)
            throw new ArgumentOutOfRangeException(nameof(options), options.HeadingShift, "HeadingShift is from 0 to 5");
        using var output = new StringWriter { NewLine = "\n" };
        var marks = new AnnotationMarks(body, runs, options);
        if (isMarkdown)
            new BodyRenderer(output, marks, options).Render(Parse(body, options));
        else
            PlainText.WriteParagraphs(output, body, marks);
        return output.ToString();
    }

    internal static IReadOnlyList<Heading> HeadingsOf(string body)
    {
        var headings = new List<Heading>();
        foreach (var block in Parse(body, new BodyHtmlOptions()).Descendants<HeadingBlock>())
            headings.Add(new Heading(block.Level, block.GetAttributes().Id ?? "", PlainText.Of(block.Inline)));
        return headings;
    }

    private static bool IsMarkdown(Article article) => article.FilePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static string PlainTextOf(Article article) =>
        IsMarkdown(article) ? PlainText.Of(Parse(article.Body, new BodyHtmlOptions())) : article.Body;

    private static MarkdownDocument Parse(string body, BodyHtmlOptions options)
    {
        var pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation()
            .UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub)
            .UsePipeTables().UseFootnotes();
        if (!options.AllowsRawHtml)
            pipeline.DisableHtml();
        return Markdig.Markdown.Parse(body, pipeline.Build());
    }
}
