using System.Text.RegularExpressions;
using CorpusGen.Compiler.Names;
using CorpusGen.CSharp.Names;

namespace CorpusGen.CSharp.Tests.Names;

/// <summary>The examples of docs/names.md are true.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData("file", "id")]
    [InlineData("id", "name")]
    [InlineData("text", "name")]
    public void Every_row_of_a_table_says_what_happens(string from, string to)
    {
        Func<string, string> rule = from switch
        {
            "file" => file => IdText.FromPath(file),
            "id" => CSharpName.From,
            _ => CSharpName.ForText,
        };
        var rows = RowsUnder($"| {from} | {to} |");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(row.Result, rule(row.Source)));
    }

    private static (string Source, string Result)[] RowsUnder(string heading) =>
        [.. File.ReadLines(Path.Combine(RepositoryRoot(), "docs", "names.md"))
            .SkipWhile(line => line != heading)
            .Skip(2)
            .TakeWhile(static line => line.StartsWith('|'))
            .Select(static line => Regex.Match(line, "^\\| `(.*?)` \\| `(.*?)` \\|$"))
            .Select(static match => (match.Groups[1].Value, match.Groups[2].Value))];

    // Not by the path of this file, which a continuous-integration build replaces in what it compiles.
    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CorpusGen.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
