using AngleSharp.Html.Parser;

namespace CorpusGen.Markdown.Tests;

public sealed class ArticleHtmlTests
{
    private static readonly Article Ferry = Corpus.Articles.Ferry;

    private static readonly Article Caption = Corpus.Articles.Caption;

    [Fact]
    public void Quotes_mentions_and_dates_are_marked_across_markup() => Assert.Equal(
        """
        <h2 id="the-vote">The vote</h2>
        <p>“<q data-quote="promise" data-speaker="ada">We </q><strong><q data-quote="promise" data-speaker="ada">promised</q></strong><q data-quote="promise" data-speaker="ada"> the islands a ferry</q>,” said <em><span data-actor="ada">Ada Holm</span></em> on <time datetime="2031-06-18">18 June</time>, “<q data-quote="promise" data-speaker="ada">at </q><a href="timetable.md"><q data-quote="promise" data-speaker="ada"><time datetime="2031-06-19T18:00">six in the evening</time></q></a>.”</p>
        <blockquote>
        <p>The <a href="https://marsa.example"><span data-actor="marsa">Harbour Board of Marsa</span></a> voted &amp; left. “<q data-quote="2" data-speaker="ada">nobody asked</q>”</p>
        </blockquote>
        <h3 id="the-vote-1">The vote</h3>
        <p><span data-actor="ada">Ada Holm</span> &amp; others&lt;br&gt;stayed.</p>

        """,
        Ferry.ToHtml());

    [Fact]
    public void A_mention_is_a_link_where_the_page_has_one_and_no_link_is_inside_another()
    {
        var html = Ferry.ToHtml(new BodyHtmlOptions { LinkOf = actor => $"/actors/{actor.Id}?a=1&b=2" });
        Assert.Contains("""<em><a data-actor="ada" href="/actors/ada?a=1&amp;b=2">Ada Holm</a></em>""", html, StringComparison.Ordinal);
        Assert.Contains("""<span data-actor="marsa">""", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", Ferry.ToHtml(new BodyHtmlOptions { LinkOf = _ => "javascript:alert(1)" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_has_paragraphs_and_keeps_its_lines() => Assert.Equal(
        """
        <p>The harbour at night<br>
        Photograph: <span data-actor="ada">Ada Holm</span></p>
        <p>“<q data-quote="1" data-speaker="ada">We go</q>,” said <span data-actor="ada">Ada Holm</span> &lt;at noon&gt;.</p>

        """,
        Caption.ToHtml());

    [Fact]
    public void Headings_have_anchors_and_move_down()
    {
        Assert.Equal([new Heading(1, "the-vote", "The vote"), new Heading(2, "the-vote-1", "The vote")], Ferry.Headings());
        Assert.Empty(Caption.Headings());
        Assert.StartsWith("<h1 id=\"the-vote\">", Ferry.ToHtml(new BodyHtmlOptions { HeadingShift = 0 }), StringComparison.Ordinal);
        Assert.Contains("<h6 id=\"the-vote-1\">", Ferry.ToHtml(new BodyHtmlOptions { HeadingShift = 5 }), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ferry.ToHtml(new BodyHtmlOptions { HeadingShift = 6 }));
    }

    [Fact]
    public void Raw_html_is_kept_where_it_is_allowed() =>
        Assert.Contains("others<br>stayed", Ferry.ToHtml(new BodyHtmlOptions { AllowsRawHtml = true }), StringComparison.Ordinal);

    [Fact]
    public void Excerpts_end_after_a_word_and_counts_know_scripts_without_blanks()
    {
        Assert.Equal("The vote “We promised the…", Ferry.Excerpt(27));
        Assert.Equal("The harbour at night Photograph: Ada Holm “We go,” said Ada Holm <at noon>.", Caption.Excerpt());
        Assert.Throws<ArgumentOutOfRangeException>(() => Ferry.Excerpt(0));
        Assert.Equal(14, Caption.WordCount());
        Assert.Equal(TimeSpan.FromMinutes(14 / 230.0), Caption.ReadingTime());
        Assert.Equal((2, 4), PlainText.Count("灯台だよ in 2031"));
        Assert.Equal("灯台守…", PlainText.Excerpt("灯台守の朝", 3));
        Assert.Equal("a…", PlainText.Excerpt("a😀b", 2));
    }

    [Fact]
    public void Every_words_of_a_quote_are_in_its_elements()
    {
        var document = new HtmlParser().ParseDocument(Ferry.ToHtml());
        var words = string.Concat(document.QuerySelectorAll("q[data-quote=promise]").Select(part => part.TextContent));
        Assert.Equal("We promised the islands a ferryat six in the evening", words);
    }
}
