namespace CorpusGen.Authoring.Tests;

public sealed class DateTests
{
    [Theory]
    [InlineData("en", "The talks ended on 18 June 2031, after two weeks.\n", "18 June 2031|two weeks")]
    [InlineData("en", "It was agreed last month, in 2030, and it may rain.\n", "last month|2030")]
    [InlineData("en", "Some 2030 people came.\n", "")]
    [InlineData("de", "Am 18. Juni 2031 begann die Prüfung. Sie dauert zwei Wochen.\n", "18. Juni 2031|zwei Wochen")]
    [InlineData("fr", "L’accord a été annoncé mardi à ses clients, en 2030.\n", "mardi|2030")]
    [InlineData("es", "Lo anunció este martes la Autoridad, en 2030.\n", "martes|2030")]
    [InlineData("ja", "協議は18日に終わった。30日間の停船は2032年6月に始まる。昨年の2倍だ。\n", "18日|30日間|2032年6月|昨年")]
    public void Expressions_are_found_and_read(string lang, string body, string expected)
    {
        Assert.Equal(expected, string.Join("|", Drafts.Of(body, lang).Words(ProposalKind.Date)));
    }

    [Fact]
    public void A_date_that_the_text_does_not_decide_is_a_comment_with_its_candidates()
    {
        var draft = Drafts.Of("The council will vote on the 25th of June.\n", "en");
        Assert.Empty(draft.Words(ProposalKind.Date));
        Assert.Contains("# draft: dates: {exact:", draft.Text, StringComparison.Ordinal);
        Assert.Contains("2031-06-25", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_a_date_is_a_draft()
    {
        Assert.Contains("\ndraft: true\n", Drafts.Of("The talks ended.\n", date: null).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("draft: true", Drafts.Of("The talks ended.\n").Text, StringComparison.Ordinal);
    }
}
