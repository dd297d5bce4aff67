namespace CorpusGen.Build.Tests;

public sealed class PathTests
{
    private static readonly string Talks = CorpusOnDisk.Article("Talks.");

    [Theory]
    [InlineData("x.md\nseeds/evil.txt\n#.md", "x.mdU+000Aseeds/evil.txtU+000A#.md")]
    [InlineData("wire\r.md", "wireU+000D.md")]
    [InlineData("ta\tb.txt", "taU+0009b.txt")]
    [InlineData("a\".md", "a\".md")]
    [InlineData(".|./notes/secret.md", ".|./notes/secret.md")]
    [InlineData("wire\\a.md", "wire\\a.md")]
    public void A_path_that_a_compiler_reads_as_something_else_is_an_error_at_the_project_and_goes_nowhere(string path, string shown)
    {
        using var corpus = new CorpusOnDisk().With("talks.md", Talks).With(path, Talks);

        foreach (var writes in new[] { true, false })
        {
            var run = corpus.Prepare(writes);
            Assert.False(run.Succeeded);
            Assert.StartsWith($"App.csproj: error CG9007: The path '{shown}' ", Assert.Single(run.Problems), StringComparison.Ordinal);
            Assert.Equal(["talks.md"], run.Checked);
            Assert.Equal(writes, run.IsWritten);
        }

        Assert.DoesNotContain("evil", File.ReadAllText(corpus.ListFile), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_file_does_not_stand_for_the_one_that_MSBuild_takes_it_for()
    {
        using var corpus = new CorpusOnDisk().With("wire\\a.md", CorpusOnDisk.Article("Wrong.")).With("wire/a.md", CorpusOnDisk.Article("Right."));

        var run = corpus.Prepare();
        Assert.Contains("CG9007", Assert.Single(run.Problems), StringComparison.Ordinal);
        Assert.Equal(["wire/a.md"], run.Checked);
        Assert.Equal("Right.", corpus.Body("wire/a.md"));
    }

    [Fact]
    public void A_refused_file_that_is_excluded_is_left_alone()
    {
        using var corpus = new CorpusOnDisk { Exclude = "wire/**" }.With("talks.md", Talks).With("wire/a\n.md", Talks);
        Assert.Empty(corpus.Prepare(excluded: path => path.StartsWith("wire/", StringComparison.Ordinal)).Problems);
    }

    [Fact]
    public void Names_that_differ_in_case_only_have_their_own_bodies()
    {
        using var corpus = new CorpusOnDisk().With("other.md", CorpusOnDisk.Article("Small.")).With("Other.md", CorpusOnDisk.Article("Large."));
        Assert.Empty(corpus.Prepare().Problems);
        Assert.Equal(("Small.", "Large."), (corpus.Body("other.md"), corpus.Body("Other.md")));
    }

    [Fact]
    public void Every_other_name_is_an_articles()
    {
        string[] names = ["%41;c #1.md", " sp .md", "~x.md", ".hidden.md", "#x.md", "bin/@(a) $(b) %(c) [d].txt", "浜浦/😀.md"];
        using var corpus = new CorpusOnDisk();
        foreach (var name in names)
            corpus.With(name, CorpusOnDisk.Article(name));

        var run = corpus.Prepare();
        Assert.Empty(run.Problems);
        Assert.Equal(names.Order(StringComparer.Ordinal), run.Checked.Order(StringComparer.Ordinal));
        Assert.All(names, name => Assert.Equal(name, corpus.Body(name)));
    }

    [Theory]
    [InlineData(".#talks.md")]
    [InlineData("wire/~$talks.txt")]
    [InlineData("._talks.md")]
    [InlineData(".~talks.md")]
    public void What_editors_and_systems_put_beside_an_article_is_left_out(string name)
    {
        using var corpus = new CorpusOnDisk().With("talks.md", Talks).With("wire/talks.md", Talks).WithLink(name, "nobody@nowhere.1:2");
        var run = corpus.Prepare();
        Assert.Empty(run.Problems);
        Assert.Equal(["talks.md", "wire/talks.md"], run.Checked);
    }

    [Fact]
    public void An_item_of_the_project_that_is_elsewhere_is_an_error()
    {
        using var corpus = new CorpusOnDisk().With("talks.md", Talks).With("../notes/secret.md", Talks);
        var run = corpus.Prepare(more: Path.Combine(corpus.Outside, "notes", "secret.md"));
        Assert.Contains("CG9007: The item CorpusArticle ", Assert.Single(run.Problems), StringComparison.Ordinal);
        Assert.Equal(["talks.md"], run.Checked);
    }
}
