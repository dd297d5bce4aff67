namespace CorpusGen.Export.Articles;

/// <summary>A format that a corpus can be written in.</summary>
public interface IExportFormat
{
    /// <summary>Writes files.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="isIn">Whether an article is written, by its path under the corpus root.</param>
    /// <param name="folder">An empty folder.</param>
    /// <returns>The numbers, and everything that the format cannot carry.</returns>
    /// <exception cref="IOException">The system cannot write.</exception>
    public ExportSummary Write(ExportedCorpus corpus, Func<string, bool> isIn, string folder);
}

/// <summary>The result of an export.</summary>
public sealed class ExportSummary
{
    /// <summary>The articles that are written.</summary>
    public int Articles { get; private set; }

    /// <summary>Their quotes.</summary>
    public int Quotes { get; private set; }

    /// <summary>Sentences about everything that the format cannot carry.</summary>
    public List<string> Losses { get; } = [];

    /// <summary>Counts an article.</summary>
    public void Add(ExportedArticle article)
    {
        Articles++;
        Quotes += article.Content.Quotes.Count;
    }
}
