namespace CorpusGen.Tool.Tests;

public sealed class DraftReviewTests
{
    private const string Raw =
        "Harbour votes\n\n“We keep the promise,” Ada Holm, the mayor of Marsa, said on 18 June 2031.\n\nMinister Ben Quist was there on 1 September. “Nobody asked us,” he said.\n";

    private static readonly string[] Begin = ["draft", "--date", "2031-06-19", "--lang", "en", "--interactive"];

    [Fact]
    public void An_accepted_quote_brings_its_speaker_along()
    {
        using var corpus = new Corpus(("raw.txt", Raw));
        var run = Review(corpus, "");
        Assert.Equal(0, run.Code);
        var article = corpus.Read("seeds/raw.md");
        Assert.Contains("exact: We keep the promise\n", article, StringComparison.Ordinal);
        Assert.Contains("speaker: holm\n", article, StringComparison.Ordinal);
        Assert.Contains("name: Ada Holm\n", article, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody", article[..article.IndexOf("Harbour votes\n\n", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("'corpusgen draft seeds/raw.md --in-place --interactive' goes on", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentence_is_shown_with_its_place_and_the_reason()
    {
        using var corpus = new Corpus(("raw.txt", Raw));
        var lines = Review(corpus).Lines;
        var at = Array.FindIndex(lines, line => line.Contains("| “We keep the promise,”", StringComparison.Ordinal));
        Assert.Equal("      |  ^^^^^^^^^^^^^^^^^^^", lines[at + 1]);
        Assert.Equal("  quote: We keep the promise — Ada Holm (holm)", lines[at + 2]);
        Assert.StartsWith("  the subject of “said” in the same sentence (confidence 0.", lines[at + 3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", "speaker: quist\n", "name: Ben Quist\n")]
    [InlineData("quist", "speaker: quist\n", "name: Ben Quist\n")]
    [InlineData("Marsa", "speaker: marsa\n", "name: Marsa\n")]
    public void The_speaker_of_a_quote_can_be_another_one(string answer, params string[] expected)
    {
        using var corpus = new Corpus(("raw.txt", Raw));
        Review(corpus, "s", answer);
        var article = corpus.Read("seeds/raw.md");
        Assert.All(expected, part => Assert.Contains(part, article, StringComparison.Ordinal));
        Assert.DoesNotContain("holm", article, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_none_is_told_and_asked_again()
    {
        using var corpus = new Corpus(("raw.txt", Raw));
        var run = Review(corpus, "z", "s", "nobody here", "s", "");
        Assert.Contains("'z' is not an answer to this", run.Output, StringComparison.Ordinal);
        Assert.Contains("'nobody here' is neither the id of an actor nor words of the article", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("quotes:", corpus.Read("seeds/raw.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_is_never_asked_again()
    {
        using var corpus = new Corpus(("raw.txt", Raw));
        var all = Enumerable.Repeat("n", 20).ToArray();
        Assert.Equal(0, Review(corpus, all).Code);
        var article = corpus.Read("seeds/raw.md");
        Assert.Contains("  - exact: We keep the promise\n    kind: none\n", article, StringComparison.Ordinal);
        Assert.Contains("# draft: dates: {exact: 18 June 2031}: skipped by a person\n", article, StringComparison.Ordinal);
        Assert.Contains("# draft: actors: {name: Ada Holm}: skipped by a person\n", article, StringComparison.Ordinal);
        Assert.DoesNotContain("left.", GoOn(corpus).Output, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of(corpus, "draft", corpus.At("seeds/raw.md"), "--in-place").Code);
        Assert.Equal(article, corpus.Read("seeds/raw.md"));
    }

    [Fact]
    public void A_date_that_the_text_leaves_open_has_the_value_of_a_person()
    {
        foreach (var (answer, value) in new[] { ("1", null), ("2031-09-01", "2031-09-01") })
        {
            using var corpus = new Corpus(("raw.txt", Raw.Replace("was there on 1 September", "came on 1 September", StringComparison.Ordinal)));
            var run = Review(corpus, "", "", answer);
            var first = run.Lines.FirstOrDefault(line => line.StartsWith("    1: ", StringComparison.Ordinal));
            Assert.NotNull(first);
            Assert.Contains($"value: {value ?? first[7..]}\n", corpus.Read("seeds/raw.md"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Decisions_are_taken_back_one_by_one()
    {
        using var corpus = new Corpus(("raw.txt", Raw));
        Review(corpus);
        var begun = corpus.Read("seeds/raw.md");
        var run = GoOn(corpus, "", "l", "n", "u", "u", "u", "u");
        Assert.Contains("There is nothing to undo", run.Output, StringComparison.Ordinal);
        Assert.Equal(begun, corpus.Read("seeds/raw.md"));
    }

    [Fact]
    public void Every_step_is_an_article_without_errors_from_which_another_run_goes_on()
    {
        using var whole = new Corpus(("raw.txt", Raw));
        var answers = new[] { "", "", "s", "1", "n", "2031", "", "n", "", "" };
        Review(whole, answers);
        using var steps = new Corpus(("raw.txt", Raw));
        Review(steps);
        for (var i = 0; i < answers.Length; i++)
        {
            GoOn(steps, answers[i] == "s" ? [answers[i], answers[++i]] : [answers[i]]);
            Assert.Contains("1 article: 0 errors, 0 warnings", ToolRun.Of(steps, "check", steps.At("seeds"), "--no-project").Output, StringComparison.Ordinal);
        }

        Assert.Equal(whole.Read("seeds/raw.md"), steps.Read("seeds/raw.md"));
    }

    [Fact]
    public void What_is_left_for_later_is_not_written_and_asked_the_next_time()
    {
        using var corpus = new Corpus(("raw.txt", Raw));
        Review(corpus, "l", "l", "l");
        var article = corpus.Read("seeds/raw.md");
        Assert.DoesNotContain("quotes:", article, StringComparison.Ordinal);
        Assert.Contains("quote: We keep the promise", GoOn(corpus).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_by_another_program_is_not_overwritten()
    {
        using var corpus = new Corpus(("raw.txt", Raw));
        Review(corpus);
        var path = corpus.At("seeds/raw.md");
        using var input = new ChangingInput(["\n"], () => File.AppendAllText(path, "More.\n"));
        var (stream, errors) = (new MemoryStream(), new StringWriter());
        var code = Program.Run(["draft", path, "--in-place", "-i"], new Commands.Output(stream, errors, input, false, false));
        Assert.Equal(1, code);
        Assert.Contains("changed meanwhile", errors.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("More.\n", corpus.Read("seeds/raw.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--stdout")]
    [InlineData("--in-place", "--json")]
    [InlineData]
    public void A_review_needs_a_file_to_save(params string[] options)
    {
        using var corpus = new Corpus(("raw.txt", Raw));
        var run = ToolRun.Of(corpus, [.. Begin, corpus.At("raw.txt"), .. options]);
        Assert.Equal(2, run.Code);
        Assert.Contains("add -o FOLDER or --in-place", run.Errors, StringComparison.Ordinal);
    }

    private static ToolRun Review(Corpus corpus, params string[] answers) =>
        ToolRun.With(corpus, Script(answers), false, [.. Begin, corpus.At("raw.txt"), "-o", corpus.At("seeds")]);

    private static ToolRun GoOn(Corpus corpus, params string[] answers) =>
        ToolRun.With(corpus, Script(answers), false, "draft", corpus.At("seeds/raw.md"), "--in-place", "--interactive");

    private static string Script(string[] answers) => string.Concat(answers.Select(answer => answer + "\n"));

    /// <summary>Runs something before the first line is read.</summary>
    private sealed class ChangingInput(string[] lines, Action change) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Concat(lines)))
    {
        private bool _hasChanged;

        public override int Read(byte[] buffer, int offset, int count)
        {
            Change();
            return base.Read(buffer, offset, count);
        }

        public override int Read(Span<byte> buffer)
        {
            Change();
            return base.Read(buffer);
        }

        private void Change()
        {
            if (_hasChanged)
                return;
            _hasChanged = true;
            change();
        }
    }
}
