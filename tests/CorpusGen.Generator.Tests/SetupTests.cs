using CorpusGen.Generator.Tests.Infrastructure;

namespace CorpusGen.Generator.Tests;

public class SetupTests
{
    [Fact]
    public void A_corpus_root_without_articles_is_said_aloud()
    {
        var problem = Assert.Single(GeneratorRun.Of().Diagnostics);

        Assert.Equal("CG9002", problem.Id);
        Assert.Contains("'corpus/'", problem.GetMessage(null));
    }

    [Theory]
    [InlineData("CorpusVisibility", "private")]
    [InlineData("CorpusNamedRules", "some")]
    [InlineData("CorpusIncludeDrafts", "yes")]
    [InlineData("CorpusStrict", "1")]
    public void A_property_that_means_nothing_is_an_error(string property, string value)
    {
        var problem = Assert.Single(GeneratorRun.Of(("reply.md", Articles.Reply)).WithProperty(property, value).Diagnostics);

        Assert.Equal("CG9003", problem.Id);
        Assert.Contains($"'{value}'", problem.GetMessage(null));
    }

    [Fact]
    public void A_right_project_has_no_problem() => Assert.Empty(GeneratorRun.Of(("reply.md", Articles.Reply)).Diagnostics);
}
