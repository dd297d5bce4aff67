using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>Which articles are of which class, and what they hold when anybody sees them.</summary>
public class OwnClassesTests
{
    private const string NameOf = "static class Names { public static string Of(System.Type type) => type.Name == \"Named`2\" ? type.DeclaringType!.FullName! : type.Name; }";

    [Theory]
    [InlineData("[Articles(\"**\")] public partial class A : NewsArticle { } [Articles(\"reviews/**\")] public partial class B : NewsArticle { }", "A B B")]
    [InlineData("[Articles(\"reviews/*\")] public partial class A : NewsArticle { } [Articles(\"reviews/d*/**\")] public partial class B : A { }", "NewsArticle`2 A B")]
    [InlineData("[Articles(\"**/deep/*.md\", \"top.md\")] public partial class A : NewsArticle { } [Articles(\"reviews/**\")] public partial class B : NewsArticle { }", "A B A")]
    [InlineData("public abstract partial class A : NewsArticle { public int X { get; init; } } [Articles(\"reviews/**\")] public partial class B : A { }", "NewsArticle`2 B B")]
    [InlineData("[Articles(\"reviews/**\")] public abstract partial class A : NewsArticle { public int X { get; init; } }", "NewsArticle`2 A A")]
    [InlineData("[Articles(\"top.md\")] public partial class A : Article { } [Articles(\"reviews/**\")] internal partial class B : A { }", "A B B")]
    [InlineData("[Articles(\"reviews/**\")] partial class A : NewsArticle { } [Articles(\"reviews/deep/*\")] public partial class A2 : NewsArticle { }", "NewsArticle`2 A A2")]
    [InlineData("namespace One { [Articles(\"reviews/**\")] public partial class A : NewsArticle { } } namespace Two { [Articles(\"reviews/deep/*\")] public partial class A : NewsArticle { } }", "NewsArticle`2 One.A Two.A")]
    [InlineData("public static partial class Out { public partial record struct In { [Articles(\"reviews/**\")] public partial class A : NewsArticle { public int X { get; init; } } } }", "NewsArticle`2 Out+In+A Out+In+A")]
    [InlineData("namespace @event.@class { [Articles(\"reviews/**\")] public partial class @int : NewsArticle { public int @return { get; init; } } }", "NewsArticle`2 event.class.int event.class.int")]
    [InlineData("public partial interface IOut { [Articles(\"reviews/**\")] public partial class A : NewsArticle { public int X { get; init; } } }", "NewsArticle`2 IOut+A IOut+A")]
    [InlineData("[Articles(\"reviews/**\")] public partial class A : NewsArticle { } public partial class A { public int X { get; init; } }", "NewsArticle`2 A A")]
    [InlineData("public class Base<T> : NewsArticle { public T X { get; set; } = default!; } [Articles(\"reviews/**\")] public partial class A : Base<int> { }", "NewsArticle`2 A A")]
    public void The_pattern_that_says_most_about_a_path_wins(string code, string expected)
    {
        foreach (var naming in new[] { "all", "explicit" })
        {
            var run = GeneratorRun.Create(
                NameOf + code,
                ("top.md", Reviews.Article("x: 1")),
                ("reviews/one.md", Reviews.Article("x: 2")),
                ("reviews/deep/two.md", Reviews.Article("x: 3"))).WithProperty("CorpusNamedRules", naming);
            var answer = run.Ask("string.Join(' ', new[] { \"top\", \"reviews/one\", \"reviews/deep/two\" }.Select(id => Names.Of(Corpus.Articles.TryGet(id, out var article) ? article.GetType() : typeof(void))))");
            Assert.Equal(expected, answer);
        }
    }

    [Theory]
    [InlineData("set")]
    [InlineData("protected set")]
    [InlineData("init")]
    public void A_generic_base_class_gives_the_properties_that_can_be_set(string accessor)
    {
        var run = GeneratorRun.Create(
            $"public class Base<T> : NewsArticle {{ public T X {{ get; {accessor}; }} = default!; }} [Articles(\"reviews/**\")] public partial class A : Base<int> {{ }}",
            Reviews.At("tides", "x: 1"));

        if (accessor == "init")
            Assert.Contains("Base.X cannot be set, because its class is generic", Assert.Single(run.Diagnostics, problem => problem.Id == "CG5006").GetMessage(null));
        else
            Assert.Equal("1", run.Ask("Corpus.Articles.ReviewsTides.X"));
    }

