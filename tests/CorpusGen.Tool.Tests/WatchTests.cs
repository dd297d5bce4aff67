using System.Text;
using CorpusGen.Tool.Commands;

namespace CorpusGen.Tool.Tests;

public sealed class WatchTests
{
    /// <summary>How long a report is waited for before the test fails.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Articles_are_checked_again_after_each_change()
    {
        using var corpus = new Corpus(("a.md", Corpus.Sound));
        using var stopping = new CancellationTokenSource();
        using var stream = new GrowingStream();
        var output = new Output(stream, TextWriter.Null, Stream.Null, false, false) { Stopping = stopping.Token };
        var run = Task.Run(() => Program.Run(["check", corpus.Folder, "--watch"], output));

        await stream.Ends("1 article: 0 errors, 0 warnings, 0 hints");
        corpus.Write("a.md", Corpus.NearMiss);
        await stream.Ends("1 article: 1 error, 0 warnings, 0 hints");
        corpus.Write("b.md", Corpus.NearMiss);
        await stream.Ends("2 articles: 2 errors, 0 warnings, 0 hints");
        corpus.Write("notes.json", "{}");
        corpus.Write("a.md", Corpus.Sound);
        await stream.Ends("2 articles: 1 error, 0 warnings, 0 hints");
        File.Delete(corpus.At("b.md"));
        await stream.Ends("1 article: 0 errors, 0 warnings, 0 hints");
        corpus.Write("actors.yaml", "actors: [\n");
        await stream.Ends("1 article: 1 error, 0 warnings, 0 hints");

        await stopping.CancelAsync();
        Assert.Equal(1, await run.WaitAsync(Patience));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("--format", "sarif")]
    public void Lines_and_reports_that_end_cannot_be_watched(params string[] arguments)
    {
        using var corpus = new Corpus(("a.md", Corpus.Sound));
        var run = ToolRun.Of(corpus, ["check", "--watch", .. arguments]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("--watch is for files on disk", run.Errors, StringComparison.Ordinal);
    }

    /// <summary>A stream that one thread writes and another reads.</summary>
    private sealed class GrowingStream : MemoryStream
    {
        private readonly Lock _lock = new();

        public override void Write(byte[] buffer, int offset, int count)
        {
            lock (_lock)
                base.Write(buffer, offset, count);
        }

        /// <summary>Waits until a line is the last but the line of the coverage.</summary>
        public async Task Ends(string line)
        {
            var began = DateTime.UtcNow;
            string text;
            while (true)
            {
                lock (_lock)
                    text = Encoding.UTF8.GetString(ToArray());
                var lines = text.TrimEnd('\n').Split('\n');
                if (lines.Length > 1 && lines[^2] == line)
                    return;
                Assert.True(DateTime.UtcNow - began < Patience, text);
                await Task.Delay(20);
            }
        }
    }
}
