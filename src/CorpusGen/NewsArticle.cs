namespace CorpusGen;

/// <summary>A news article (schema.org <c>NewsArticle</c>): an article that has a date of publication.</summary>
public class NewsArticle : Article
{
    /// <summary>For the constructors of derived classes.</summary>
    protected NewsArticle()
    {
    }

    /// <summary>When the article was published (schema.org <c>datePublished</c>), a day or a moment; its relative dates are read from it.</summary>
    public new PartialDate Date => base.Date.GetValueOrDefault();
}
