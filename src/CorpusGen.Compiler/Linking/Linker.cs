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

    private static readonly string[] ReservedArticleNames = ["All", "Of", "TryGet", "Articles"];

    /// <summary>
    /// Links <paramref name="articles"/>, in any order, with the actors of <paramref name="register"/>. Articles that clash are
    /// reported, and the first of them, by path, is kept.
    /// </summary>
    public static LinkedCorpus Link(
        IReadOnlyList<BoundArticle> articles,
        ActorRegister register,
        LinkOptions options,
        ArticleClasses? classes = null,
        CancellationToken cancellation = default)
    {
        classes ??= ArticleClasses.Empty;
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

        var named = Name(readable, options, out var ids, problems);
        var references = new OwnReferences(classes, cast, ids, options.IncludeDrafts);
        foreach (var article in readable)
            references.Check(article, problems);
        CheckClaims(classes, readable, problems);
        named.Sort(static (a, b) => Compare(a.Content, b.Content));
        cancellation.ThrowIfCancellationRequested();

        var buckets = new List<LinkedArticle>[BucketCount(named.Count)];
        var order = new int[named.Count];
        var linkedClasses = classes.Classes.Select((type, number) => new LinkedClass(number, type.FullName, type.IsPublic)).ToDictionary(type => type.FullName, StringComparer.Ordinal);
        for (var i = 0; i < order.Length; i++)
        {
            var (name, content, mode) = named[i];
            order[i] = IdHash.BucketOf(content.Id, buckets.Length);
            (buckets[order[i]] ??= []).Add(new LinkedArticle(name, content, cast.SpeakersOf(content), mode) { Class = ClassOf(content, linkedClasses) });
        }

        return new LinkedCorpus(
            new(order),
            cast.Actors,
            buckets.Select((bucket, number) => new LinkedBucket(number, bucket?.ToEquatableArray() ?? default)).ToEquatableArray(),
            problems.ToEquatableArray())
        {
            Classes = classes,
        };
    }

    private static LinkedClass? ClassOf(ArticleContent content, Dictionary<string, LinkedClass> classes) =>
        content.Class is { } name && classes.TryGetValue(name, out var type) ? type : null;

    /// <summary>Reports classes that claim nothing, and those that claim an article together, once for each two.</summary>
    private static void CheckClaims(ArticleClasses classes, BoundArticle[] articles, List<Problem> problems)
    {
        if (classes.Classes.Count == 0)
            return;
        var claiming = new HashSet<string>(StringComparer.Ordinal);
        var rivals = new HashSet<(string, string)>();
        foreach (var article in articles)
        {
            if (article.Content!.Class is not { } owner)
                continue;
            claiming.Add(owner);
            if (article.Rival is not null)
                claiming.Add(article.Rival);
            if (article.Rival is { } rival && rivals.Add((owner, rival)))
                problems.Add(new Problem(ProblemIds.ClaimedTwice, $"{NameOf(owner)} and {NameOf(rival)} both claim '{article.Content.FilePath}', with patterns that say as much about its path: make one of them say more", null, new([new Place(article.Path, article.IdSpan)])) { Declaration = rival });
        }

        foreach (var type in classes.Classes)
        {
            if (!claiming.Contains(type.FullName))
                problems.Add(new Problem(ProblemIds.ClaimsNothing, $"{type.Name} claims no article: {string.Join(", ", type.Patterns)} is the path of none under the corpus root", null) { Declaration = type.FullName });
        }

        string NameOf(string fullName) => classes.Classes.First(type => type.FullName == fullName).Name;
    }

    private static List<(string? Name, ArticleContent Content, NamingMode Mode)> Name(BoundArticle[] articles, LinkOptions options, out Dictionary<string, BoundArticle> ids, List<Problem> problems)
    {
        var named = new List<(string?, ArticleContent, NamingMode)>(articles.Length);
        ids = new Dictionary<string, BoundArticle>(articles.Length, StringComparer.Ordinal);
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
