using System.Text;
using CorpusGen.Tool.Reports;

namespace CorpusGen.Tool.Commands;

/// <summary>The streams of the program, which a test replaces.</summary>
/// <param name="Stream">Standard output.</param>
/// <param name="Errors">Standard error.</param>
/// <param name="Input">Standard input.</param>
/// <param name="IsTerminal">Whether standard output is a terminal that shows colours.</param>
/// <param name="ShowsProgress">Whether standard error is a terminal.</param>
internal sealed record Output(Stream Stream, TextWriter Errors, Stream Input, bool IsTerminal, bool ShowsProgress)
{
    private TextWriter? _text;

    /// <summary>Ends a command that otherwise runs until its process ends.</summary>
    public CancellationToken Stopping { get; init; }
    private StreamReader? _input;

    /// <summary>Standard output as text in UTF-8.</summary>
    public TextWriter Text => _text ??= new StreamWriter(Stream, new UTF8Encoding(false), 1 << 14, leaveOpen: true) { NewLine = "\n" };

    /// <summary>The colours of standard output.</summary>
    public Paint Paint => new(IsTerminal);

    /// <summary>The streams of this process. A pipe that its reader closed takes everything and keeps nothing.</summary>
    public static Output OfProcess()
    {
        var hasColors = !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new(
            new BufferedStream(Console.OpenStandardOutput(), 1 << 14),
            new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
            Console.OpenStandardInput(),
            hasColors,
            !Console.IsErrorRedirected);
    }

    /// <summary>The next line of standard input; <see langword="null"/> at its end.</summary>
    public string? ReadLine() => (_input ??= new StreamReader(Input, new UTF8Encoding(false))).ReadLine();

    /// <summary>Writes the text that is still in memory.</summary>
    public void Flush()
    {
        // A server closes the stream when its client is gone.
        if (!Stream.CanWrite)
            return;
        _text?.Flush();
        Stream.Flush();
    }
}
