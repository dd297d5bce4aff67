using CorpusGen.Compiler.Model;

namespace CorpusGen.Export.Standoff;

/// <summary>An article that another program annotated.</summary>
/// <param name="Name">Its path without an extension.</param>
/// <param name="Body">Its body, with LF line ends.</param>
public sealed record ImportedArticle(string Name, string Body)
{
    /// <summary>The keys of the article.</summary>
    public IReadOnlyDictionary<string, string[]> Keys { get; set; } = new Dictionary<string, string[]>();

    /// <summary>The actors of the article and those that it uses, each with its keys.</summary>
    public List<IReadOnlyDictionary<string, string[]>> Actors { get; } = [];

    /// <summary>The actors that the article lists: <c>id</c> and <c>as</c>.</summary>
    public List<IReadOnlyDictionary<string, string[]>> Cast { get; } = [];

    /// <summary>The quotes.</summary>
    public List<ImportedEntry> Quotes { get; } = [];

    /// <summary>The dates.</summary>
    public List<ImportedEntry> Dates { get; } = [];

    /// <summary>The mentions by other words than names.</summary>
    public List<ImportedEntry> Mentions { get; } = [];

    /// <summary>Sentences about everything that an article cannot carry.</summary>
    public List<string> Losses { get; } = [];
}

/// <summary>An entry of front matter that is at a place.</summary>
/// <param name="Name">Its name in the source, for messages.</param>
/// <param name="Parts">The ranges of its words in the body.</param>
/// <param name="Keys">Its keys, without the words.</param>
public sealed record ImportedEntry(string Name, IReadOnlyList<TextRange> Parts, IReadOnlyDictionary<string, string[]> Keys);
