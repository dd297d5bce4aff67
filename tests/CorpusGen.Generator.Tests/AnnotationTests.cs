using System.Text.RegularExpressions;
using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>Messages as CI systems take them from the output of a build, where MSBuild has put the project behind each.</summary>
public partial class AnnotationTests
{
    public static TheoryData<string> Ids => new(Descriptors.ById.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_message_of_every_wrong_example_is_whole(string id) =>
        Assert.All(DiagnosticExample.Of(id, "wrong").Build().Diagnostics, IsWhole);

    [Theory]
    [InlineData("we [the port] promised", "we [a port] promised")]
    [InlineData("the promise [sic] of the day", "the promise of the day")]
    [InlineData("[Editor’s note] and\u00A0[another]", "[Editor's note] and\u00A0[another]")]
    public void The_message_is_whole_where_it_shows_brackets_of_the_article(string body, string exact)
    {
        var run = GeneratorRun.Of(("talks.md", $"---\ntitle: Talks\ndate: 2031-06-19\nquotes:\n  - {{exact: \"{exact}\"}}\n---\n“{body},” they said.\n"));

        Assert.Equal("CG3001", Assert.Single(run.Diagnostics).Id);
        IsWhole(run.Diagnostics[0]);
    }

    private static void IsWhole(Diagnostic diagnostic)
    {
        const string Project = "/home/me/Newsroom [2]/Newsroom.csproj";
        var printed = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        var found = Annotation().Match($"{diagnostic} [{Project}]");

        Assert.Equal(printed, found.Groups["message"].Value);
        Assert.Equal(Project, found.Groups["project"].Value);
    }

    /// <summary>How the problem matcher of actions/setup-dotnet tells a message from the project behind it.</summary>
    [GeneratedRegex(@"(hidden|info|warning|error) CG\d+:\s*(?<message>.*?)\s+\[(?<project>.*?)\]$")]
    private static partial Regex Annotation();
}
