using Xunit;

namespace Newsroom.Tests;

/// <summary>An evaluation set, as a project of tests keeps it.</summary>
public class EvaluationSetTests
{
    public static TheoryData<string> ArticleIds => [.. Corpus.Articles.All.Select(article => article.Id)];

    [Theory]
    [MemberData(nameof(ArticleIds))]
    public void Every_quote_stands_where_it_is_said_to_stand(string id)
    {
        Assert.True(Corpus.Articles.TryGet(id, out var article));
        Assert.NotEmpty(article.Quotes);
        Assert.All(article.Quotes, quote =>
            Assert.Equal(quote.Segments, quote.Positions.Select(position => article.Body.Substring(position.Start, position.Length))));
    }

    [Fact]
    public void The_named_quote_is_the_listed_one() =>
        Assert.Same(Corpus.Articles.HarborTalks.Quotes.KeptPromise, Assert.Single(Corpus.Actors.Hamaura.Quotes));
}
