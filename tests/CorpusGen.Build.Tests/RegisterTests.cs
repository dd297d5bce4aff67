namespace CorpusGen.Build.Tests;

/// <summary>Files that are most likely meant as the register of actors.</summary>
public sealed class RegisterTests
{
    [Theory]
    [InlineData("actors.yml")]
    [InlineData("Actors.yaml")]
    [InlineData("ACTORS.YML")]
    [InlineData("actor.yaml")]
    [InlineData("acters.yaml")]
    [InlineData("_actors.yaml")]
    [InlineData("data/actors.yaml")]
    [InlineData("data/actors.yml")]
    public void A_register_under_another_name_is_a_warning_that_says_the_name(string path)
    {
        using var corpus = new CorpusOnDisk().With("talks.md", CorpusOnDisk.Article("T")).With(path, "actors: []");
        var run = corpus.Prepare();
        var problem = Assert.Single(run.Problems);
        Assert.StartsWith($"App.csproj: warning CG9014: '{path}' is not read", problem, StringComparison.Ordinal);
        Assert.Contains("the register is actors.yaml at the corpus root; give the file this name", problem, StringComparison.Ordinal);
        Assert.True(run.Succeeded);
    }

    [Theory]
    [InlineData("authors.yml")]
    [InlineData("factor-es.yaml")]
    [InlineData("actors.json")]
    [InlineData("tractors.yaml")]
    [InlineData(".yaml")]
    public void Other_files_are_not_spoken_of(string path)
    {
        using var corpus = new CorpusOnDisk().With("talks.md", CorpusOnDisk.Article("T")).With(path, "actors: []");
        Assert.Empty(corpus.Prepare().Problems);
    }

    [Fact]
    public void The_register_beside_it_changes_nothing()
    {
        using var corpus = new CorpusOnDisk().With("actors.yaml", "actors: []").With("actors.yml", "actors: []");
        Assert.Contains("CG9014", Assert.Single(corpus.Prepare().Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_excluded_is_not_spoken_of()
    {
        using var corpus = new CorpusOnDisk { Exclude = "data/**" }.With("talks.md", CorpusOnDisk.Article("T")).With("data/actors.yaml", "x: 1");
        Assert.Empty(corpus.Prepare().Problems);
    }
}
