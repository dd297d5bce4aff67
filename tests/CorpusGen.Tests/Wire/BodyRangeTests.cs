using System.Text;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Tests.Wire;

public sealed class BodyRangeTests
{
    [Theory]
    [InlineData("5 3", 5, 8, 5, 8)]
    [InlineData("5 3 2", 5, 8, 7, 10)]
    [InlineData("5 3 2 6", 5, 8, 7, 16)]
    [InlineData("0 0 0 0", 0, 0, 0, 0)]
    [InlineData("2147483 7", 2147483, 2147490, 2147483, 2147490)]
    public void A_range_is_written_in_units_and_in_how_many_more_bytes(string text, int start, int end, int utf8Start, int utf8End) =>
        Assert.Equal([new BodyRange(new TextPosition(start, end), utf8Start, utf8End)], BodyRange.Parse(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_comma_is_between_ranges() =>
        Assert.Equal([(1, 3), (4, 5), (9, 19)], BodyRange.Parse("1 2,4 1 0 0,9 10 3"u8).Select(range => (range.Position.Start, range.Position.End)));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("1")]
    [InlineData("1 2,")]
    public void Text_that_no_generator_writes_is_an_error(string text) =>
        Assert.Throws<FormatException>(() => BodyRange.Parse(Encoding.UTF8.GetBytes(text)));
}
