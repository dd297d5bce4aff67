namespace CorpusGen.Tool.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("corpusgen che", "check")]
    [InlineData("corpusgen check --fo", "--format")]
    [InlineData("corpusgen check --format s", "sarif")]
    [InlineData("corpusgen completion z", "zsh")]
    [InlineData("corpusgen explain CG300", "CG3001,CG3002,CG3003,CG3004,CG3005,CG3006")]
    [InlineData("corpusgen fix --only CG3001,CG200", "CG3001,CG2001,CG3001,CG2002,CG3001,CG2003,CG3001,CG2004,CG3001,CG2005,CG3001,CG2006")]
    public void The_words_that_may_come_next_are_listed(string line, string expected)
    {
        using var corpus = new Corpus();
        var run = ToolRun.Of(corpus, "complete", "--position", $"{line.Length}", "--", line);
        Assert.Equal((0, expected), (run.Code, string.Join(',', run.Lines)));
    }

    [Fact]
    public void The_command_that_answers_is_not_listed()
    {
        using var corpus = new Corpus();
        var words = ToolRun.Of(corpus, "complete", "--position", "10", "--", "corpusgen ").Lines;
        Assert.Contains("fix", words);
        Assert.DoesNotContain("complete", words);
    }

    [Fact]
    public void Each_shell_has_a_script_without_carriage_returns()
    {
        using var corpus = new Corpus();
        foreach (var shell in new[] { "bash", "zsh", "fish", "pwsh" })
        {
            var run = ToolRun.Of(corpus, "completion", shell);
            Assert.Equal(0, run.Code);
            Assert.Contains("corpusgen complete --position", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', run.Output);
        }
    }
}