    [Fact]
    public void Properties_of_base_classes_are_read_too()
    {
        var run = GeneratorRun.Create(
            """
            public abstract partial class Base : Article { public virtual int Virtual { get; init; } = 1; public abstract int Abstract { get; init; } public required string Own { get; init; } [FrontMatterKey("p")] private int Hidden { get; set; } public int Shown => Hidden; }
            [Articles("reviews/**")] public partial class Middle : Base { public override int Virtual { get; init; } = 2; public override int Abstract { get; init; } public int Mid { get; set; } = 5; }
            [Articles("reviews/b.md")] public partial class Leaf : Middle { public required int Last { get; init; } }
            namespace Newsroom { static partial class Asked { static Middle A => Corpus.Articles.ReviewsA; static Leaf B => Corpus.Articles.ReviewsB; static string Said(params object[] values) => string.Join(' ', values); } }
            """,
            ("reviews/a.md", "---\ntitle: A\nabstract: 7\nown: o\np: 9\n---\n"),
            ("reviews/b.md", "---\ntitle: B\nvirtual: 3\nabstract: 8\nown: p\np: 10\nmid: 6\nlast: 11\n---\n"));

        Assert.Empty(run.Diagnostics.Select(problem => problem.ToString()));
        Assert.Equal(
            "2 7 o 9 5|3 8 p 10 6 11|2 1|True",
            run.Ask("string.Join('|', Said(A.Virtual, A.Abstract, A.Own, A.Shown, A.Mid), Said(B.Virtual, B.Abstract, B.Own, B.Shown, B.Mid, B.Last), Said(Corpus.Articles.Of<Middle>().Count, Corpus.Articles.Of<Leaf>().Count), A.Date is null)"));
    }

    [Theory]
    [InlineData("Article", "")]
    [InlineData("NewsArticle", "CG1005 (2,1)")]
    public void Articles_of_a_class_that_is_no_news_need_no_date(string baseClass, string expected)
    {
        var run = GeneratorRun.Create($"[Articles(\"reviews/**\")] public partial class A : {baseClass} {{ }}", ("reviews/a.md", "---\ntitle: A\n---\nText.\n"));

        Assert.Equal(expected, string.Join(' ', run.Diagnostics.Select(problem => $"{problem.Id} ({problem.Location.GetLineSpan().StartLinePosition.Line + 1},{problem.Location.GetLineSpan().StartLinePosition.Character + 1})")));
    }

    [Fact]
    public void References_lead_to_actors_and_articles_in_circles()
    {
        const string Actors = "actors:\n  - {id: ada, type: person, name: Ada}\n  - {id: port, type: organization, name: Port}\n  - {id: minato, type: state, name: Minato}\n";
        var run = GeneratorRun.Create(
            Reviews.Class("""
                public Review? Next { get; init; } public Person? Who { get; init; } public Organization? House { get; init; } public State? Where { get; init; }
                public IReadOnlyList<Actor> All { get; init; } = []; public NewsArticle? News { get; init; } public Article? Any { get; init; }
                public IReadOnlyDictionary<string, Review> By { get; init; } = ImmutableDictionary<string, Review>.Empty; public Link? Link { get; init; }
                """,
                "public record Link(Review To, Person? Who = null); static partial class Asked { static Review A => Corpus.Articles.ReviewsA; static Review B => Corpus.Articles.ReviewsB; }"),
            ("reviews/a.md", Reviews.Article(Actors + "next: reviews/b\nwho: ada\nhouse: port\nwhere: minato\nall: [ada, port, minato]\nnews: news\nany: reviews/a\nby: {x: reviews/b}\nlink: {to: reviews/a, who: ada}").Replace("Body.", "Ada, Port, Minato.")),
            Reviews.At("b", "next: reviews/a\nlink: {to: reviews/b}"),
            ("news.md", Reviews.Article("lang: en")));

        Assert.Empty(run.Diagnostics.Select(problem => problem.ToString()));
        Assert.Equal(
            "True True Ada Port Minato 3 True True True Ada True",
            run.Ask("string.Join(' ', A.Next == B, B.Next == A, A.Who!.Name, A.House!.Name, A.Where!.Name, A.All.Count, A.News == Corpus.Articles.News && A.Any == A, A.By[\"x\"] == B, A.Link!.To == A, A.Link.Who!.Name, B.Link!.To == B)"));
    }

