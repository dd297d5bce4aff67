using System.Text;

namespace CorpusGen.Build.Tests;

public sealed class ContentTests
{
    private static readonly DateTime Then = new(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static string Draft(string body) => CorpusOnDisk.Article(body, "draft: true\n");

    [Fact]
    public void Bodies_and_nothing_else_are_written()
    {
        using var corpus = new CorpusOnDisk()
            .With("talks.md", "---\ntitle: A draft treaty # comment\ndate: 2031-06-19\nsecret: value\n---\nPublic.\r\n")
            .With("kept.md", Draft("Kept back."))
            .With("actors.yaml", "actors: []");

        Assert.Empty(corpus.Prepare().Problems);
        var bytes = Encoding.UTF8.GetString(File.ReadAllBytes(corpus.BodiesFile));
        Assert.EndsWith("Public.\n", bytes, StringComparison.Ordinal);
        Assert.All(["treaty", "comment", "secret", "value", "Kept", "actors"], text => Assert.DoesNotContain(text, bytes, StringComparison.Ordinal));
        Assert.Equal(("Public.\n", null), (corpus.Body("talks.md"), corpus.Body("kept.md")));
        Assert.Null(corpus.Body("actors.yaml"));
    }

    [Fact]
    public void Drafts_are_written_where_they_are_included()
    {
        using var corpus = new CorpusOnDisk { IncludeDrafts = true }.With("kept.md", Draft("Kept back."));
        corpus.Prepare();
        Assert.Equal("Kept back.", corpus.Body("kept.md"));
    }

    [Theory]
    [InlineData("\uFEFF\uFEFF")]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public void A_byte_order_mark_or_two_change_nothing(string marks)
    {
        using var corpus = new CorpusOnDisk().With("a.md", marks + CorpusOnDisk.Article("Body")).With("secret.md", marks + Draft("Nobody reads this yet"));
        corpus.Prepare();
        Assert.Equal(("Body", null), (corpus.Body("a.md"), corpus.Body("secret.md")));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_not_written()
    {
        using var corpus = new CorpusOnDisk().With("a.md", Encoding.Latin1.GetBytes(CorpusOnDisk.Article("café"))).With("b.md", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(CorpusOnDisk.Article("b"))).ToArray());
        var run = corpus.Prepare();
        Assert.Equal(["a.md", "b.md"], run.Checked);
        Assert.Equal((null, null), (corpus.Body("a.md"), corpus.Body("b.md")));
    }

    /// <summary>Each is an edit that no time stamp tells of.</summary>
    [Theory]
    [InlineData("---\ntitle: T\ndate: 2031-06-19\ndraft: true\n---\nSECRETX")]
    [InlineData("---\ntitle: U\ndate: 2031-06-19\n---\nSECRETX")]
    [InlineData("---\ntitle: T\ndate: 2031-06-19\n---\nSECRETY")]
    public void What_counts_is_the_content_and_not_its_time(string after)
    {
        using var corpus = new CorpusOnDisk().With("real/l.md", CorpusOnDisk.Article("SECRETX")).WithLink("link.md", "real/l.md");
        var file = Path.Combine(corpus.Root, "real", "l.md");
        File.SetLastWriteTimeUtc(file, Then);
        corpus.Prepare();
        var before = File.ReadAllText(corpus.ListFile);
        corpus.With("real/l.md", after);
        File.SetLastWriteTimeUtc(file, Then);
        corpus.Prepare();

        Assert.NotEqual(before, File.ReadAllText(corpus.ListFile));
        var body = after.Contains("draft", StringComparison.Ordinal) ? null : after[^7..];
        Assert.Equal((body, body), (corpus.Body("real/l.md"), corpus.Body("link.md")));
        Assert.Equal(body == "SECRETX", File.ReadAllText(corpus.BodiesFile).Contains("SECRETX", StringComparison.Ordinal));
    }

    [Fact]
    public void A_build_with_nothing_to_do_writes_nothing()
    {
        using var corpus = new CorpusOnDisk().With("a.md", CorpusOnDisk.Article("A")).With("actors.yaml", "actors: []");
        corpus.Prepare();
        File.SetLastWriteTimeUtc(corpus.BodiesFile, Then);
        File.SetLastWriteTimeUtc(corpus.ListFile, Then);
        File.SetLastWriteTimeUtc(Path.Combine(corpus.Root, "a.md"), DateTime.UtcNow);

        Assert.True(corpus.Prepare().IsWritten);
        Assert.Equal((Then, Then), (File.GetLastWriteTimeUtc(corpus.BodiesFile), File.GetLastWriteTimeUtc(corpus.ListFile)));
    }

    [Fact]
    public void An_edit_of_a_title_leaves_the_file_of_bodies()
    {
        using var corpus = new CorpusOnDisk().With("a.md", CorpusOnDisk.Article("A"));
        corpus.Prepare();
        File.SetLastWriteTimeUtc(corpus.BodiesFile, Then);
        corpus.With("a.md", CorpusOnDisk.Article("A", "lang: en\n")).Prepare();
        Assert.Equal(Then, File.GetLastWriteTimeUtc(corpus.BodiesFile));
    }

    [Fact]
    public void A_removed_or_renamed_article_and_an_edited_register_change_the_list()
    {
        using var corpus = new CorpusOnDisk().With("a.md", CorpusOnDisk.Article("A")).With("b.md", CorpusOnDisk.Article("B")).With("actors.yaml", "actors: []");
        var lists = new HashSet<string>();
        void Build()
        {
            corpus.Prepare();
            Assert.True(lists.Add(File.ReadAllText(corpus.ListFile)));
        }

        Build();
        corpus.Without("b.md");
        Build();
        corpus.Without("a.md").With("A.md", CorpusOnDisk.Article("A"));
        Build();
        corpus.With("actors.yaml", "actors: [] #");
        Build();
        corpus.Without("A.md").Without("actors.yaml");
        Build();
    }

    [Fact]
    public void Equal_bodies_are_written_once_and_the_file_does_not_depend_on_names()
    {
        using var one = new CorpusOnDisk().With("a.md", CorpusOnDisk.Article("Same, same.")).With("b.md", CorpusOnDisk.Article("Same, same.")).With("c.md", CorpusOnDisk.Article("Other."));
        using var other = new CorpusOnDisk().With("z/y.md", CorpusOnDisk.Article("Other.")).With("x.md", CorpusOnDisk.Article("Same, same."));
        one.Prepare();
        other.Prepare();
        Assert.Equal(File.ReadAllBytes(one.BodiesFile), File.ReadAllBytes(other.BodiesFile));
        Assert.Equal("Same, same.", one.Body("b.md"));
    }

    [Fact]
    public void What_a_killed_build_left_behind_does_no_harm()
    {
        using var corpus = new CorpusOnDisk().With("a.md", CorpusOnDisk.Article("A"));
        Directory.CreateDirectory(Path.GetDirectoryName(corpus.BodiesFile)!);
        File.WriteAllText(corpus.BodiesFile + ".tmp", "half of a file");
        File.WriteAllText(corpus.ListFile + ".tmp", "half of a list");
        Assert.Empty(corpus.Prepare().Problems);
        Assert.Equal("A", corpus.Body("a.md"));
        Assert.False(File.Exists(corpus.BodiesFile + ".tmp"));
    }

    [Fact]
    public void Where_the_bodies_cannot_be_written_there_is_one_error_and_nothing_is_handed_over()
    {
        using var corpus = new CorpusOnDisk().With("a.md", CorpusOnDisk.Article("A")).With("../obj", "a file where the folder should be");
        var run = corpus.Prepare();
        Assert.False(run.IsWritten);
        Assert.Contains("error CG9013", Assert.Single(run.Problems), StringComparison.Ordinal);
        Assert.Equal(["a.md"], run.Checked);
    }

    [Fact]
    public void An_editor_writes_nothing()
    {
        using var corpus = new CorpusOnDisk().With("a.md", CorpusOnDisk.Article("A"));
        var run = corpus.Prepare(writes: false);
        Assert.Equal(["a.md"], run.Checked);
        Assert.False(run.IsWritten);
        Assert.False(Directory.Exists(Path.GetDirectoryName(corpus.BodiesFile)));
    }
}
