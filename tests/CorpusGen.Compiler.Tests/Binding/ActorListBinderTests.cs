using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Binding;

/// <summary>The list <c>actors</c> of an article, and the names that its body alone uses.</summary>
public sealed class ActorListBinderTests
{
    private const string Ann = "id: ann, type: person, name: Ann";

    [Theory]
    [InlineData("[{id: ann, as: The minister}]", "ann=The minister", "ann", "")]
    [InlineData("[{id: ann, as: [The minister, she]}, port]", "ann=The minister ann=she", "ann port", "")]
    [InlineData("[{as: The minister, " + Ann + "}]", "ann=The minister", "", "ann")]
    [InlineData("[{id: cafe\u0301, as: The minister}]", "café=The minister", "café", "")]
    [InlineData("[{id: ann, as: [she, she]}]", "ann=she", "ann", "")]
    [InlineData("[ann, {" + Ann + "}]", "", "ann", "ann")]
    public void A_name_of_one_body_is_no_fact_of_the_actor(string actors, string names, string listed, string defined)
    {
        var article = Written.Bind("actors: " + actors, "The minister, Ann, said that she is.");
        Assert.Empty(Serious(article));
        Assert.Equal(names, string.Join(" ", article.Content!.ActorNames.Select(name => $"{name.Actor}={name.Name}")));
        Assert.Equal(listed, string.Join(" ", article.Listed.Select(use => use.Id)));
        Assert.Equal(defined, string.Join(" ", article.Actors.Select(actor => actor.Facts.Id)));
        Assert.All(article.Actors, actor => Assert.Equal(["Ann"], actor.Facts.SurfaceForms));
    }

    [Theory]
    [InlineData("[{as: she}]", "CG1005 4,11", "'id'")]
    [InlineData("[{id: ann, as: }]", "CG1005 4,20", "'as'")]
    [InlineData("[{id: ann, as: {a: b}}]", "CG1006 4,24", "'as' takes text or a list of texts")]
    [InlineData("[{id: ann, as: she}, {id: ben, as: she}]", "CG1006 4,44", "also the name of 'ann' in this body")]
    [InlineData("[{id: ann, as: she, jobTitle: Captain}]", "CG1005 4,11 CG1005 4,11", "'type'")]
    [InlineData("[{id: ann, is: she}]", "CG1007 4,20 CG1005 4,11 CG1005 4,11", "did you mean 'as'?")]
    public void An_entry_that_is_neither_a_use_nor_a_definition_is_an_error(string actors, string at, string part)
    {
        var problems = Serious(Written.Bind("actors: " + actors, "Ann said that she is, and Ben."));
        Assert.Equal(at, string.Join(" ", problems.Select(At)));
        Assert.Contains(part, problems[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_register_has_no_names_of_one_body()
    {
        var register = Register("{" + Ann + ", as: she}");
        var problem = Assert.Single(register.Problems);
        Assert.Equal("CG1006 1,49", At(problem));
        Assert.Contains("'alternateName'", problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{" + Ann + ", as: The minister}", "The minister spoke.", "")]
    [InlineData("{" + Ann + ", as: the Minister}", "THE MINISTER SPOKE.", "")]
    [InlineData("{" + Ann + "}", "The minister spoke.", "CG2003")]
    [InlineData("{" + Ann + ", as: The minister}", "Ann spoke.", "CG2006")]
    [InlineData("{" + Ann + ", as: The minister}", "Nobody spoke.", "CG2003 CG2006")]
    [InlineData("{" + Ann + ", as: [she, The minister]}", "The ministers, she said.", "CG2006")]
    [InlineData("{id: ann, as: The minister}", "The minister spoke.", "")]
    [InlineData("{id: ann, as: The minister}", "Ann spoke.", "CG2006")]
    [InlineData("{id: elsewhere, as: The minister}", "Ann spoke.", "CG2006")]
    [InlineData("{id: ben, as: Ann}, ann", "Ann spoke.", "CG2003")]
    public void A_body_uses_each_of_its_own_names(string actors, string body, string ids)
    {
        var article = Written.Bind(File(Article($"actors: [{actors}]", body)), Register("{" + Ann + "}"));
        Assert.Equal(ids, string.Join(" ", article.Problems.Select(problem => problem.Id)));
    }

    [Fact]
    public void A_name_of_one_body_introduces_direct_speech_there()
    {
        const string Body = "“We sail at noon and at night” — The keeper.\n";
        Assert.Equal(
            Written.Bind("actors: [{" + Ann + ", alternateName: The keeper}]", Body).Problems.Select(problem => problem.Id),
            Written.Bind("actors: [{" + Ann + ", as: The keeper}]", Body).Problems.Select(problem => problem.Id));
    }
}
