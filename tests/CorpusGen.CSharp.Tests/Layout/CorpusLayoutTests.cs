using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.CSharp.Tests.Layout;

public sealed class CorpusLayoutTests
{
    private const string Ann = "{id: ann, type: person, name: Ann}";

    [Theory]
    [InlineData("id: same", "id: same", ProblemIds.DuplicateId, "Same", "")]
    [InlineData("id: cafe\u0301", "id: café", ProblemIds.DuplicateId, "Café", "")]
    [InlineData("id: harbor-talks", "id: harborTalks", ProblemIds.NameCollision, "HarborTalks,", "")]
    [InlineData("id: talks", "id: TALKS", ProblemIds.NameCollision, ",Talks", "TALKS")]
    [InlineData("id: paul", "id: раul", ProblemIds.ConfusableName, "Paul,", "Раul")]
    public void Two_articles_that_would_be_one_are_an_error_at_both_and_a_name_that_is_no_others_is_withheld(
        string first, string second, string id, string names, string withheld)
    {
        var corpus = Link(ActorRegister.Empty, One("z", second), One("b", first));
        var problem = Assert.Single(Problems(corpus));
        Assert.Equal((id + " 4,5", "/corpus/z.md", "b.md(4,5)"), (At(problem), problem.Place!.Path, Assert.Single(problem.Related).Place.ToString()));
        Assert.Contains("b.md(4,5)", problem.Text, StringComparison.Ordinal);
        Assert.Equal(names, string.Join(',', Articles(corpus).Select(article => article.Name)));
        Assert.Equal(withheld, string.Join(',', corpus.Withheld.Select(article => article.Name)));
    }

    [Theory]
    [InlineData("kept-it", "keptIt", ProblemIds.NameCollision, null)]
    [InlineData("paul", "раul", ProblemIds.ConfusableName, "Раul")]
    public void Two_actors_of_one_name_are_an_error_at_both(string first, string second, string id, string? withheld)
    {
        var corpus = Link(Register($"{{id: {first}, type: person, name: A}}, {{id: {second}, type: person, name: B}}"));
        var problem = Assert.Single(Problems(corpus));
        Assert.Equal(id, problem.Id);
        Assert.Single(problem.Related);
        Assert.Equal((2, null, withheld), (corpus.Actors.Count, corpus.Actors[1].Name, corpus.Actors[1].WithheldName));
    }

    [Theory]
    [InlineData("id: talks", "id: talks\ntitle: a: b")]
    [InlineData("id: talks", "id: talks\ndate: 2031-06-19")]
    public void An_article_whose_id_or_name_is_anothers_leaves_that_the_names_of_its_quotes(string first, string second)
    {
        var quotes = "quotes: [{id: both, exact: kept}, {id: second, exact: kept}, {exact: lost}]";
        var articles = new[] { One("b", first + "\nquotes: [{id: both, exact: kept}]", "“kept”"), One("z", $"{second}\n{quotes}", "“kept”") };
        var corpus = Link(ActorRegister.Empty, articles);
        Assert.Equal("b.md", Assert.Single(Articles(corpus)).Content.FilePath);
        Assert.Equal(["Second", "Lost"], Assert.Single(Articles(corpus)).Members.WithheldQuotes.Select(quote => quote.Name));
        Assert.Empty(corpus.Withheld);
    }

