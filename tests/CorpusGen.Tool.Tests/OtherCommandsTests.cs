using System.Text.Json;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Tool.Tests;

public sealed class OtherCommandsTests
{
    private const string Article =
        "---\ntitle: Harbor\ndate: 2031-06-19\nactors:\n  - {id: mara, type: person, name: Mara Quist}\nquotes:\n  - exact: We promised a vote\n    speaker: mara\ndates:\n  - exact: the 18th\nlang: en\n---\nFirst.\n\n“We promised a vote,” said Mara Quist on the 18th. “And a second one for all,” said Mara Quist.\n";

    [Theory]
    [InlineData("articles", "harbor\t2031-06-19\tHarbor\ten\t1\t1\tharbor.md")]
    [InlineData("actors", "mara\tperson\tMara Quist\t\t\t\t\t1\t\t")]
    [InlineData("quotes", "harbor\t\tdirect\tmara\t\tWe promised a vote\tharbor.md\t15")]
    [InlineData("dates", "harbor\t\tDATE\t2031-06-18\tthe 18th\tharbor.md\t15")]
    public void A_list_has_a_line_for_each(string kind, string expected)
    {
        using var corpus = new Corpus(("harbor.md", Article));
        Assert.Equal([expected], ToolRun.Of(corpus, "list", kind, corpus.Folder).Lines);
        corpus.Write("harbor.md", Article.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal([expected], ToolRun.Of(corpus, "list", kind, corpus.Folder).Lines);
        var json = JsonDocument.Parse(ToolRun.Of(corpus, "list", kind, corpus.Folder, "--json").Lines.Single()).RootElement;
        Assert.Equal(kind.TrimEnd('s'), json.GetProperty("type").GetString());
    }

    [Fact]
    public void Sources_without_a_name_and_actors_who_pass_words_on_are_listed()
    {
        const string text = "---\ntitle: T\ndate: 2031-06-19\nactors:\n- {id: aides, type: unnamed, name: two aides, count: 2}\n"
            + "- {id: mara, type: person, name: Mara Quist}\nquotes:\n- {exact: We will vote, speaker: aides, via: mara}\n---\n"
            + "“We will vote,” two aides said, according to Mara Quist.\n";
        using var corpus = new Corpus(("a.md", text));
        Assert.Equal(
            ["mara\tperson\tMara Quist\t\t\t\t\t0\t\t", "aides\tunnamed\ttwo aides\t\t\t\t\t1\ta\t2"],
            ToolRun.Of(corpus, "list", "actors", corpus.Folder).Lines);
        Assert.Equal(["a\t\tdirect\taides\tmara\tWe will vote\ta.md\t10"], ToolRun.Of(corpus, "list", "quotes", corpus.Folder).Lines);
    }

    [Fact]
    public void A_length_is_the_value_of_a_duration()
    {
        using var corpus = new Corpus(("a.md", "---\ntitle: T\ndate: 2031-06-19\nlang: en\ndates:\n  - {exact: two weeks, type: DURATION}\n---\nFor two weeks.\n"));
        Assert.Equal(["a\t\tDURATION\tP2W\ttwo weeks\ta.md\t8"], ToolRun.Of(corpus, "list", "dates", corpus.Folder).Lines);
    }

    [Fact]
    public void An_article_with_an_error_is_not_silently_missing_from_a_list()
    {
        using var corpus = new Corpus(("harbor.md", "nothing"));
        Assert.Contains("errors in articles: 1", ToolRun.Of(corpus, "list", "articles", corpus.Folder).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_with_an_unknown_speaker_is_not_listed()
    {
        using var corpus = new Corpus(("harbor.md", Article.Replace("speaker: ", "speaker: no", StringComparison.Ordinal)), ("b.md", Corpus.Sound));
        var run = ToolRun.Of(corpus, "list", "articles", corpus.Folder);
        Assert.StartsWith("b\t", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Contains("errors in articles: 1", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_counts_quotations_and_fails_below_its_threshold()
    {
        using var corpus = new Corpus(("harbor.md", Article), ("b.md", Corpus.Sound));
        var run = corpus.Run("coverage", "--at-least", "50");
        Assert.Equal(0, run.Code);
        Assert.Equal(["harbor.md: 2 quotations found, 1 annotated (50 %), 1 with a speaker", "2 quotations found, 1 annotated (50 %), 1 with a speaker"], run.Lines);
        Assert.Equal(1, corpus.Run("coverage", "--at-least", "50.1").Code);
    }

    [Fact]
    public void Coverage_fails_where_articles_have_errors()
    {
        using var corpus = new Corpus(("harbor.md", Article), ("b.md", Corpus.Sound.Replace("---\n", "--\n", StringComparison.Ordinal)));
        Assert.Equal(0, corpus.Run("coverage").Code);
        var run = corpus.Run("coverage", "--at-least", "50");
        Assert.Equal(1, run.Code);
        Assert.Contains("the articles have errors: 1", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_entry_of_every_kind_of_problem_is_explained()
    {
        using var corpus = new Corpus();
        Assert.All(ProblemKinds.All, kind =>
        {
            var run = ToolRun.Of(corpus, "explain", kind.Id.ToLowerInvariant());
            Assert.StartsWith($"## {kind.Id}\n\n**{kind.Title}**", run.Output, StringComparison.Ordinal);
            Assert.Single(run.Lines, line => line.StartsWith("## ", StringComparison.Ordinal));
            Assert.DoesNotContain("expect=", run.Output, StringComparison.Ordinal);
        });
        var wrong = ToolRun.Of(corpus, "explain", "CG301");
        Assert.Equal((2, true), (wrong.Code, wrong.Errors.Contains("did you mean 'CG3001'?", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("wire/2031-06-19-harbor-talks.md", null, "title: 'Harbor talks'\ndate: 2031-06-19\n")]
    [InlineData("x.txt", "It's: #1\nand \"more\"", "title: 'It''s: #1 and \"more\"'\n")]
    [InlineData("2031-06-19.md", null, "title: '2031-06-19.md'\ndate: 2031-06-19\n")]
    public void A_new_article_is_a_draft_without_errors(string path, string? title, string expected)
    {
        using var corpus = new Corpus();
        string[] arguments = title is null ? ["new", corpus.At(path)] : ["new", corpus.At(path), "--title", title];
        Assert.Equal(0, ToolRun.Of(corpus, arguments).Code);
        Assert.Contains(expected, corpus.Read(path), StringComparison.Ordinal);
        Assert.Equal("1 article: 0 errors, 0 warnings, 0 hints", corpus.Run("check").Lines[0]);
        Assert.Equal(2, ToolRun.Of(corpus, arguments).Code);
    }

    [Theory]
    [InlineData("notes.csv")]
    [InlineData("a|b.md")]
    public void A_name_that_no_article_has_is_refused(string name)
    {
        using var corpus = new Corpus();
        Assert.Equal(2, ToolRun.Of(corpus, "new", corpus.At(name)).Code);
        Assert.Empty(Directory.GetFileSystemEntries(corpus.Folder));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("list")]
    [InlineData("coverage")]
    [InlineData("new")]
    [InlineData("explain")]
    public void The_help_of_a_command_has_examples(string command)
    {
        using var corpus = new Corpus();
        var run = ToolRun.Of(corpus, command, "--help");
        Assert.Equal(0, run.Code);
        Assert.Contains($"Examples:\n  corpusgen {command}", run.Output, StringComparison.Ordinal);
    }
}
