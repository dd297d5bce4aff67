using System.Text;
using CorpusGen.Runtime;

namespace CorpusGen.Tests;

public sealed class TableLineTests
{
    [Fact]
    public void A_line_says_its_kind_its_places_and_its_fields()
    {
        var line = new TableLine("Q120 11 68 22|ikept-promise|shamaura|c"u8);
        Assert.Equal('Q', line.Kind);
        Assert.Equal([new BodyRange(new TextPosition(120, 131), 188, 221)], line.Ranges);
        var fields = new List<string>();
        foreach (var field in line)
            fields.Add(field.Key + "=" + field.Text);
        Assert.Equal(["i=kept-promise", "s=hamaura", "c="], fields);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(@"a\pb", "a|b")]
    [InlineData(@"a\\pb", @"a\pb")]
    [InlineData(@"a\nb", "a\nb")]
    [InlineData(@"\u{1F600}\u{A}灯\\", "😀\n灯\\")]
    public void Escapes_stand_for_what_would_end_a_field_or_a_line(string escaped, string text)
    {
        foreach (var field in new TableLine(Encoding.UTF8.GetBytes($"A|x{escaped}|y")))
            Assert.Equal(field.Key == 'x' ? text : "", field.Text);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_comes_back_as_it_is()
    {
        foreach (var field in new TableLine(@"A|x\u{D800}a\u{DC00}"u8))
            Assert.Equal("\uD800a\uDC00", field.Text);
    }

    [Fact]
    public void A_line_may_have_neither_places_nor_fields()
    {
        var count = 0;
        foreach (var _ in new TableLine("A"u8))
            count++;
        Assert.Equal(0, count);
    }

    [Fact]
    public void A_line_ends_at_LF_or_with_the_table()
    {
        var table = "A|x\nB"u8;
        Assert.Equal(3, TableLine.EndOf(table, 0));
        Assert.Equal(5, TableLine.EndOf(table, 4));
        Assert.Equal(3, TableLine.EndOf(table, 3));
    }
}
