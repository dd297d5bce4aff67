using System.Text;
using CorpusGen.Tool.Commands;

namespace CorpusGen.Tool.Tests;

/// <summary>What a run of the program prints and returns. The path of the folder is left out.</summary>
internal sealed record ToolRun(int Code, string Output, string Errors)
{
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    public static ToolRun Of(Corpus corpus, params string[] arguments) => With(corpus, "", false, arguments);

    /// <summary>Runs the program with <paramref name="input"/> as its standard input.</summary>
    public static ToolRun With(Corpus corpus, string input, bool isTerminal, params string[] arguments)
    {
        var (stream, errors) = (new MemoryStream(), new StringWriter { NewLine = "\n" });
        var output = new Output(stream, errors, new MemoryStream(Encoding.UTF8.GetBytes(input)), isTerminal, false);
        var code = Program.Run(arguments, output);
        return new(code, Shorten(Encoding.UTF8.GetString(stream.ToArray())), Shorten(errors.ToString()));

        string Shorten(string text) => text.Replace(corpus.Folder + "/", "", StringComparison.Ordinal);
    }
}
