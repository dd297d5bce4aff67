using CorpusGen.Compiler.Model;
using CorpusGen.Tool.Reports;

namespace CorpusGen.Tool.Tests;

public sealed class ShownLineTests
{
    private static readonly Paint Plain = new(false);

    [Theory]
    [InlineData("exact: vote", "vote", "       ^^^^")]
    [InlineData("引用「投票」です", "投票", "      ^^^^")]
    [InlineData("한국어 투표", "투표", "       ^^^^")]
    [InlineData("cafe\u0301 vote", "vote", "     ^^^^")]
    [InlineData("a\tvote", "vote", "     ^^^^")]
    [InlineData("🗳️ vote", "vote", "  ^^^^")]
    [InlineData("😀 vote", "vote", "   ^^^^")]
    [InlineData("قال نعم أمس", "نعم", "    ^^^")]
    [InlineData("a\u202Evote", "vote", "       ^^^^")]
    [InlineData("a\u001B[31mvote", "vote", "           ^^^^")]
    public void The_marks_are_below_the_cells_of_the_text(string line, string marked, string expected)
    {
        var start = line.IndexOf(marked, StringComparison.Ordinal);
        var range = new TextRange(start, start + marked.Length);
        Assert.Equal(expected, new ShownLine(line, range).Marks(range, '^'));
    }

    [Fact]
    public void A_character_that_nobody_sees_is_shown_by_its_code_point()
    {
        Assert.Equal("aU+202Eb", new ShownLine("a\u202Eb", default).Text(Plain));
        Assert.Equal("aU+001B[31mb", new ShownLine("a\u001B[31mb", default).Text(Plain));
    }

    [Theory]
    [InlineData('x', 1)]
    [InlineData('字', 2)]
    public void A_long_line_is_cut_around_what_is_marked(char letter, int cells)
    {
        var line = new string(letter, 5000) + "vote" + new string(letter, 5000);
        var range = new TextRange(5000, 5004);
        var shown = new ShownLine(line, range);
        var text = shown.Text(Plain);
        Assert.StartsWith("…", text, StringComparison.Ordinal);
        Assert.EndsWith("…", text, StringComparison.Ordinal);
        Assert.InRange(text.Length * cells, 90, 110);
        Assert.Equal((text.IndexOf("vote", StringComparison.Ordinal) - 1) * cells + 1, shown.Marks(range, '^').IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_terminal_underlines_the_marked_text_too_because_it_may_reorder_it() =>
        Assert.Equal("قال \e[4mنعم\e[0m أمس", new ShownLine("قال نعم أمس", default).Text(new Paint(true), new TextRange(4, 7)));

    [Fact]
    public void Of_a_line_of_megabytes_only_the_part_around_a_problem_is_read()
    {
        var text = "first\r\n" + new string('x', 5_000_000) + "\r\nlast";
        var line = Lines.Around(text, 2_500_000);
        Assert.InRange(line.Length, 200, 10_000);
        Assert.InRange(2_500_000, line.Start + 100, line.End - 100);
        Assert.Equal("first", text[Lines.Around(text, 5).Start..Lines.Around(text, 5).End]);
        Assert.Equal("last", text[Lines.Around(text, text.Length).Start..]);
        Assert.Equal(7, Lines.Around(text, 7).Start);
    }

    [Fact]
    public void A_cut_halves_no_character()
    {
        var line = string.Concat(Enumerable.Repeat("😀", 300)) + "vote";
        var text = new ShownLine(line, new TextRange(600, 604)).Text(Plain);
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Equal(text, string.Concat(text.EnumerateRunes()));
    }
}
