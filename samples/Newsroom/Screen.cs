using System.Text;
using Spectre.Console;

namespace Newsroom;

/// <summary>Where pages are written: a terminal in colour, or a file or a pipe in plain text.</summary>
internal static class Screen
{
    /// <summary>Lines that are longer tire the eye.</summary>
    private const int WidestLine = 100;

    /// <summary>A pipe has no width: what every terminal, mail and issue can hold.</summary>
    private const int PipedWidth = 80;

    // Not what the machine's locale says: articles are in every script.
    static Screen() => Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static IAnsiConsole Open() => Open(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole OpenErrors() => Open(Console.Error, Console.IsErrorRedirected);

    /// <summary>A line across the page with its title, in ASCII where no terminal says that it can draw.</summary>
    public static void Heading(this IAnsiConsole console, string title)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(Prose.Printable(title))}[/]")
        {
            Justification = Justify.Left,
            Style = new Style(Color.Grey),
            Border = console.Profile.Capabilities.Ansi ? BoxBorder.Square : BoxBorder.Ascii,
        });
    }

    /// <summary>
    /// A table without lines. Rows begin in Latin script: some terminals would turn a row around that begins in Arabic.
    /// </summary>
    public static Table Table(params string[] columns)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = columns.Any(name => name != "") };
        foreach (var name in columns)
            table.AddColumn(new TableColumn(new Text(name, new Style(Color.Grey))) { Padding = new Padding(0, 0, 2, 0) });
        table.Columns[^1].PadRight(0);
        return table;
    }

    private static IAnsiConsole Open(TextWriter writer, bool isPiped)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(isPiped ? new PlainWriter(writer) : writer),
            Ansi = isPiped ? AnsiSupport.No : AnsiSupport.Detect,
            // Without this, Spectre turns colours on wherever it meets the environment of a build server.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = !isPiped },
        });
        console.Profile.Width = isPiped ? PipedWidth : Math.Min(console.Profile.Width, WidestLine);
        return console;
    }

    /// <summary>Ends lines with LF, and without the spaces that fill the last column of a table.</summary>
    private sealed class PlainWriter(TextWriter inner) : TextWriter
    {
        private readonly StringBuilder _line = new();

        public override Encoding Encoding => inner.Encoding;

        public override void Write(char value)
        {
            _line.Append(value);
            if (value != '\n')
                return;
            inner.Write(_line.ToString().TrimEnd() + '\n');
            _line.Clear();
        }
    }
}
