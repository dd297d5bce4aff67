using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;

namespace CorpusGen.Compiler.Linking;

/// <summary>
/// Keeps the articles of a series apart. <c>2031-08-15-on-air.md</c> has the id <c>on-air</c>; where another article has that id too, its
/// id keeps the date. All articles of the series do, because otherwise an earlier article added later would take the id of another.
/// </summary>
internal static class SeriesIds
{
    /// <summary>Gives the articles of series their ids, in place.</summary>
    /// <returns>The new ids by the path of the file.</returns>
    public static EquatableArray<DatedId> Assign(ArticleIdentity[] articles)
    {
        var owners = new Dictionary<string, int>(articles.Length, IgnoreCase.Comparer);
        HashSet<string>? shared = null;
        for (var i = 0; i < articles.Length; i++)
        {
            if (owners.ContainsKey(articles[i].Id))
                (shared ??= new(IgnoreCase.Comparer)).Add(articles[i].Id);
            else
                owners.Add(articles[i].Id, i);
        }

        if (shared is null)
            return default;
        var dated = new List<DatedId>();
        for (var i = 0; i < articles.Length; i++)
        {
            var article = articles[i];
            if (article.HasOwnId || !shared.Contains(article.Id))
                continue;
            var id = IdText.FromPath(article.FilePath, keepDate: true);
            if (id == article.Id)
                continue;
            articles[i] = article with { Id = id };
            dated.Add(new(article.Path, id));
        }

        return dated.ToEquatableArray();
    }
}

/// <summary>The id of an article of a series.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Id">Its id, with the date of the file's name.</param>
public sealed record DatedId(string Path, string Id);
