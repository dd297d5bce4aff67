using System.Globalization;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using static CorpusGen.Compiler.Tests.Linking.LinkerTests;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Linking;

/// <summary>Who may say what of an actor.</summary>
public sealed class ActorAgreementTests
{
    private const string Ann =
        "{id: ann, type: person, name: Ann, alternateName: [A., Annie], jobTitle: Captain, affiliation: port, country: JP, sameAs: [https://e.org/a, https://e.org/b]}";

    private const string Others = ", {id: port, type: state, name: Port}, {id: sea, type: state, name: Sea}, {id: ben, type: person, name: Ben}";

    [Theory]
    [InlineData("{id: ann, type: person, name: Ann}")]
    [InlineData("{id: ann, type: person, name: Ann, alternateName: [Annie, Ann], country: JP, sameAs: https://e.org/b}")]
    [InlineData(Ann)]
    public void An_article_may_repeat_facts_of_the_register(string some)
    {
        var corpus = Link(Register(Ann + Others), One("a", $"actors: [{some}]"));
        Assert.Empty(LinkerTests.Problems(corpus));
        Assert.Equal(Register(Ann).Actors[0].Facts, corpus.Actors[0]);
    }

    [Theory]
    [InlineData("ann", "type: state, name: Ann", "'ann' has the type 'state' here and 'person' in the register, actors.yaml(1,15); write it in the register")]
    [InlineData("ann", "type: person, name: Anne", "has the name 'Anne' here and 'Ann' in the register")]
    [InlineData("ann", "type: person, name: Anne", "or write 'as: 'Anne'' if only this body uses it")]
    [InlineData("ann", "type: person, name: Ann, alternateName: A.B.", "has the alternateName 'A.B.' here and not in the register")]
    [InlineData("ann", "type: person, name: Ann, alternateName: [A., b, c, d, e]", "'b', 'c', 'd' and more here and not")]
    [InlineData("ann", "type: person, name: Ann, country: DE", "country 'DE' here and 'JP'")]
    [InlineData("ann", "type: person, name: Ann, jobTitle: Pilot", "jobTitle 'Pilot' here and 'Captain'")]
    [InlineData("ann", "type: person, name: Ann, affiliation: sea", "affiliation 'sea' here and 'port'")]
    [InlineData("ann", "type: person, name: Ann, sameAs: https://e.org/c", "sameAs 'https://e.org/c' here and not")]
    [InlineData("ben", "type: person, name: Ben, jobTitle: Pilot", "jobTitle 'Pilot' here and none in the register")]
    [InlineData("ben", "type: person, name: Ben, alternateName: Benny", "alternateName 'Benny' here and not")]
    [InlineData("ben", "type: person, name: Ben, affiliation: sea", "affiliation 'sea' here and none")]
    [InlineData("ben", "type: person, name: Ben, country: DE", "country 'DE' here and none")]
    [InlineData("ben", "type: person, name: Ben, sameAs: https://e.org/c", "sameAs 'https://e.org/c' here and not")]
    public void A_fact_that_the_register_has_not_is_an_error_at_the_article_and_changes_nothing(string id, string facts, string part)
    {
        var register = Register(Ann + Others);
        var corpus = Link(register, One("x", $"actors: [{{id: {id}, {facts}}}]"));
        var problem = Assert.Single(LinkerTests.Problems(corpus));
        Assert.Equal(("CG2002 4,15", "/corpus/x.md"), (At(problem), problem.Place!.Path));
        Assert.Equal("/corpus/actors.yaml", Assert.Single(problem.Related).Place.Path);
        Assert.Contains(part, problem.Text, StringComparison.Ordinal);
        Assert.Equal(
            register.Actors.Select(actor => actor.Facts).OrderBy(actor => actor.Id, StringComparer.Ordinal),
            corpus.Actors);
    }

