
namespace CorpusGen.Authoring.Tests;

/// <summary>Speech, its sources and names in a language without blanks.</summary>
public sealed class JapaneseTests
{
    [Theory]
    [InlineData("橋は「つり橋の母」と呼ばれる。\n", null)]
    [InlineData("映画「灯を守る」が公開された。\n", null)]
    [InlineData("「のぼり」と「くだり」の二つがある。\n", null)]
    [InlineData("小説「港に帰る」。主人公は船長だ。\n", null)]
    [InlineData("市は「早く逃げて」と呼びかけた。\n", "早く逃げて")]
    [InlineData("岸辺市長は「最良の港」と評した。\n", "最良の港")]
    [InlineData("岸辺市長は「橋は直す」との考えを示した。\n", "橋は直す")]
    [InlineData("「橋は必ず直す」。岸辺市長はそう話した。\n", "橋は必ず直す")]
    public void Speech_is_told_from_terms_by_the_words_around_the_marks(string body, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Drafts.Of(body, "ja").Words(ProposalKind.Quote));

    [Fact]
    public void Quotations_in_a_row_are_one_quote()
    {
        var draft = Drafts.Of("岸辺市長は「橋は直す」「船は待つ」と語った。\n", "ja");
        Assert.Contains("exact: [橋は直す, 船は待つ]", draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("岸辺澪市長は出席した。同氏は「橋を直す」と述べた。\n", "岸辺澪")]
    [InlineData("岸辺澪市長と鳥羽蓮局長は出席した。同市長は「橋を直す」と述べた。\n", "岸辺澪")]
    [InlineData("岸辺澪市長と鳥羽蓮局長は出席した。市長は「橋を直す」と述べた。\n", "岸辺澪")]
    [InlineData("館主の岸辺ミオさん（81）は見守った。館主は「橋を直す」と述べた。\n", "岸辺ミオ")]
    [InlineData("岸辺すみれさん（26）は「橋を直す」と話した。\n", "岸辺すみれ")]
    [InlineData("「橋を直す」と岸辺澪市長。\n", "岸辺澪")]
    [InlineData("「橋を直す」と岸辺澪さんが話した。\n", "岸辺澪")]
    [InlineData("「橋を直す」。岸辺澪市長はそう話した。\n", "岸辺澪")]
    [InlineData("鳥羽蓮選手は岸辺澪監督に「橋を直す」と言われたという。\n", "岸辺澪")]
    [InlineData("「橋を直す」と言うのは漁師の岸辺澪さん（60）。\n", "岸辺澪")]
    [InlineData("「橋を直す」。そう話すのは漁師の岸辺澪さん（60）だ。\n", "岸辺澪")]
    [InlineData("「橋を直す」。岸辺澪市長は力を込めた。\n", "岸辺澪")]
    [InlineData("夫の岸辺澪さんは漁師だ。「橋を直すだけだ」。それが夫の口癖だ。\n", "岸辺澪")]
    [InlineData("岸辺澪さんの口癖は「橋を直すだけだ」だ。\n", "岸辺澪")]
    [InlineData("岸辺澪市長から「橋を直す」との意見が出た。\n", "岸辺澪")]
    [InlineData("主将の岸辺は「橋を直す」と振り返った。\n", "岸辺")]
    [InlineData("岸辺澪市長（58）＝無所属＝は「橋を直す」と話す。\n", "岸辺澪")]
    [InlineData("岸辺澪容疑者を逮捕した。「橋を直す」と容疑を否認している。\n", "岸辺澪")]
    [InlineData("ミナト電力は「橋を直す」との談話を発表した。\n", "ミナト電力")]
    [InlineData("市民団体「橋を守る会」は「橋を直す」と訴えた。\n", "橋を守る会")]
    [InlineData("ミナト市は会見した。市は「橋を直す」と説明した。\n", "ミナト市")]
    [InlineData("島の分校の校長は「橋を直す」と話した。\n", "島の分校の校長")]
    [InlineData("看護師の女性は立ち止まった。女性は「橋を直す」と話した。\n", "看護師の女性")]
    public void The_source_is_a_name_a_short_form_or_a_noun_for_people(string body, string expected)
    {
        var draft = Drafts.Of(body, "ja");
        var quote = draft.Proposals.Single(proposal => proposal is { Kind: ProposalKind.Quote, Withheld: null });
        var actor = draft.Proposals.Single(proposal => proposal.Kind == ProposalKind.Actor && proposal.Id == quote.Speaker);
        Assert.Equal(expected, actor["name"].Single());
    }

    [Theory]
    [InlineData("岸辺澪さんは「鳥羽蓮監督に『前を見ろ』と言われた。橋を見た」と話した。\n", "岸辺澪|鳥羽蓮")]
    [InlineData("岸辺澪さんは「監督に『前を見ろ』と言われた」と話した。鳥羽蓮監督は笑った。\n", "岸辺澪|鳥羽蓮")]
    [InlineData("岸辺澪さんは「鳥羽蓮監督が『前を見ろ』と言った。橋を見た」と話した。\n", "岸辺澪|鳥羽蓮")]
    [InlineData("岸辺澪さんは「記者に『前を見ろ』と言った」と話した。\n", "岸辺澪|岸辺澪")]
    [InlineData("岸辺澪さんは「いわゆる『前の橋』だ」と話した。\n", "岸辺澪")]
    public void Speech_within_speech_has_its_source(string body, string expected)
    {
        var draft = Drafts.Of(body, "ja");
        var names = draft.Proposals.Where(proposal => proposal.Kind == ProposalKind.Actor).ToDictionary(actor => actor.Id!, actor => actor["name"].Single());
        var quotes = draft.Proposals.Where(proposal => proposal is { Kind: ProposalKind.Quote, Withheld: null });
        Assert.Equal(expected, string.Join("|", quotes.Select(quote => names[quote.Speaker!])));
    }

    [Theory]
    [InlineData("岸辺澪局長は出席した。\n", "岸辺澪: 局長")]
    [InlineData("ヤン・ケラフ音楽監督は出席した。\n", "ヤン・ケラフ: 音楽監督")]
    [InlineData("市長選は16日に投票される。日本代表は出席した。子どもさんも来た。率いる監督は不在だ。\n", "日本: ")]
    [InlineData("岸辺澪投手が投げた。岸辺は勝った。\n", "岸辺澪: 投手")]
    [InlineData("サルヴァのヨナス・オルトゥン首相は出席した。\n", "サルヴァ: |ヨナス・オルトゥン: 首相")]
    public void Names_are_told_from_offices_and_other_words(string body, string expected)
    {
        var actors = Drafts.Of(body, "ja").Proposals.Where(proposal => proposal.Kind == ProposalKind.Actor);
        Assert.Equal(expected, string.Join("|", actors.Select(actor => $"{actor["name"].Single()}: {actor["jobTitle"].FirstOrDefault()}")));
    }

    [Theory]
    [InlineData("協議は12日午後に終わり、12日に発表された。\n", "12日午後|12日")]
    [InlineData("18日午前4時12分ごろに揺れた。\n", "18日午前4時12分ごろ")]
    public void A_time_of_day_belongs_to_its_date(string body, string expected) =>
        Assert.Equal(expected, string.Join("|", Drafts.Of(body, "ja").Words(ProposalKind.Date)));
}
