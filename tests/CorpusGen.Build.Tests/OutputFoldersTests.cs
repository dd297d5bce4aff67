namespace CorpusGen.Build.Tests;

public sealed class OutputFoldersTests
{
    private static readonly string Talks = CorpusOnDisk.Article("Talks.");

    [Theory]
    [InlineData("App.dll")]
    [InlineData("App.exe")]
    [InlineData("App")]
    public void A_folder_with_the_assembly_of_the_project_has_no_articles(string assembly)
    {
        using var corpus = new CorpusOnDisk { Project = "seeds" }.With("talks.md", Talks)
            .With("site/" + assembly, "").With("site/talks.md", Talks).With("site/deep/talks.md", Talks);
        var run = corpus.Prepare();
        Assert.Empty(run.Problems);
        Assert.Equal(["talks.md"], run.Checked);
    }

    [Theory]
    [InlineData("site/App/talks.md")]
    [InlineData("site/App.dll.md")]
    [InlineData("site/Other.dll")]
    [InlineData("site/app.dll")]
    public void A_folder_without_the_assembly_has_articles(string other)
    {
        using var corpus = new CorpusOnDisk { Project = "seeds" }.With("site/talks.md", Talks).With(other, Talks);
        Assert.Contains("site/talks.md", corpus.Prepare().Checked);
    }

    /// <summary>Who writes articles, and nothing else of the project, could hide those of others.</summary>
    [Fact]
    public void Where_the_corpus_root_does_not_hold_the_project_an_assembly_hides_nothing()
    {
        using var corpus = new CorpusOnDisk().With("wire/App.dll", "").With("wire/talks.md", Talks);
        Assert.Equal(["wire/talks.md"], corpus.Prepare().Checked);
    }

    [Fact]
    public void The_folder_of_the_project_has_articles_though_a_build_writes_there()
    {
        using var corpus = new CorpusOnDisk { Project = "seeds/app" }.With("app/App.dll", "").With("app/talks.md", Talks);
        Assert.Equal(["app/talks.md"], corpus.Prepare().Checked);
    }
}
