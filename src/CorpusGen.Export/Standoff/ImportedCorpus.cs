using System.Text;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Export.Standoff;

/// <summary>Writes imported articles as a corpus: an article each, and the register of the actors that they share.</summary>
public static class ImportedCorpus
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the files.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="folder">An empty folder.</param>
    /// <returns>The numbers of articles and quotes, and everything that the articles cannot carry.</returns>
    public static (int Articles, int Quotes, IReadOnlyList<string> Losses) Write(IReadOnlyList<ImportedArticle> articles, string folder)
    {
        var losses = new List<string>();
        var register = Register(articles, losses);
        var bound = ActorRegister.Empty;
        if (register is not null)
        {
            File.WriteAllText(Path.Combine(folder, FileKinds.RegisterPath), register, Utf8);
            bound = CorpusCompiler.BindRegister(InputFile.Of(new SourceFile(FileKinds.RegisterPath, FileKinds.RegisterPath, register)));
            losses.AddRange(bound.Problems.Select(problem => $"{FileKinds.RegisterPath}: {problem.Message}"));
        }

        var texts = new string[articles.Count];
        Parallel.For(0, articles.Count, i => texts[i] = new ArticleComposer(articles[i], bound).Compose());
        var quotes = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            var path = Path.Combine(folder, articles[i].Name + ".md");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, texts[i], Utf8);
            quotes += articles[i].Quotes.Count;
            losses.AddRange(articles[i].Losses.Select(loss => $"{articles[i].Name}: {loss}"));
        }

        return (texts.Length, quotes, losses);
    }

    /// <summary>Whether an actor belongs to one article.</summary>
    internal static bool IsOfArticle(IReadOnlyDictionary<string, string[]> actor) => actor.GetValueOrDefault("type") is [Choices.Unnamed];

    private static string? Register(IReadOnlyList<ImportedArticle> articles, List<string> losses)
    {
        var shared = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var actor in article.Actors.Where(actor => !IsOfArticle(actor)))
            {
                var (id, text) = (actor["id"][0], FrontMatterText.Item(ActorKeys.All, actor));
                if (!shared.TryAdd(id, text) && shared[id] != text)
                    losses.Add($"{article.Name}: the actor '{id}' differs from the actor of another article with this id");
            }
        }

        return shared.Count == 0 ? null : "actors:\n" + string.Concat(shared.Values);
    }
}
