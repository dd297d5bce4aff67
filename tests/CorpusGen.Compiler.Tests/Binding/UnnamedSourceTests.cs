using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Schema;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Binding;

/// <summary>Sources that an article does not name.</summary>
public sealed class UnnamedSourceTests
{
    private const string Body = "“It opens,” two officials said. 当局者3人が話した。";

    [Theory]
    [InlineData("{id: a, type: unnamed}", "a", false, null, "")]
    [InlineData("{id: a, type: unnamed, name: }", "a", false, null, "")]
    [InlineData("{id: a, type: unnamed, name: two officials, count: 2}", "two officials", true, 2, "two officials")]
    [InlineData("{id: 当局者, type: unnamed, name: 当局者3人, count: \"3\"}", "当局者3人", true, 3, "当局者3人")]
    [InlineData("{id: a, type: unnamed, as: 当局者3人}", "当局者3人", false, null, "")]
    [InlineData("{id: a, type: unnamed, as: [two officials, 当局者3人], count: 2147483647}", "two officials", false, 2147483647, "")]
    [InlineData("{id: a, type: unnamed, alternateName: two officials, affiliation: port, country: jp}", "a", false, null, "two officials")]
    public void A_source_has_a_name_and_a_number_where_the_article_gives_them(string actor, string name, bool hasName, int? count, string forms)
    {
        var article = Bind($"actors: [{actor}]", Body);

        Assert.DoesNotContain(article.Problems, problem => problem.Id != "CG3006");
        var facts = Assert.Single(article.Actors).Facts;
        Assert.Equal((ActorType.UnnamedSource, name, hasName, count), (facts.Type, facts.Name, facts.HasName, facts.Count));
        Assert.Equal(forms, string.Join(", ", facts.SurfaceForms));
    }

