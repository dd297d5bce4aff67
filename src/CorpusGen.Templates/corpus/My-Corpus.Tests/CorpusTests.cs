namespace My_Corpus.Tests;

/// <summary>What this corpus promises beyond the checks of the build.</summary>
public class CorpusTests
{
    [Fact]
    public void A_quote_has_its_words_and_its_speaker()
    {
        var promise = Corpus.Articles.HarborVote.Quotes.Promise;
        Assert.Equal("We promised a vote,", promise.Text);
        Assert.Equal(Corpus.Actors.Quist, promise.Speaker);
    }

    [Fact]
    public void A_date_is_read_from_the_text() =>
        Assert.Equal(new PartialDate(2031, 6, 20), Corpus.Articles.HarborVote.Dates.Vote.Value);

    [Fact]
    public void Every_article_has_a_description_and_a_language() =>
        Assert.All(Corpus.Articles.All, article => Assert.True(article is { Description: not null, Lang: not null }, article.Id));
}
