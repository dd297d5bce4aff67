using System.CommandLine;
using System.Globalization;
using CorpusGen.Compiler.Reading;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen new</c>: a draft.</summary>
internal static class NewCommand
{
    private const string DayFormat = "yyyy-MM-dd";

    public static Command Create(Output output)
    {
        var path = new Argument<string>("PATH") { Description = "The article to write, such as seeds/harbor-talks.md." };
        var title = new Option<string?>("--title") { Description = "The headline. Without it: the words of the file's name." };
        var command = new ToolCommand(
            "new",
            "Writes a new draft.",
            """
            corpusgen new seeds/2031-06-19-harbor-talks.md
            corpusgen new seeds/talks.md --title 'Harbor talks: the end'
            """)
        {
            path, title,
        };
        command.SetAction(arguments =>
        {
            var file = arguments.GetValue(path)!;
            Write(file, arguments.GetValue(title));
            output.Text.WriteLine(file);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static void Write(string path, string? title)
    {
        var name = Path.GetFileName(path);
        if (FileKinds.Of(name) != FileKind.Article)
            throw new UseException($"'{name}' is not the name of an article; end it with .md or .txt");
        if (ArticlePath.Refusal(name, '/') is { } refusal)
            throw new UseException($"'{name}' {refusal}; choose another name");
        var words = Path.GetFileNameWithoutExtension(name);
        var start = words[..Math.Min(words.Length, DayFormat.Length)];
        if (DateOnly.TryParseExact(start, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            words = words[start.Length..];
        else
            day = DateOnly.FromDateTime(DateTime.Now);
        var headline = words.Replace('-', ' ').Replace('_', ' ').Trim();
        title ??= headline.Length > 0 ? char.ToUpperInvariant(headline[0]) + headline[1..] : name;
        var date = day.ToString(DayFormat, CultureInfo.InvariantCulture);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));
            file.Write($"---\ntitle: {Quoted(title)}\ndate: {date}\ndraft: true\n---\n\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UseException($"'{path}' cannot be written: {e.Message.TrimEnd('.')}; choose another path");
        }
    }

    /// <summary>A scalar of YAML in single quotes, where a line end is the only character that means another.</summary>
    private static string Quoted(string text) =>
        $"'{text.ReplaceLineEndings(" ").Replace("'", "''", StringComparison.Ordinal)}'";
}
