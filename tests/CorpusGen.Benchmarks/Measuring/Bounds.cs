namespace CorpusGen.Benchmarks.Measuring;

/// <summary>What must hold, each said aloud with its figure; the exit code says whether all of it did.</summary>
internal sealed class Bounds
{
    private bool _areKept = true;

    public int ExitCode => _areKept ? 0 : 1;

    public void AtMost(string what, double figure, double bound, string unit = "") =>
        Say(figure <= bound, $"{what}: {figure:0.###}{unit}, at most {bound:0.###}{unit}");

    public void Exactly(string what, int count, int expected) =>
        Say(count == expected, $"{what}: {count}, expected {expected}");

    private void Say(bool isKept, string text)
    {
        Console.WriteLine($"{(isKept ? "kept  " : "BROKEN")}  {text}");
        _areKept &= isKept;
    }
}
