namespace CorpusGen.Authoring.Tests;

public sealed class QuoteTests
{
    [Theory]
    [InlineData("en", "“The route opens on Monday,” Mio Hamaura said.\n", "The route opens on Monday")]
    [InlineData("en", "\"Not yet,\" she said. She read “The Old Harbor” aloud.\n", "Not yet")]
    [InlineData("de", "„Die Strecke öffnet bald“, sagte Oda.\n", "Die Strecke öffnet bald")]
    [InlineData("fr", "« La route ouvre demain », a dit Oda.\n", "La route ouvre demain")]
    [InlineData("ja", "浜浦首相は「航路を必ず守る」と述べた。新しい船は「しおかぜ」という。\n", "航路を必ず守る")]
    [InlineData("ja", "便の名は「ミナト・エクスプレス」だ。\n", null)]
    public void Speech_is_told_from_names_and_titles(string lang, string body, string? expected)
    {
        Assert.Equal(expected is null ? [] : [expected], Drafts.Of(body, lang).Words(ProposalKind.Quote));
    }

    [Fact]
    public void An_interrupted_quotation_is_one_quote_with_a_list()
    {
        var draft = Drafts.Of("“The lamp burns at dusk,” Emi Kurose said, “whatever the weather.” She left.\n", "en");
        Assert.Single(draft.Words(ProposalKind.Quote));
        Assert.Contains("exact: [The lamp burns at dusk, whatever the weather.]", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_come_twice_get_a_context()
    {
        var draft = Drafts.Of("“We keep the promise,” Oda said.\n\nA day later: “We keep the promise,” Kurose said.\n", "en");
        Assert.Equal(2, draft.Words(ProposalKind.Quote).Length);
        Assert.Contains("fix: ", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_with_front_matter_keeps_every_character_and_gets_the_rest()
    {
        const string Before = "---\r\n# by hand\r\ntitle: 'Harbor: the end'   # kept\r\ndate: 2031-06-19\r\nlang: en\r\nquotes:\r\n"
            + "- {id: first, exact: We keep the promise}  # checked\r\n- {exact: Old Harbor, kind: none}\r\n---\r\n";
        const string Body = "“We keep the promise,” Oda said in “Old Harbor”.\r\n\r\n“We open the route on Monday,” she said.\r\n";
        var draft = Drafts.Of(Before + Body);
        Assert.Equal(["We open the route on Monday"], draft.Words(ProposalKind.Quote));
        var added = draft.Text.Split("\r\n").Except((Before + Body).Split("\r\n")).ToArray();
        Assert.Equal((Before + Body).Split("\r\n"), draft.Text.Split("\r\n").Where(line => !added.Contains(line)));
        Assert.Contains("- {id: we-open-the-route, speaker: oda, cue: said, exact: We open the route on Monday}", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', draft.Text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("“")]
    [InlineData("“” ” “ „ « '\" “a” “\u0000” “\uD800” 18日 31 June 99年\n")]
    [InlineData("- a\n- b: “c d e”, she said: # no\n")]
    public void No_text_makes_it_fail(string body) => Drafts.Of(body, title: null, date: null);

    [Fact]
    public void Broken_front_matter_is_refused_and_left_as_it_is()
    {
        const string Broken = "---\ntitle: [a\n---\n“We keep the promise,” Oda said.\n";
        var draft = Drafter.Draft(new DraftRequest(new("a.md", "a.md", Broken)));
        Assert.Equal((Broken, true), (draft.Text, draft.Refusal is not null));
    }
}
