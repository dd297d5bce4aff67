using CorpusGen.Fuzz.Hosting;

namespace CorpusGen.Hostile.Tests;

public sealed class NothingLostTests(ValidCorpus valid) : IClassFixture<ValidCorpus>
{
    private const int Threads = 64;

    [Fact]
    public void What_an_application_reads_is_what_stands_in_the_files()
    {
        Assert.Empty(valid.Problems);
        using var corpus = new LoadedCorpus(valid.Assembly);
        var byPath = corpus.Articles.ToDictionary(article => article.FilePath, StringComparer.Ordinal);

        Assert.Equal(valid.Files.Length, byPath.Count);
        foreach (var file in valid.Files)
            ValidCorpus.AssertSame(new IndependentReader(file.Text), byPath[file.Path]);
    }

    [Fact]
    public async Task Threads_that_all_make_first_use_of_a_corpus_read_the_same()
    {
        using var corpus = new LoadedCorpus(valid.Assembly);
        var ids = valid.Files.Select(file => file.Path[..^".md".Length]).ToArray();
        var readers = valid.Files.Select(file => new IndependentReader(file.Text)).ToArray();
        using var barrier = new Barrier(Threads);

        var seen = await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(
            () =>
            {
                barrier.SignalAndWait();

                // All threads ask for the same articles first, by id or in the list, and then each for others.
                for (var i = 0; i < 200; i++)
                {
                    var at = i < 100 ? i : ((thread * 100) + i) % ids.Length;
                    ValidCorpus.AssertSame(readers[at], corpus.Find(ids[at])!);
                }

                return (corpus.Articles, corpus.Actors, corpus.Quotes, First: corpus.Find(ids[0])!, Quotes0: corpus.Find(ids[0])!.Actors[0].Quotes);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.Equal(ids.Length, seen[0].Articles.Count);
        Assert.Equal(readers.Sum(reader => reader.Mappings("quotes").Length), seen[0].Quotes.Count);
        Assert.All(seen, one =>
        {
            Assert.Same(seen[0].Articles, one.Articles);
            Assert.Same(seen[0].Actors, one.Actors);
            Assert.Same(seen[0].First, one.First);
            Assert.Equal(one.First.Quotes, one.Quotes0);
        });
    }
}
