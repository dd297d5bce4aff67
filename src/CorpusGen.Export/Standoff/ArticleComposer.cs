using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Export.Standoff;

/// <summary>
/// Writes the front matter of an imported article. The compiler then reads it: an entry that it does not place where the source has it is
/// left out and listed.
/// </summary>
/// <param name="article">The article.</param>
/// <param name="register">The actors that articles share.</param>
internal sealed class ArticleComposer(ImportedArticle article, ActorRegister register)
{
    /// <summary>The path of the article.</summary>
    private string FilePath => article.Name + ".md";

    /// <summary>The text of the article. Entries that it does not have are removed from the article, and listed as lost.</summary>
    public string Compose()
    {
        var search = new QuoteSearch(article.Body);
        while (true)
        {
            var written = new FrontMatterText(article, FilePath, search);
            var wrong = Wrong(written);
            if (wrong.Count == 0)
                return written.Text;
            // An entry that is left out may have caused errors of others.
            foreach (var (entry, reason) in wrong)
            {
                _ = article.Quotes.Remove(entry) || article.Dates.Remove(entry) || article.Mentions.Remove(entry);
                article.Losses.Add($"{entry.Name}: {reason}");
            }
        }
    }

    /// <summary>The entries that the compiler does not read as the source has them.</summary>
    private List<(ImportedEntry Entry, string Reason)> Wrong(FrontMatterText written)
    {
        var bound = CorpusCompiler.Bind(InputFile.Of(new SourceFile(FilePath, FilePath, written.Text)), register, ArticleClasses.Empty);
        var wrong = new Dictionary<ImportedEntry, string>(ReferenceEqualityComparer.Instance);
        foreach (var problem in bound.Problems.Where(problem => problem.Kind.Severity == ProblemSeverity.Error))
        {
            if (written.EntryAt(problem.Place?.Span.Range.Start ?? 0) is { } entry)
                wrong.TryAdd(entry, problem.Message);
        }

        var content = bound.Content;
        Compare(article.Quotes, bound.QuoteEntries, content.Quotes.Select(quote => quote.Ranges.Select(part => part.Range).ToArray()));
        Compare(article.Dates, bound.DateEntries, content.Dates.Select(date => new[] { date.Range.Range }));
        var mentions = content.Mentions.Select(mention => (mention.Actor, mention.Range.Range)).ToHashSet();
        foreach (var entry in article.Mentions)
        {
            if (entry is not { Parts: [var range] } || !mentions.Contains((entry.Keys["actor"][0], range)))
                wrong.TryAdd(entry, "the compiler does not find the mention there");
        }

        return [.. wrong.Select(one => (one.Key, one.Value))];

        void Compare(List<ImportedEntry> expected, EquatableArray<AnnotationEntry> read, IEnumerable<TextRange[]> found)
        {
            using var places = found.GetEnumerator();
            for (var i = 0; i < expected.Count; i++)
            {
                if (i >= read.Count || read[i].Unbound is not null || !places.MoveNext())
                    wrong.TryAdd(expected[i], "the list cannot be read");
                else if (!places.Current.SequenceEqual(expected[i].Parts))
                    wrong.TryAdd(expected[i], "no text around the words tells their place from others");
            }
        }
    }
}