    [Theory]
    [InlineData("jobTitle: Captain", "", "'cy' has no jobTitle here and 'Captain' at a.md(4,15)", "'cy' has the jobTitle 'Captain' here and none at b.md(4,15)")]
    [InlineData("alternateName: [C, D]", "alternateName: [D, E]", "has the alternateName 'E' here and not at a.md", "has the alternateName 'C' here and not at b.md")]
    [InlineData("alternateName: [C, D]", "alternateName: C", "'cy' lacks an alternateName here and 'D' at a.md", "has the alternateName 'D' here")]
    [InlineData("country: JP", "country: DE", "the country 'DE' here and 'JP' at a.md", "the country 'JP' here and 'DE' at b.md")]
    [InlineData("sameAs: [https://e.org/a]", "", "'cy' lacks a sameAs here and 'https://e.org/a' at", "has the sameAs 'https://e.org/a' here")]
    public void Two_articles_state_equal_facts_or_there_is_an_error_at_both(string first, string second, string atSecond, string atFirst)
    {
        var corpus = Link(ActorRegister.Empty, One("b", Actor("cy", second)), One("a", Actor("cy", first)));
        var problems = LinkerTests.Problems(corpus).ToArray();
        Assert.All(problems, problem => Assert.Equal(ProblemIds.ConflictingActor, problem.Id));
        Assert.Contains(problems, problem => problem.Place!.Path == "/corpus/b.md" && problem.Text.Contains(atSecond, StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Place!.Path == "/corpus/a.md" && problem.Text.Contains(atFirst, StringComparison.Ordinal));
    }

    [Fact]
    public void Articles_may_state_equal_facts_in_any_order()
    {
        var corpus = Link(
            ActorRegister.Empty,
            One("a", Actor("cy", "alternateName: [C, D], country: JP")),
            One("b", Actor("cy", "country: jp, alternateName: [D, C, D]")));
        Assert.Empty(LinkerTests.Problems(corpus));
    }

    [Fact]
    public void An_article_that_differs_is_reported_and_those_that_agree_are_not()
    {
        var corpus = Link(
            ActorRegister.Empty,
            One("a", Actor("cy", "country: JP")), One("b", Actor("cy", "country: JP")), One("c", Actor("cy", "country: DE")), One("d", Actor("cy", "country: FR")));
        Assert.Equal(["c.md", "a.md", "d.md"], LinkerTests.Problems(corpus).Select(problem => problem.Place!.Path["/corpus/".Length..]));
    }

    [Theory]
    [InlineData("country: XX")]
    [InlineData("sameAs: nowhere")]
    [InlineData("alternateName: {a: b}")]
    public void No_second_error_follows_from_a_fact_that_cannot_be_read(string facts)
    {
        var corpus = Link(ActorRegister.Empty, One("a", Actor("cy", facts)), One("b", Actor("cy", "country: JP, alternateName: C")));
        Assert.Equal("/corpus/a.md", Assert.Single(LinkerTests.Problems(corpus)).Place!.Path);
    }

    [Fact]
    public void A_long_definition_is_not_walked_for_each_short_one()
    {
        // Each of 20,000 definitions beside one with 20,000 names: walked each time, these would be 400 million comparisons.
        var many = string.Join(", ", Enumerable.Range(0, 20_000).Select(i => i.ToString(CultureInfo.InvariantCulture)));
        var facts = new ActorFacts { Id = "cy", Name = "Cy", AlternateNames = many.Split(", ").ToEquatableArray() };
        var problems = new List<Problem>();
        var agreement = new ActorAgreement(problems);
        agreement.Add(new ActorDefinition(facts, new("/a.md", default)), isOfRegister: false);
        var others = Enumerable.Range(0, 20_000)
            .Select(i => new ActorDefinition(facts with { AlternateNames = new([FormattableString.Invariant($"b{i}")]) }, new("/b.md", default))).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var other in others)
            agreement.Add(other, isOfRegister: false);
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / others.Length;
        Assert.InRange(each, 1, 8_000);
        Assert.Equal(2 * (others.Length + 1), problems.Count);
    }

    private static string Actor(string id, string facts) => $"actors: [{{id: {id}, type: person, name: Cy{(facts.Length > 0 ? ", " + facts : "")}}}]";

    private static LinkedCorpus Link(ActorRegister register, params BoundArticle[] articles) => CorpusCompiler.LinkAll(articles, register, new LinkOptions());
}
