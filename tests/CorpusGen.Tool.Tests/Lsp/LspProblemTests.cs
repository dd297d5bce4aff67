using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Tests.Lsp;

public sealed class LspProblemTests
{
    private const string Register = "actors:\n  - {id: mara, type: person, name: Mara Quist}\n";

    private const string Spoken =
        "---\ntitle: Vote\ndate: 2031-06-19\nactors: [mara]\nquotes:\n  - exact: A vote is a vote.\n    speaker: mara\n---\nMara Quist: “A vote is a vote.”\n";

    [Fact]
    public async Task Problems_of_all_articles_are_shown_at_the_start_and_follow_keystrokes()
    {
        using var corpus = new Corpus(("seeds/a.md", Corpus.NearMiss), ("seeds/b.md", Corpus.Sound));
        await using var editor = await LspSession.Start(corpus);
        var problem = Assert.Single(await editor.Shows("seeds/a.md", "5 CG3001 1"));
        Assert.Equal("CorpusGen", problem.GetProperty("source").GetString());
        Assert.Equal("a.md", Path.GetFileName(problem.GetProperty("relatedInformation")[0].GetProperty("location").GetProperty("uri").GetString()));

        await editor.Open("seeds/a.md");
        await editor.Type("seeds/a.md", 5, 22, 22, "d");
        await editor.Shows("seeds/a.md");
        await editor.Type("seeds/a.md", 5, 22, 23, "");
        await editor.Shows("seeds/a.md", "5 CG3001 1");
        await editor.Write("seeds/a.md", Corpus.Sound);
        await editor.Shows("seeds/a.md");
        await editor.Close("seeds/a.md");
        await editor.Shows("seeds/a.md", "5 CG3001 1");
    }

