using System.Text.Json;

namespace CorpusGen.Tool.Tests.Lsp;

public sealed class LspRefactoringTests
{
    private const string Article =
        "---\ntitle: T\ndate: 2031-06-19\nactors:\n  - id: mara\n    type: person\n    name: Mara Quist\n    alternateName: [Quist, 'Q: M']\n  - {id: port, type: organization, name: Port Authority, as: [the port]}\n---\nMara Quist spoke at the Port Authority on 18 May 2031. The minister said “A vote is a vote.” Quist, Q: M, left the port.\n";

    [Theory]
    [InlineData("18 May 2031", "Annotate as a date", "dates:\n  - exact: 18 May 2031\n")]
    [InlineData("A vote is a vote.", "Annotate as a quote", "quotes:\n  - exact: A vote is a vote.\n")]
    [InlineData(" spoke at the Port Authority ", "Annotate as a quote", "quotes:\n  - exact: spoke at the Port Authority\n    kind: indirect\n")]
    [InlineData("The minister", "Annotate as a mention of Mara Quist", "mentions:\n  - exact: The minister\n    actor: mara\n")]
    public async Task The_selected_words_become_an_annotation(string words, string title, string entry)
    {
        foreach (var end in new[] { "\n", "\r\n" })
        {
            var text = Article.Replace("\n", end, StringComparison.Ordinal);
            using var corpus = new Corpus(("seeds/a.md", text));
            await using var editor = await LspSession.Start(corpus);
            await editor.Open("seeds/a.md");
            var start = Article.Split('\n')[10].IndexOf(words, StringComparison.Ordinal);
            var action = (await editor.Actions("seeds/a.md", 10, start, start + words.Length, "refactor")).Single(action => action.GetProperty("title").GetString() == title);
            var expected = Article.Replace("---\nMara", entry + "---\nMara", StringComparison.Ordinal).Replace("\n", end, StringComparison.Ordinal);
            Assert.Equal(expected, LspActionTests.Apply(text, action.GetProperty("edit"), editor.Uri("seeds/a.md")));
        }
    }

    [Fact]
    public async Task Only_selected_words_of_the_body_are_annotated_and_once()
    {
        using var corpus = new Corpus(("seeds/a.md", Article));
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("seeds/a.md");
        var mention = (await editor.Actions("seeds/a.md", 10, 55, 67, "refactor.rewrite")).Single(action => action.GetProperty("title").GetString() == "Annotate as a mention of Mara Quist");
        await editor.Write("seeds/a.md", Apply(Article, mention.GetProperty("edit"), editor.Uri("seeds/a.md")));
        Assert.DoesNotContain(await editor.Actions("seeds/a.md", 13, 55, 67, "refactor.rewrite"), action => action.GetProperty("title").GetString()!.StartsWith("Annotate as a mention", StringComparison.Ordinal));
        await editor.Write("seeds/a.md", Article);
        Assert.Empty(await editor.Actions("seeds/a.md", 10, 3, 3, "refactor.rewrite"));
        Assert.Empty(await editor.Actions("seeds/a.md", 1, 0, 5, "refactor.rewrite"));
    }

    [Fact]
    public async Task An_actor_moves_to_the_register_which_is_created_where_none_exists()
    {
        using var corpus = new Corpus(("seeds/a.md", Article));
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("seeds/a.md");
        await editor.Shows("seeds/a.md", "10 CG3006 3");
        var action = Assert.Single(await editor.Actions("seeds/a.md", 6, 12, "refactor.move"));
        Assert.Equal("Move 'mara' to the register", action.GetProperty("title").GetString());
        var edit = action.GetProperty("edit");
        Assert.Equal("create", edit.GetProperty("documentChanges")[0].GetProperty("kind").GetString());
        var register = Apply("", edit, editor.Uri("seeds/actors.yaml"));
        Assert.Equal("actors:\n  - {id: mara, type: person, name: Mara Quist, alternateName: [Quist, 'Q: M']}\n", register);
        var moved = Apply(Article, edit, editor.Uri("seeds/a.md"));
        Assert.Contains("actors:\n  - mara\n  - {id: port", moved, StringComparison.Ordinal);

        corpus.Write("seeds/actors.yaml", register);
        await editor.Tell("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.Uri("seeds/actors.yaml"), type = 1 } } });
        await editor.Write("seeds/a.md", moved);
        await editor.Shows("seeds/a.md", "7 CG3006 3");
        var second = Assert.Single(await editor.Actions("seeds/a.md", 5, 10, "refactor.move")).GetProperty("edit");
        Assert.Equal(register + "  - {id: port, type: organization, name: Port Authority}\n", Apply(register, second, editor.Uri("seeds/actors.yaml")));
        Assert.Contains("  - {id: port, as: the port}\n", Apply(moved, second, editor.Uri("seeds/a.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_annotations_that_are_missing_are_drafted()
    {
        using var corpus = new Corpus(("seeds/a.md", Article), ("seeds/raw.md", "Harbor talks\n\nMara Quist said on 18 May 2031: “A vote is a vote, and we will hold it.”\n"));
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("seeds/a.md");
        await editor.Open("seeds/raw.md");
        foreach (var path in new[] { "seeds/a.md", "seeds/raw.md" })
        {
            var action = (await editor.Actions(path, 0, 0, "source")).Single(action => action.GetProperty("title").GetString() == "Draft missing annotations");
            var edit = (await editor.Ask("codeAction/resolve", action)).GetProperty("edit");
            var drafted = Apply(corpus.Read(path), edit, editor.Uri(path));
            Assert.Contains("exact: 18 May 2031", drafted, StringComparison.Ordinal);
            Assert.EndsWith(corpus.Read(path)[(path == "seeds/a.md" ? Article.IndexOf("---\nMara", StringComparison.Ordinal) : 0)..], drafted, StringComparison.Ordinal);
        }

        await editor.Write("seeds/a.md", Article.Replace("type: person", "type: nobody", StringComparison.Ordinal));
        Assert.DoesNotContain(await editor.Actions("seeds/a.md", 0, 0, "source"), action => action.GetProperty("title").GetString() == "Draft missing annotations");
    }

    private static string Apply(string text, JsonElement edit, string uri) => LspActionTests.Apply(text, edit, uri);
}
