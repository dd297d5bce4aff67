using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Binding;

public sealed class QuotePlacesTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_problem_points_at_the_entry_and_at_the_body_in_the_files_own_lines(string end)
    {
        var text = Article("quotes:\n- exact: the promise is kept\n- exact: kept\n- exact: [kept, The]", "\n😀 The promise\nis “kept”.\nIt is kept.").Replace("\n", end);
        var problems = Serious(Written.Bind(File("\uFEFF" + text)));
        Assert.Equal(["CG3001 5,10", "CG3002 6,10", "CG3003 7,17"], problems.Select(At));
        Assert.Equal(["10,4", "11,5", "12,7", "10,4"], problems.SelectMany(problem => problem.Related).Select(related => related.Place).Select(place =>
            FormattableString.Invariant($"{place.Span.Start.Line + 1},{place.Span.Start.Character + 1}")));
        Assert.Contains("line 10", problems[0].Text, StringComparison.Ordinal);
        Assert.Contains("2 times (line:column 11:5, 12:7)", problems[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(problems, problem => problem.Text.Contains('\n') || problem.Text.Contains('\r'));
    }

    [Fact]
    public void A_near_miss_tells_the_reason_and_shows_both_wordings()
    {
        var message = Only(Bind("quotes:\n- exact: the promise is kept", "He says “the promise was kept” now.")).Text;
        Assert.Contains("a few characters", message, StringComparison.Ordinal);
        Assert.Contains("the promise {was|is} kept", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prefix_that_decides_is_written_so_that_it_can_be_copied_into_YAML()
    {
        var message = Only(Bind("quotes:\n- exact: kept", "It's “kept”. He “kept” it. I “kept” it.")).Text;
        Assert.Contains("3 times", message, StringComparison.Ordinal);
        var prefix = message[(message.IndexOf("prefix: ", StringComparison.Ordinal) + 8)..message.IndexOf(" for the first", StringComparison.Ordinal)];
        Assert.Empty(Serious(Bind($"quotes:\n- exact: kept\n  prefix: {prefix}", "It's “kept”. He “kept” it. I “kept” it.")));
    }
}
