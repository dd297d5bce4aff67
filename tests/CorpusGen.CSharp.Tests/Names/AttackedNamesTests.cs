using CorpusGen.CSharp.Names;

namespace CorpusGen.CSharp.Tests.Names;

/// <summary>Ids that a stranger writes to be taken for others, in the scripts that docs/names.md lists.</summary>
public sealed class AttackedNamesTests
{
    [Theory]
    // Cyrillic for Latin
    [InlineData("paul", "раul")]
    [InlineData("scope", "ѕсоре")]
    [InlineData("north", "nоrth")]
    [InlineData("harbor", "hаrbor")]
    [InlineData("accord", "ассоrd")]
    [InlineData("xenon", "хenon")]
    [InlineData("yacht", "уacht")]
    [InlineData("jury", "јury")]
    [InlineData("island", "іsland")]
    [InlineData("quay", "ԛuay")]
    [InlineData("wave", "ԝave")]
    [InlineData("dues", "ԁues")]
    [InlineData("shore", "ѕhore")]
    [InlineData("pact", "рact")]
    [InlineData("hope", "һope")]
    [InlineData("valve", "ѵalve")]
    [InlineData("minister", "ministеr")]
    // Greek for Latin
    [InlineData("port", "pοrt")]
    [InlineData("nova", "noνa")]
    [InlineData("Alpha", "Αlpha")]
    [InlineData("Beta", "Βeta")]
    [InlineData("Zeta", "Ζeta")]
    [InlineData("Kappa", "Κappa")]
    [InlineData("Minato", "Μinato")]
    [InlineData("Xray", "Χray")]
    [InlineData("yield", "γield")]
    [InlineData("visa", "νisa")]
    [InlineData("union", "υnion")]
    [InlineData("prow", "ρrow")]
    [InlineData("Tiefwarden", "Τiefwarden")]
    [InlineData("Envoy", "Εnvoy")]
    [InlineData("Hamaura", "Ηamaura")]
    // Armenian for Latin
    [InlineData("house", "hօuse")]
    [InlineData("union", "սnion")]
    [InlineData("north", "ոorth")]
    [InlineData("hope", "հope")]
    [InlineData("quay", "զuay")]
    [InlineData("Ocean", "Օcean")]
    [InlineData("Story", "Տtory")]
    [InlineData("Unit", "Սnit")]
    [InlineData("Lamp", "Լamp")]
    // Cherokee for Latin
    [InlineData("DRAW", "ᎠᎡᎪᎳ")]
    [InlineData("Temple", "Ꭲemple")]
    [InlineData("Gulf", "Ꮐulf")]
    [InlineData("Mast", "Ꮇast")]
    [InlineData("Zone", "Ꮓone")]
    [InlineData("Sail", "Ꮪail")]
    [InlineData("Vote", "Ꮩote")]
    [InlineData("Pact", "Ꮲact")]
    [InlineData("Keeper", "Ꮶeeper")]
    // Coptic for Latin
    [InlineData("Anchor", "Ⲁnchor")]
    [InlineData("Buoy", "Ⲃuoy")]
    [InlineData("Harbor", "Ⲏarbor")]
    [InlineData("Kettle", "Ⲕettle")]
    [InlineData("Ocean", "Ⲟcean")]
    [InlineData("Port", "Ⲣort")]
    [InlineData("Talks", "Ⲧalks")]
    [InlineData("Xenon", "Ⲭenon")]
    // Lisu for Latin
    [InlineData("Port", "ꓑort")]
    [InlineData("Dock", "ꓓock")]
    [InlineData("Gate", "ꓖate")]
    [InlineData("Kelp", "ꓗelp")]
    [InlineData("Jetty", "ꓙetty")]
    [InlineData("Crew", "ꓚrew")]
    [InlineData("Fleet", "ꓝleet")]
    [InlineData("Light", "ꓡight")]
    [InlineData("Ship", "ꓢhip")]
    [InlineData("Wharf", "ꓪharf")]
    [InlineData("Union", "ꓴnion")]
    // Latin beyond ASCII
    [InlineData("island", "ısland")]
    [InlineData("gate", "ɡate")]
    [InlineData("anchor", "ɑnchor")]
    [InlineData("island", "ɩsland")]
    [InlineData("union", "ʋnion")]
    [InlineData("wave", "ᴡave")]
    [InlineData("shore", "ꜱhore")]
    [InlineData("oeuvre", "œuvre")]
    [InlineData("aegis", "ægis")]
    [InlineData("ţară", "țară")]
    [InlineData("știre", "ştire")]
    [InlineData("bǎo", "băo")]
    // a letter for several
    [InlineData("modern-harbor", "modeⅿ-harbor")]
    [InlineData("hall", "haӏӏ")]
    [InlineData("bly", "ыy")]
    [InlineData("viii", "ⅷ")]
    [InlineData("ill", "Ⅲ")]
    [InlineData("ffi", "ﬃ")]
    // soft dots
    [InlineData("ship", "shi\u0307p")]
    [InlineData("jetty", "j\u0307etty")]
    [InlineData("ship", "shı\u0307p")]
    [InlineData("island", "і\u0307sland")]
    [InlineData("vi\u0323ew", "vi\u0323\u0307ew")]
    // tatweel and shapes of Arabic
    [InlineData("\u0643\u062A\u0627\u0628", "\u0643\u062A\u0640\u0627\u0628")]
    [InlineData("\u0645\u064A\u0646\u0627\u0621", "\u0645\u064A\u0640\u0646\u0627\u0621")]
    [InlineData("\u0643\u062A\u0627\u0628", "\u06A9\u062A\u0627\u0628")]
    [InlineData("\u0645\u064A\u0646\u0627\u0621", "\u0645\u0649\u0646\u0627\u0621")]
    [InlineData("\u0639\u0644\u064A", "\u0639\u0644\u0649")]
    [InlineData("\u0647\u062C\u0631\u0629", "\u06BE\u062C\u0631\u0629")]
    [InlineData("\u0633\u0646\u0647", "\u0633\u0646\u06C1")]
    [InlineData("\u0642\u0631\u0627\u0631-\u0661\u0662", "\u0642\u0631\u0627\u0631-\u06F1\u06F2")]
    [InlineData("\u0648\u0642\u062A", "\uFEED\u0642\u062A")]
    [InlineData("\u0628\u0627\u0628-\u0661", "\u0628\u0627\u0628-\u0627")]
    [InlineData("\u0643\u0631\u0629", "\u0643\u0631\u06C3")]
    // Thai
    [InlineData("แม\u0E48", "เเม\u0E48")]
    [InlineData("ขวด", "ฃวด")]
    [InlineData("ท\u0E48า", "ฑ\u0E48า")]
    [InlineData("ชา", "ซา")]
    [InlineData("ค\u0E48า", "ด\u0E48า")]
    // Tamil
    [InlineData("க-1", "௧-1")]
    [InlineData("உர\u0BC8", "௨ர\u0BC8")]
    [InlineData("எழ\u0BC1", "௭ழ\u0BC1")]
    [InlineData("அண\u0BC8", "௮ண\u0BC8")]
    // Myanmar
    [InlineData("ဝ\u102B", "၀\u102B")]
    [InlineData("င\u102B\u1038", "ၚ\u102B\u1038")]
    // Japanese
    [InlineData("ロ-回", "口-回")]
    [InlineData("カ所", "力所")]
    [InlineData("ニ日", "二日")]
    [InlineData("エ事", "工事")]
    [InlineData("タ方", "夕方")]
    [InlineData("トラ", "卜ラ")]
    [InlineData("ハ月", "八月")]
    [InlineData("へや", "ヘや")]
    [InlineData("ー号", "一号")]
    [InlineData("才能", "オ能")]
    [InlineData("千代", "チ代")]
    [InlineData("ム所", "厶所")]
    [InlineData("ｶﾓﾒ", "カモメ")]
    [InlineData("パリ", "ﾊﾟﾘ")]
    [InlineData("日報", "曰報")]
    // punctuation
    [InlineData("kept.promise", "keptꓸpromise")]
    [InlineData("kept-promise", "keptⲻpromise")]
    [InlineData("kept_promise", "keptߺpromise")]
    [InlineData("reviews/harbor", "reviewsノharbor")]
    [InlineData("reviews/harbor", "reviews丿harbor")]
    [InlineData("reviews/harbor", "reviews〳harbor")]
    [InlineData("kept-promise", "keptーpromise")]
    [InlineData("kept-promise", "kept一promise")]
    [InlineData("v1.2", "v1\u06602")]
    [InlineData("portʼs", "portˈs")]
    [InlineData("portʼs", "portꞌs")]
    public void An_id_that_looks_like_another_does_not_get_in(string id, string attack)
    {
        Assert.NotEqual(id, attack);
        foreach (var (first, second) in new[] { (id, attack), (attack, id) })
        {
            var scope = new NameScope<string>();
            Assert.True(scope.TryAdd(CSharpName.From(first), first, out _, out _));
            Assert.False(scope.TryAdd(CSharpName.From(second), second, out var clash, out _));
            Assert.Equal(first, clash);
        }
    }

