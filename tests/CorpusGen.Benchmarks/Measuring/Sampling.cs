using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing.Etlx;
using Microsoft.Diagnostics.Tracing.Parsers;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace CorpusGen.Benchmarks.Measuring;

/// <summary>Samples this process through EventPipe: in which methods it spends its time, and which of them allocate.</summary>
internal static class Sampling
{
    /// <summary>Prints the methods that <paramref name="work"/> is most often in, of those that <paramref name="root"/> calls.</summary>
    public static void Print<T>(Func<T> work, string root, int rows = 40)
    {
        var file = Path.GetTempFileName() + ".nettrace";
        var session = new DiagnosticsClient(Environment.ProcessId).StartEventPipeSession(
        [
            new EventPipeProvider("Microsoft-DotNETCore-SampleProfiler", EventLevel.Informational),
            new EventPipeProvider(ClrTraceEventParser.ProviderName, EventLevel.Verbose, (long)(ClrTraceEventParser.Keywords.Default | ClrTraceEventParser.Keywords.GC)),
        ]);
        using (var trace = File.Create(file))
        {
            var copying = session.EventStream.CopyToAsync(trace);
            work();
            session.Stop();
            copying.Wait();
        }

        using var log = new TraceLog(TraceLog.CreateFromEventPipeDataFile(file));
        var time = new Methods(root);
        var bytes = new Methods(root);
        foreach (var one in log.Events)
        {
            if (one is GCAllocationTickTraceData tick)
                bytes.Add(one.CallStack(), tick.AllocationAmount64);
            else if (one.ProviderName == "Microsoft-DotNETCore-SampleProfiler")
                time.Add(one.CallStack(), 1);
        }

        time.Print("time in", rows);
        bytes.Print("bytes allocated in", rows);
        File.Delete(file);
    }

    /// <summary>Adds up weights by method: in the method itself, or in what it calls of the framework, and in all that it calls.</summary>
    private sealed class Methods(string root)
    {
        private readonly Dictionary<string, (double Self, double Inside)> _weights = new(StringComparer.Ordinal);
        private double _sum;

        public void Add(TraceCallStack? stack, double weight)
        {
            var names = Names(stack).ToArray();
            if (!names.Contains(root))
                return;
            _sum += weight;
            for (var i = 0; i < names.Length && names[i] != root; i++)
            {
                if (Array.IndexOf(names, names[i]) < i)
                    continue;
                var (self, inside) = _weights.GetValueOrDefault(names[i]);
                _weights[names[i]] = (self + (i == 0 ? weight : 0), inside + weight);
            }
        }

        public void Print(string title, int rows)
        {
            var table = new Table(title, "itself", "with what it calls");
            foreach (var (name, (self, inside)) in _weights.OrderByDescending(method => method.Value.Inside).Take(rows))
                table.Add(name, $"{self / _sum:0.0 %}", $"{inside / _sum:0.0 %}");
            table.Print();
        }

        private static IEnumerable<string> Names(TraceCallStack? stack)
        {
            for (; stack is not null; stack = stack.Caller)
            {
                var name = stack.CodeAddress.FullMethodName.Split('(', '[')[0];
                if (!name.StartsWith("System.", StringComparison.Ordinal) && name.Split('.') is [.., var type, var method] && !method.StartsWith("UpdateStateTable", StringComparison.Ordinal))
                    yield return type + "." + method;
            }
        }
    }
}
