using CorpusGen.Compiler.Names;
using CorpusGen.Runtime;

namespace CorpusGen.Compiler.Linking;

/// <summary>Joins bound articles into a corpus: ids become unique, actors one, names C#.</summary>
public static class Linker
{
    /// <summary>How many articles share a bucket before there are more of them.</summary>
    private const int ArticlesPerBucket = 32;

    /// <summary>The most buckets there are, and so the most generated files.</summary>
    private const int MaxBuckets = 256;

    private static readonly string[] ReservedArticleNames = ["All", "TryGet", "Articles"];

    /// <summary>
    /// Links <paramref name="articles"/>, in any order, with the actors of <paramref name="register"/>. Articles that clash are
    /// reported, and the first of them, by path, is kept.
    /// </summary>
    public static LinkedCorpus Link(
        IReadOnlyList<BoundArticle> articles,
        ActorRegister register,
        LinkOptions options,
        CancellationToken cancellation = default)
    {
        var problems = new List<Problem>();
        problems.AddRange(register.Problems);
        var sorted = articles.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        foreach (var article in sorted)
            problems.AddRange(article.Problems);

        var readable = sorted.Where(article => article.Content is not null).ToArray();
        cancellation.ThrowIfCancellationRequested();

        var cast = Cast.Assemble(register, readable, problems);
        cancellation.ThrowIfCancellationRequested();

        var named = Name(readable, options, problems);
        named.Sort(static (a, b) => Compare(a.Content, b.Content));
        cancellation.ThrowIfCancellationRequested();

        var buckets = new List<LinkedArticle>[BucketCount(named.Count)];
        var order = new int[named.Count];
        for (var i = 0; i < order.Length; i++)
        {
            var (name, content, mode) = named[i];
            order[i] = IdHash.BucketOf(content.Id, buckets.Length);
            (buckets[order[i]] ??= []).Add(new LinkedArticle(name, content, cast.SpeakersOf(content), mode));
        }

        return new LinkedCorpus(
            new(order),
            cast.Actors,
            buckets.Select((bucket, number) => new LinkedBucket(number, bucket?.ToEquatableArray() ?? default)).ToEquatableArray(),
            problems.ToEquatableArray());
    }

    private static List<(string? Name, ArticleContent Content, NamingMode Mode)> Name(BoundArticle[] articles, LinkOptions options, List<Problem> problems)
    {
        var named = new List<(string?, ArticleContent, NamingMode)>(articles.Length);
        var ids = new Dictionary<string, BoundArticle>(articles.Length, StringComparer.Ordinal);
        var names = new NameScope<BoundArticle>(ReservedArticleNames);
        foreach (var article in articles)
        {
            var content = article.Content!;
            var place = new Place(article.Path, article.IdSpan);
            if (ids.TryGetValue(content.Id, out var first))
            {
                var other = new Place(first.Path, first.IdSpan);
                problems.Add(new Problem(ProblemIds.DuplicateId, $"The id '{content.Id}' is also that of {other}: give one of the two articles another 'id'", place, new([other])));
                continue;
            }

            ids.Add(content.Id, article);
            if (content.IsDraft && !options.IncludeDrafts)
                continue;
            var mode = options.Naming.ModeOf(content.FilePath);
            if (mode == NamingMode.None || (mode == NamingMode.Explicit && !content.HasOwnId))
            {
                named.Add((null, content, NamingMode.None));
                continue;
            }

            var name = names.Resolve(CSharpName.From(content.Id));
            if (names.TryAdd(name, article, out var clash, out var kind))
                named.Add((name, content, mode));
            else
                problems.Add(NameProblems.Clash("article", content.Id, clash!.Content!.Id, name, kind, place, new Place(clash.Path, clash.IdSpan)));
        }

        return named;
    }

    private static int Compare(ArticleContent a, ArticleContent b)
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

    private static int BucketCount(int articles)
    {
        var count = 1;
        while (count < MaxBuckets && count * ArticlesPerBucket < articles)
            count *= 2;
        return count;
    }
}
