using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Linking;

public sealed class LinkerTests
{
    private const string Ann = "{id: ann, type: person, name: Ann}";

    [Theory]
    [InlineData("quotes: [{speaker: an, exact: kept}]", "CG2001 4,20", "did you mean 'ann'?")]
    [InlineData("quotes: [{speaker: Anna Bell, exact: kept}]", "CG2001 4,20", "did you mean 'ann'?")]
    [InlineData("quotes: [{speaker: [ann, nan], exact: kept}]", "CG2001 4,26", "did you mean 'ann'?")]
    [InlineData("quotes: [{addressee: zebra, exact: kept}]", "CG2001 4,22", "write one of the ids ann, port, or define the actor in")]
    [InlineData("actors: [prot]", "CG2001 4,10", "did you mean 'port'?")]
    [InlineData("actors: [{id: x, type: person, name: X, affiliation: prt}]", "CG2001 4,54", "did you mean 'port'?")]
    public void An_id_without_a_definition_says_who_may_be_meant(string frontMatter, string at, string part)
    {
        var corpus = Link(Register("{id: ann, type: person, name: Anna Bel}, {id: port, type: organization, name: Port}"), One("a", frontMatter, "“kept”"));
        var problem = Assert.Single(Problems(corpus));
        Assert.Equal(at, At(problem));
        Assert.Contains(part, problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ids_of_a_long_list_of_actors_are_counted()
    {
        var actors = string.Join(", ", Enumerable.Range(0, 13).Select(i => $"{{id: actor-number-{i}, type: person, name: Actor Number {i}}}"));
        var problem = Assert.Single(Problems(Link(Register(actors), One("a", "quotes: [{speaker: zebra, exact: kept}]", "“kept”"))));
        Assert.Contains("write the key 'id' of one of the 13 actors, or", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_the_register_uses_and_does_not_define_is_an_error_there()
    {
        var problem = Assert.Single(Problems(Link(Register("{id: ann, type: person, name: Ann, affiliation: prt}"))));
        Assert.Equal(("CG2001 1,58", "/corpus/actors.yaml"), (At(problem), problem.Place!.Path));
    }

    [Theory]
    [InlineData("a>a", "a → a")]
    [InlineData("a>b b>a", "a → b → a")]
    [InlineData("a>b b>c c>b", "b → c → b")]
    [InlineData("a>b b>c c>a d>a", "a → b → c → a")]
    [InlineData("a>b b>a c>d d>c", "a → b → a|c → d → c")]
    [InlineData("a>b b>c c>d", "")]
    public void Affiliations_that_go_round_are_reported_once_a_circle(string affiliations, string circles)
    {
        var pairs = affiliations.Split(' ').ToDictionary(pair => pair[0], pair => pair[2]);
        var register = Register(string.Join(", ", "abcd".Select(id =>
            $"{{id: {id}, type: organization, name: N{id}{(pairs.TryGetValue(id, out var to) ? $", affiliation: {to}" : "")}}}")));
        var problems = Problems(Link(register));
        Assert.All(problems, problem => Assert.Equal(ProblemIds.CircularAffiliation, problem.Id));
        Assert.Equal(circles, string.Join("|", problems.Select(problem => problem.Text.Split('(', ')')[1])));
    }

    [Theory]
    [InlineData(9, "a0 → a1 → a2 → a3 → a4 → a5 → a6 → a7 → a8 → a0")]
    [InlineData(10, "a0 → a1 → a2 → a3 → a4 → a5 → a6 → a7 → a8 → … → a0")]
    [InlineData(5000, "a0 → a1 → a10 → a100 → a1000 → a1001 → a1002 → a1003 → a1004 → … → a0")]
    public void A_message_has_a_few_actors_of_a_long_circle(int length, string circle)
    {
        // The circle leads from each id to the next one in their order.
        var ids = Enumerable.Range(0, length).Select(i => FormattableString.Invariant($"a{i}")).Order(StringComparer.Ordinal).ToArray();
        var register = Register(string.Join(", ", ids.Select((id, i) =>
            $"{{id: {id}, type: organization, name: {id}, affiliation: {ids[(i + 1) % length]}}}")));
        var problem = Assert.Single(Problems(Link(register)));
        Assert.Equal(circle, problem.Text.Split('(', ')')[1]);
        Assert.Equal(8, problem.Related.Count);
    }

    [Fact]
    public void An_actor_with_a_very_long_chain_of_affiliations_is_fine()
    {
        var register = Register(string.Join(", ", Enumerable.Range(0, 5000).Select(i =>
            FormattableString.Invariant($"{{id: a{i}, type: organization, name: N{i}{(i < 4999 ? $", affiliation: a{i + 1}" : "")}}}"))));
        Assert.Empty(Problems(Link(register)));
    }

    [Theory]
    [InlineData("id: same", "id: same")]
    [InlineData("id: cafe\u0301", "id: café")]
    public void Two_articles_with_one_id_are_an_error_at_both_and_the_first_has_it(string first, string second)
    {
        var corpus = Link(ActorRegister.Empty, One("z", second), One("b", first));
        var problem = Assert.Single(Problems(corpus));
        Assert.Equal(("CG5002 4,5", "/corpus/z.md", "b.md(4,5)"), (At(problem), problem.Place!.Path, Assert.Single(problem.Related).Place.ToString()));
        Assert.Equal("b.md", Assert.Single(corpus.Articles).Content.FilePath);
    }

    [Theory]
    [InlineData("draft: true", false, "CG1013 2,1 CG1013 2,1")]
    [InlineData("draft: true", true, "CG1005 2,1 CG1005 2,1 CG1013 2,1 CG1013 2,1")]
    [InlineData("draft: true\ntitle: T", false, "CG1013 2,1")]
    [InlineData("draft: true\ndate: 2031-06-19", true, "CG1005 2,1 CG1013 2,1")]
    [InlineData("draft: true\ntitle: T\ndate: 2031-06-19", true, "")]
    [InlineData("draft: true\ntitle:\ndate: soon", false, "CG1006 4,7 CG1013 3,1")]
    [InlineData("draft: true\ntitle: T\ndates: [{exact: Monday}]", false, "CG1013 2,1")]
    [InlineData("draft: false", false, "CG1005 2,1 CG1005 2,1")]
    public void A_draft_may_lack_a_title_and_a_date_until_it_is_in_the_corpus(string frontMatter, bool includesDrafts, string problems)
    {
        var article = Written.Bind(File($"---\n{frontMatter}\n---\nOn Monday.\n", "draft.md"));
        var corpus = CorpusCompiler.LinkAll([article], ActorRegister.Empty, new LinkOptions(includesDrafts));
        Assert.Equal(problems, string.Join(' ', Problems(corpus).Select(At).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("2031-08-15-on-air 2031-08-22-on-air", "2031-08-15-on-air 2031-08-22-on-air")]
    [InlineData("2031-08-15-On-Air 2031-08-22-on-air", "2031-08-15-On-Air 2031-08-22-on-air")]
    [InlineData("2031-08-15-on-air on-air", "2031-08-15-on-air on-air")]
    [InlineData("2031-08-15-夜の港 2031-08-22-夜の港 2031-08-22-朝の港", "2031-08-15-夜の港 2031-08-22-夜の港 朝の港")]
    [InlineData("radio/2031-08-15-on-air tv/2031-08-15-on-air", "radio/on-air tv/on-air")]
    public void Articles_of_a_series_keep_the_date_in_their_ids(string files, string ids)
    {
        var corpus = Link(ActorRegister.Empty, [.. files.Split(' ').Select(file => One(file, ""))]);
        Assert.Empty(Problems(corpus));
        Assert.Equal(ids, string.Join(" ", corpus.Articles.Select(article => article.Content.Id).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void An_article_with_an_id_of_its_own_keeps_it_beside_a_series() => Assert.Equal(
        ["2031-08-22-on-air", "on-air"],
        Link(ActorRegister.Empty, One("2031-08-15-first", "id: on-air"), One("2031-08-22-on-air", ""))
            .Articles.Select(article => article.Content.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void An_article_that_cannot_be_read_is_not_in_the_corpus_and_its_actors_are_known()
    {
        const string Actors = "title: a: b\nactors: [{id: mio, type: person, name: Mio}]";
        var corpus = Link(ActorRegister.Empty, One("b", Actors), One("c", "quotes: [{speaker: mio, exact: kept}]", "“kept”"));
        Assert.Equal("CG1003", Assert.Single(Problems(corpus)).Id);
        Assert.Equal("c", Assert.Single(corpus.Articles).Content.Id);
        Assert.Equal("mio", Assert.Single(corpus.Actors).Id);
    }

    [Theory]
    [InlineData("{id: mio, type: person}")]
    [InlineData("{id: mio, name: Mio}")]
    [InlineData("{id: mio, type: persn, name: Mio}")]
    [InlineData("{id: mio, type: person, name: a: b}")]
    public void What_a_register_says_that_has_an_error_contradicts_nobody(string actor)
    {
        const string Sound = "actors: [{id: mio, type: organization, name: Mio Port}]";
        var corpus = Link(Register(actor), One("b", Sound, "Mio Port"));
        Assert.StartsWith("CG1", Assert.Single(Problems(corpus)).Id, StringComparison.Ordinal);
        Assert.Equal(("Mio Port", ActorType.Organization), (corpus.Actors[0].Name, corpus.Actors[0].Type));
    }

    [Fact]
    public void A_draft_is_checked_and_left_out_unless_asked_for()
    {
        BoundArticle[] articles = [One("a", "draft: true\nquotes: [{speaker: nobody, exact: kept}]", "“kept”"), One("b", "id: b")];
        var without = CorpusCompiler.LinkAll(articles, ActorRegister.Empty, new LinkOptions());
        Assert.Equal("CG2001 5,20", At(Assert.Single(Problems(without))));
        Assert.Equal("b", Assert.Single(without.Articles).Content.Id);
        Assert.Equal(["a", "b"], CorpusCompiler.LinkAll(articles, ActorRegister.Empty, new LinkOptions(IncludeDrafts: true)).Articles.Select(article => article.Content.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_actor_that_only_a_draft_defines_is_left_out_unless_others_need_it()
    {
        BoundArticle[] articles =
        [
            One("a", """
                draft: true
                actors:
                - {id: secret, type: person, name: Secret, affiliation: guild}
                - {id: guild, type: organization, name: Guild}
                - {id: used, type: person, name: Used, affiliation: firm}
                - {id: firm, type: organization, name: Firm}
                - {id: ann, type: person, name: Ann, alternateName: [Annie]}
                """),
            One("b", "actors: [{id: ann, type: person, name: Ann, alternateName: Annie}]\nquotes: [{speaker: used, exact: kept}]", "“kept”"),
        ];
        var without = CorpusCompiler.LinkAll(articles, ActorRegister.Empty, new LinkOptions());
        Assert.Empty(Problems(without));
        Assert.Equal(["ann", "firm", "used"], without.Actors.Select(actor => actor.Id));
        Assert.Equal(["Annie"], without.Actors[0].AlternateNames);
        var with = CorpusCompiler.LinkAll(articles, ActorRegister.Empty, new LinkOptions(IncludeDrafts: true));
        Assert.Equal(["ann", "firm", "guild", "secret", "used"], with.Actors.Select(actor => actor.Id));
    }

    [Fact]
    public void Articles_without_content_cost_the_others_nothing()
    {
        var corpus = Link(ActorRegister.Empty, Written.Bind(File("nothing", "x.md")), One("b", ""));
        Assert.Equal("CG1001", Assert.Single(corpus.Problems).Id);
        Assert.Equal("b", Assert.Single(corpus.Articles).Content.Id);
    }

    internal static IEnumerable<Problem> Problems(LinkedCorpus corpus) =>
        corpus.Problems.Where(problem => problem.Id is not (ProblemIds.ActorNotMentioned or ProblemIds.UnannotatedQuote));

    internal static BoundArticle One(string name, string frontMatter, string body = "Body") => Written.Bind(File(Article(frontMatter, body), name + ".md"));

    private static LinkedCorpus Link(ActorRegister register, params BoundArticle[] articles) => CorpusCompiler.LinkAll(articles, register, new LinkOptions());
}
