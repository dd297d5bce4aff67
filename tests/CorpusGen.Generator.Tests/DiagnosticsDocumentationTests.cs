using System.Text.RegularExpressions;
using CorpusGen.Compiler.Problems;
using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>Builds every example of docs/diagnostics.md.</summary>
public partial class DiagnosticsDocumentationTests
{
    /// <summary>What no article of one file can provoke; each has a test of its own.</summary>
    private static readonly string[] WithoutExamples = ["CG1009", "CG9001", "CG9003", "CG9004", "CG9005", "CG9007", "CG9008", "CG9009", "CG9010", "CG9011", "CG9012", "CG9013", "CG9014", "CG9020", "CG9021", "CG9022"];

    public static TheoryData<string> Ids => new(Descriptors.ById.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_an_entry_that_says_its_title_and_severity(string id)
    {
        var descriptor = Descriptors.ById[id];

        Assert.Contains($"**{descriptor.Title}** ({descriptor.DefaultSeverity.ToString().ToLowerInvariant()})", DiagnosticExample.Entry(id), StringComparison.Ordinal);
        Assert.Equal(!ProblemKinds.Find(id)!.CanBeLowered, DiagnosticExample.Entry(id).Contains("\nCannot be lowered: ", StringComparison.Ordinal));
        Assert.Equal(ProblemKinds.Find(id)!.HasEdits, DiagnosticExample.Entry(id).Contains("\nEdits: ", StringComparison.Ordinal));
        Assert.Equal($"docs/diagnostics.md#{id.ToLowerInvariant()}", descriptor.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_of_an_id_is_reported_where_it_is_wrong_and_the_right_one_is_not(string id)
    {
        if (WithoutExamples.Contains(id))
        {
            Assert.Empty(DiagnosticExample.Of(id, "wrong").Files);
            return;
        }

        Assert.Empty(Build(id, "right"));
        var expected = DiagnosticExample.Of(id, "wrong").Expected.DefaultIfEmpty(": CG9002");
        Assert.Equal(expected, Build(id, "wrong").Select(found => id is "CG1008" ? found.Split('@')[0] : found));
    }

    [Fact]
    public void Every_entry_is_of_an_id() =>
        Assert.Equal(Descriptors.ById.Keys.Order(StringComparer.Ordinal), Heading().Matches(DiagnosticExample.Page).Select(heading => heading.Groups["id"].Value));

    [Fact]
    public void The_release_file_has_a_row_for_every_kind() =>
        Assert.Equal(
            Descriptors.ById.Values.OrderBy(kind => kind.Id, StringComparer.Ordinal).Select(kind => $"{kind.Id} | {kind.Category} | {kind.DefaultSeverity} | {kind.Title}"),
            RepositoryFile.Read("src/CorpusGen.Generator/AnalyzerReleases.Unshipped.md").Split('\n').Where(line => line.StartsWith("CG", StringComparison.Ordinal)));

    private static string[] Build(string id, string kind) => DiagnosticExample.Of(id, kind).Build().Diagnostics.Select(Describe).ToArray();

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return span.IsValid
            ? FormattableString.Invariant($"{span.Path.Replace(GeneratorRun.Root, "")}: {diagnostic.Id}@{span.StartLinePosition.Line + 1}:{span.StartLinePosition.Character + 1}")
            : $": {diagnostic.Id}";
    }

    [GeneratedRegex(@"^## (?<id>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
