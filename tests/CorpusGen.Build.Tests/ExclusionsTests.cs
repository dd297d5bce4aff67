namespace CorpusGen.Build.Tests;

public sealed class ExclusionsTests
{
    private static readonly string[] Files = ["talks.md", "drafts/x.md", "wire/2031/a.txt"];

    [Theory]
    [InlineData("./drafts/**", "patterns start below the corpus root: write 'drafts/**'")]
    [InlineData("seeds/drafts/**", "patterns start below the corpus root: write 'drafts/**'")]
    [InlineData("./seeds/talks.md", "patterns start below the corpus root: write 'talks.md'")]
    [InlineData("seeds/./drafts/**", "patterns start below the corpus root: write 'drafts/**'")]
    [InlineData("../seeds/drafts", "patterns start below the corpus root: write 'drafts/**'")]
    [InlineData("drafts/../drafts/**", "patterns start below the corpus root: write 'drafts/**'")]
    [InlineData("/work/app/seeds/drafts/**", "patterns start below the corpus root: write 'drafts/**'")]
    [InlineData("x.md", "patterns start at the corpus root: write '**/x.md'")]
    [InlineData("actors.yaml", "the register is not an article, so delete it instead")]
    [InlineData("drafts/**/", "it names a folder and not the files in it: write 'drafts/**'")]
    [InlineData("drafts", "it names a folder and not the files in it: write 'drafts/**'")]
    [InlineData("drafts/", "it names a folder and not the files in it: write 'drafts/**'")]
    [InlineData("wire\\2031", "it names a folder and not the files in it: write 'wire/2031/**'")]
    [InlineData("Drafts/**", "it differs from 'drafts/x.md' in letter case")]
    [InlineData("old/**", "no file under the corpus root has such a path")]
    [InlineData("*.html", "no file under the corpus root has such a path")]
    public void A_pattern_that_excludes_nothing_is_told_why(string pattern, string why) =>
        Assert.Equal($"The pattern '{pattern}' of CorpusExclude excludes nothing; {why}", Assert.Single(new Exclusions(pattern).WithoutEffect(Files, [], "/work/app/seeds/")));

    [Theory]
    [InlineData("drafts/**")]
    [InlineData("/drafts//**")]
    [InlineData(" drafts/**;\n ;**/x.md ; drafts/*.* ; DRAFTS/?.md")]
    public void Patterns_that_exclude_something_are_not_spoken_of(string patterns) =>
        Assert.Empty(new Exclusions(patterns).WithoutEffect(Files, ["drafts/x.md"], "/work/app/seeds/"));

    [Fact]
    public void Where_there_are_no_files_patterns_are_not_spoken_of() => Assert.Empty(new Exclusions("drafts/**").WithoutEffect([], [], "/work/app/seeds/"));

    [Fact]
    public void A_pattern_of_the_register_excludes_nothing()
    {
        using var corpus = new CorpusOnDisk { Exclude = "*.yaml" }.With("talks.md", CorpusOnDisk.Article("T")).With("actors.yaml", "actors: []");
        Assert.Contains("the register is not an article", Assert.Single(corpus.Prepare().Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void The_task_warns_of_it_at_the_project()
    {
        using var corpus = new CorpusOnDisk { Exclude = "./talks.md" }.With("talks.md", CorpusOnDisk.Article("T"));
        var run = corpus.Prepare();
        Assert.StartsWith("App.csproj: warning CG9011: ", Assert.Single(run.Problems), StringComparison.Ordinal);
        Assert.True(run.Succeeded);
    }
}
