using System.Text.Json;
using StreamJsonRpc;

namespace CorpusGen.Tool.Tests.Lsp;

public sealed class LspFeatureTests
{
    private const string Register = "actors:\n  - {id: mara, type: person, name: Mara Quist, alternateName: [Quist]}\n";

    private const string First =
        "---\ntitle: First\ndate: 2031-06-19\nactors: [mara]\nquotes:\n  - id: promise\n    exact: A vote is a vote.\n    speaker: mara\ndates:\n  - exact: 18 May 2031\n---\n😀 Mara Quist spoke back on 18 May 2031: “A vote is a vote.” Quist left.\n";

    private const string Second = "---\ntitle: Second\ndate: 2031-06-20\nactors: ['mara']\n---\nMara Quist rests.\n";

    [Fact]
    public Task Hover_shows_an_actor_with_names_and_counts_a_quote_with_its_speaker_and_a_date_with_its_value() => WithEditor(async editor =>
    {
        foreach (var at in new[] { (7, 13), (11, 4), (3, 10) })
            Assert.Equal("**Mara Quist** (person)  \nalso: Quist\n\nArticles: 2, quotes: 1\n\n`Corpus.Actors.Mara`", await Hover(at));
        foreach (var at in new[] { (5, 8), (11, 45) })
            Assert.Equal("“A vote is a vote.”\n\n— Mara Quist\n\nline 12, id `promise`\n\n`Corpus.Articles.First.Quotes.Promise`", await Hover(at));
        foreach (var at in new[] { (9, 12), (11, 30) })
            Assert.Equal("18 May 2031: **2031-05-18**\n\nDATE, read from 2031-06-19", await Hover(at));
        Assert.StartsWith("**speaker**: an id, or a list\n\nWho is quoted.", await Hover((7, 6)), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, (await editor.AskAt("textDocument/hover", "seeds/first.md", (11, 70))).ValueKind);
        var inRegister = await editor.AskAt("textDocument/hover", "seeds/actors.yaml", (1, 10));
        Assert.StartsWith("**Mara Quist**", inRegister.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);

        async Task<string> Hover((int, int) at) =>
            (await editor.AskAt("textDocument/hover", "seeds/first.md", at)).GetProperty("contents").GetProperty("value").GetString()!;
    });

    [Fact]
    public Task Definitions_lead_from_ids_to_definitions_and_between_entries_and_words() => WithEditor(async editor =>
    {
        Assert.Equal(["actors.yaml 1:9-1:13"], Places(await editor.AskAt("textDocument/definition", "seeds/first.md", (7, 14))));
        Assert.Equal(["actors.yaml 1:9-1:13"], Places(await editor.AskAt("textDocument/definition", "seeds/first.md", (11, 6))));
        Assert.Equal(["first.md 11:42-11:59"], Places(await editor.AskAt("textDocument/definition", "seeds/first.md", (5, 9))));
        Assert.Equal(["first.md 5:8-5:15"], Places(await editor.AskAt("textDocument/definition", "seeds/first.md", (11, 46))));
        Assert.Equal(["first.md 11:28-11:39"], Places(await editor.AskAt("textDocument/definition", "seeds/first.md", (9, 13))));
    });

    [Fact]
    public Task References_of_an_actor_are_in_all_files() => WithEditor(async editor =>
    {
        var asked = new { textDocument = new { uri = editor.Uri("seeds/first.md") }, position = new { line = 7, character = 14 }, context = new { includeDeclaration = true } };
        Assert.Equal(
            ["actors.yaml 1:9-1:13", "first.md 3:9-3:13", "first.md 7:13-7:17", "second.md 3:9-3:15"],
            Places(await editor.Ask("textDocument/references", asked)).Order(StringComparer.Ordinal));
    });

    [Fact]
    public Task Highlights_are_the_places_of_the_same_thing() => WithEditor(async editor =>
    {
        var actor = await editor.AskAt("textDocument/documentHighlight", "seeds/first.md", (7, 14));
        Assert.Equal(["3:9-3:13", "7:13-7:17", "11:3-11:13", "11:61-11:66"], Ranges(actor));
        var quote = await editor.AskAt("textDocument/documentHighlight", "seeds/first.md", (11, 46));
        Assert.Equal(["5:8-5:15", "11:42-11:59"], Ranges(quote));
    });