    [Theory]
    [InlineData("Person", "p: minato", "CG5010", "'minato' (Minato) is of type state, and the property takes Person")]
    [InlineData("Review", "p: news", "CG5010", "'news' is of the class NewsArticle, and the property takes Review")]
    [InlineData("Deep", "p: reviews/a", "CG5010", "of the class Review, and the property takes Deep")]
    [InlineData("NewsArticle", "p: note", "CG5010", "of the class Note, and the property takes NewsArticle")]
    [InlineData("Article", "p: note", "", "")]
    [InlineData("Article", "p: c", "CG5010", "No article has the id 'c' (Review.P); did you mean 'reviews/deep/c'? The id of an article is")]
    [InlineData("Review", "p: reviews/deep/c", "", "")]
    [InlineData("Article", "p: draft", "CG5010", "is a draft, so it is not in the corpus")]
    public void A_reference_is_to_something_of_its_kind(string type, string field, string id, string message)
    {
        var run = GeneratorRun.Create(
            Reviews.Class($"public {type}? P {{ get; init; }}", "[Articles(\"reviews/deep/*\")] public partial class Deep : Review { } [Articles(\"note.md\")] public partial class Note : Article { }"),
            Reviews.At("a", field + "\nactors:\n  - {id: minato, type: state, name: Body}".Replace("Body", "Minato")),
            ("reviews/deep/c.md", Reviews.Article("lang: en")),
            ("news.md", Reviews.Article("lang: en")),
            ("note.md", Reviews.Article("lang: en")),
            ("draft.md", Reviews.Article("draft: true")));

        var errors = run.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error).ToArray();
        if (id.Length == 0)
        {
            Assert.Empty(errors);
            return;
        }

