namespace CorpusGen.Authoring.Tests;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("en", "“We keep the promise,” Mio Hamaura, the mayor of Minato, said.\n", "hamaura: “We keep the promise")]
    [InlineData("en", "“We keep the promise,” said Emi Kurose, the keeper.\n", "kurose: “We keep the promise")]
    [InlineData("en", "Emi Kurose said: “We keep the promise.” “It stays,” she added.\n", "kurose: “We keep the promise.|kurose: “It stays")]
    [InlineData("en", "According to the Harbor Ministry (HM), “no ship is late”.\n", "harbor-ministry: “no ship is late")]
    [InlineData("en", "Two officials said the route was “not at risk”.\n", "two-officials: “the route was “not at risk”")]
    [InlineData("de", "„Die Strecke öffnet“, sagte Ministerin Anna Kern. „Es bleibt dabei“, fügte sie hinzu.\n", "kern: “Die Strecke öffnet|kern: “Es bleibt dabei")]
    [InlineData("de", "Nach Angaben von Paul Oda ist „alles bereit“.\n", "oda: “ist „alles bereit“")]
    [InlineData("de", "„Die Strecke öffnet“, sagte die Leiterin des Amts, Anna Kern. „Es bleibt dabei“, ergänzte sie.\n", "kern: “Die Strecke öffnet|kern: “Es bleibt dabei")]
    [InlineData("fr", "« La route ouvre », a assuré la ministre des ports, Anne Dolmet. « Rien ne change », ajoute-t-elle.\n", "dolmet: “La route ouvre|dolmet: “Rien ne change")]
    [InlineData("fr", "Le maire, Paul Odal, n’y croit pas. « La route restera fermée », ironise-t-il.\n", "odal: “La route restera fermée")]
    [InlineData("es", "«La ruta se abre mañana», dijo la alcaldesa de Minato, Ana Carrel. «No habrá otra», lamentó.\n", "carrel: “La ruta se abre mañana|carrel: “No habrá otra")]
    [InlineData("it", "«La rotta apre domani», ha detto il presidente del Consiglio Paolo Odescati. «Non ce n’è un’altra», aggiunge il premier.\n", "odescati: “La rotta apre domani|odescati: “Non ce n’è un’altra")]
    [InlineData("pt", "«A rota abre amanhã», afirmou o comandante Paulo Odemar. «Não há outra», disse ele.\n", "odemar: “A rota abre amanhã|odemar: “Não há outra")]
    [InlineData("ja", "浜浦澪首相は「航路を必ず守る」と述べた。浜浦氏は「約束は変わらない」と語った。\n", "浜浦澪: “航路を必ず守る|浜浦澪: “約束は変わらない")]
    [InlineData("ja", "「航路を必ず守る」とオダ市長は語った。\n", "oda: “航路を必ず守る")]
    [InlineData("ja", "「素晴らしい会談だった」と話すオダ市長\n", "oda: “素晴らしい会談だった")]
    [InlineData("ja", "港湾省が発表した声明によると、両者は「完全な停船と和平」で一致した。\n", "港湾省: “完全な停船と和平")]
    [InlineData("ja", "オダ市長はミナト港で演説し、航路は開くと主張した。ロシアは「後戻りできない道」を進んでいるとし、「将来に備えている」と指摘した。\n", "oda: “後戻りできない道|oda: “将来に備えている")]
    public void The_source_is_read_from_the_sentence(string lang, string body, string expected)
    {
        var quotes = Drafts.Of(body, lang).Proposals.Where(proposal => proposal.Kind == ProposalKind.Quote);
        Assert.Equal(expected, string.Join("|", quotes.Select(quote => $"{quote.Speaker}: “{quote.Words}")));
    }

    [Theory]
    [InlineData("en", "The mayor, Mio Hamaura, said that the route would open on Monday. It is long.\n", "hamaura", "indirect", "the route would open on Monday")]
    [InlineData("en", "The route will open, Mio Hamaura said on Monday.\n", "hamaura", "indirect", "The route will open")]
    [InlineData("en", "MARSA, June 18 — The route will open, Mio Hamaura said on Monday.\n", "hamaura", "indirect", "The route will open")]
    [InlineData("de", "Ministerin Anna Kern betonte am Montag, die Strecke werde bald öffnen.\n", "kern", "indirect", "die Strecke werde bald öffnen")]
    [InlineData("fr", "Selon le ministère des ports, la route ouvrira demain.\n", "ministère-des-ports", "indirect", "la route ouvrira demain")]
    [InlineData("fr", "Le maire, Paul Odal, a annoncé, lundi, que la route était « sûre et rapide ».\n", "odal", "mixed", "la route était « sûre et rapide »")]
    [InlineData("es", "La alcaldesa Ana Carrel añadió que la ruta se abre mañana.\n", "carrel", "indirect", "la ruta se abre mañana")]
    [InlineData("it", "Paolo Odescati, sindaco, ha spiegato che la rotta apre domani.\n", "odescati", "indirect", "la rotta apre domani")]
    [InlineData("pt", "Dois engenheiros disseram que a rota abre amanhã.\n", "dois-engenheiros", "indirect", "a rota abre amanhã")]
    public void A_clause_that_a_verb_of_speech_governs_is_indirect_speech(string lang, string body, string speaker, string kind, string words)
    {
        var draft = Drafts.Of(body, lang);
        var quote = draft.Proposals.Single(proposal => proposal.Kind == ProposalKind.Quote);
        Assert.Equal((speaker, words), (quote.Speaker, quote.Words));
        Assert.Contains($"kind: {kind}", draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "—¿Quién cierra la ruta?\n\n—Yo —dijo Ana Carrel—. Mañana mismo.\n", "|carrel", "¿Quién cierra la ruta?|Yo+Mañana mismo.")]
    [InlineData("fr", "« La route ouvre, s’indigne Paul Odal. Demain, elle ferme. »\n", "odal", "La route ouvre+Demain, elle ferme.")]
    [InlineData("en", "“The route opens,” Mio Hamaura said. “It stays open.”\n", "hamaura", "The route opens+It stays open.")]
    [InlineData("pt", "— A rota fecha?\n\n— Fecha — disse Ana Carrelo.\n\n— Quando?\n\n— Amanhã.\n", "|carrelo||carrelo", "A rota fecha?|Fecha|Quando?|Amanhã.")]
    public void Dialogues_and_attributions_within_quotations_are_read(string lang, string body, string speakers, string words)
    {
        var quotes = Drafts.Of(body, lang).Proposals.Where(proposal => proposal.Kind == ProposalKind.Quote).ToArray();
        Assert.Equal(speakers, string.Join("|", quotes.Select(quote => quote.Speaker)));
        Assert.Equal(words, string.Join("|", quotes.Select(quote => string.Join("+", quote["exact"]))));
    }

    [Fact]
    public void Without_evidence_a_quote_has_no_speaker_and_the_reason_tells_it()
    {
        var quote = Drafts.Of("“We keep the promise” is on the wall of the old harbor.\n", "en").Proposals.Single();
        Assert.Null(quote.Speaker);
        Assert.Contains("names no source", quote.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Actors_have_their_titles_abbreviations_and_numbers()
    {
        var text = Drafts.Of("欧州連合(EU)は20日、オダ大統領補佐官と会談した。港湾省の当局者3人は「航路を必ず守る」と述べた。\n", "ja").Text;
        Assert.Contains("name: 欧州連合\n    alternateName: EU\n", text, StringComparison.Ordinal);
        Assert.Contains("name: オダ\n    jobTitle: 大統領補佐官\n", text, StringComparison.Ordinal);
        Assert.Contains("type: unnamed\n    name: 港湾省の当局者3人\n    count: 3\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_actor_of_another_article_keeps_its_id_and_its_facts()
    {
        const string Body = "“We keep the promise,” said Emi Kurose, the keeper.\n";
        var first = Drafts.Of(Body, "en");
        var bound = Compiler.CorpusCompiler.Bind(
            Compiler.InputFile.Of(new("b.md", "b.md", first.Text)), Compiler.Binding.ActorRegister.Empty, Compiler.Schema.ArticleClasses.Empty);
        var second = Drafter.Draft(new DraftRequest(new("a.md", "a.md", "“It stays,” said Emi Kurose. Kurose left.\n")) { Others = [bound], Title = "T", Date = Drafts.Day, Lang = "en" });
        Assert.Null(second.Refusal);
        Assert.All(second.Proposals, proposal => Assert.Null(proposal.Withheld));
        Assert.Contains("  - id: kurose\n    type: person\n    name: Emi Kurose\n    jobTitle: keeper\n", second.Text, StringComparison.Ordinal);
    }
}
