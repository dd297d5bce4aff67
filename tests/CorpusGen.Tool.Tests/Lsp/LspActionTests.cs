using System.Text.Json;

namespace CorpusGen.Tool.Tests.Lsp;

public sealed class LspActionTests
{
    private const string Misspelt = "---\ntitle: T\ndate: 2031-06-19\nlang: en_GB\n---\nNothing.\n";

    [Fact]
    public async Task Each_edit_of_a_problem_is_a_quick_fix()
    {
        using var corpus = new Corpus(("seeds/a.md", Corpus.NearMiss));
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("seeds/a.md");
        Assert.Empty(await editor.Actions("seeds/a.md", 2, 0, "quickfix"));
        var action = Assert.Single(await editor.Actions("seeds/a.md", 5, 12, "quickfix"));
        Assert.Equal("Write the article's words", action.GetProperty("title").GetString());
        Assert.True(action.GetProperty("isPreferred").GetBoolean());
        Assert.Equal("CG3001", action.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.Equal(Corpus.NearMiss.Replace("promise a", "promised a", StringComparison.Ordinal), Apply(Corpus.NearMiss, action.GetProperty("edit"), editor.Uri("seeds/a.md")));
        Assert.Equal(1, action.GetProperty("edit").GetProperty("documentChanges")[0].GetProperty("textDocument").GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task All_certain_edits_of_a_file_or_of_the_corpus_are_one_action()
    {
        using var corpus = new Corpus(("seeds/a.md", Misspelt), ("seeds/b.md", Misspelt.Replace("\n", "\r\n", StringComparison.Ordinal)));
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("seeds/a.md");
        var actions = await editor.Actions("seeds/a.md", 0, 0, "source");
        Assert.Equal(["Fix all in this file", "Fix all in the corpus"], actions.Select(action => action.GetProperty("title").GetString()));
        Assert.Single(await editor.Actions("seeds/a.md", 0, 0, "source.fixAll"));
        var file = (await editor.Ask("codeAction/resolve", actions[0])).GetProperty("edit");
        Assert.Equal(1, file.GetProperty("documentChanges").GetArrayLength());
        Assert.Equal(Misspelt.Replace("en_GB", "en-GB", StringComparison.Ordinal), Apply(Misspelt, file, editor.Uri("seeds/a.md")));
        var all = (await editor.Ask("codeAction/resolve", actions[1])).GetProperty("edit");
        Assert.Equal(2, all.GetProperty("documentChanges").GetArrayLength());
        Assert.Equal(corpus.Read("seeds/b.md").Replace("en_GB", "en-GB", StringComparison.Ordinal), Apply(corpus.Read("seeds/b.md"), all, editor.Uri("seeds/b.md")));
        Assert.Equal(Misspelt, corpus.Read("seeds/a.md"));
        await editor.Shows("seeds/a.md", "3 CG1006 1");
    }

    /// <summary>The text after the edits of one document.</summary>
    internal static string Apply(string text, JsonElement edit, string uri)
    {
        var edits = edit.GetProperty("documentChanges").EnumerateArray().Where(document => document.TryGetProperty("textDocument", out _)).Single(document => document.GetProperty("textDocument").GetProperty("uri").GetString() == uri).GetProperty("edits");
        foreach (var change in edits.EnumerateArray().OrderByDescending(change => Offset(text, change.GetProperty("range").GetProperty("start"))))
        {
            var (start, end) = (Offset(text, change.GetProperty("range").GetProperty("start")), Offset(text, change.GetProperty("range").GetProperty("end")));
            text = text[..start] + change.GetProperty("newText").GetString() + text[end..];
        }

        return text;
    }

    private static int Offset(string text, JsonElement position)
    {
        var at = 0;
        for (var line = position.GetProperty("line").GetInt32(); line > 0; line--)
            at = text.IndexOf('\n', at) + 1;
        return at + position.GetProperty("character").GetInt32();
    }
}