    [Theory]
    [InlineData("modern", "modem")]
    [InlineData("Q1", "Ql")]
    [InlineData("route-O", "route-0")]
    [InlineData("clear", "dear")]
    [InlineData("vv-strait", "w-strait")]
    [InlineData("modern-café", "modem-café")]
    [InlineData("첫-각가", "첫-가까")]
    [InlineData("海の道", "海ノ道")]
    [InlineData("きゃく", "きやく")]
    [InlineData("未来", "末来")]
    [InlineData("речь", "речи")]
    [InlineData("λόγος", "λόγοι")]
    [InlineData("كتاب", "كتب")]
    public void Ids_that_readers_tell_apart_both_get_in(string one, string other)
    {
        var scope = new NameScope<string>();
        Assert.True(scope.TryAdd(CSharpName.From(one), one, out _, out _));
        Assert.True(scope.TryAdd(CSharpName.From(other), other, out _, out _));
    }

    [Fact]
    public void Names_of_ASCII_that_share_a_skeleton_stay_when_another_comes_that_looks_like_both()
    {
        var scope = new NameScope<string>();
        Assert.True(scope.TryAdd("Modern", "a", out _, out _));
        Assert.True(scope.TryAdd("Modem", "b", out _, out _));
        Assert.False(scope.TryAdd("Mоdem", "c", out var clash, out var kind));
        Assert.Equal(("a", ClashKind.LooksAlike), (clash, kind));
        Assert.True(scope.TryAdd("Anna", "d", out _, out _));
    }
}
