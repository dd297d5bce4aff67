using Xunit;

namespace Harbor.Tests;

/// <summary>Names the library's types as the library itself does, without a using directive for CorpusGen.</summary>
public class HarborTests
{
    [Fact]
    public void The_promise_is_hamauras()
    {
        Quote promise = Corpus.Articles.Talks.Quotes.Promise;
        Person speaker = Corpus.Actors.Hamaura;

        Assert.Same(speaker, promise.Speaker);
    }

    [Fact]
    public void Every_article_has_a_title()
    {
        IReadOnlyList<Article> articles = Corpus.Articles.All;

        Assert.All(articles, article => Assert.NotEmpty(article.Title));
    }

    [Fact]
    public void The_ferry_has_its_stars() => Assert.Equal(4, Corpus.Articles.ReviewsFerry.Stars);
}
