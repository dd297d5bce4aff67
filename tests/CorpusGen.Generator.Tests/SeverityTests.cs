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

    [Theory]
    [InlineData("eror")]
    [InlineData("")]
    [InlineData("none of it")]
    public void A_severity_that_is_none_is_reported_once_and_changes_nothing(string configured)
    {
        var run = GeneratorRun.Of(("reply.md", WithoutMarks), ("again.md", WithoutMarks))
            .WithEditorConfig("corpusgen_severity.CG3004", configured);

        Assert.All(run.Diagnostics.Where(problem => problem.Id == "CG3004"), problem => Assert.Equal(DiagnosticSeverity.Error, problem.Severity));
        Assert.Contains($"'{configured}'", Assert.Single(run.Diagnostics, problem => problem.Id == "CG9020").GetMessage(null));
    }

    [Theory]
    [InlineData("corpusgen_severity.CG3004 = eror", "CG9020", 2)]
    [InlineData("corpusgen_severity.CG304 = warning", "CG9020", 2)]
    [InlineData("  CorpusGen_Severity.cg3004 : eror ; a comment", "CG9020", 2)]
    [InlineData("corpusgen_severity.CG2001 = warning", "CG9021", 2)]
    [InlineData("corpusgen_severity.CG2001 = none", "CG9021", 2)]
    [InlineData("is_global = true", "CG9022", 2)]
    public void A_line_of_an_editorconfig_that_has_no_effect_is_reported_there(string line, string id, int at)
    {
        var run = GeneratorRun.Of(("reply.md", WithoutMarks), (".editorconfig", $"[*.md]\n{line}\n"));

        Assert.Equal(DiagnosticSeverity.Error, run.Diagnostics.Single(problem => problem.Id == "CG3004").Severity);
        var reported = Assert.Single(run.Diagnostics, problem => problem.Id == id);
        Assert.Equal((GeneratorRun.Root + ".editorconfig", at - 1), (reported.Location.GetLineSpan().Path, reported.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal(2, run.Diagnostics.Length);
    }

    [Theory]
    [InlineData(".editorconfig", "*.md", false, true)]
    [InlineData(".editorconfig", "wire/**.md", false, true)]
    [InlineData(".editorconfig", "archive/**.md", false, false)]
    [InlineData("wire/.editorconfig", "*.md", false, false)]
    [InlineData("wire/.editorconfig", "*.md", true, true)]
    [InlineData("wire/late/.editorconfig", "*.md", true, false)]
    [InlineData("archive/.editorconfig", "*.md", true, false)]
    [InlineData("archive/.editorconfig", "../wire/*.md", true, false)]
    [InlineData("archive/.editorconfig", "/corpus/wire/*.md", true, false)]
    public void A_folder_below_the_root_sets_severities_of_its_own_articles_where_the_project_says_so(string file, string section, bool allowed, bool lowered)
    {
        var run = GeneratorRun.Of(("wire/reply.md", WithoutMarks), (file, $"root = true\n[{section}]\ncorpusgen_severity.CG3004 = warning\nbuild_property.CorpusNamespace = Evil\n"))
            .WithProperty("CorpusFolderSeverities", allowed ? "true" : "");

        Assert.Equal(lowered ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, run.Diagnostics.Single(problem => problem.Id == "CG3004").Severity);
        Assert.Equal(file != ".editorconfig" && !allowed, run.Diagnostics.Any(problem => problem.Id == "CG9022"));
        Assert.DoesNotContain("Evil", run.Source("Corpus.g.cs"));
    }

    [Fact]
    public void A_global_configuration_among_the_articles_sets_nothing()
    {
        var run = GeneratorRun.Of(
            ("wire/reply.md", WithoutMarks),
            ("wire/.editorconfig", "is_global = true\nglobal_level = 9999\n[/corpus/wire/reply.md]\ncorpusgen_severity.CG3004 = none\n")).WithProperty("CorpusFolderSeverities", "true");

        Assert.Equal(["CG3004", "CG9022"], run.Diagnostics.Select(problem => problem.Id).Order());
    }

    [Theory]
    [InlineData("CG2001", "speaker: port-union", "speaker: nobody")]
    [InlineData("CG1005", "date: 2031-06-21\n", "")]
    [InlineData("CG1006", "date: 2031-06-21\n", "date: soon\n")]
    public void An_error_that_the_running_program_relies_on_stays_one(string id, string written, string wrong)
    {
        var text = Articles.Reply.Replace(written, wrong);
        Assert.NotEqual(Articles.Reply, text);

        var run = GeneratorRun.In(new ProjectSetup { TurnedOff = [id] }, "", ("reply.md", text)).WithEditorConfig("corpusgen_severity." + id, "none");

        Assert.Equal(DiagnosticSeverity.Error, run.Diagnostics.Single(problem => problem.Id == id).Severity);
        Assert.Single(run.Diagnostics, problem => problem.Id == "CG9021");
    }

    [Theory]
    [InlineData("CG1001", "No front matter.")]
    [InlineData("CG1002", "---\ntitle: Talks\n")]
    [InlineData("CG1003", "---\ntitle: a: b\n---\nText.")]
    public void A_reference_to_an_article_that_is_not_in_the_corpus_stops_the_build_where_its_error_does_not(string id, string broken)
    {
        const string Code = "using CorpusGen;\n[Articles(\"reviews/**\")] public partial class Review : NewsArticle { public required Article About { get; init; } }";
        (string Path, string Text)[] files = [("talks.md", broken), ("reviews/a.md", "---\ntitle: A\ndate: 2031-06-19\nabout: talks\n---\nText.")];

        Assert.Equal([id], Ids(GeneratorRun.Create(Code, files)));
        Assert.Equal(["CG5010"], Ids(GeneratorRun.In(new ProjectSetup { TurnedOff = [id] }, Code, files)));
        var lowered = GeneratorRun.Create(Code, files).WithEditorConfig("corpusgen_severity." + id, "none");
        Assert.StartsWith("The article 'talks' cannot be read, so ", Assert.Single(lowered.Diagnostics).GetMessage(null), StringComparison.Ordinal);

        static string[] Ids(GeneratorRun run) => [.. run.Diagnostics.Select(problem => problem.Id)];
    }

    [Fact]
    public void A_project_turns_other_errors_off() =>
        Assert.Empty(GeneratorRun.In(new ProjectSetup { TurnedOff = ["CG3004"] }, "", ("reply.md", WithoutMarks)).Diagnostics);

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

    [Fact]
    public void Neither_a_message_nor_a_path_holds_a_command_of_a_CI_system()
    {
        var run = GeneratorRun.Of(("##vso[task.x]::error::a.md", Articles.Reply.Replace("speaker: port-union", "speaker: \"##vso[task.setvariable]::error file=a::b\"")));

        var line = run.Diagnostics.Single(problem => problem.Id == "CG2001").ToString();
        Assert.Contains("U+0023#vso[task.setvariable]", line);
        Assert.DoesNotContain("##", line);
        Assert.DoesNotMatch(@"(^|[^\w])::[a-z]", line);
    }
}
