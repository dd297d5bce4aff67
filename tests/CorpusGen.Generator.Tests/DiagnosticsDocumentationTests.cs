using System.Text.RegularExpressions;
using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>Builds every example of docs/diagnostics.md.</summary>
public partial class DiagnosticsDocumentationTests
{
    /// <summary>What no article of one file can provoke; each has a test of its own.</summary>
    private static readonly string[] WithoutExamples = ["CG1009", "CG9001", "CG9003", "CG9004", "CG9005"];

    public static TheoryData<string> Ids => new(Descriptors.ById.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_an_entry_that_says_its_title_and_severity(string id)
    {
        var descriptor = Descriptors.ById[id];

        Assert.Contains($"**{descriptor.Title}** ({descriptor.DefaultSeverity.ToString().ToLowerInvariant()})", Entry(id), StringComparison.Ordinal);
        Assert.Equal($"docs/diagnostics.md#{id.ToLowerInvariant()}", descriptor.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_of_an_id_is_reported_where_it_is_wrong_and_the_right_one_is_not(string id)
    {
        var examples = Block().Matches(Entry(id));
        if (WithoutExamples.Contains(id))
        {
            Assert.Empty(examples);
            return;
        }

        Assert.Empty(Build(examples, "right"));
        var expected = examples.Where(example => example.Groups["expect"].Success)
            .Select(example => $"{example.Groups["file"].Value}: {example.Groups["expect"].Value}")
            .DefaultIfEmpty(": CG9002");
        Assert.Equal(expected, Build(examples, "wrong").Select(found => id is "CG1008" ? found.Split('@')[0] : found));
    }

    [Fact]
    public void Every_entry_is_of_an_id() =>
        Assert.Equal(Descriptors.ById.Keys.Order(StringComparer.Ordinal), Heading().Matches(Page()).Select(heading => heading.Groups["id"].Value));

    private static string[] Build(IEnumerable<Match> examples, string kind)
    {
        var files = examples.Where(example => example.Groups["kind"].Value == kind)
            .Select(example => (example.Groups["file"].Value, example.Groups["text"].Value))
            .ToArray();
        var code = files.SingleOrDefault(file => file.Item1 == GeneratorRun.CodeFile).Item2 ?? "";
        return GeneratorRun.Create(code, [.. files.Where(file => file.Item1 != GeneratorRun.CodeFile)]).Diagnostics.Select(Describe).ToArray();
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return span.IsValid
            ? FormattableString.Invariant($"{span.Path.Replace(GeneratorRun.Root, "")}: {diagnostic.Id}@{span.StartLinePosition.Line + 1}:{span.StartLinePosition.Character + 1}")
            : $": {diagnostic.Id}";
    }

    private static string Entry(string id)
    {
        var page = Page();
        var start = page.IndexOf($"\n## {id}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/diagnostics.md has no entry '## {id}'");
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? page[start..] : page[start..end];
    }

    private static string Page() => RepositoryFile.Read("docs/diagnostics.md");

    [GeneratedRegex(@"^```(md|yaml|xml|cs) (?<kind>wrong|right) file=(?<file>\S+)( expect=(?<expect>\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^## (?<id>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
