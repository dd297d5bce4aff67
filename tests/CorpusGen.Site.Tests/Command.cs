using System.Diagnostics;

namespace CorpusGen.Site.Tests;

/// <summary>A program that runs to its end.</summary>
internal static class Command
{
    /// <summary>The output of the program, both streams; throws with them when the program fails.</summary>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var (code, output) = await TryAsync(program, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{program} ends with {code}:\n{output}");
    }

    /// <summary>The exit code and the output of the program, both streams.</summary>
    public static async Task<(int Code, string Output)> TryAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var streams = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, streams[0] + streams[1]);
    }
}
