using System.Text;
using CorpusGen.Tool.Fixes;

namespace CorpusGen.Tool.Tests;

public sealed class FixTests
{
    private const string Slips = "---\n# kept\ntitle: Harbor: the end   # kept too\ndate: 2031-06-19\ntgas: [a, b]\nlang: 'en_GB'\n---\nThe talks ended.\n";

    private const string Mended = "---\n# kept\ntitle: 'Harbor: the end'   # kept too\ndate: 2031-06-19\ntags: [a, b]\nlang: 'en-GB'\n---\nThe talks ended.\n";

    private static readonly string[] Actors =
    [
        "actors:\n  - id: mara\n    tpye: person\n    name: Mara Quist\n",
        "actors:\n  - id: mara\n    type: person\n    name: Mara Quist\n",
    ];

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\r", "")]
    public void Edits_are_applied_and_all_else_stays_to_the_byte(string lineEnd, string start)
    {
        using var corpus = new Corpus(("a.md", start + Slips.Replace("\n", lineEnd, StringComparison.Ordinal)));
        var run = corpus.Run("fix");
        Assert.Equal((0, "3 edits in 1 file, 0 errors left"), (run.Code, run.Lines[^1]));
        Assert.Equal(start + Mended.Replace("\n", lineEnd, StringComparison.Ordinal), Encoding.UTF8.GetString(File.ReadAllBytes(corpus.At("a.md"))));
        Assert.Equal("0 edits in 0 files, 0 errors left", corpus.Run("fix").Lines[^1]);
        Assert.Equal(["a.md"], Directory.GetFileSystemEntries(corpus.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_dry_run_shows_the_edits_and_writes_nothing()
    {
        using var corpus = new Corpus(("a.md", Slips));
        var run = corpus.Run("fix", "--dry-run");
        Assert.Contains("- | tgas: [a, b]\n      + | tags: [a, b]", run.Output, StringComparison.Ordinal);
        Assert.Equal(Slips, corpus.Read("a.md"));
    }

    [Fact]
    public void Only_the_problems_that_are_named_are_solved()
    {
        using var corpus = new Corpus(("a.md", Slips.Replace("Harbor: the end ", "Harbor ", StringComparison.Ordinal)));
        corpus.Run("fix", "--only", "CG1007");
        Assert.Contains("tags:", corpus.Read("a.md"), StringComparison.Ordinal);
        Assert.Contains("en_GB", corpus.Read("a.md"), StringComparison.Ordinal);
        Assert.Equal(2, corpus.Run("fix", "--only", "CG9999").Code);
    }

    [Fact]
    public void A_quote_that_differs_is_left_alone_unless_so_many_characters_may_change()
    {
        using var corpus = new Corpus(("a.md", Corpus.NearMiss));
        var left = corpus.Run("fix");
        Assert.Equal((1, Corpus.NearMiss), (left.Code, corpus.Read("a.md")));
        Assert.Contains("a.md:6:12 CG3001: changed characters: 1; --accept-near 1 allows that", left.Output, StringComparison.Ordinal);
        Assert.Equal(0, corpus.Run("fix", "--accept-near", "1").Code);
        Assert.Equal(Corpus.NearMiss.Replace("'We promise a", "'We promised a", StringComparison.Ordinal), corpus.Read("a.md"));
    }

    [Theory]
    [InlineData("1\n", true)]
    [InlineData("x\n7\n1\n", true)]
    [InlineData("\n", false)]
    [InlineData("q\n", false)]
    [InlineData("", false)]
    public void A_person_decides_where_no_program_may(string answers, bool isApplied)
    {
        using var corpus = new Corpus(("a.md", Corpus.NearMiss));
        var run = ToolRun.With(corpus, answers, false, "fix", corpus.Folder, "--interactive");
        Assert.Equal(isApplied ? 0 : 1, run.Code);
        Assert.Equal(isApplied, corpus.Read("a.md") != Corpus.NearMiss);
    }

    [Fact]
    public void An_article_with_several_possible_edits_is_left_alone()
    {
        const string NoType = "---\ntitle: T\ndate: 2031-06-19\nactors:\n  - id: mara\n    name: Mara Quist\n---\nMara Quist came.\n";
        using var corpus = new Corpus(("a.md", NoType));
        var run = corpus.Run("fix");
        Assert.Contains("a.md:5:5 CG1005: several edits are possible", run.Output, StringComparison.Ordinal);
        Assert.Equal((1, NoType), (run.Code, corpus.Read("a.md")));
        Assert.Equal(0, ToolRun.With(corpus, "2\n", false, "fix", corpus.Folder, "--interactive").Code);
        Assert.Contains("    type: organization\n", corpus.Read("a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_edits_of_one_file_are_applied_in_one_run()
    {
        var quotes = string.Concat(Enumerable.Range(0, 900).Select(i => $"  - {{exact: Word {i} is here, kidn: reported}}\n"));
        var body = string.Concat(Enumerable.Range(0, 900).Select(i => $"Word {i} is here.\n"));
        using var corpus = new Corpus(("a.md", $"---\ntitle: T\ndate: 2031-06-19\nquotes:\n{quotes}---\n{body}"));
        Assert.Equal("900 edits in 1 file, 0 errors left", corpus.Run("fix").Lines[^1]);
        Assert.Equal("0 edits in 0 files, 0 errors left", corpus.Run("fix").Lines[^1]);
        Assert.DoesNotContain("kidn", corpus.Read("a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_register_and_articles_are_mended_in_one_run()
    {
        using var corpus = new Corpus(
            ("actors.yaml", Actors[0]),
            ("a.md", Slips.Replace("tgas: [a, b]", "tgas: [a, b]\nactors: [mara]", StringComparison.Ordinal).Replace("ended.", "ended with Mara Quist.", StringComparison.Ordinal)));
        var run = corpus.Run("fix");
        Assert.Equal((0, "4 edits in 2 files, 0 errors left"), (run.Code, run.Lines[^1]));
        Assert.Equal(Actors[1], corpus.Read("actors.yaml"));
    }

    [Fact]
    public void The_mode_of_a_file_is_kept_and_a_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var corpus = new Corpus(("a.md", Slips));
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute;
        File.SetUnixFileMode(corpus.At("a.md"), Mode);
        File.CreateSymbolicLink(corpus.At("b.md"), "a.md");
        corpus.Run("fix");
        Assert.Equal(Mode, File.GetUnixFileMode(corpus.At("a.md")));
        Assert.Equal("a.md", new FileInfo(corpus.At("b.md")).LinkTarget);
        Assert.Equal(Mended, corpus.Read("b.md"));
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_not_overwritten()
    {
        using var corpus = new Corpus(("a.md", "theirs"));
        Assert.False(AtomicReplacement.Write(corpus.At("a.md"), "ours"u8.ToArray(), "new"u8.ToArray()));
        Assert.Equal("theirs", corpus.Read("a.md"));
        Assert.True(AtomicReplacement.Write(corpus.At("a.md"), "theirs"u8.ToArray(), "new"u8.ToArray()));
        Assert.Equal("new", corpus.Read("a.md"));
        Assert.Single(Directory.GetFileSystemEntries(corpus.Folder));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("vote", "vote", 0)]
    [InlineData("promise", "promised", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("我々は", "我らは", 1)]
    [InlineData("a😀b", "a😃b", 1)]
    [InlineData("", "abc", 3)]
    public void Changed_characters_are_counted(string before, string after, int expected)
    {
        Assert.Equal(expected, ChangedCharacters.Between(before, after));
        Assert.Equal(expected, ChangedCharacters.Between(after, before));
    }

    [Fact]
    public void Texts_that_differ_in_all_are_not_counted_to_the_end()
    {
        var (a, b) = (new string('a', 100_000), new string('b', 100_000));
        Assert.Equal(ChangedCharacters.Most + 1, ChangedCharacters.Between(a, b));
        Assert.Equal(99, ChangedCharacters.Between(a, a + new string('c', 99)));
    }
}
