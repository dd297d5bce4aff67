namespace CorpusGen;

/// <summary>Takes the place of the generated names where an article has no named quotes.</summary>
public struct NoQuotes
{
    /// <summary>Every quote of the article: none.</summary>
    public QuoteList All;
}

/// <summary>The names of the dates of an article that mentions none.</summary>
public struct NoDates
{
    /// <summary>Every date of the article: none.</summary>
    public DateList All;
}