        var error = Assert.Single(errors);
        Assert.Equal((id, 4, 4), (error.Id, error.Location.GetLineSpan().StartLinePosition.Line + 1, error.Location.GetLineSpan().StartLinePosition.Character + 1));
        Assert.Contains(message, error.GetMessage(null));
        Assert.Equal(GeneratorRun.CodeFile, Assert.Single(error.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public void A_draft_may_be_referred_to_where_drafts_are_in_the_corpus()
    {
        var run = GeneratorRun.Create(Reviews.Class("public Article? P { get; init; }"), Reviews.At("a", "p: draft"), ("draft.md", Reviews.Article("draft: true"))).WithProperty("CorpusIncludeDrafts", "true");

        Assert.Empty(run.Diagnostics.Select(problem => problem.ToString()));
        Assert.Equal("True", run.Ask("Corpus.Articles.ReviewsA.P!.IsDraft"));
    }

    [Theory]
    [InlineData("\\uD800")]
    [InlineData("\\uDC00 x")]
    [InlineData("a\\uD83D")]
    public void A_lone_surrogate_is_an_error(string escape)
    {
        var run = Reviews.Project("public string P { get; init; } = \"\";", $"p: \"{escape}\"");

        Assert.Equal("CG1003", Assert.Single(run.Diagnostics, problem => problem.Severity == DiagnosticSeverity.Error).Id);
    }

    [Theory]
    [InlineData("set => _p = value?.Trim();")]
    [InlineData("init => _p = value?.Trim();")]
    [InlineData("private set => _p = value?.Trim();")]
    public void An_accessor_of_the_users_is_called(string accessor)
    {
        var run = Reviews.Project($"string? _p; public string? P {{ get => _p; {accessor} }}", "p: \" x \"");

        Assert.Equal("[x]", run.Ask("\"[\" + Corpus.Articles.ReviewsTides.P + \"]\""));
    }

    [Theory]
    [InlineData("public int P { get; init; } = 3;", "q: 1", "3")]
    [InlineData("public int P { get; init; } = 3;", "p:", "3")]
    [InlineData("public int P { get; init; } = 3;", "p: 0", "0")]
    [InlineData("public string? P { get; init; } = \"x\";", "q: 1", "x")]
    [InlineData("public string? P { get; init; }", "p:", "")]
    [InlineData("public required string? P { get; init; }", "p: \"\"", "")]
    [InlineData("public Mood P { get; init; } = Mood.Sad;", "q: 1", "Sad")]
    public void An_initialiser_stands_where_the_key_is_missing(string property, string field, string expected) =>
        Assert.Equal(expected, Reviews.Project(property, field, "public enum Mood { Glad, Sad }").Ask("Corpus.Articles.ReviewsTides.P"));

    [Fact]
    public void Without_nullable_types_a_text_may_be_missing()
    {
        var run = GeneratorRun.In(new ProjectSetup { Nullable = NullableContextOptions.Disable }, Reviews.Class("public string P { get; init; }"), Reviews.At("tides", "q: 1"));

        Assert.DoesNotContain(run.Diagnostics, problem => problem.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_long_chain_overflows_no_stack_and_many_threads_see_all_of_it()
    {
        // Threads with small stacks, so that fewer articles do.
        const int Length = 4_000;
        var articles = Enumerable.Range(0, Length).Select(i => Reviews.At($"n{i}", $"number: {i}\nnext: reviews/n{(i + 1) % Length}")).ToArray();
        var project = GeneratorRun.Create(Reviews.Class("public required int Number { get; init; } public required Review Next { get; init; }"), articles).WithProperty("CorpusNamedRules", "none");

        var run = project.WithCode($$"""
            public static class Program
            {
                public static string Run()
                {
                    var wrong = new System.Collections.Concurrent.ConcurrentQueue<string>();
                    var start = new System.Threading.Barrier(8);
                    var threads = Enumerable.Range(0, 8).Select(thread => new System.Threading.Thread(() =>
                    {
                        start.SignalAndWait();
                        var from = thread * 450 + thread;
                        if (!Newsroom.Corpus.Articles.TryGet("reviews/n" + from, out var found))
                            wrong.Enqueue("not found");
                        var at = (Newsroom.Review)found!;
                        for (var i = 0; i < {{Length}}; i++, at = at.Next)
                        {
                            if (at is null || at.Number != (from + i) % {{Length}})
                            {
                                wrong.Enqueue($"{from}+{i}: {at?.Number}");
                                return;
                            }
                        }
                    }, 512 * 1024)).ToArray();
                    foreach (var thread in threads) thread.Start();
                    foreach (var thread in threads) thread.Join();
                    return wrong.IsEmpty ? "OK" : string.Join(" ", wrong.Take(3));
                }
            }
            """);

        Assert.Empty(run.Diagnostics.Select(problem => problem.ToString()));
        Assert.Equal("OK", run.CompileAndRun());
    }

    [Fact]
    public void Threads_that_start_at_different_articles_of_one_circle_do_not_wait_for_each_other()
    {
        var articles = Enumerable.Range(0, 300).Select(i => Reviews.At($"n{i}", $"next: reviews/n{(i + 37) % 300}")).ToArray();
        var reads = string.Join(", ", Enumerable.Range(0, 64).Select(i => $"() => Newsroom.Corpus.Articles.ReviewsN{i * 4}.Next!.Next!.Next!.Id"));
        var run = GeneratorRun.Create(Reviews.Class("public Review? Next { get; init; }"), articles);

        Assert.Equal("64", run.WithCode($$"""
            public static class Program
            {
                public static string Run()
                {
                    var reads = new Func<string>[] { {{reads}} };
                    var start = new System.Threading.Barrier(reads.Length);
                    var done = 0;
                    var threads = reads.Select(read => new System.Threading.Thread(() => { start.SignalAndWait(); if (read().Length > 0) System.Threading.Interlocked.Increment(ref done); }) { IsBackground = true }).ToArray();
                    foreach (var thread in threads) thread.Start();
                    foreach (var thread in threads) { if (!thread.Join(20_000)) return "stuck"; }
                    return done.ToString();
                }
            }
            """).CompileAndRun());
    }
}
