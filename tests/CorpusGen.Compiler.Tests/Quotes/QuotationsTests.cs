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

    [Fact]
    public void A_segment_at_the_very_start_and_end_of_a_body_has_no_marks()
    {
        Assert.False(AreWords("⟦words⟧"));
        Assert.True(AreWords("“⟦words⟧”"));
        Assert.False(new Quotations("").AreWords(new TextRange(0, 0)));
    }

    private static bool AreWords(string body)
    {
        var (start, end) = (body.IndexOf('⟦'), body.IndexOf('⟧') - 1);
        return new Quotations(body.Replace("⟦", "").Replace("⟧", "")).AreWords(new TextRange(start, end));
    }
}