    [Fact]
    public Task Symbols_are_the_actors_quotes_and_dates() => WithEditor(async editor =>
    {
        var article = Assert.Single((await editor.AskAt("textDocument/documentSymbol", "seeds/first.md")).EnumerateArray());
        Assert.Equal("First", article.GetProperty("name").GetString());
        Assert.Equal(["A vote is a vote.", "18 May 2031"], article.GetProperty("children").EnumerateArray().Select(child => child.GetProperty("name").GetString()));
        var register = Assert.Single((await editor.AskAt("textDocument/documentSymbol", "seeds/actors.yaml")).EnumerateArray());
        Assert.Equal("Mara Quist", register.GetProperty("name").GetString());
        var found = await editor.Ask("workspace/symbol", new { query = "is a VOTE" });
        Assert.Equal(["A vote is a vote."], found.EnumerateArray().Select(symbol => symbol.GetProperty("name").GetString()));
        Assert.Equal("first", found[0].GetProperty("containerName").GetString());
        Assert.Equal(["Mara Quist"], (await editor.Ask("workspace/symbol", new { query = "mara" })).EnumerateArray().Select(symbol => symbol.GetProperty("name").GetString()));
    });

    [Fact]
    public Task Front_matter_and_its_lists_fold() => WithEditor(async editor =>
    {
        var folds = (await editor.AskAt("textDocument/foldingRange", "seeds/first.md")).EnumerateArray()
            .Select(fold => $"{fold.GetProperty("startLine").GetInt32()}-{fold.GetProperty("endLine").GetInt32()}");
        Assert.Equal(["0-10", "4-7", "8-9"], folds);
    });

    [Fact]
    public Task Tokens_are_quotes_actors_and_dates_in_order() => WithEditor(async editor =>
    {
        var data = (await editor.AskAt("textDocument/semanticTokens/full", "seeds/first.md")).GetProperty("data").EnumerateArray().Select(number => number.GetInt32());
        Assert.Equal([11, 3, 10, 1, 0, 0, 25, 11, 2, 0, 0, 14, 17, 0, 0, 0, 19, 5, 1, 0], data);
    });

    [Fact]
    public Task Hints_are_the_names_of_actors_and_the_values_of_dates() => WithEditor(async editor =>
    {
        var asked = new { textDocument = new { uri = editor.Uri("seeds/first.md") }, range = new { start = new { line = 4, character = 0 }, end = new { line = 99, character = 0 } } };
        var hints = (await editor.Ask("textDocument/inlayHint", asked)).EnumerateArray()
            .Select(hint => $"{hint.GetProperty("position").GetProperty("line").GetInt32()}:{hint.GetProperty("position").GetProperty("character").GetInt32()} {hint.GetProperty("label").GetString()}");
        Assert.Equal(["7:17 Mara Quist", "9:22 2031-05-18"], hints);
    });

    [Fact]
    public Task A_rename_changes_an_id_in_all_files() => WithEditor(async editor =>
    {
        var prepared = await editor.AskAt("textDocument/prepareRename", "seeds/first.md", (7, 14));
        Assert.Equal("mara", prepared.GetProperty("placeholder").GetString());
        var edit = await Rename(editor, "seeds/first.md", 7, 14, "quist-mara");
        Assert.Equal(3, edit.GetProperty("documentChanges").GetArrayLength());
        Assert.Equal(Register.Replace("id: mara", "id: quist-mara", StringComparison.Ordinal), LspActionTests.Apply(Register, edit, editor.Uri("seeds/actors.yaml")));
        Assert.Equal(First.Replace("[mara]", "[quist-mara]", StringComparison.Ordinal).Replace("speaker: mara", "speaker: quist-mara", StringComparison.Ordinal), LspActionTests.Apply(First, edit, editor.Uri("seeds/first.md")));
        Assert.Equal(Second.Replace("'mara'", "'quist-mara'", StringComparison.Ordinal), LspActionTests.Apply(Second, edit, editor.Uri("seeds/second.md")));
        Assert.Equal(
            [JsonValueKind.Number, JsonValueKind.Number, JsonValueKind.Null],
            edit.GetProperty("documentChanges").EnumerateArray().Select(document => document.GetProperty("textDocument").GetProperty("version").ValueKind));
        var quote = await Rename(editor, "seeds/first.md", 5, 10, "pledge");
        Assert.Equal(First.Replace("id: promise", "id: pledge", StringComparison.Ordinal), LspActionTests.Apply(First, quote, editor.Uri("seeds/first.md")));
        foreach (var wrong in new[] { "two words", "" })
            await Assert.ThrowsAsync<RemoteInvocationException>(() => Rename(editor, "seeds/first.md", 7, 14, wrong));
    });

