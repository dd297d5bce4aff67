using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Projects;

/// <summary>Runs MSBuild of the .NET SDK.</summary>
internal static class MSBuild
{
    /// <summary>
    /// The values of a project after the targets before the compiler. The compiler is not started, and nothing is built or restored.
    /// </summary>
    /// <returns>The result, or the errors of MSBuild.</returns>
    public static (JsonElement? Result, string Errors) Evaluate(string project, string? framework)
    {
        var file = Path.GetTempFileName();
        try
        {
            var errors = Run(
            [
                project,
                "-t:Compile",
                "-getItem:CscCommandLineArgs,_CorpusOutput",
                "-getProperty:CorpusExclude,CorpusRootDirectory,TargetName,CorpusNamed,CorpusNamedDates,ProjectAssetsFile",
                "-getResultOutputFile:" + file,
                "-p:DesignTimeBuild=true",
                "-p:SkipCompilerExecution=true",
                "-p:ProvideCommandLineArgs=true",
                "-p:BuildProjectReferences=false",
                "-p:CorpusSettingsOnly=true",
                // The compiler's target is run although its output is up to date.
                "-p:NonExistentFile=__none__/__none__",
                .. framework is null ? Array.Empty<string>() : ["-p:TargetFramework=" + framework],
            ]).Errors;
            var text = File.ReadAllText(file);
            return (text.Length == 0 ? null : JsonDocument.Parse(text).RootElement.Clone(), errors);
        }
        catch (JsonException e)
        {
            return (null, e.Message);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The frameworks that a project is built for, when they are more than one.</summary>
    public static string[] Frameworks(string project) =>
        Run([project, "-getProperty:TargetFrameworks"]).Output
            .Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The files that the evaluation of a project reads.</summary>
    public static IEnumerable<string> Imports(string project)
    {
        var file = Path.GetTempFileName();
        try
        {
            Run([project, "-preprocess:" + file]);
            var lines = File.ReadAllLines(file);
            // A comment names each file, between lines of equals signs.
            return [.. lines.Where((line, i) => i + 1 < lines.Length && IsRule(lines[i + 1]))
                .Where(line => Path.IsPathFullyQualified(line))
                .Distinct()];
        }
        finally
        {
            File.Delete(file);
        }

        static bool IsRule(string line) => line.Length > 50 && line.AsSpan().Trim('=').IsEmpty;
    }

    private static (string Output, string Errors) Run(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", "-nologo", "-v:q", "-nodeReuse:false", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // A program that MSBuild started inherits this, and it may be the path of another MSBuild.
        start.Environment.Remove("MSBUILD_EXE_PATH");
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (output, process.ExitCode == 0 ? "" : output + errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception e)
        {
            throw new UseException($"The .NET SDK cannot be started: {e.Message}; install it, or use --no-project");
        }
    }
}
