using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

public class SeverityTests
{
    private static readonly string WithoutMarks = Articles.Reply.Replace("exact: 船を待つ", "exact: と述べた");

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    public void A_folder_sets_the_severity_of_an_id(string configured, DiagnosticSeverity expected)
    {
        var run = GeneratorRun.Of(("reply.md", WithoutMarks)).WithEditorConfig("corpusgen_severity.CG3004", configured);

        Assert.Equal(expected, run.Diagnostics.Single(problem => problem.Id == "CG3004").Severity);
    }

    [Fact]
    public void A_folder_turns_an_id_off()
    {
        var run = GeneratorRun.Of(("reply.md", WithoutMarks)).WithEditorConfig("corpusgen_severity.CG3004", "none");

        Assert.DoesNotContain(run.Diagnostics, problem => problem.Id == "CG3004");
    }

    [Fact]
    public void Hints_are_warnings_where_the_project_is_strict()
    {
        var run = GeneratorRun.Of(("reply.md", Articles.Reply.Replace("lang: ja", "lang: ja\nlayout: wide")));

        Assert.Equal(DiagnosticSeverity.Hidden, Assert.Single(run.Diagnostics).Severity);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(run.WithProperty("CorpusStrict", "true").Diagnostics).Severity);
    }

    [Fact]
    public void An_error_in_one_article_costs_no_other_its_errors_or_its_members()
    {
        var run = GeneratorRun.Of(
            ("broken.md", "no front matter"),
            ("harbor-talks.md", Articles.HarborTalks),
            ("reply.md", Articles.Reply.Replace("speaker: port-union", "speaker: nobody")));

        Assert.Equal(["CG1001", "CG2001"], run.Diagnostics.Select(problem => problem.Id).Order());
        Assert.Contains(" HarborTalks = ", run.Source("Articles.00.g.cs"));
        Assert.Contains(" Reply = ", run.Source("Articles.00.g.cs"));
    }

    [Fact]
    public void A_message_shows_characters_that_cannot_be_seen_by_their_code_points()
    {
        var run = GeneratorRun.Of(("reply.md", Articles.Reply.Replace("speaker: port-union", "speaker: \"no\\u202Ebody\"")));

        var message = run.Diagnostics.Single(problem => problem.Id == "CG2001").GetMessage(null);
        Assert.Contains("U+202E", message);
        Assert.DoesNotContain('\u202E', message);
    }
}
