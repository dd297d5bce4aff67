using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Tests;

/// <summary>Counts the steps of searches, which are the same on every machine.</summary>
internal static class Steps
{
    /// <summary>What some work takes.</summary>
    public static long Of(Action work)
    {
        var before = Work.Steps;
        work();
        return Work.Steps - before;
    }

    /// <summary>
    /// Asserts that work of four times the size takes at most about six times the steps, which is what n log n may take: the square would
    /// be sixteen times as many.
    /// </summary>
    public static void GrowWithSize(int size, Func<int, Action> work)
    {
        var (few, many) = (Of(work(size)), Of(work(4 * size)));
        Assert.True(few > size / 4, $"only {few} steps are counted at size {size}");
        Assert.True(many <= 6 * few, $"{few} steps at size {size}, {many} at four times the size");
    }
}
