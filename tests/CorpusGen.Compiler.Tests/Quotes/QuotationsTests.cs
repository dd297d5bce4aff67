using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Compiler.Tests.Quotes;

/// <summary>In each body, the segment that is asked for is between ⟦ and ⟧.</summary>
public sealed class QuotationsTests
{
    public static TheoryData<string, string> Pairs => new()
    {
        { "「", "」" }, { "『", "』" }, { "“", "”" }, { "\"", "\"" }, { "‘", "’" }, { "«", "»" }, { "‹", "›" }, { "„", "“" },
        { "„", "”" }, { "»", "«" }, { "”", "”" }, { "'", "'" }, { "«\u00A0", "\u00A0»" }, { "«\u202F", "\u202F»" }, { "« ", " »" },
        { "“‘", "’”" }, { "「『", "』」" }, { "»", "»" }, { "›", "›" }, { "’", "’" }, { "„", "\"" }, { "“", "\"" }, { "\"", "”" },
        { "｢", "｣" }, { "＂", "＂" }, { "《", "》" }, { "〈", "〉" }, { "〝", "〟" }, { "〝", "〞" }, { "﹁", "﹂" }, { "﹃", "﹄" }, { "❝", "❞" },
        { "״", "״" }, { "``", "''" }, { "''", "''" }, { "‘‘", "’’" }, { "\u200F«", "»\u200F" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Words_between_a_known_pair_of_marks_are_direct(string open, string close)
    {
        foreach (var end in new[] { "", ",", ".", "。", "?", "！", "…", "?!", "।", "؟", "։", "။" })
            Assert.True(AreWords($"x {open}⟦words{(end.Length > 0 ? "⟧" + end : "⟧")}{close} y"), open + end + close);
    }

    [Theory]
    [InlineData("⟦words⟧ y")]
    [InlineData("x “⟦words⟧")]
    [InlineData("x ⟦words⟧” y")]
    [InlineData("“some ⟦words⟧” y")]
    [InlineData("“⟦words⟧ more” y")]
    [InlineData("“⟦words⟧» y")]
    [InlineData("「⟦words⟧』 y")]
    [InlineData("”⟦words⟧“ y")]
    [InlineData("(“x” ⟦words⟧)")]
    [InlineData("x “\n⟦words⟧” y")]
    [InlineData("“⟦words⟧\n\nmore” y")]
    [InlineData("“⟦words⟧\n\n«more» y")]
    [InlineData("A rise of “⟦5⟧%” was seen.")]
    [InlineData("- ⟦an item of a list⟧")]
    [InlineData("---\n⟦words⟧")]
    public void Words_without_marks_that_belong_together_are_not_direct(string body) => Assert.False(AreWords(body), body);

    [Theory]
    [InlineData("\"The route opens,\" ⟦Oda said⟧, \"and soon.\"")]
    [InlineData("\"The route opens\" ⟦Oda said⟧ \"and soon\"")]
    [InlineData("“The route opens,” ⟦Oda said⟧, “and soon.”")]
    [InlineData("The ships' ⟦captains⟧' route, Oda said.")]
    [InlineData("The ships’ ⟦captains⟧’ route, Oda said.")]
    [InlineData("'The route opens,' ⟦Oda said⟧, 'and soon.'")]
    [InlineData("'The ships' route opens,' ⟦Oda said⟧, 'and soon.'")]
    [InlineData("‘The route opens’ ⟦Oda said⟧ ‘and soon.’")]
    [InlineData("”Rutten öppnar.” ⟦sade Oda⟧ ”och snart.”")]
    [InlineData("»Reitti aukeaa», ⟦sanoi Oda⟧, »ja pian.»")]
    [InlineData("»Die Route öffnet«, ⟦sagte Oda⟧, »und bald.«")]
    [InlineData("« La route ouvre », ⟦dit Oda⟧, « et bientôt. »")]
    [InlineData("\" La route ouvre \", ⟦dit Oda⟧, \" et bientôt. \"")]
    [InlineData("织田说\"航路开放\"，⟦又说⟧\"很快\"。")]
    [InlineData("Oda氏は＂航路は開く＂⟦と述べ⟧、＂すぐに＂と続けた。")]
    [InlineData("„Die Route öffnet\", ⟦sagte Oda⟧, „und bald.\"")]
    [InlineData("The 5\" shell, ⟦Oda said⟧, is a 6\" one.")]
    [InlineData("—Abrimos la ruta —⟦dijo Oda⟧—. Y pronto.")]
    [InlineData("— Мы открываем путь, — ⟦сказал Ода⟧. — И скоро.")]
    [InlineData("– Rutten öppnar, ⟦sade Oda⟧.")]
    [InlineData("The route (⟦open⟧) is long.")]
    public void Words_between_two_quotations_are_not_direct(string body) => Assert.False(AreWords(body), body);

    [Theory]
    [InlineData("\"The route opens,\" Oda said, \"⟦and soon⟧.\"")]
    [InlineData("'The ships' route opens,' Oda said, '⟦and soon⟧.'")]
    [InlineData("'⟦The ships' route opens⟧,' Oda said, 'and soon.'")]
    [InlineData("‘⟦The captains’ route opens⟧,’ Oda said.")]
    [InlineData("‘⟦The route opens⟧’ Oda said. ‘And soon.’")]
    [InlineData("'⟦We can't wait⟧,' he said.")]
    [InlineData("The word ‘⟦yes⟧’ was the ships’ answer.")]
    [InlineData("The “rock ’n’ roll” band: “⟦We play⟧,” they said.")]
    [InlineData("Back in the ’90s, “⟦the route opened⟧,” Oda said.")]
    [InlineData("“He said ‘⟦yes⟧’ to me,” Oda said.")]
    [InlineData("“⟦He said ‘yes’⟧,” Oda said.")]
    [InlineData("‘He said “⟦yes⟧” to me,’ Oda said.")]
    [InlineData("There was “⟦no smoke⟧\" yet, and it took \"two hours” to be sure.")]
    [InlineData("There was “no smoke\" yet, and it took \"⟦two hours⟧” to be sure.")]
    [InlineData("织田说\"航路开放\"，又说\"⟦很快⟧\"。")]
    [InlineData("צה\"ל הודיע: \"⟦הנתיב נפתח⟧\".")]
    [InlineData("The 6\" model: \"⟦It is small⟧,\" she said.")]
    public void Apostrophes_inches_and_inner_quotations_do_not_hide_a_quotation(string body) => Assert.True(AreWords(body), body);

    [Theory]
    [InlineData("“⟦words, and more.⟧” y")]
    [InlineData("“⟦words ‘inside’⟧” y")]
    [InlineData("“‘⟦words⟧’ and more” y")]
    [InlineData("He said: “⟦words⟧,” she")]
    [InlineData("“**⟦The route opens⟧**,” Oda said.")]
    [InlineData("**“⟦The route opens⟧,”** Oda said.")]
    [InlineData("*“⟦The route opens⟧”*, Oda said.")]
    [InlineData("“_⟦The route opens⟧_,” Oda said.")]
    [InlineData("“<a href=\"routes.md\" title='it is'>⟦The route opens⟧</a>,” Oda said.")]
    [InlineData("\"Words <a href=\"routes.md\">here</a>,\" she said, \"⟦and there⟧.\"")]
    [InlineData("<p class=\"lead\">“⟦The route opens⟧,” Oda said.</p>")]
    [InlineData("If 3 <b and \"⟦b is 4⟧\" hold.")]
    [InlineData("“<em>⟦The route opens⟧</em>,” Oda said.")]
    [InlineData("“[⟦The route opens⟧](routes.md),” Oda said.")]
    [InlineData("“⟦The route opens⟧,[^1]” Oda said.")]
    [InlineData("“⟦The route opens⟧[1]” Oda said.")]
    [InlineData("“⟦The route opens⟧¹” Oda said.")]
    [InlineData("«¡⟦Abrimos la ruta⟧!», dijo Oda.")]
    [InlineData("“¿⟦Abrimos la ruta⟧?”, dijo Oda.")]
    [InlineData("“मार्ग खुलता है।” Oda, “⟦मार्ग खुलता है⟧।”")]
    [InlineData("“… ⟦and soon⟧ …” Oda said.")]
    [InlineData("“...⟦and soon⟧” Oda said.")]
    [InlineData("“—⟦and soon⟧—” Oda said.")]
    public void Punctuation_and_markup_may_be_between_the_marks_and_the_words(string body) => Assert.True(AreWords(body), body);

    [Theory]
    [InlineData("« ⟦Le pont tient⟧, dit Ada Holm. Pour l’instant. »")]
    [InlineData("« Le pont tient, dit Ada Holm. ⟦Pour l’instant.⟧ »")]
    [InlineData("« Le pont tient, dit M. Holm. ⟦Pour l’instant⟧. »")]
    [InlineData("« ⟦Le pont tient,⟧ s’indigne Ada Holm, maire de Lorme (FML). En octobre, il tombe. »")]
    [InlineData("« Le pont tient, s’indigne Ada Holm, maire de Lorme (FML). ⟦En octobre, il tombe.⟧ »")]
    [InlineData("« Le pont tient, a-t-elle dit, ⟦pour l'instant⟧ »")]
    [InlineData("« Il tient ? demande Ada. ⟦Pour l’instant⟧ », répond Oda.")]
    [InlineData("« ⟦Il tient⟧ ? demande Ada. Pour l’instant »")]
    [InlineData("« Il tient, dit Ada. ⟦Pour l’instant⟧, ajoute-t-elle. On verra. »")]
    [InlineData("Oda : « Il « tient », dit Ada. ⟦Pour l’instant⟧. »")]
    [InlineData("«⟦È un’intesa⟧, ha detto Oda -. La pace ha bisogno di firme.»")]
    [InlineData("«È un’intesa - ha detto Oda, seria -. ⟦La pace ha bisogno di firme.⟧»")]
    [InlineData("«⟦È un’intesa⟧ – spiega Oda – e una pace.»")]
    [InlineData("«El tubo mide igual —subraya Oda, con un tubo—. ⟦Lo otro ha adelgazado⟧».")]
    [InlineData("“⟦El tubo mide igual⟧, dijo Oda, y lo otro no”.")]
    [InlineData("“O rio subiu, disse Oda. ⟦Vamos sair⟧.”")]
    public void An_attribution_between_the_marks_is_not_the_speakers(string body) => Assert.True(AreWords(body), body);

    [Theory]
    [InlineData("« Le pont tient, ⟦dit Ada Holm⟧. Pour l’instant. »")]
    [InlineData("« Le pont ⟦tient⟧, dit Ada Holm. Pour l’instant. »")]
    [InlineData("« Le pont tient, dit Ada Holm. ⟦Pour⟧ l’instant. »")]
    [InlineData("« Le pont tient, dit Ada ⟦Holm. Pour l’instant.⟧ »")]
    [InlineData("« ⟦Le pont tient⟧, pour l’instant. »")]
    [InlineData("« Le pont tient, ⟦pour l’instant.⟧ »")]
    [InlineData("Le pont tient, dit Ada. ⟦Pour l’instant.⟧")]
    [InlineData("« Le pont tient », dit Ada. ⟦Pour l’instant⟧. « On verra. »")]
    [InlineData("«⟦È un’intesa⟧, ha bisogno di firme.»")]
    [InlineData("«È un’intesa - ha detto Oda, ⟦seria -. La pace.⟧»")]
    [InlineData("“⟦The bridge holds⟧, and she says it, too.”")]
    public void Only_a_verb_of_speech_parts_the_words_between_marks(string body) => Assert.False(AreWords(body), body);

    [Theory]
    [InlineData("“⟦Words.⟧\n\n“More,” she")]
    [InlineData("“Words.\n\n“⟦More⟧,” she")]
    [InlineData("« ⟦Words.⟧ \n« More. »")]
    [InlineData("\"⟦Words.⟧\n\n\"More,\" she")]
    [InlineData("\"Words.\n\n\"⟦More⟧,\" she")]
    [InlineData("\"Words.\n\n\"⟦More.⟧\n\n\"And more,\" she")]
    [InlineData("「⟦一段目。⟧\n\n「二段目」と述べた。")]
    [InlineData("“⟦Words.\n\nMore⟧,” she")]
    public void A_quotation_may_go_on_in_the_next_paragraph(string body) => Assert.True(AreWords(body), body);

    [Theory]
    [InlineData("—⟦Abrimos la ruta mañana⟧ —dijo Oda.")]
    [InlineData("—Abrimos la ruta —dijo Oda—. ⟦Y pronto⟧.")]
    [InlineData("—¡⟦Abrimos la ruta⟧! —dijo Oda.")]
    [InlineData("-⟦Abrimos la ruta⟧ -dijo Oda.")]
    [InlineData("— ⟦Nous ouvrons la route⟧, dit Oda.")]
    [InlineData("– ⟦Nous ouvrons la route⟧ ! dit Oda.")]
    [InlineData("— ⟦Abrimos a rota⟧ — disse Oda.")]
    [InlineData("– ⟦Rutten öppnar⟧, sade Oda.")]
    [InlineData("– Rutten öppnar, sade Oda. ⟦Och snart.⟧")]
    [InlineData("— Мы открываем путь, — сказал Ода. — ⟦И скоро⟧.")]
    [InlineData("Oda said:\n\n> ⟦The route opens tomorrow⟧\n")]
    [InlineData("Oda said:\n\n> ⟦The route opens tomorrow.⟧ It is long.\n> It is safe.\n")]
    [InlineData("Oda said:\n\n> The route opens tomorrow. ⟦It is long.⟧\n> It is safe.\n")]
    [InlineData("Oda said:\n\n> The route opens.\n>\n> ⟦It is safe.⟧\n")]
    [InlineData("Oda said:\n\n> **⟦The route opens⟧**\n")]
    public void Dialogue_after_a_dash_and_block_quotations_are_direct(string body) => Assert.True(AreWords(body), body);

    [Theory]
    [InlineData("—Abrimos la ⟦ruta⟧ mañana —dijo Oda.")]
    [InlineData("Oda said:\n\n> The route ⟦opens⟧ tomorrow\n")]
    [InlineData("Oda said:\n\n> The route opens.\n\n⟦And it is safe.⟧\n")]
    public void Words_from_the_middle_of_dialogue_are_not_all_of_it(string body) => Assert.False(AreWords(body), body);

    /// <summary>Each quotation is its words, with ? where an apostrophe may have ended it, or where marks of the same kind are inside.</summary>
    [Theory]
    [InlineData("“one” and “two”", "one|two")]
    [InlineData("“one ‘two’ three”", "one ‘two’ three|two?")]
    [InlineData("“one “two” three”", "one “two” three?|two")]
    [InlineData("“a “b “c” d” e”", "a “b “c” d” e?|b “c” d?|c")]
    [InlineData("“one", "")]
    [InlineData("one”", "")]
    [InlineData("“one”\n“two”", "one|two")]
    [InlineData("“one\n\n“two”", "one|two")]
    [InlineData("“one\n\ntwo”", "one\n\ntwo")]
    [InlineData("“one\n\n“two\n\n“three”", "one|two|three")]
    [InlineData("“one\n\ntwo “three” four", "three")]
    [InlineData("\"one\n\ntwo\" three", "")]
    [InlineData("'one\n\ntwo' three", "")]
    [InlineData("“one 'two\n\n“three”", "one 'two|three")]
    [InlineData("> “one\n>\n> “two”", "one|two")]
    [InlineData("'one's two'", "one's two")]
    [InlineData("'the ships' route'", "the ships' route")]
    [InlineData("‘the ships’ route", "the ships?")]
    [InlineData("‘the ships’ route’ and ‘the cars’ road’", "the ships’ route|the cars’ road")]
    [InlineData("‘goin’ home’", "goin’ home")]
    [InlineData("‘the hall’ route", "the hall")]
    [InlineData("The 5\" one and the \"big\" one", "big")]
    [InlineData("one\"two\"three", "")]
    [InlineData("a (\"two\") b", "two")]
    [InlineData("a [\"two\"] b", "two")]
    [InlineData("a {\"two\"} b", "two")]
    [InlineData("a/\"two\"/b", "two")]
    [InlineData("a—\"two\"—b", "two")]
    [InlineData("a：（\"two\"）b", "two")]
    [InlineData("\" one \" two", " one ")]
    [InlineData("\"\u00A0one\u00A0\" two", "\u00A0one\u00A0")]
    [InlineData("« one » two", " one ")]
    [InlineData("«\n", "")]
    [InlineData("« \n", "")]
    [InlineData("«", "")]
    [InlineData("\"…one\" two", "…one")]
    [InlineData("\"...one\" two", "...one")]
    [InlineData("\". . . one\" two", ". . . one")]
    [InlineData("\".@one\" two", ".@one")]
    [InlineData("\"—one\" two", "—one")]
    [InlineData("\"— one\" two", "— one")]
    [InlineData("`one` two", "")]
    [InlineData("``one'' two", "one")]
    [InlineData("``one`` two", "")]
    [InlineData("``one'' and ``two``", "one")]
    [InlineData("''one'' two", "one")]
    [InlineData("„one” „two“ „three\"", "one|two|three")]
    [InlineData("**\"one\"** two", "one")]
    [InlineData("\"**one**\" two", "**one**")]
    [InlineData("x********'one' two", "one")]
    [InlineData("x*******'one' two", "")]
    public void Marks_are_paired_from_the_start_of_the_paragraph(string body, string expected) => Assert.Equal(expected, Paired(body));

    [Fact]
    public void Eight_levels_of_quotations_are_paired()
    {
        // Different marks, so that none closes another.
        const string Open = "“‘«‹「『《〈", Close = "”’»›」』》〉";
        var body = string.Join("x ", Open.ToCharArray()) + "x" + string.Join(" x", Close.Reverse());
        Assert.Equal(8, new Quotations(body).All.Count);
        // With a ninth level the outermost is given up.
        var more = new Quotations("〝x " + body + " x〞");
        Assert.Equal(8, more.All.Count);
        Assert.DoesNotContain(more.All, quotation => quotation.Open == 0);
    }

    [Theory]
    [InlineData("—⟦Abrimos⟧", true)]
    [InlineData("—", false)]
    [InlineData("— ", false)]
    [InlineData("—— ⟦Abrimos⟧", false)]
    [InlineData("- ⟦Abrimos⟧", false)]
    [InlineData("-⟦Abrimos⟧", true)]
    [InlineData("  —⟦Abrimos⟧", true)]
    [InlineData("x —⟦Abrimos⟧", false)]
    [InlineData("—⟦Abrimos⟧ —dijo", true)]
    [InlineData("—Abrimos —⟦dijo⟧", false)]
    [InlineData("—Abrimos —dijo— ⟦y ya⟧", true)]
    [InlineData("—Abrimos —dijo— y ya —⟦dijo⟧", false)]
    [InlineData("—⟦Abrimos la ruta 4—5⟧ —dijo", true)]
    [InlineData("—⟦Abrimos el ex—ministro⟧ —dijo", true)]
    [InlineData("—Abrimos 4—⟦5⟧", false)]
    [InlineData("—⟦Sí.⟧ Ya —dijo", true)]
    [InlineData("—Sí. ⟦Ya⟧ —dijo", true)]
    [InlineData("—Sí ⟦ya⟧ —dijo", false)]
    [InlineData("—⟦Sí⟧ ya —dijo", false)]
    [InlineData("—“⟦Sí⟧” —dijo", true)]
    [InlineData("—*⟦Sí⟧* —dijo", true)]
    [InlineData("–⟦Sí⟧, sade", true)]
    [InlineData("–⟦Sí⟧", true)]
    [InlineData("–⟦Sí⟧\nsade", true)]
    [InlineData("–⟦Sí\nsade⟧", false)]
    [InlineData("> ⟦Sí⟧", true)]
    [InlineData("> ⟦Sí⟧, ya", false)]
    [InlineData("> ⟦Sí.⟧ Ya", true)]
    [InlineData("> Sí. ⟦Ya⟧", true)]
    [InlineData("> Sí, ⟦ya⟧", false)]
    [InlineData("> ⟦Sí\n> ya⟧", true)]
    [InlineData("> ⟦Sí\nya⟧", true)]
    [InlineData("> ⟦Sí⟧\nya", true)]
    [InlineData("> Sí\n\n⟦ya⟧", false)]
    [InlineData(">⟦Sí⟧", true)]
    [InlineData(">\n⟦Sí⟧", false)]
    [InlineData("x > ⟦Sí⟧", false)]
    public void Words_after_a_dash_and_in_a_block_are_whole(string body, bool expected) => Assert.Equal(expected, AreWords(body));

    [Fact]
    public void A_mark_may_be_as_far_from_the_words_as_the_longest_typography()
    {
        Assert.True(AreWords($"“{new string(' ', 600)}⟦words⟧”"));
        Assert.False(AreWords($"“{new string(' ', 601)}⟦words⟧”"));
        Assert.True(AreWords($"“⟦words⟧{new string(' ', 600)}”"));
        Assert.False(AreWords($"“⟦words⟧{new string(' ', 601)}”"));
        Assert.True(AreWords($"“<a href=\"{new string('x', 480)}\">⟦words⟧”"));
        Assert.False(AreWords($"“<a href=\"{new string('x', 520)}\">⟦words⟧”"));
        Assert.True(AreWords($"“[⟦words⟧]({new string('x', 480)})”"));
        Assert.False(AreWords($"“[⟦words⟧]({new string('x', 520)})”"));
        Assert.False(AreWords("“<a\nb>⟦words⟧”"));
        Assert.False(AreWords("“[⟦words⟧](a\nb)”"));
    }

    [Fact]
    public void A_segment_at_the_very_start_and_end_of_a_body_has_no_marks()
    {
        Assert.False(AreWords("⟦words⟧"));
        Assert.True(AreWords("“⟦words⟧”"));
        Assert.False(new Quotations("").AreWords(new TextRange(0, 0)));
    }

    private static string Paired(string body) => string.Join("|", new Quotations(body).All
        .Select(quotation => body[quotation.Inside.Start..quotation.Inside.End] + (quotation.IsCertain ? "" : "?")));

    private static bool AreWords(string body)
    {
        var (start, end) = (body.IndexOf('⟦'), body.IndexOf('⟧') - 1);
        return new Quotations(body.Replace("⟦", "").Replace("⟧", "")).AreWords(new TextRange(start, end));
    }
}