    [Fact]
    public void Articles_of_a_series_are_named_and_found_by_ids_with_dates()
    {
        var corpus = Link(ActorRegister.Empty, One("2031-08-22-on-air", ""), One("2031-08-15-on-air", ""), One("other", ""));
        Assert.Empty(Problems(corpus));
        Assert.Equal(
            ["2031-08-15-on-air _2031_08_15OnAir", "2031-08-22-on-air _2031_08_22OnAir", "other Other"],
            Articles(corpus).Select(article => $"{article.Content.Id} {article.Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_article_that_cannot_be_read_keeps_its_name()
    {
        var corpus = Link(ActorRegister.Empty, One("b", "title: a: b\nactors: [{id: mio, type: person, name: Mio}]"), One("c", ""));
        Assert.Equal("CG1003", Assert.Single(Problems(corpus)).Id);
        Assert.Equal("C", Assert.Single(Articles(corpus)).Name);
        Assert.Equal("B", Assert.Single(corpus.Withheld).Name);
        Assert.Equal("Mio", Assert.Single(corpus.Actors).Name);
    }

    [Theory]
    [InlineData("true", "SECRET", "")]
    [InlineData("false", "SECRET,", ",Secret")]
    public void An_actor_of_a_draft_clashes_before_the_draft_is_published(string draft, string names, string withheld)
    {
        var corpus = Link(
            ActorRegister.Empty,
            One("a", $"draft: {draft}\nactors: [{{id: Secret, type: person, name: A}}]"),
            One("b", "actors: [{id: SECRET, type: person, name: B}]"));
        Assert.Equal(ProblemIds.NameCollision, Assert.Single(Problems(corpus)).Id);
        Assert.Equal(names, string.Join(',', corpus.Actors.Select(actor => actor.Name)));
        Assert.Equal(withheld, string.Join(',', corpus.Actors.Select(actor => actor.WithheldName)));
    }

    [Fact]
    public void Speakers_are_called_by_their_names_and_unknown_ones_by_their_ids()
    {
        var corpus = Link(Register(Ann), One("a", "quotes: [{speaker: [ann, x], exact: kept}, {exact: kept, id: y}]", "“kept”"));
        Assert.Equal(["Ann, x", ""], Assert.Single(Articles(corpus)).Speakers);
    }

    [Fact]
    public void An_article_more_leaves_the_other_buckets_equal()
    {
        var articles = Enumerable.Range(0, 200).Select(i => One(FormattableString.Invariant($"a{i}"), "")).ToArray();
        var all = CSharpCompiler.LinkAll(articles, ActorRegister.Empty, new LinkOptions());
        Assert.Equal(8, all.Buckets.Count);
        for (var left = 0; left < 200; left += 23)
        {
            var fewer = CSharpCompiler.LinkAll(articles.Where((_, i) => i != left).ToArray(), ActorRegister.Empty, new LinkOptions());
            Assert.Single(all.Buckets.Zip(fewer.Buckets), pair => pair.First != pair.Second);
        }
    }

    [Fact]
    public void Every_article_is_in_the_bucket_that_the_order_names()
    {
        var corpus = CSharpCompiler.LinkAll(Enumerable.Range(0, 100).Select(i => One(FormattableString.Invariant($"a{i}"), "")).ToArray(), ActorRegister.Empty, new LinkOptions());
        Assert.Equal(4, corpus.Buckets.Count);
        Assert.Equal([0, 1, 2, 3], corpus.Buckets.Select(bucket => bucket.Number));
        var next = new int[4];
        var inOrder = corpus.Order.Select(bucket => corpus.Buckets[bucket].Articles[next[bucket]++].Content.Id);
        Assert.Equal(Articles(corpus).Select(article => article.Content.Id).Order(StringComparer.Ordinal), inOrder);
    }

    private static IEnumerable<Problem> Problems(CSharpCorpus corpus) =>
        corpus.Problems.Where(problem => problem.Id is not (ProblemIds.ActorNotMentioned or ProblemIds.UnannotatedQuote));

    private static IEnumerable<LinkedArticle> Articles(CSharpCorpus corpus) => corpus.Buckets.SelectMany(bucket => bucket.Articles);

    private static NamedArticle One(string name, string frontMatter, string body = "Body") =>
        CSharpCompiler.Bind(InputFile.Of(File(Article(frontMatter, body), name + ".md")), ActorRegister.Empty, ArticleClasses.Empty);

    private static CSharpCorpus Link(ActorRegister register, params NamedArticle[] articles) =>
        CSharpCompiler.LinkAll(articles, register, new LinkOptions());
}
