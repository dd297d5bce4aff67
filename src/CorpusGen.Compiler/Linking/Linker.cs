using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Linking;

/// <summary>Joins bound articles into a corpus.</summary>
internal static class Linker
{
    /// <summary>Decides everything that concerns more than one article.</summary>
    public static CorpusFrame Frame(
        IReadOnlyList<ArticleIdentity> articles,
        ActorRegister register,
        LinkOptions options,
        ArticleClasses classes,
        CancellationToken cancellation = default)
    {
        var problems = new List<Problem>(register.Problems);
        var sorted = articles.ToArray();
        SortByPath(sorted);
        var series = SeriesIds.Assign(sorted);
        cancellation.ThrowIfCancellationRequested();

        var cast = Cast.Assemble(register, sorted, options, problems, cancellation);
        cancellation.ThrowIfCancellationRequested();

        var ids = ArticleIds.Of(sorted, options, problems);
        var references = new OwnReferences(classes, cast, ids.ById, options);
        foreach (var article in sorted)
        {
            cancellation.ThrowIfCancellationRequested();
            references.Check(article, problems);
            if (!options.LeavesOut(article))
                problems.AddRange(article.Unfinished);
        }

        CheckClaims(classes, sorted, problems);
        ids.Included.Sort(Compare);
        return new CorpusFrame(
            ids.Included.Select(article => article.Path).ToEquatableArray(), cast.Actors, classes, problems.ToEquatableArray())
        {
            Excluded = ids.Excluded.ToEquatableArray(),
            DatedIds = series,
            Definitions = cast.Definitions,
        };
    }

    /// <summary>The corpus of the <paramref name="articles"/>, in any order.</summary>
    public static LinkedCorpus Assemble(CorpusFrame frame, IReadOnlyList<BoundArticle> articles)
    {
        var inOrder = new BoundArticle?[frame.Articles.Count];
        var wrong = new List<BoundArticle>();
        foreach (var article in articles)
        {
            if (frame.NumberOf(article.Path) is >= 0 and var number)
                inOrder[number] = frame.WithId(article);
            if (article.Problems.Count > 0)
                wrong.Add(article);
        }

        wrong.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new LinkedCorpus(
            inOrder.OfType<BoundArticle>().ToEquatableArray(),
            frame.Actors,
            wrong.SelectMany(article => article.Problems).Concat(frame.Problems).ToEquatableArray())
        {
            Classes = frame.Classes,
        };
    }

    /// <summary>Reports classes that claim nothing, and those that claim an article together, once for each two.</summary>
    private static void CheckClaims(ArticleClasses classes, ArticleIdentity[] articles, List<Problem> problems)
    {
        if (classes.Classes.Count == 0)
            return;
        var claiming = new HashSet<string>(StringComparer.Ordinal);
        var rivals = new HashSet<(string, string)>();
        foreach (var article in articles)
        {
            if (article.Class is not { } owner)
                continue;
            claiming.Add(owner);
            if (article.Rival is not null)
                claiming.Add(article.Rival);
            if (article.Rival is { } rival && rivals.Add((owner, rival)))
            {
                var message = $"{NameOf(owner)} and {NameOf(rival)} both claim '{article.FilePath}', "
                    + "with patterns that are equally specific";
                problems.Add(new Problem(ProblemIds.ClaimedTwice, message, null)
                {
                    Advice = "make one of the patterns more specific",
                    Related = new([new("the article", article.Place)]),
                    Declaration = rival,
                });
            }
        }

        foreach (var type in classes.Classes)
        {
            if (!claiming.Contains(type.FullName))
                problems.Add(new Problem(
                    ProblemIds.ClaimsNothing,
                    $"{type.Name} claims no article, because no path under the corpus root matches {string.Join(", ", type.Patterns)}",
                    null)
                {
                    Advice = "correct the pattern",
                    Declaration = type.FullName,
                });
        }

        string NameOf(string fullName) => classes.Classes.First(type => type.FullName == fullName).Name;
    }

    /// <summary>
    /// Sorts by the path under the corpus root, which is the same on every system. Hosts nearly always hand over sorted articles.
    /// </summary>
    private static void SortByPath(ArticleIdentity[] articles)
    {
        for (var i = 1; i < articles.Length; i++)
        {
            if (string.CompareOrdinal(articles[i - 1].FilePath, articles[i].FilePath) > 0)
            {
                Array.Sort(articles, static (a, b) => string.CompareOrdinal(a.FilePath, b.FilePath));
                return;
            }
        }
    }

    private static int Compare(ArticleIdentity a, ArticleIdentity b)
    {
        var order = (a.Date, b.Date) switch
        {
            ({ } left, { } right) => left.CompareTo(right),
            (null, null) => 0,
            (null, _) => 1,
            _ => -1,
        };
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }
}
