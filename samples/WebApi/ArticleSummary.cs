namespace Newsroom.Web;

/// <summary>What the front page says of an article.</summary>
internal sealed record ArticleSummary(string Id, string Title, PartialDate? Date, int Quotes)
{
    public static ArticleSummary Of(Article article) => new(article.Id, article.Title, article.Date, article.Quotes.Count);
}
