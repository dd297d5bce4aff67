using System.Diagnostics;
using System.Globalization;
using CorpusGen.Compiler.Model;
using CorpusGen.CSharp.Emission;
using CorpusGen.Fuzz.Inputs;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Fuzz.Commands;

/// <summary>
/// Takes inputs through all stages. None may throw, take longer than <see cref="MaxTime"/>, or allocate more than
/// <see cref="MaxAllocated"/>; the code that some of them give is parsed too.
/// </summary>
internal sealed class FuzzCommand(InputMaker inputs, int first, int count)
{
    private const int ParsedEvery = 16;

    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(1);

    private static readonly EmissionOptions Options = new("Newsroom", "public") { IsWanted = true, HasDocumentation = true };

    private readonly SortedDictionary<string, int> _problems = new(StringComparer.Ordinal);
    private readonly int[] _kinds = new int[Enum.GetValues<InputKind>().Length];
    private (TimeSpan Time, int Number) _slowest;
    private (double PerUnit, int Number) _greediest;
    private long _units, _allocated, _articles, _parsed;
    private int _failures;

    /// <summary>What a small input may allocate in bytes, and what each further unit of text may.</summary>
    private static long MaxAllocated(int units) => 2_000_000 + (2_000L * units);

    public int Run()
    {
        var clock = Stopwatch.StartNew();
        for (var number = first; number < first + count; number++)
            Try(number);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} inputs from {first:N0} ({string.Join(", ", _kinds.Select((times, kind) => $"{times:N0} {(InputKind)kind}"))}), {_units:N0} units, {clock.Elapsed.TotalSeconds:0} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_articles:N0} became articles, {_parsed:N0} times the code was parsed"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slowest: {_slowest.Time.TotalMilliseconds:0.0} ms (input {_slowest.Number}); most allocated: {_greediest.PerUnit:0} bytes a unit (input {_greediest.Number}); {_allocated / Math.Max(1, _units):N0} on average"));
        Console.WriteLine("problems: " + string.Join(", ", _problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"{problem.Key} {problem.Value:N0}"))));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_failures:N0} failed"));
        return _failures == 0 ? 0 : 1;
    }

    private void Try(int number)
    {
        var text = inputs.Make(number);
        _kinds[(int)inputs.KindOf(number)]++;
        _units += text.Length;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        try
        {
            var code = Emit(text);
            var time = Stopwatch.GetElapsedTime(started);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Measure(number, text, time, allocated);
            if (number % ParsedEvery == 0)
                Parse(number, code);
        }
        catch (Exception e)
        {
            Fail(number, e.ToString());
        }
    }

    /// <summary>The code of a corpus of one article, which is also its register.</summary>
    private string[] Emit(string text)
    {
        var corpus = Stages.Link([new SourceFile("/corpus/a.md", "a.md", text), new SourceFile("/corpus/actors.yaml", "actors.yaml", text)]);
        foreach (var problem in corpus.Problems)
            _problems[problem.Id] = _problems.GetValueOrDefault(problem.Id) + 1;
        _articles += corpus.Order.Count;
        return [CorpusEmitter.Emit(CorpusIndex.Of(corpus), Options), BucketEmitter.Emit(corpus.Buckets[0], Options)];
    }

    private void Measure(int number, string text, TimeSpan time, long allocated)
    {
        _allocated += allocated;
        if (time > _slowest.Time && number > first + 1_000) // the first ones are compiled while they run
            _slowest = (time, number);
        if (allocated / (double)Math.Max(64, text.Length) is var perUnit && perUnit > _greediest.PerUnit && number > first + 1_000)
            _greediest = (perUnit, number);
        if (time > MaxTime && Again(text) is var again && again > MaxTime)
            Fail(number, $"took {time}, and then {again}");
        if (allocated > MaxAllocated(text.Length))
            Fail(number, string.Create(CultureInfo.InvariantCulture, $"allocated {allocated:N0} bytes for {text.Length:N0} units"));
    }

    /// <summary>The time of a second run: the first may have waited for the processor.</summary>
    private TimeSpan Again(string text)
    {
        var started = Stopwatch.GetTimestamp();
        Emit(text);
        return Stopwatch.GetElapsedTime(started);
    }

    private void Parse(int number, string[] code)
    {
        _parsed++;
        foreach (var file in code)
        {
            if (CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(documentationMode: Microsoft.CodeAnalysis.DocumentationMode.Diagnose)).GetDiagnostics().FirstOrDefault() is { } wrong)
                Fail(number, wrong.ToString());
        }
    }

    private void Fail(int number, string why)
    {
        if (++_failures <= 20)
            Console.WriteLine($"input {number.ToString(CultureInfo.InvariantCulture)}: {why}");
    }
}
