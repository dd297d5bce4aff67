using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// Lists of actors, quotes, dates or mentions whose key is misspelt. Their actors count as known, and their quotes and dates keep their
/// names, so that the key is the only error.
/// </summary>
internal sealed class MisspeltLists(SourceFile file, CancellationToken cancellation)
{
    private readonly List<ActorDefinition> _actors = [];
    private EquatableArray<AnnotationEntry> _quotes;
    private EquatableArray<AnnotationEntry> _dates;

    /// <summary>The actors that such a list defines.</summary>
    public IReadOnlyList<ActorDefinition> Actors => _actors;

    /// <summary>
    /// Keeps the entries of <paramref name="value"/>, if the key that is <paramref name="meant"/> has a list of entries with names.
    /// </summary>
    public bool Keep(string meant, FrontMatterNode value)
    {
        if (value is not SequenceNode list || !list.Items.Any(item => item is MappingNode))
            return false;
        switch (meant)
        {
            case "actors":
                _actors.AddRange(GuessedActors.In(list, file, cancellation));
                return true;
            case "quotes":
                _quotes = Entries("quote", list);
                return true;
            case "dates":
                _dates = Entries("date", list);
                return true;
            case "mentions":
                return true; // No code names a mention, and the key is the only error: without it, the mentions would be lost.
            default:
                return false;
        }
    }

    /// <summary>The article with the kept names.</summary>
    public BoundArticle AddTo(BoundArticle article)
    {
        if (_actors.Count == 0 && _quotes.Count == 0 && _dates.Count == 0)
            return article;
        return article with
        {
            Actors = article.Actors.Concat(_actors).ToEquatableArray(),
            QuoteEntries = article.QuoteEntries.Concat(_quotes).ToEquatableArray(),
            DateEntries = article.DateEntries.Concat(_dates).ToEquatableArray(),
        };
    }

    private EquatableArray<AnnotationEntry> Entries(string what, SequenceNode list)
    {
        var entries = new AnnotationEntries(what, file, new List<Problem>());
        entries.AddUnbound(list.Items.OfType<MappingNode>(), cancellation);
        return entries.All;
    }
}
