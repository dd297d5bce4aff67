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
    public void Names_that_a_reader_tells_apart_do_not(string one, string other) =>
        Assert.NotEqual(Confusables.Skeleton(one), Confusables.Skeleton(other));

    [Fact]
    public void The_skeleton_of_an_ASCII_name_is_the_name_and_costs_nothing()
    {
        const string name = "HarborTalksResume";
        Assert.Same(name, Confusables.Skeleton(name));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            Confusables.Skeleton(name);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void A_skeleton_looks_like_itself()
    {
        foreach (var name in UnicodeSamples.Many(20_000).Select(CSharpName.From))
            Assert.Equal(Confusables.Skeleton(name), Confusables.Skeleton(Confusables.Skeleton(name)));
    }
}
