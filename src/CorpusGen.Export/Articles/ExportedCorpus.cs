using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Export.Articles;

/// <summary>A linked corpus whose articles are on disk.</summary>
public sealed class ExportedCorpus
{
    /// <summary>Enough for all cores, and few articles in memory.</summary>
    private const int Batch = 64;

    private readonly CorpusFrame _frame;
    private readonly long[] _places;
    private readonly ArticleSpill _spill;

    internal ExportedCorpus(CorpusFrame frame, long[] places, ArticleSpill spill)
    {
        (_frame, _places, _spill) = (frame, places, spill);
        Cast = new ExportedCast(frame.Actors);
    }

    /// <summary>The actors that articles share.</summary>
    public ExportedCast Cast { get; }

    /// <summary>The own classes.</summary>
    public EquatableArray<ArticleClass> Classes => _frame.Classes.Classes;

    /// <summary>The problems between files. A place in an article has the path under the corpus root.</summary>
    public EquatableArray<Problem> Problems => _frame.Problems;

    /// <summary>
    /// Hands over articles in the order of the corpus. <paramref name="prepare"/> runs on all cores, and <paramref name="write"/> on this
    /// thread.
    /// </summary>
    /// <param name="isIn">Whether an article is meant, by its path under the corpus root.</param>
    /// <param name="prepare">Work that needs the article alone.</param>
    /// <param name="write">Takes the results in order.</param>
    public void ForEach<T>(Func<string, bool> isIn, Func<ExportedArticle, T> prepare, Action<T> write)
    {
        var (batch, results) = (new List<int>(Batch), new T[Batch]);
        for (var number = 0; number < _places.Length; number++)
        {
            if (isIn(_frame.Articles[number]))
                batch.Add(number);
            if (batch.Count == Batch || (number == _places.Length - 1 && batch.Count > 0))
            {
                Parallel.For(0, batch.Count, i => results[i] = prepare(Read(batch[i])));
                for (var i = 0; i < batch.Count; i++)
                    write(results[i]);
                batch.Clear();
            }
        }
    }

    private ExportedArticle Read(int number)
    {
        var (content, sources, body) = _spill.Read(_places[number]);
        if (_frame.DatedIdAt(_frame.Articles[number]) is { } id)
            content = content with { Id = id };
        return new ExportedArticle(content, body, sources, Cast);
    }
}
