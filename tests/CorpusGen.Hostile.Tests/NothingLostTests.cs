using CorpusGen.Fuzz.Hosting;

namespace CorpusGen.Hostile.Tests;

public sealed class NothingLostTests(ValidCorpus valid) : IClassFixture<ValidCorpus>
{
    private const int Threads = 64;

    /// <summary>How many articles all threads ask for.</summary>
    private const int Common = 100;

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

                // All threads ask for the same articles first, and then each for others.
                var first = ids[..Common].Select(id => corpus.Find(id)!).ToArray();
                foreach (var at in Enumerable.Range(0, Common).Concat(Enumerable.Range(1, Common).Select(i => ((thread * Common) + i) % ids.Length)))
                    ValidCorpus.AssertSame(readers[at], corpus.Find(ids[at])!);
                return (First: first, corpus.Articles, corpus.Actors, corpus.Quotes, OfFirst: first[0].Actors[0].Quotes);
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
            Assert.All(seen[0].First.Zip(one.First), pair => Assert.Same(pair.First, pair.Second));
            Assert.Equal(one.First[0].Quotes, one.OfFirst);
        });
    }
}
