using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// Binds an article that cannot be read. It is not in the corpus, but keeps its place among the others: its id is known, so are the
/// actors that it defines, and code that names it, its quotes or its dates compiles. So the true error is the only one.
/// </summary>
internal static class UnreadableArticle
{
    /// <summary>The article that <paramref name="file"/> seems to hold; without text, the article of its path.</summary>
    /// <param name="file">The article's file.</param>
    /// <param name="reasons">Why it cannot be read.</param>
    /// <param name="cancellation">Cancels.</param>
    public static BoundArticle Of(SourceFile file, EquatableArray<Problem> reasons, CancellationToken cancellation = default)
    {
        var root = FrontMatterScan.Article(file, cancellation);
        var fields = new Fields(root, "an article", file, new List<Problem>(), cancellation);
        var ownId = fields.Id("id") is { Length: > 0 } written ? written : null;
        var id = ownId ?? IdText.FromPath(file.RelativePath);
        var content = new ArticleContent
        {
            Id = id,
            HasOwnId = ownId is not null,
            FilePath = file.RelativePath,
            Title = fields.Text("title") ?? id,
            Date = fields.Date("date"),
            IsDraft = fields.Text("draft") == "true",
        };
        var (start, actors) = (file.SpanOf(new TextRange(0, 0)), GuessedActors.In(root, file, cancellation).ToEquatableArray());
        return new BoundArticle(file.Path, content, start, actors, default, default, 0, reasons)
        {
            IsReadable = false,
            QuoteEntries = Entries("quote", "quotes"),
            DateEntries = Entries("date", "dates"),
        };

        EquatableArray<AnnotationEntry> Entries(string noun, string key)
        {
            var entries = new AnnotationEntries(noun, file, new List<Problem>());
            entries.AddUnbound(fields.Items(key, key).OfType<MappingNode>(), cancellation);
            return entries.All;
        }
    }
}
