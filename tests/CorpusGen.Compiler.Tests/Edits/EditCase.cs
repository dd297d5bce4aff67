using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Tests.Edits;

/// <summary>
/// A corpus with a problem, and the file after one of the problem's edits. In the tables, a line that starts with <c>&lt;</c> is only
/// before the edit, and a line that starts with <c>&gt;</c> is only after it.
/// </summary>
/// <param name="Name">What the case shows.</param>
/// <param name="Id">The id of the problem.</param>
/// <param name="Kind">The kind of the edit.</param>
/// <param name="Title">The title of the edit.</param>
/// <param name="Path">The path of the file that is edited.</param>
/// <param name="Before">The file before.</param>
/// <param name="After">The file after.</param>
/// <param name="Others">The other files of the corpus: paths and texts.</param>
public sealed record EditCase(
    string Name, string Id, EditKind Kind, string Title, string Path, string Before, string After, IReadOnlyList<(string Path, string Text)> Others)
{
    private const string ArticlePath = "a.md";

    public override string ToString() => Name;

    /// <summary>All cases of the tables.</summary>
    public static IReadOnlyList<EditCase> All { get; } = [.. Directory
        .GetFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "Edits", "Cases"), "*.txt")
        .Order(StringComparer.Ordinal)
        .SelectMany(file => Read(System.IO.File.ReadAllText(file)))];

    private static IEnumerable<EditCase> Read(string table)
    {
        foreach (var text in table.Split("\n== ").Skip(1))
        {
            var lines = text.TrimEnd('\n').Split('\n');
            var header = lines[1].Split(" | ");
            var (before, after) = (new StringBuilder(), new StringBuilder());
            var (path, others) = (header.Length > 3 ? header[3] : ArticlePath, new List<(string, string)>());
            var at = 2;
            for (; at < lines.Length && !lines[at].StartsWith("@@ ", StringComparison.Ordinal); at++)
            {
                if (!lines[at].StartsWith('>'))
                    before.Append(lines[at].TrimStart('<')).Append('\n');
                if (!lines[at].StartsWith('<'))
                    after.Append(lines[at].TrimStart('>')).Append('\n');
            }

            while (at < lines.Length)
            {
                var other = lines[at++][3..];
                var content = new StringBuilder();
                for (; at < lines.Length && !lines[at].StartsWith("@@ ", StringComparison.Ordinal); at++)
                    content.Append(lines[at]).Append('\n');
                others.Add((other, content.ToString()));
            }

            yield return new EditCase(
                lines[0], header[0], Enum.Parse<EditKind>(header[1]), header[2], path, before.ToString(), after.ToString(), others);
        }
    }

    /// <summary>The case with other line ends, a byte order mark, or comments around the front matter.</summary>
    public EditCase Written(string lineEnd, bool hasByteOrderMark, bool hasComments)
    {
        var title = hasComments
            ? Regex.Replace(Title, "(?<=at )[0-9]+(?=:)", line => (int.Parse(line.Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture))
            : Title;
        return this with { Title = title, Before = Rewrite(Before), After = Rewrite(After) };

        string Rewrite(string text)
        {
            if (hasComments && Before.StartsWith("---\n", StringComparison.Ordinal))
            {
                const string Day = "\ndate: 2031-06-19\n";
                var commented = Before.Contains(Day, StringComparison.Ordinal) ? "\ndate: 2031-06-19  # {a: b}\n" : Day;
                text = $"---\n# checked: by hand, “twice”{text[3..].Replace(Day, commented, StringComparison.Ordinal)}";
            }

            text = text.Replace("\n", lineEnd, StringComparison.Ordinal);
            return hasByteOrderMark ? "\uFEFF" + text : text;
        }
    }

    /// <summary>The problems of the corpus, where the file that is edited has that text.</summary>
    public IReadOnlyList<Problem> Problems(string text) => Compile(text).Problems;

    /// <summary>The corpus, where the file that is edited has that text.</summary>
    public LinkedCorpus Compile(string text) => CorpusCompiler.Compile(
        Others.Append((Path, text)).Select(file => InputFile.Of(Tests.Written.File(file.Item2, file.Item1))), new LinkOptions());

    /// <summary>The file as the compiler sees it.</summary>
    public SourceFile FileWith(string text) => Tests.Written.File(text, Path);
}
