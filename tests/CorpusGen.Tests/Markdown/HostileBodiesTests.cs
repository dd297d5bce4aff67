using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CorpusGen.Markdown;
using CorpusGen.Runtime;
using CorpusGen.Runtime.Wire;
using CsCheck;

namespace CorpusGen.Tests.Markdown;

public sealed class HostileBodiesTests
{
    private static readonly string[] Fragments =
    [
        "word ", "**bold** ", "*it* ", "`co<de>` ", "[link](a.md) ", "[bad](javascript:x) ", "![im](p.png) ", "&lt;b&gt; ", "\\* ", "<i>raw</i> ",
        "\n\n", "\n", "> ", "- ", "1. ", "# ", "    ", "|a|b|\n|-|-|\n|c|d|\n", "[^1] ", "\n[^1]: note\n", "灯台 ", "“", "”", "&amp;", "'\"", "<script>", "```\n",
    ];

    private static readonly Gen<string> Bodies = Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]).Array[0, 40].Select(parts => string.Concat(parts));

    [Fact]
    public void Html_is_valid_and_has_the_same_text_whatever_overlaps() =>
        Gen.Select(Bodies, Gen.Select(Gen.Int[0, 120], Gen.Int[1, 40]).Array[0, 6], Gen.Int[0, 2].Array[6]).Sample((body, ranges, kinds) =>
        {
            var (quotes, dates) = (new List<Quote>(), new List<DateMention>());
            for (var i = 0; i < ranges.Length; i++)
            {
                var (start, length) = ranges[i];
                if (start >= body.Length)
                    continue;
                var position = new TextPosition(start, Math.Min(body.Length, start + length));
                var range = new BodyRange(position, position.Start, position.End);
                if (kinds[i] == 0)
                    dates.Add(new DateMention(null!, new DateLine { Ranges = [range] }));
                else
                    quotes.Add(new Quote(new NoArticle(), new QuoteLine { Id = $"q{i}", Ranges = [range] }));
            }

            var options = new BodyHtmlOptions();
            foreach (var isMarkdown in new[] { true, false })
            {
                var plain = Text(ArticleHtml.ToHtml(body, isMarkdown, BodyRuns.Of(body, [], [], []), options));
                var marked = ArticleHtml.ToHtml(body, isMarkdown, BodyRuns.Of(body, quotes, [], dates), options);
                Assert.Equal(plain, Text(marked));
            }
        }, iter: 3000);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<a href='javascript:alert(1)'>x</a>")]
    [InlineData("<iframe src=javascript:alert(1)></iframe>")]
    [InlineData("<!-- --><script>x</script>")]
    [InlineData("</p><script>x</script>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](\u0001javascript:alert(1))")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html,<script>x</script>)")]
    [InlineData("![x](data:image/svg+xml,<svg/onload=alert(1)>)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x\" onerror=alert(1) y=\"](p.png)")]
    [InlineData("![x](p.png \"y\\\" onerror=alert(1) z=\\\"\")")]
    [InlineData("[x](a \"y\\\" onclick=alert(1) z=\\\"\")")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<x onclick=alert(1)@a.b>")]
    [InlineData("`<script>x</script>`")]
    [InlineData("```\n<script>x</script>\n```")]
    [InlineData("```js\" onclick=\"alert(1)\nx\n```")]
    [InlineData("# <script>x</script> {onclick=alert(1)}")]
    [InlineData("|<script>x</script>|\n|-|\n|<img src=x onerror=x>|")]
    [InlineData("[^<script>]\n\n[^<script>]: <script>x</script>")]
    [InlineData("&lt;script&gt;x&lt;/script&gt;")]
    public void Text_of_an_article_never_becomes_code(string body)
    {
        foreach (var isMarkdown in new[] { true, false })
        {
            var quote = new Quote(new NoArticle(), new QuoteLine { Id = "\"><script>x</script>", Ranges = [new(new(0, body.Length), 0, body.Length)] });
            var html = ArticleHtml.ToHtml(body, isMarkdown, BodyRuns.Of(body, [quote], [], []), new BodyHtmlOptions());
            var document = new HtmlParser().ParseDocument($"<body>{html}</body>");
            foreach (var element in document.Body!.Descendants<IElement>())
            {
                Assert.DoesNotContain(element.LocalName, new[] { "script", "iframe", "svg", "object", "embed", "style", "base", "form", "meta", "link" });
                Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
                Assert.All(
                    element.Attributes.Where(attribute => attribute.Name is "href" or "src"),
                    attribute => Assert.Matches("^(https?://|mailto:|#|[^:]*$)", attribute.Value));
            }
        }
    }

    /// <summary>The text of HTML that a strict parser reads without an error.</summary>
    private static string Text(string html) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument($"<!DOCTYPE html><html><head><title>t</title></head><body>{html}</body></html>").Body!.TextContent;

    /// <summary>The article of quotes that name no speaker.</summary>
    private sealed class NoArticle : Article;
}
