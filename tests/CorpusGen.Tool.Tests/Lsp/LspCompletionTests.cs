using System.Text.Json;

namespace CorpusGen.Tool.Tests.Lsp;

public sealed class LspCompletionTests
{
    private const string Register =
        "actors:\n  - {id: mara, type: person, name: Mara Quist, jobTitle: Minister}\n  - {id: port, type: organization, name: Port Authority}\n";

    private const string Body = "Mara Quist opened the rout on June 18. “A vote is a vote,” she said. “We promised a vote on the day.”\n";

    /// <summary>Each case is front matter with a <c>|</c> for the cursor, and labels that are offered there, or after a <c>!</c> not.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "title: T\n|", "date updated id lang tags actors quotes dates mentions !title" },
        { "title: T\nda|", "date dates !title" },
        { "tit|le: T\n", "title" },
        { "title: T\nquotes:\n  - exact: A vote\n    |", "speaker prefix suffix kind cue addressee via !exact !title" },
        { "title: T\nquotes:\n  - exact: A vote\n    sp|\ndate: 2031-06-19\n", "speaker" },
        { "quotes:\n  - exact: A vote\n    kind: |", "direct indirect mixed reported none" },
        { "quotes:\n  - {exact: A vote, kind: |}\n", "direct none" },
        { "quotes:\n  - {exact: A vote, |}\n", "speaker kind !exact" },
        { "quotes: [{exact: A vote, speaker: m|}]\n", "mara port" },
        { "quotes:\n  - exact: A vote\n    speaker: [mara, |]\n", "mara port" },
        { "quotes:\n  - exact: A vote\n    speaker:\n      - |\n", "mara port" },
        { "quotes:\n  - exact: A vote\n    speaker: |\n    kind: mixed\n", "mara port !direct" },
        { "actors: [|]\n", "mara port actor" },
        { "actors:\n  - |\n", "mara port actor id type name" },
        { "actors:\n- mara\n- |\n", "port actor" },
        { "actors:\n  - id: x\n    type: |\n", "person organization state unnamed" },
        { "actors:\n  - id: x\n    country: |\n", "JP DE NO !UK" },
        { "draft: |\n", "true false" },
        { "lang: |\n", "en ja de" },
        { "quotes:\n  |", "quote !exact" },
        { "quotes:\n  - |", "quote exact id" },
        { "dates:\n  - exact: the 18th\n    type: |", "DATE TIME DURATION SET" },
        { "mentions:\n  - exact: she\n    actor: |", "mara port" },
        { "quotes:\n  - exact: |\n", "“A vote is a vote”|“We promised a vote on the day.”" },
        { "dates:\n  - exact: |\n", "“June 18”" },
        { "quotes:\n  - id: x:\n    exact: |\n", "“A vote is a vote”" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_place_decides_what_is_offered(string frontMatter, string expected)
    {
        var labels = (await Complete(frontMatter)).Select(item => item.GetProperty("label").GetString()!).ToArray();
        if (expected.StartsWith('“'))
        {
            Assert.All(expected.Split('|'), words => Assert.Contains(labels, label => label.TrimEnd(',') == words.Trim('“', '”')));
            return;
        }

        foreach (var label in expected.Split(' '))
        {
            if (label.StartsWith('!'))
                Assert.DoesNotContain(label[1..], labels);
            else
                Assert.Contains(label, labels);
        }
    }

    [Fact]
    public async Task A_key_has_its_sentence_and_an_id_the_name_and_the_office()
    {
        var key = (await Complete("title: T\nsou|")).Single(item => item.GetProperty("label").GetString() == "source");
        Assert.Equal("Where the article was published.", key.GetProperty("documentation").GetProperty("value").GetString());
        Assert.Equal("source: ", key.GetProperty("textEdit").GetProperty("newText").GetString());
        var id = (await Complete("quotes:\n  - {exact: A vote, speaker: |}\n")).Single(item => item.GetProperty("label").GetString() == "mara");
        Assert.Equal("Mara Quist, Minister", id.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Words_that_are_at_several_places_come_with_a_prefix_and_make_a_sound_quote()
    {
        using var corpus = new Corpus(("seeds/actors.yaml", Register));
        const string Text = "---\ntitle: T\ndate: 2031-06-19\nquotes:\n  - exact: \n---\nShe said: “We will vote again.” Later he said: “We will vote again.”\n";
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("seeds/a.md", Text);
        var items = (await editor.AskAt("textDocument/completion", "seeds/a.md", (4, 11))).GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(2, items.Length);
        foreach (var item in items)
        {
            var edit = item.GetProperty("textEdit");
            var completed = Text.Replace("exact: \n", "exact: " + edit.GetProperty("newText").GetString() + "\n", StringComparison.Ordinal);
            Assert.Contains("\n    prefix: ", completed, StringComparison.Ordinal);
            Assert.Equal(11, edit.GetProperty("range").GetProperty("start").GetProperty("character").GetInt32());
            await editor.Write("seeds/a.md", completed);
            await editor.Shows("seeds/a.md", "7 CG3006 3");
            await editor.Write("seeds/a.md", Text);
        }
    }

    [Fact]
    public async Task Snippets_have_places_to_fill_in()
    {
        var quote = (await Complete("quotes:\n  - |")).Single(item => item.GetProperty("label").GetString() == "quote");
        Assert.Equal(2, quote.GetProperty("insertTextFormat").GetInt32());
        Assert.Equal("exact: $1\n    speaker: $2", quote.GetProperty("textEdit").GetProperty("newText").GetString());
    }

    [Fact]
    public async Task A_client_without_snippets_gets_their_text_alone()
    {
        using var corpus = new Corpus(("seeds/actors.yaml", Register));
        await using var editor = LspSession.StartUninitialized(corpus);
        await editor.Ask("initialize", new { capabilities = new { } });
        await editor.Open("seeds/a.md", "---\ntitle: T\ndate: 2031-06-19\nactors:\n  - \n---\nText\n");
        var items = (await editor.AskAt("textDocument/completion", "seeds/a.md", (4, 4))).GetProperty("items").EnumerateArray().ToArray();
        Assert.All(items, item => Assert.Equal(1, item.GetProperty("insertTextFormat").GetInt32()));
        var actor = items.Single(item => item.GetProperty("label").GetString() == "actor");
        Assert.Equal("id: \n    type: \n    name: ", actor.GetProperty("textEdit").GetProperty("newText").GetString());
    }

    [Fact]
    public async Task The_register_completes_definitions()
    {
        using var corpus = new Corpus(("seeds/actors.yaml", Register));
        await using var editor = await LspSession.Start(corpus);
        await editor.Open("seeds/actors.yaml", Register + "  - id: x\n    type: \n    \n");
        Assert.Equal(["person", "organization", "state"], Labels(await editor.AskAt("textDocument/completion", "seeds/actors.yaml", (4, 10))));
        Assert.Contains("affiliation", Labels(await editor.AskAt("textDocument/completion", "seeds/actors.yaml", (5, 4))));
    }

    [Fact]
    public async Task Nothing_is_offered_in_the_body()
    {
        Assert.Empty(await Complete("title: T\n---\nText |"));
    }

    private static string[] Labels(JsonElement answer) => [.. answer.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("label").GetString()!)];

    private static async Task<JsonElement[]> Complete(string frontMatter)
    {
        using var corpus = new Corpus(("seeds/actors.yaml", Register));
        await using var editor = await LspSession.Start(corpus);
        var sound = $"---\ntitle: T\ndate: 2031-06-19\n---\n{Body}";
        await editor.Open("seeds/a.md", sound);
        var before = "---\n" + frontMatter[..frontMatter.IndexOf('|', StringComparison.Ordinal)];
        var after = frontMatter[(frontMatter.IndexOf('|', StringComparison.Ordinal) + 1)..];
        await editor.AskAt("textDocument/documentSymbol", "seeds/a.md");
        await editor.Write("seeds/a.md", before + after + (after.EndsWith('\n') ? "" : "\n") + "---\n" + Body);
        var line = before.Count(unit => unit == '\n');
        var answer = await editor.AskAt("textDocument/completion", "seeds/a.md", (line, before.Length - before.LastIndexOf('\n') - 1));
        return [.. answer.GetProperty("items").EnumerateArray()];
    }
}
