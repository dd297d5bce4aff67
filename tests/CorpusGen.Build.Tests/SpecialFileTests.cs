using System.Diagnostics;

namespace CorpusGen.Build.Tests;

public sealed class SpecialFileTests
{
    private static readonly string Talks = CorpusOnDisk.Article("Talks.");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_pipe_is_an_error_and_is_not_waited_for(bool writes)
    {
        if (OperatingSystem.IsWindows())
            return; // It has no pipes in folders.
        using var corpus = new CorpusOnDisk().With("talks.md", Talks).With("wire/talks.md", Talks);
        using (var made = Process.Start("mkfifo", [Path.Combine(corpus.Root, "pipe.md")]))
            made.WaitForExit();
        corpus.WithLink("l.md", "pipe.md");

        var run = corpus.Prepare(writes);
        Assert.Equal(2, run.Problems.Count);
        Assert.All(run.Problems, problem => Assert.Contains("cannot be opened, because it is a pipe", problem, StringComparison.Ordinal));
        Assert.Equal(["talks.md", "wire/talks.md"], run.Checked);
    }

    [Fact]
    public void An_empty_file_goes_to_the_compiler_which_says_what_it_lacks()
    {
        using var corpus = new CorpusOnDisk().With("empty.md", "");
        var run = corpus.Prepare();
        Assert.Empty(run.Problems);
        Assert.Equal(["empty.md"], run.Checked);
    }
}
