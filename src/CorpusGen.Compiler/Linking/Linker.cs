using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Linking;

/// <summary>Joins bound articles into a corpus: ids become unique, actors one, names C#.</summary>
internal static class Linker
{
    /// <summary>How many articles share a bucket before there are more of them.</summary>
    private const int ArticlesPerBucket = 32;

    /// <summary>How much of the speakers' names a quote has: documentation shows no more.</summary>
    private const int LongestSpeakers = 120;

    /// <summary>All that concerns more than one article.</summary>
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
        cancellation.ThrowIfCancellationRequested();

        var cast = Cast.Assemble(register, sorted, article => article.IsDraft && !options.IncludeDrafts, problems);
        cancellation.ThrowIfCancellationRequested();

        var names = ArticleNames.Of(sorted, options, problems);
        var references = new OwnReferences(classes, cast, names.ById, options.IncludeDrafts);
        foreach (var article in sorted)
            references.Check(article, problems);
        CheckClaims(classes, sorted, problems);
        var named = names.Named;
        named.Sort(static (a, b) => Compare(a.Article, b.Article));
        cancellation.ThrowIfCancellationRequested();

        var rows = new int[BucketCount(named.Count)];
        var linkedClasses = classes.Classes.Select((type, number) => new LinkedClass(number, type.FullName, type.IsPublic)).ToDictionary(type => type.FullName, StringComparer.Ordinal);
        var framed = named.ConvertAll(one =>
        {
            var (name, article, mode) = one;
            var bucket = IdHash.BucketOf(article.Id, rows.Length);
            return new FramedArticle(article.Path, name, mode, bucket, rows[bucket]++, ClassOf(article, linkedClasses));
        });
        var withheld = names.Withheld.ConvertAll(one =>
        {
            var ((name, article, mode), owner) = one;
            return new WithheldArticle(article.Path, name, mode, ClassOf(article, linkedClasses), owner?.Path);
        });
        return new CorpusFrame(framed.ToEquatableArray(), cast.Actors, rows.Length, classes, problems.ToEquatableArray())
        {
            Withheld = withheld.ToEquatableArray(),
        };
    }

    /// <summary>What concerns one article, in the <paramref name="frame"/> that all are in.</summary>
    public static LinkedPart Link(BoundArticle article, CorpusFrame frame)
    {
        var place = frame.ArticleAt(article.Path);
        var linked = place is null
            ? null
            : new LinkedArticle(place.Name, article.Content, SpeakersOf(article.Content, frame), place.Mode) { Class = place.Class };
        var withheld = frame.Withheld.Count == 0 ? null : frame.WithheldAt(article.Path);
        return new LinkedPart(article.Path, place, linked, article.Problems)
        {
            Withheld = withheld,
            WithheldContent = withheld is null ? null : article.Content,
        };
    }

    /// <summary>The corpus that the <paramref name="parts"/> are of, in any order.</summary>
    public static LinkedCorpus Assemble(CorpusFrame frame, IReadOnlyList<LinkedPart> parts)
    {
        var sizes = new int[frame.Buckets];
        foreach (var article in frame.Articles)
            sizes[article.Bucket]++;
        var buckets = Array.ConvertAll(sizes, size => new LinkedArticle?[size]);
        var wrong = new List<LinkedPart>();
        foreach (var part in parts)
        {
            if (part.Frame is { } place)
                buckets[place.Bucket][place.Row] = part.Article;
            if (part.Problems.Count > 0)
                wrong.Add(part);
        }

        wrong.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var withheld = Withheld(frame, parts, buckets);
        return new LinkedCorpus(
            frame.Articles.Where(article => buckets[article.Bucket][article.Row] is not null).Select(article => article.Bucket).ToEquatableArray(),
            frame.Actors,
            buckets.Select((articles, number) => new LinkedBucket(number, articles.OfType<LinkedArticle>().ToEquatableArray())).ToEquatableArray(),
            wrong.SelectMany(part => part.Problems).Concat(frame.Problems).ToEquatableArray())
        {
            Classes = frame.Classes,
            Withheld = withheld,
        };
    }

    /// <summary>
    /// The articles that have a name and are not in the corpus. Where another article has the name, it gets the names of their quotes and
    /// dates too.
    /// </summary>
    private static EquatableArray<LinkedArticle> Withheld(CorpusFrame frame, IReadOnlyList<LinkedPart> parts, LinkedArticle?[][] buckets)
    {
        if (frame.Withheld.Count == 0)
            return default;
        var withheld = new List<LinkedArticle>();
        foreach (var part in parts.Where(part => part.Withheld is not null).OrderBy(part => part.Path, StringComparer.Ordinal))
        {
            var (place, content) = (part.Withheld!, part.WithheldContent!);
            if (place.Name is { } name)
                withheld.Add(new LinkedArticle(name, content, SpeakersOf(content, frame), place.Mode) { Class = place.Class });
            else if (frame.ArticleAt(place.Owner!) is { } owner && buckets[owner.Bucket][owner.Row] is { } article)
                buckets[owner.Bucket][owner.Row] = article with { Content = article.Content.WithNamesOf(content) };
        }

        return withheld.ToEquatableArray();
    }

    /// <summary>Who speaks each quote, as a reader would say it.</summary>
    private static EquatableArray<string> SpeakersOf(ArticleContent article, CorpusFrame frame)
    {
        var speakers = new string[article.Quotes.Count];
        for (var i = 0; i < speakers.Length; i++)
        {
            // A few names: of more nobody reads a line, and a quote may have a thousand speakers with long ones.
            speakers[i] = "";
            foreach (var id in article.Quotes[i].Speakers)
            {
                if (speakers[i].Length > LongestSpeakers)
                    break;
                var name = frame.ActorName(id);
                speakers[i] = speakers[i].Length == 0 ? name : $"{speakers[i]}, {Excerpt.Of(name, LongestSpeakers)}";
            }
        }

        return new(speakers);
    }

    private static LinkedClass? ClassOf(ArticleIdentity article, Dictionary<string, LinkedClass> classes) =>
        article.Class is { } name && classes.TryGetValue(name, out var type) ? type : null;

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
                var message = $"{NameOf(owner)} and {NameOf(rival)} both claim '{article.FilePath}', with patterns that are equally specific";
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
    /// Sorts what hosts nearly always hand over sorted already; by the path under the corpus root, which is the same on every system.
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

    private static int BucketCount(int articles)
    {
        var count = 1;
        while (count < BucketOrder.MaxBuckets && count * ArticlesPerBucket < articles)
            count *= 2;
        return count;
    }
}
