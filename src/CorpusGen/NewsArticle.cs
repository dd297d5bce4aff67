namespace CorpusGen;

/// <summary>A news article (schema.org <c>NewsArticle</c>): an article that has a date of publication.</summary>
public class NewsArticle : Article
{
    /// <summary>For the constructors of derived classes.</summary>
    protected NewsArticle()
    {
    }

    /// <summary>The day or moment of publication (schema.org <c>datePublished</c>); relative dates are read from it.</summary>
    public new PartialDate Date => base.Date.GetValueOrDefault();
}
