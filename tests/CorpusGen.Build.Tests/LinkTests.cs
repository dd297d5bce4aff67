namespace CorpusGen.Build.Tests;

public sealed class LinkTests
{
    private static readonly string Talks = CorpusOnDisk.Article("Talks.");

    [Theory]
    [InlineData("l.md", "../secret.md")]
    [InlineData("wire/l.md", "../../secret.md")]
    [InlineData("l.md", "/etc/hostname")]
    public void A_link_that_leads_out_of_the_corpus_root_is_an_error(string path, string target)
    {
        using var corpus = new CorpusOnDisk().With("talks.md", Talks).With("../secret.md", CorpusOnDisk.Article("Secret.")).WithLink(path, target);
        var run = corpus.Prepare();
        Assert.StartsWith($"App.csproj: error CG9008: '{path}' is a link that leads out", Assert.Single(run.Problems), StringComparison.Ordinal);
        Assert.Equal(["talks.md"], run.Checked);
    }

    [Fact]
    public void A_link_to_a_folder_outside_is_one_error_whatever_is_in_it()
    {
        using var corpus = new CorpusOnDisk().With("talks.md", Talks).With("../other/a.md", Talks).With("../other/b/c.md", Talks).WithLink("wire", "../other");
        var run = corpus.Prepare();
        Assert.StartsWith("App.csproj: error CG9008: 'wire' is a link", Assert.Single(run.Problems), StringComparison.Ordinal);
        Assert.Equal(["talks.md"], run.Checked);
    }

    [Fact]
    public void A_link_to_a_folder_without_articles_is_nobodys_business()
    {
        using var corpus = new CorpusOnDisk().With("talks.md", Talks).With("../other/a.cs", "").WithLink("code", "../other");
        Assert.Empty(corpus.Prepare().Problems);
    }

    /// <summary>The system takes the parent of the folder that a link leads to, and a decoy lies where the text of the path alone would lead.</summary>
    [Fact]
    public void A_link_that_only_looks_as_if_it_stayed_inside_is_an_error()
    {
        using var corpus = new CorpusOnDisk().With("talks.md", Talks).With("../other/empty/x.cs", "").With("../other/home/secret.md", Talks)
            .With("home/secret.md", Talks).WithLink("hop", "../other/empty").WithLink("l.md", "hop/../home/secret.md");
        var run = corpus.Prepare();
        Assert.StartsWith("App.csproj: error CG9008: 'l.md' ", Assert.Single(run.Problems), StringComparison.Ordinal);
        Assert.Equal(["home/secret.md", "talks.md"], run.Checked);
    }

    [Fact]
    public void Links_within_the_root_are_followed_and_circles_do_no_harm()
    {
        using var corpus = new CorpusOnDisk().With("wire/talks.md", Talks)
            .WithLink("l.md", "wire/talks.md").WithLink("again", "wire").WithLink("wire/round", "..").WithLink("wire/self", ".").WithLink("a.md", "b.md").WithLink("b.md", "a.md");
        var run = corpus.Prepare();
        Assert.Equal(2, run.Problems.Count);
        Assert.All(run.Problems, problem => Assert.Contains("CG9009", problem, StringComparison.Ordinal));
        Assert.Equal(["again/talks.md", "l.md", "wire/talks.md"], run.Checked);
        Assert.Equal("Talks.", corpus.Body("l.md"));
    }

    [Fact]
    public void A_corpus_root_that_is_a_link_is_the_projects_own_choice()
    {
        using var corpus = new CorpusOnDisk().With("../elsewhere/talks.md", Talks);
        Directory.Delete(corpus.Root);
        Directory.CreateSymbolicLink(corpus.Root, "elsewhere");
        corpus.WithLink("l.md", "talks.md");
        var run = corpus.Prepare();
        Assert.Empty(run.Problems);
        Assert.Equal(["l.md", "talks.md"], run.Checked);
    }

    [Fact]
    public void A_link_to_nothing_is_an_error_that_names_it()
    {
        using var corpus = new CorpusOnDisk().With("talks.md", Talks).WithLink("gone.md", "nowhere.md");
        var run = corpus.Prepare();
        Assert.StartsWith("App.csproj: error CG9009: 'gone.md' cannot be opened, because it is a link to nothing", Assert.Single(run.Problems), StringComparison.Ordinal);
        Assert.Equal(["talks.md"], run.Checked);
    }
}
