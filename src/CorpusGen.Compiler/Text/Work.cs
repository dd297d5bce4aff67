namespace CorpusGen.Compiler.Text;

/// <summary>
/// Counts the steps of searches on this thread. Steps are the same on every machine, so that a test can tell linear work from
/// quadratic work without a clock. Results never depend on the count.
/// </summary>
internal static class Work
{
    [ThreadStatic]
    private static long _steps;

    /// <summary>The steps so far: units compared or walked through, cells filled in, candidates looked at.</summary>
    public static long Steps => _steps;

    /// <summary>Adds steps, many at a time: a call for each would cost more than the step.</summary>
    public static void Add(long steps) => _steps += steps;
}
