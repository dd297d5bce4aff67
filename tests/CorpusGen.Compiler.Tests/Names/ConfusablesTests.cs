using CorpusGen.Compiler.Names;

namespace CorpusGen.Compiler.Tests.Names;

public sealed class ConfusablesTests
{
    [Theory]
    [InlineData("Paul", "Раul")]
    [InlineData("AB", "ΑΒ")]
    [InlineData("Scope", "Ѕсоре")]
    [InlineData("SOU", "ՏՕՍ")]
    [InlineData("DRAW", "ᎠᎡᎪᎳ")]
    [InlineData("Name", "Ｎａｍｅ")]
    [InlineData("ChapterVIII", "ChapterⅧ")]
    [InlineData("パリ", "ﾊﾟﾘ")]
    [InlineData("カ", "力")]
    [InlineData("ニ", "二")]
    [InlineData("エ", "工")]
    [InlineData("ロ", "口")]
    [InlineData("タ", "夕")]
    [InlineData("ト", "卜")]
    [InlineData("ハ", "八")]
    [InlineData("へ", "ヘ")]
    [InlineData("べ", "ベ")]
    [InlineData("ー号", "一号")]
    [InlineData("_١٢", "_۱۲")]
    [InlineData("كتاب", "کتاب")]
    [InlineData("แม่", "เเม่")]
    [InlineData("ßtadt", "βtadt")]
    [InlineData("Ång", "A\u030Ang")]
    [InlineData("Ёлка", "Ëлка")]
    public void Names_that_look_alike_have_one_skeleton(string one, string other)
    {
        Assert.NotEqual(one, other);
        Assert.Equal(Confusables.Skeleton(one), Confusables.Skeleton(other));
        Assert.True(Confusables.AreAlike(one, other));
        Assert.True(Confusables.AreAlike(other, one));
    }

    [Theory]
    [InlineData("Q1", "Ql")]
    [InlineData("QO", "Q0")]
    [InlineData("Étape1", "ÉtapeI")]
    [InlineData("きゃく", "きやく")]
    [InlineData("はは", "ばば")]
    [InlineData("Resume", "Résumé")]
    [InlineData("未来", "末来")]
    [InlineData("Иван", "Ivan")]
    [InlineData("Modern", "Modem")]
    [InlineData("Modernité", "Modemité")]
    [InlineData("_1号", "L号")]
    [InlineData("第0章", "第O章")]
    [InlineData("가까", "각가")]
    [InlineData("カノ", "カ")]
    [InlineData("サー", "サ")]
    [InlineData("قرار٢٠", "قرار٢")]
    public void Names_that_a_reader_tells_apart_are_not_alike(string one, string other) =>
        Assert.False(Confusables.AreAlike(one, other));

    [Fact]
    public void Names_of_ASCII_are_never_alike_and_cost_nothing()
    {
        Assert.False(Confusables.AreAlike("HarborTalksl0", "HarborTalksIO"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            Confusables.AreAlike("HarborTalksl0", "HarborTalksIO");
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