    [Fact]
    public async Task A_rename_never_takes_the_id_of_another_actor_or_of_a_source_of_another_article()
    {
        const string Own = "---\ntitle: T\ndate: 2031-06-20\nactors: [{id: clerk, type: unnamed, as: a clerk}]\n---\nA clerk rests: a clerk.\n";
        using var corpus = new Corpus(("seeds/actors.yaml", Register), ("seeds/a.md", Own), ("seeds/b.md", Own));
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("seeds/a.md");
        var edit = await Rename(editor, "seeds/a.md", 3, 16, "official");
        Assert.Equal(1, edit.GetProperty("documentChanges").GetArrayLength());
        await editor.Open("seeds/actors.yaml", Register + "  - {id: nils, type: person, name: Nils Brandt}\n");
        await Assert.ThrowsAsync<RemoteInvocationException>(() => Rename(editor, "seeds/actors.yaml", 1, 11, "nils"));
    }

    [Fact]
    public Task Half_typed_front_matter_is_answered_from_its_last_good_state() => WithEditor(async editor =>
    {
        await editor.AskAt("textDocument/documentSymbol", "seeds/first.md");
        await editor.Type("seeds/first.md", 1, 12, 12, "\nsource: '");
        await editor.Shows("seeds/first.md", "2 CG1003 1");
        var hover = await editor.AskAt("textDocument/hover", "seeds/first.md", (12, 30));
        Assert.StartsWith("18 May 2031: **2031-05-18**", hover.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal(12, hover.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
        await Assert.ThrowsAsync<RemoteInvocationException>(() => Rename(editor, "seeds/first.md", 8, 14, "other"));
    });

    [Fact]
    public Task A_preview_is_the_body_in_pieces_with_their_annotations() => WithEditor(async editor =>
    {
        var preview = await editor.AskAt("corpusgen/preview", "seeds/first.md");
        Assert.Equal("First", preview.GetProperty("title").GetString());
        var pieces = preview.GetProperty("pieces").EnumerateArray().ToArray();
        Assert.Equal(First[First.IndexOf("😀", StringComparison.Ordinal)..], string.Concat(pieces.Select(piece => piece.GetProperty("text").GetString())));
        Assert.Equal(
            ["Mara Quist: actor Mara Quist 3", "18 May 2031: date 2031-05-18 9", "A vote is a vote.: quote Mara Quist 5", "Quist: actor Mara Quist 3"],
            pieces.SelectMany(piece => piece.GetProperty("marks").EnumerateArray().Select(mark =>
                $"{piece.GetProperty("text").GetString()}: {mark.GetProperty("kind").GetString()} {mark.GetProperty("label").GetString()} {mark.GetProperty("line").GetInt32()}")));
    });

    [Fact]
    public Task A_check_reads_the_corpus_anew_and_answers_with_the_sum() => WithEditor(async editor =>
    {
        await editor.Write("seeds/first.md", First.Replace("speaker: mara", "speaker: nobody", StringComparison.Ordinal));
        var result = await editor.Ask("corpusgen/check", new { });
        Assert.Equal((2, 1), (result.GetProperty("articles").GetInt32(), result.GetProperty("errors").GetInt32()));
    });

    private static Task<JsonElement> Rename(LspSession editor, string path, int line, int character, string newName) =>
        editor.Ask("textDocument/rename", new { textDocument = new { uri = editor.Uri(path) }, position = new { line, character }, newName });

    private static string[] Places(JsonElement locations) => [.. locations.EnumerateArray().Select(location =>
        $"{Path.GetFileName(new Uri(location.GetProperty("uri").GetString()!).LocalPath)} {Range(location.GetProperty("range"))}")];

    private static string[] Ranges(JsonElement items) => [.. items.EnumerateArray().Select(item => Range(item.GetProperty("range")))];

    private static string Range(JsonElement range) => $"{Position(range.GetProperty("start"))}-{Position(range.GetProperty("end"))}";

    private static string Position(JsonElement position) => $"{position.GetProperty("line").GetInt32()}:{position.GetProperty("character").GetInt32()}";

    private static async Task WithEditor(Func<LspSession, Task> test)
    {
        using var corpus = new Corpus(("seeds/actors.yaml", Register), ("seeds/first.md", First), ("seeds/second.md", Second));
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("seeds/first.md");
        await editor.Open("seeds/actors.yaml");
        await test(editor);
    }
}
