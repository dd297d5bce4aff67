using System.Runtime.CompilerServices;
using System.Text;
using CorpusGen.Tool;
using CorpusGen.Tool.Commands;

namespace CorpusGen.Export.Tests;

/// <summary>A folder for a test, which is gone after it.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            Write(path, text);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("corpusgen-export-").FullName;

    /// <summary>The articles of this repository.</summary>
    public static string Seeds { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "../../seeds"));

    /// <summary>The programs of npm that read exports.</summary>
    public static string Readers { get; } = System.IO.Path.Combine(Here(), "readers");

    /// <summary>A page of the documentation.</summary>
    public static string Page(string name) => File.ReadAllText(System.IO.Path.Combine(Here(), "../../docs", name));

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text, new UTF8Encoding(false));
    }

    /// <summary>Runs the program; its exit code and all that it prints.</summary>
    public static (int Code, string Text) Run(params string[] arguments)
    {
        var (stream, errors) = (new MemoryStream(), new StringWriter { NewLine = "\n" });
        var code = Program.Run(arguments, new Output(stream, errors, Stream.Null, false, false));
        return (code, Encoding.UTF8.GetString(stream.ToArray()) + errors);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Here([CallerFilePath] string path = "") => System.IO.Path.GetDirectoryName(path)!;
}
