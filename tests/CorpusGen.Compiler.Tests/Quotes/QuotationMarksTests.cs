using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Compiler.Tests.Quotes;

public sealed class QuotationMarksTests
{
    public static TheoryData<string, string> Pairs => new()
    {
        { "「", "」" }, { "『", "』" }, { "“", "”" }, { "\"", "\"" }, { "‘", "’" }, { "«", "»" }, { "‹", "›" }, { "„", "“" },
        { "„", "”" }, { "»", "«" }, { "”", "”" }, { "'", "'" }, { "«\u00A0", "\u00A0»" }, { "«\u202F", "\u202F»" },
        { "“‘", "’”" }, { "「『", "』」" }, { "「『", "』と彼は。」" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_known_pair_around_a_segment_makes_it_direct(string open, string close)
    {
        if (close.Length > 2)
            close = close[..1]; // the inner quotation only
        foreach (var end in new[] { "", ",", ".", "。", "?", "！", "…", "?!" })
            Assert.True(Stands($"x {open}[words{(end.Length > 0 ? "]" + end : "]")}{close} y"), open + end + close);
    }

    [Theory]
    [InlineData("[words] y")]
    [InlineData("x “[words]")]
    [InlineData("x [words]” y")]
    [InlineData("“some [words]” y")]
    [InlineData("“[words] more” y")]
    [InlineData("“[words]» y")]
    [InlineData("「[words]』 y")]
    [InlineData("”[words]“ y")]
    [InlineData("(“x” [words])")]
    [InlineData("x “\n[words]” y")]
    [InlineData("“[words]\n\nmore” y")]
    [InlineData("“[words]\n\n«more» y")]
    [InlineData("\"[words]\n\n\"more\" y")]
    public void Without_marks_that_belong_together_right_outside_it_is_not(string body) => Assert.False(Stands(body), body);

    [Fact]
    public void Punctuation_may_stand_inside_a_segment_and_marks_of_a_quotation_inside_it()
    {
        Assert.True(Stands("“[words, and more.]” y"));
        Assert.True(Stands("“[words ‘inside’]” y"));
        Assert.True(Stands("“‘[words]’ and more” y"));
        Assert.True(Stands("He said: “[words],” she"));
    }

    [Theory]
    [InlineData("“[Words.]\n\n“More,” she")]
    [InlineData("“Words.\n\n“[More],” she")]
    [InlineData("« [Words.] \n« More. »")]
    public void A_quotation_may_go_on_in_the_next_paragraph(string body) => Assert.True(Stands(body), body);

    [Fact]
    public void A_segment_at_the_very_start_and_end_of_a_body_has_no_marks()
    {
        Assert.False(Stands("[words]"));
        Assert.True(Stands("“[words]”"));
        Assert.False(QuotationMarks.StandsBetweenMarks("", new TextRange(0, 0)));
    }

    /// <summary>The segment is what stands between <c>[</c> and <c>]</c>.</summary>
    private static bool Stands(string body)
    {
        var (start, end) = (body.IndexOf('['), body.IndexOf(']') - 1);
        return QuotationMarks.StandsBetweenMarks(body.Replace("[", "").Replace("]", ""), new TextRange(start, end));
    }
}
