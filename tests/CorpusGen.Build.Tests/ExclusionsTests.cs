namespace CorpusGen.Build.Tests;

public sealed class ExclusionsTests
{
    private static readonly string[] Files = ["talks.md", "drafts/x.md", "wire/2031/a.txt"];

    [Theory]
    [InlineData("./drafts/**", "patterns start below the corpus root: write 'drafts/**'")]
    [InlineData("/drafts/**", "patterns start below the corpus root: write 'drafts/**'")]
    [InlineData("seeds/drafts/**", "patterns start below the corpus root: write 'drafts/**'")]
    [InlineData("./seeds/talks.md", "patterns start below the corpus root: write 'talks.md'")]
    [InlineData("drafts", "it names a folder and not the files in it: write 'drafts/**'")]
    [InlineData("drafts/", "it names a folder and not the files in it: write 'drafts/**'")]
    [InlineData("wire\\2031", "it names a folder and not the files in it: write 'wire/2031/**'")]
    [InlineData("Drafts/**", "it differs from 'drafts/x.md' in letter case")]
    [InlineData("old/**", "no file under the corpus root has such a path")]
    [InlineData("*.html", "no file under the corpus root has such a path")]
    public void A_pattern_that_excludes_nothing_is_told_why(string pattern, string why) =>
        Assert.Equal($"The pattern '{pattern}' of CorpusExclude excludes nothing; {why}", Assert.Single(new Exclusions(pattern).WithoutEffect(Files, [], "seeds")));

    [Theory]
    [InlineData("drafts/**")]
    [InlineData(" drafts/**;\n ;**/x.md ; drafts/*.* ; DRAFTS/?.md")]
    public void Patterns_that_exclude_something_are_not_spoken_of(string patterns) =>
        Assert.Empty(new Exclusions(patterns).WithoutEffect(Files, ["drafts/x.md"], "seeds"));

    [Fact]
    public void Where_there_are_no_files_patterns_are_not_spoken_of() => Assert.Empty(new Exclusions("drafts/**").WithoutEffect([], [], "seeds"));

    [Fact]
    public void The_task_warns_of_it_at_the_project()
    {
        using var corpus = new CorpusOnDisk { Exclude = "./talks.md" }.With("talks.md", CorpusOnDisk.Article("T"));
        var run = corpus.Prepare();
        Assert.StartsWith("App.csproj: warning CG9011: ", Assert.Single(run.Problems), StringComparison.Ordinal);
        Assert.True(run.Succeeded);
    }
}