    [Fact]
    public async Task An_article_of_10_MB_is_edited_like_any_other()
    {
        using var corpus = new Corpus(("seeds/a.md", Corpus.Sound));
        await using var editor = await LspSession.Start(corpus);
        var lines = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"Paragraph {number}: the harbor stays open for all ships, and the talks of the ministers go on until the last day of June.\n"));
        await editor.Open("seeds/big.md", Corpus.NearMiss + lines);
        await editor.Shows("seeds/big.md", "5 CG3001 1");
        await editor.Type("seeds/big.md", 5, 22, 22, "d");
        await editor.Shows("seeds/big.md");
        await editor.Type("seeds/big.md", 100_000, 0, 0, "More. ");
        var hover = await editor.AskAt("textDocument/hover", "seeds/big.md", (5, 15));
        Assert.Contains("line 8", hover.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, (await editor.AskAt("textDocument/foldingRange", "seeds/big.md")).EnumerateArray().Count());
        Assert.NotEmpty((await editor.AskAt("textDocument/completion", "seeds/big.md", (3, 0))).GetProperty("items").EnumerateArray());
        Assert.NotEmpty((await editor.AskAt("textDocument/semanticTokens/full", "seeds/big.md")).GetProperty("data").EnumerateArray());
    }

    [Fact]
    public void The_problems_that_an_article_has_by_itself_are_known_before_the_corpus_is_bound()
    {
        using var corpus = new Corpus(("seeds/actors.yaml", Register), ("seeds/a.md", Spoken + "“No.”"), ("seeds/b.md", "broken"));
        var settings = CorpusSettings.Bare(corpus.At("seeds"));
        var path = corpus.At("seeds/a.md").Replace('\\', '/');
        var text = Spoken.Replace("A vote is a vote.\n    s", "A vote is a note.\n    s", StringComparison.Ordinal);
        var contents = new Dictionary<string, byte[]> { [path] = System.Text.Encoding.UTF8.GetBytes(text) };

        var alone = CorpusSession.Alone(settings, contents);

        var article = Assert.Single(alone.Articles).Article;
        Assert.Equal(CorpusSession.Open(settings, replaced: contents).ArticleAt(path)!.Article.Problems, article.Problems);
        Assert.Equal("CG3001", Assert.Single(article.Problems).Id);
    }

    [Fact]
    public async Task Problems_are_those_of_the_command_line()
    {
        using var corpus = new Corpus(("seeds/a.md", Corpus.NearMiss), ("seeds/b.md", "---\ntitel: T\ndate: 2031-13-01\nactors: [nobody]\n---\n😀 “Never said,” she said.\n"));
        var settings = CorpusSettings.Bare(corpus.At("seeds"));
        var expected = CorpusSession.Open(settings).Link().Findings;
        await using var editor = await LspSession.Start(corpus);
        foreach (var path in new[] { "seeds/a.md", "seeds/b.md" })
        {
            await editor.Open(path);
            var ofFile = expected.Where(finding => finding.Problem.Place?.Path == corpus.At(path)).ToArray();
            Assert.NotEmpty(ofFile);
            var shown = await editor.Shows(path, [.. ofFile.Select(finding => $"{finding.Problem.Place!.Span.Start.Line} {finding.Problem.Id} {4 - (int)finding.Severity}")]);
            Assert.Equal(ofFile.Select(finding => finding.Problem.Text).Order(StringComparer.Ordinal), shown.Select(one => one.GetProperty("message").GetString()!).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Problems_of_other_articles_follow_ids_and_the_register()
    {
        using var corpus = new Corpus(("seeds/actors.yaml", Register), ("seeds/a.md", Spoken), ("seeds/b.md", Corpus.Sound));
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("seeds/actors.yaml");
        await editor.Shows("seeds/actors.yaml");

        await editor.Write("seeds/actors.yaml", Register.Replace("id: mara", "id: quist", StringComparison.Ordinal));
        await editor.Shows("seeds/a.md", "3 CG2001 1", "6 CG2001 1");
        await editor.Write("seeds/actors.yaml", Register.Replace("Mara", "Nara", StringComparison.Ordinal));
        await editor.Shows("seeds/a.md", "3 CG2003 2");
        await editor.Write("seeds/actors.yaml", Register);
        await editor.Shows("seeds/a.md");

        await editor.Open("seeds/b.md");
        await editor.Write("seeds/b.md", Corpus.Sound.Replace("title", "id: a\ntitle", StringComparison.Ordinal));
        await editor.Shows("seeds/b.md", "1 CG5002 1");
        await editor.Write("seeds/b.md", Corpus.Sound);
        await editor.Shows("seeds/b.md");
    }

    [Fact]
    public async Task Changes_on_disk_are_followed_but_not_into_open_documents()
    {
        using var corpus = new Corpus(("seeds/a.md", Corpus.Sound), ("seeds/b.md", Corpus.Sound));
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("seeds/a.md");
        await editor.Shows("seeds/a.md");
        corpus.Write("seeds/a.md", Corpus.NearMiss);
        corpus.Write("seeds/b.md", Corpus.NearMiss);
        corpus.Write("seeds/later/c.md", Corpus.NearMiss);
        await Told(editor, "seeds/a.md", "seeds/b.md", "seeds/later/c.md");
        await editor.Shows("seeds/b.md", "5 CG3001 1");
        await editor.Shows("seeds/later/c.md", "5 CG3001 1");
        await editor.Shows("seeds/a.md");
        File.Delete(corpus.At("seeds/b.md"));
        await Told(editor, "seeds/b.md");
        await editor.Shows("seeds/b.md");
        await editor.Close("seeds/a.md");
        await editor.Shows("seeds/a.md", "5 CG3001 1");
    }

    [Fact]
    public async Task A_new_file_that_is_not_saved_is_checked()
    {
        using var corpus = new Corpus(("seeds/a.md", Corpus.Sound));
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("seeds/new.md", Corpus.NearMiss);
        await editor.Shows("seeds/new.md", "5 CG3001 1");
        await editor.Close("seeds/new.md");
        await editor.Shows("seeds/new.md");
    }

    [Fact]
    public async Task Files_of_no_corpus_and_documents_that_are_no_files_have_no_problems()
    {
        using var corpus = new Corpus(("seeds/a.md", Corpus.NearMiss), ("README.md", "# Notes\n"));
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("README.md");
        await editor.Open("new", "# Notes\n", "untitled:Untitled-1");
        Assert.Empty(await editor.Actions("README.md", 0, 0));
        await editor.Shows("seeds/a.md", "5 CG3001 1");
        Assert.Empty(editor.Messages);
    }

    [Fact]
    public async Task Several_folders_have_a_corpus_each_and_a_removed_folder_shows_nothing()
    {
        using var corpus = new Corpus(("one/seeds/a.md", Corpus.NearMiss), ("two/seeds/a.md", Corpus.NearMiss), ("three/seeds/a.md", Corpus.NearMiss));
        await using var editor = await LspSession.Start(corpus, folders: ["one", "two"]);
        await editor.Shows("one/seeds/a.md", "5 CG3001 1");
        await editor.Shows("two/seeds/a.md", "5 CG3001 1");
        object[] Folder(string name) => [new { uri = editor.Uri(name), name }];
        await editor.Tell("workspace/didChangeWorkspaceFolders", new { @event = new { added = Folder("three"), removed = Folder("one") } });
        await editor.Shows("three/seeds/a.md", "5 CG3001 1");
        await editor.Shows("one/seeds/a.md");
        await editor.Shows("two/seeds/a.md", "5 CG3001 1");
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public async Task Positions_count_UTF_16_units_and_each_kind_of_line_end(string end)
    {
        using var corpus = new Corpus(("seeds/a.md", "x"));
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("seeds/a.md", "\uFEFF" + Corpus.Sound.Replace("Harbor", "😀 港", StringComparison.Ordinal).Replace("\n", end, StringComparison.Ordinal));
        await editor.Shows("seeds/a.md");
        await editor.Type("seeds/a.md", 0, 1, 2, "");
        await editor.Shows("seeds/a.md", "0 CG1001 1");
        await editor.Type("seeds/a.md", 0, 1, 1, "-");
        await editor.Shows("seeds/a.md");
        await editor.Type("seeds/a.md", 1, 7, 99, "");
        await editor.Shows("seeds/a.md", "1 CG1005 1");
        await editor.Type("seeds/a.md", 1, 5, 99, " 😀T");
        await editor.Type("seeds/a.md", 1, 5, 8, ":");
        await editor.Shows("seeds/a.md", "1 CG1003 1");
        await editor.Type("seeds/a.md", 1, 6, 6, " ");
        await editor.Shows("seeds/a.md");
    }

    private static Task Told(LspSession editor, params string[] paths) =>
        editor.Tell("workspace/didChangeWatchedFiles", new { changes = paths.Select(path => new { uri = editor.Uri(path), type = 2 }) });
}
