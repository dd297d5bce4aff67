namespace CorpusGen.Tool.Tests;

public sealed class CheckTests
{
    [Fact]
    public void A_corpus_without_problems_ends_with_0_and_its_numbers()
    {
        using var corpus = new Corpus(("a.md", Corpus.Sound));
        var run = corpus.Run("check");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(["1 article: 0 errors, 0 warnings, 0 hints", "0 quotations found, 0 annotated (100 %), 0 with a speaker"], run.Lines);
    }

    [Fact]
    public void An_error_is_shown_with_its_line_its_other_places_its_advice_and_its_edit()
    {
        using var corpus = new Corpus(("a.md", Corpus.NearMiss));
        var run = corpus.Run("check");
        Assert.Equal(1, run.Code);
        Assert.Equal(
            """
            a.md
              6:12 error CG3001: This quote is not in the body, and line 8 differs in a few characters: We {promised|promise} a vote on the d… (the article's first)
                  6 |   - exact: 'We promise a vote on the day'  # checked
                    |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  ...
                  8 | “We promised a vote on the day,” she said.
                    |  ----------------------------- the article's words
                    = copy the article's words into 'exact'
                    ~ Write the article's words
                  - |   - exact: 'We promise a vote on the day'  # checked
                  + |   - exact: 'We promised a vote on the day'  # checked

            1 article: 1 error, 0 warnings, 0 hints
            1 quotation found, 0 annotated (0 %), 0 with a speaker

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public void A_warning_fails_only_with_strict_and_a_hint_is_a_warning_then()
    {
        const string Hint = "---\ntitle: T\ndate: 2031-06-19\nactors:\n  - id: mara\n    type: person\n    name: Mara Quist\n---\n“We agreed a vote on the day,” said Mara Quist.\n";
        using var corpus = new Corpus(("a.md", Hint));
        Assert.Equal((0, false), (corpus.Run("check").Code, corpus.Run("check").Output.Contains("CG3006", StringComparison.Ordinal)));
        Assert.Contains("hint CG3006", corpus.Run("check", "--hints").Output, StringComparison.Ordinal);
        var strict = corpus.Run("check", "--strict");
        Assert.Equal(1, strict.Code);
        Assert.Contains("warning CG3006", strict.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "/nowhere/at/all")]
    [InlineData("check", "--formt")]
    [InlineData("check", "--format", "xml")]
    [InlineData("chekc")]
    [InlineData("check", "--root", "/nowhere/at/all")]
    public void A_wrong_use_ends_with_2_and_a_sentence(params string[] arguments)
    {
        using var corpus = new Corpus();
        var run = ToolRun.Of(corpus, arguments);
        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_articles_is_reported()
    {
        using var corpus = new Corpus(("seeds/notes.csv", "x"));
        Assert.Contains("CG9002: The corpus root 'seeds/' has no article", corpus.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_alone_is_checked_in_its_corpus()
    {
        const string Uses = "---\ntitle: T\ndate: 2031-06-19\nactors: [mara]\n---\nMara Quist came.\n";
        using var corpus = new Corpus(
            ("seeds/actors.yaml", "actors:\n  - id: mara\n    type: person\n    name: Mara Quist\n"),
            ("seeds/wire/a.md", Uses),
            ("seeds/wire/b.md", "no front matter"));
        var run = ToolRun.Of(corpus, "check", corpus.At("seeds/wire/a.md"));
        Assert.Equal((0, "1 article: 0 errors, 0 warnings, 0 hints"), (run.Code, run.Lines[0]));
        Assert.Equal(1, ToolRun.Of(corpus, "check", corpus.At("seeds/wire")).Code);
    }

    [Fact]
    public void The_folder_seeds_of_a_folder_is_its_corpus()
    {
        using var corpus = new Corpus(("README.md", "# No article"), ("seeds/a.md", Corpus.Sound));
        Assert.Equal((0, "1 article: 0 errors, 0 warnings, 0 hints"), (corpus.Run("check").Code, corpus.Run("check").Lines[0]));
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_an_error_and_the_others_are_checked()
    {
        using var corpus = new Corpus(("seeds/a.md", Corpus.Sound));
        File.WriteAllBytes(corpus.At("seeds/b.md"), [0x2D, 0x2D, 0xE9, 0xFF]);
        var run = corpus.Run("check");
        Assert.Contains("1:1 error CG1009", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 articles: 1 error", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_at_the_root_sets_the_severity_of_a_folder()
    {
        using var corpus = new Corpus(
            ("seeds/.editorconfig", "[old/**.md]\ncorpusgen_severity.CG3001 = warning\n[none/**.md]\ncorpusgen_severity.CG3001 = none\n"),
            ("seeds/old/a.md", Corpus.NearMiss),
            ("seeds/none/b.md", Corpus.NearMiss.Replace("Harbor", "Other", StringComparison.Ordinal)),
            ("seeds/new/c.md", Corpus.NearMiss.Replace("Harbor", "New", StringComparison.Ordinal)));
        Assert.Contains("3 articles: 1 error, 1 warning,", corpus.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_below_the_root_is_reported_and_counts_for_nothing()
    {
        using var corpus = new Corpus(
            ("seeds/old/.editorconfig", "[*.md]\ncorpusgen_severity.CG3001 = none\n"), ("seeds/old/a.md", Corpus.NearMiss));
        var run = corpus.Run("check");
        Assert.Contains("warning CG9022", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 article: 1 error, 1 warning", run.Output, StringComparison.Ordinal);
    }
}
