using System.Diagnostics;
using System.Globalization;

namespace CorpusGen.Benchmarks.Measuring;

/// <summary>
/// Runs commands and measures them with all that they start, a compiler server that stays behind included: every process that
/// inherits a mark in its environment. Linux only, as it reads <c>/proc</c>.
/// </summary>
internal sealed class ProcessTree : IDisposable
{
    private const string MarkName = "CORPUSGEN_BENCHMARK";

    // Looked at once: a process keeps the environment it started with.
    private readonly HashSet<int> _others = [];
    private readonly string _mark = $"{MarkName}={Guid.NewGuid():N}";

    /// <summary>A name of its own for a compiler server, so that none of somebody else's is measured.</summary>
    public string ServerName => _mark[(MarkName.Length + 1)..];

    /// <summary>Runs a command; fails where it does.</summary>
    public Usage Run(string folder, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[MarkName] = ServerName;
        var before = Sample().ToDictionary(process => process.Id, process => process.Processor);
        var last = new Dictionary<int, TimeSpan>();
        var peak = 0L;
        var clock = Stopwatch.StartNew();
        using var root = Process.Start(start)!;
        var output = root.StandardOutput.ReadToEndAsync();
        var errors = root.StandardError.ReadToEndAsync();
        do
        {
            var memory = 0L;
            foreach (var (id, processor, resident) in Sample())
            {
                memory += resident;
                last[id] = processor;
            }

            peak = Math.Max(peak, memory);
        }
        while (!root.WaitForExit(TimeSpan.FromMilliseconds(40)));

        var elapsed = clock.Elapsed;
        var text = output.Result + errors.Result;
        if (root.ExitCode != 0)
            throw new InvalidOperationException($"{command} {string.Join(' ', arguments)}: exit code {root.ExitCode}\n{text[Math.Max(0, text.Length - 3000)..]}");
        var used = last.Aggregate(TimeSpan.Zero, (sum, process) => sum + process.Value - before.GetValueOrDefault(process.Key));
        return new Usage(elapsed, used, peak, text);
    }

    /// <summary>Ends what stayed behind: only processes that bear the mark.</summary>
    public void Dispose()
    {
        foreach (var (id, _, _) in Sample())
        {
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
            }
            catch (ArgumentException)
            {
                // It ended by itself.
            }
        }
    }

    private IEnumerable<(int Id, TimeSpan Processor, long Resident)> Sample()
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) || _others.Contains(id))
                continue;
            if (Read(folder) is { } usage)
                yield return (id, usage.Processor, usage.Resident);
            else
                _others.Add(id);
        }
    }

    private (TimeSpan Processor, long Resident)? Read(string folder)
    {
        try
        {
            if (!File.ReadAllText(folder + "/environ").Contains(_mark, StringComparison.Ordinal))
                return null;
            // Behind the command's name in brackets: utime and stime are fields 14 and 15, the resident pages field 24 (proc(5)).
            var stat = File.ReadAllText(folder + "/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            long Field(int number) => long.Parse(fields[number - 3], CultureInfo.InvariantCulture);
            return (TimeSpan.FromSeconds((Field(14) + Field(15)) / 100.0), Field(24) * Environment.SystemPageSize);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // the process ended meanwhile, or is somebody else's
        }
    }
}

/// <summary>What a command took with all that it started.</summary>
/// <param name="Elapsed">On the clock.</param>
/// <param name="Processor">Of all processes, up to the last look at each.</param>
/// <param name="PeakMemory">The most resident bytes at one look, of all processes together.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record Usage(TimeSpan Elapsed, TimeSpan Processor, long PeakMemory, string Output);
