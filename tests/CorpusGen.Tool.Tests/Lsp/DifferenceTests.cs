using CorpusGen.Compiler.Model;
using CorpusGen.Tool.Lsp;

namespace CorpusGen.Tool.Tests.Lsp;

public sealed class DifferenceTests
{
    [Theory]
    [InlineData("a\nb\nc\nd\ne\n", "a\nB\nc\nd\nE\n", "2-3:B 8-9:E")]
    [InlineData("a\nc\n", "a\nb\nc\n", "2-2:b\n")]
    [InlineData("a\nb\nc", "a\nc", "2-4:")]
    [InlineData("same\n", "same\n", "")]
    [InlineData("", "new", "0-0:new")]
    [InlineData("title: en_GB\nx\ny\nlang: en_GB\n", "title: en_GB\nx\ny\nlang: en-GB\n", "25-26:-")]
    public void Each_run_of_lines_that_differ_is_a_change(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join(' ', Difference.Of(before, after).Select(change => $"{change.Range.Start}-{change.Range.End}:{change.Text}")));

    [Fact]
    public void The_changes_make_the_other_text()
    {
        var random = new Random(18);
        for (var round = 0; round < 2000; round++)
        {
            var (before, after) = (Text(), Text());
            var changes = Difference.Of(before, after);
            Assert.Equal(after, new SourceFile("a", "a", before).With(changes));
        }

        string Text() => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => $"{(char)('a' + random.Next(8))}{(random.Next(4) == 0 ? "" : "\n")}"));
    }
}
