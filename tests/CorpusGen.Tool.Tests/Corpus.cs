using System.Text;

namespace CorpusGen.Tool.Tests;

/// <summary>A folder of articles, which is gone after the test.</summary>
internal sealed class Corpus : IDisposable
{
    public const string Sound = "---\ntitle: Harbor talks end\ndate: 2031-06-19\n---\nThe talks ended on the 18th.\n";

    /// <summary>An article whose quote differs from its body in two words.</summary>
    public const string NearMiss =
        "---\n# by hand\ntitle: Harbor\ndate: 2031-06-19\nquotes:\n  - exact: 'We promise a vote on the day'  # checked\n---\n“We promised a vote on the day,” she said.\n";

    public Corpus(params (string Path, string Text)[] files)
    {
        Folder = Directory.CreateTempSubdirectory("corpusgen-tool-").FullName;
        foreach (var (path, text) in files)
            Write(path, text);
    }

    public string Folder { get; }

    public string At(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), Encoding.UTF8.GetBytes(text));
    }

    public ToolRun Run(string command, params string[] arguments) => ToolRun.Of(this, [command, Folder, .. arguments]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
