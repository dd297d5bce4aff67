using System.Text.RegularExpressions;

namespace CorpusGen.Generator.Tests.Infrastructure;

/// <summary>The wrong or the right example of an entry of docs/diagnostics.md: the files of a small project.</summary>
/// <param name="Files">Their paths under the corpus root, and their texts.</param>
/// <param name="Expected">What the page says that is reported, as <c>talks.md: CG1005@2:1</c>.</param>
internal sealed partial record DiagnosticExample(IReadOnlyList<(string Path, string Text)> Files, IReadOnlyList<string> Expected)
{
    public static string Page => RepositoryFile.Read("docs/diagnostics.md");

    /// <summary>The project's C#.</summary>
    public string Code => Files.SingleOrDefault(file => file.Path == GeneratorRun.CodeFile).Text ?? "";

    public static DiagnosticExample Of(string id, string kind)
    {
        var blocks = Block().Matches(Entry(id)).Where(block => block.Groups["kind"].Value == kind).ToArray();
        return new(
            [.. blocks.Select(block => (block.Groups["file"].Value, block.Groups["text"].Value))],
            [.. blocks.Where(block => block.Groups["expect"].Success).Select(block => $"{block.Groups["file"].Value}: {block.Groups["expect"].Value}")]);
    }

    public static string Entry(string id)
    {
        var start = Page.IndexOf($"\n## {id}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/diagnostics.md has no entry '## {id}'");
        var end = Page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? Page[start..] : Page[start..end];
    }

    /// <summary>Builds it, with <paramref name="code"/> besides its own.</summary>
    public GeneratorRun Build(string code = "") => GeneratorRun.Create(Code + code, [.. Files.Where(file => file.Path != GeneratorRun.CodeFile)]);

    [GeneratedRegex(
        @"^```(md|yaml|xml|cs) (?<kind>wrong|right) file=(?<file>\S+)( expect=(?<expect>\S+))?\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
