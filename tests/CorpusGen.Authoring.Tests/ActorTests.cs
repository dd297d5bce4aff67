namespace CorpusGen.Authoring.Tests;

public sealed class ActorTests
{
    [Fact]
    public void A_spokesperson_without_a_name_passes_the_words_on()
    {
        var text = Drafts.Of("“No ship is late,” said a spokeswoman for the Harbor Ministry (HM).\n", "en").Text;
        Assert.Contains("speaker: harbor-ministry\n    via: a-spokeswoman\n", text, StringComparison.Ordinal);
        Assert.Contains("type: unnamed\n    name: a spokeswoman\n    count: 1\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_organization_in_an_office_is_the_affiliation()
    {
        var text = Drafts.Of("« La route ouvre », a dit Anne Dolmet, porte-parole du Syndicat des ports (SDP).\n", "fr").Text;
        Assert.Contains("affiliation: syndicat-des-ports\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MINATO - The route opens on Monday.\n", "MINATO")]
    [InlineData("Minato, 4 Dec 2031 (ATP) - The route opens on Monday.\n", "Minato, 4 Dec 2031 (ATP)")]
    [InlineData("The route opens - at last - on Monday.\n", null)]
    public void A_place_before_a_dash_is_the_dateline(string body, string? expected)
    {
        Assert.Equal(expected, Drafts.Of(body, "en").Fields.FirstOrDefault(field => field.Key == "dateline").Text);
    }

    [Theory]
    [InlineData("fr", "« La route ouvre », a dit la maire Anne Le Floch.\n", "le-floch")]
    [InlineData("de", "„Die Straße öffnet“, sagte Ministerin Ursula von der Heide.\n", "von-der-heide")]
    [InlineData("es", "«La ruta se abre», dijo la alcaldesa Ana de la Vega.\n", "de-la-vega")]
    [InlineData("en", "“The route opens,” said minister Mio Hamaura.\n", "hamaura")]
    public void Particles_belong_to_the_id_of_a_person(string lang, string body, string id) =>
        Assert.Contains($"  - id: {id}\n", Drafts.Of(body, lang).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "PORT ELARA — The mayor said the bridge would close. “It is old,” she said.\n")]
    [InlineData("pt", "PORTO LEVANTE — A prefeita disse que a ponte fecha amanhã.\n")]
    [InlineData("it", "PORTO ALTO (ANSAMI) - Il sindaco ha detto che il ponte chiude domani.\n")]
    public void A_dateline_in_capitals_is_nobody(string lang, string body) => Assert.DoesNotContain(
        Drafts.Of(body, lang).Proposals, proposal => proposal.Kind == ProposalKind.Actor && proposal.Words.StartsWith("PORT", StringComparison.Ordinal));

    [Theory]
    [InlineData("en", "It ended two weeks ago. The ship sails every Monday at 9 a.m. in the harbor.\n", "{exact: two weeks ago, value: 2031-06-05}|{exact: every Monday, type: SET, value: P1W, quant: EVERY}|{exact: 9 a.m., type: TIME}")]
    [InlineData("de", "Vor drei Monaten begann es. Alle zwei Wochen fährt ein Schiff, um 7 Uhr.\n", "{exact: Vor drei Monaten, value: 2031-03}|{exact: Alle zwei Wochen, type: SET, value: P2W, quant: EVERY}|{exact: 7 Uhr, type: TIME}")]
    [InlineData("es", "Llegaron a las seis de la mañana.\n", "")]
    public void Times_that_come_again_and_lengths_from_the_article_have_values(string lang, string body, string expected)
    {
        var dates = Drafts.Of(body, lang).Proposals.Where(proposal => proposal.Kind == ProposalKind.Date && proposal.Withheld is null);
        Assert.Equal(expected, string.Join("|", dates.Select(FrontMatterAdditions.InBraces)));
    }
}
