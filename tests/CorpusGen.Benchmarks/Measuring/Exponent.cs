namespace CorpusGen.Benchmarks.Measuring;

/// <summary>How a figure grows with a size.</summary>
internal static class Exponent
{
    /// <summary>
    /// The exponent of the power of the size that fits best: least squares of the logarithms. One is linear, two quadratic; figures that do not
    /// grow have zero.
    /// </summary>
    public static double Of(IReadOnlyList<double> sizes, IReadOnlyList<double> figures)
    {
        var x = sizes.Select(size => Math.Log(size)).ToArray();
        var y = figures.Select(figure => Math.Log(Math.Max(1e-9, figure))).ToArray();
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