    [Theory]
    [InlineData("{id: a, type: unnamed, name: three officials}", "CG2003 4,15", "")]
    [InlineData("{id: a, type: unnamed, as: three officials}", "CG2006 4,37", "")]
    [InlineData("{id: a, type: unnamed, name: ''}", "CG1005 4,39", "write the name of the actor")]
    [InlineData("{id: a, type: unnamed, count: 0}", "CG1006 4,40", "'count' takes a whole number from 1, such as 3, and '0' is not one; write the number of people in digits")]
    [InlineData("{id: a, type: unnamed, count: -1}", "CG1006 4,40", "'-1'")]
    [InlineData("{id: a, type: unnamed, count: 2.5}", "CG1006 4,40", "'2.5'")]
    [InlineData("{id: a, type: unnamed, count: 2147483648}", "CG1006 4,40", "'2147483648'")]
    [InlineData("{id: a, type: unnamed, count: two}", "CG1006 4,40", "'two'")]
    [InlineData("{id: a, type: unnamed, count: 三}", "CG1006 4,40", "'三'")]
    [InlineData("{id: a, type: unnamed, count: [2]}", "CG1006 4,40", "'count' takes text")]
    [InlineData("{id: a, type: person, name: two officials, count: 2}", "CG1006 4,60", "'count' is only for an unnamed source; remove it, or make the type unnamed")]
    [InlineData("{id: a, type: organization, name: two officials, count: 0}", "CG1006 4,66", "'count' is only for an unnamed source")]
    [InlineData("{id: a, type: unnamed, jobTitle: Captain}", "CG1006 4,43", "'jobTitle' is only for a person; remove it")]
    [InlineData("{id: a, type: unamed, count: 2}", "CG1006 4,24", "did you mean 'unnamed'?")]
    [InlineData("{id: a, type: anonymous, name: two officials}", "CG1006 4,24", "one of person, organization, state, unnamed")]
    [InlineData("{id: a, type: unnamed}, {id: a, type: unnamed}", "CG5002 4,39", "The actor id 'a' is also at a.md(4,15); give one of the two another id")]
    [InlineData("{id: a, type: unnamed}, {id: a, type: person, name: two officials}", "CG5002 4,39", "another id")]
    [InlineData("{id: a, type: person, name: two officials}, {id: a, type: unnamed}", "CG5002 4,59", "another id")]
    [InlineData("{id: a, type: unnamed}, {id: b, type: person, name: two officials, affiliation: a}", "CG2001 4,90", "'a' is an unnamed source, and no actor belongs to it; write the id of an organization")]
    public void An_error_of_a_source_is_the_only_one(string actor, string at, string part)
    {
        var corpus = Link(ActorRegister.Empty, ("a", $"actors: [{actor}]\nquotes: [{{speaker: a, exact: It opens}}]", Body));

        var problem = Assert.Single(corpus.Problems);
        Assert.Equal(at, At(problem));
        Assert.Contains(part, problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("count: ３", "Write '3'")]
    [InlineData("count: ٣", "Write '3'")]
    [InlineData("count: three", "")]
    public void Digits_of_other_scripts_can_be_written_as_digits(string count, string edit) =>
        Assert.Equal(edit, string.Join(", ", Only(Bind($"actors: [{{id: a, type: unnamed, {count}}}]")).Edits.Select(one => one.Title)));

    [Theory]
    [InlineData("{id: a, type: unnamed, name: two officials}", "CG1006 1,24", "the register would make one source of different people; define it in the 'actors' of each article")]
    [InlineData("{id: a, type: unnamed, count: 3}", "CG1006 1,24", "")]
    [InlineData("{id: a, type: person, name: two officials, count: 2}", "CG1006 1,60", "'count' is only for an unnamed source; remove it")]
    public void The_register_has_no_unnamed_source_and_nothing_follows_from_one(string actor, string at, string part)
    {
        var corpus = Link(
            Register(actor),
            ("a", "actors: [a]\nquotes: [{speaker: a, exact: It opens}]", Body),
            ("b", "actors: [{id: a, type: unnamed}]\nquotes: [{speaker: a, exact: It opens}]", Body));

        var problem = Assert.Single(corpus.Problems);
        Assert.Equal((at, "/corpus/actors.yaml"), (At(problem), problem.Place!.Path));
        Assert.Contains(part, problem.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(corpus.Actors, actor => actor.IsOfArticle);
    }

    [Fact]
    public void Articles_may_use_one_id_for_sources_that_have_nothing_to_do_with_each_other()
    {
        var corpus = Link(
            ActorRegister.Empty,
            ("a", "actors: [{id: officials, type: unnamed, name: two officials, count: 2}]\nquotes: [{speaker: officials, exact: It opens}]", Body),
            ("b", "actors: [{id: officials, type: unnamed, name: 当局者3人, count: 3}]\nquotes: [{addressee: officials, via: officials, exact: It opens}]", Body));

        Assert.Empty(corpus.Problems);
        Assert.Empty(corpus.Actors);
        Assert.Equal([2, 3], corpus.Articles.Select(article => Assert.Single(article.Actors).Facts.Count));
    }

    [Fact]
    public void No_other_article_can_use_a_source()
    {
        var corpus = Link(
            ActorRegister.Empty,
            ("a", "actors: [{id: officials, type: unnamed}]", Body),
            ("b", "quotes: [{speaker: officials, exact: It opens}]", Body));

        var problem = Assert.Single(corpus.Problems, problem => problem.Id == "CG2001");
        Assert.Equal(("CG2001 4,20", "/corpus/b.md"), (At(problem), problem.Place!.Path));
        Assert.Contains("; an unnamed source belongs to its article, so define one in the 'actors' of this article too", problem.Text, StringComparison.Ordinal);
        Assert.Equal("/corpus/a.md", Assert.Single(problem.Related).Place.Path);
    }

    [Theory]
    [InlineData("{id: port, type: state, name: Port}", "", "the actor 'Port' at actors.yaml(1,15)")]
    [InlineData("", "actors: [{id: port, type: state, name: two officials}]", "the actor 'two officials' at b.md(4,15)")]
    public void A_source_has_no_id_of_an_actor_of_the_corpus(string register, string other, string part)
    {
        var corpus = Link(
            Register(register),
            ("a", "actors: [{id: port, type: unnamed}]\nquotes: [{speaker: port, exact: It opens}]", Body),
            ("b", other, Body));

        var problem = Assert.Single(corpus.Problems, problem => problem.Id != "CG3006");
        Assert.Equal(("CG2002 4,15", "/corpus/a.md"), (At(problem), problem.Place!.Path));
        Assert.Contains($"'port' is an unnamed source here, and {part}; give the source another id", problem.Text, StringComparison.Ordinal);
    }

    private static LinkedCorpus Link(ActorRegister register, params (string Name, string FrontMatter, string Body)[] articles) =>
        CorpusCompiler.LinkAll(
            [.. articles.Select(one => Written.Bind(File(Article(one.FrontMatter, one.Body), one.Name + ".md"), register))], register, new LinkOptions());
}
