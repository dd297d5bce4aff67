using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Settings;

namespace CorpusGen.Compiler.Tests.Settings;

public sealed class SeverityRulesTests
{
    private static readonly SeverityFiles Files = new(new CorpusRoot("/project/seeds/"), foldersCount: false);

    [Theory]
    [InlineData(ProblemIds.QuoteWithoutMarks, false, null, ProblemSeverity.Error)]
    [InlineData(ProblemIds.QuoteWithoutMarks, false, "warning", ProblemSeverity.Warning)]
    [InlineData(ProblemIds.QuoteWithoutMarks, true, " Suggestion ", ProblemSeverity.Info)]
    [InlineData(ProblemIds.QuoteWithoutMarks, false, "none", null)]
    [InlineData(ProblemIds.QuoteWithoutMarks, false, "eror", ProblemSeverity.Error)]
    [InlineData(ProblemIds.MisspeltKey, false, "eror", ProblemSeverity.Warning)]
    [InlineData(ProblemIds.UnknownKey, false, null, ProblemSeverity.Hidden)]
    [InlineData(ProblemIds.UnknownKey, true, null, ProblemSeverity.Warning)]
    [InlineData(ProblemIds.UnknownKey, true, "silent", ProblemSeverity.Hidden)]
    [InlineData(ProblemIds.UnknownActor, false, "none", ProblemSeverity.Error)]
    [InlineData(ProblemIds.UnknownActor, false, "warning", ProblemSeverity.Error)]
    [InlineData(ProblemIds.UnknownActor, false, "error", ProblemSeverity.Error)]
    public void A_setting_counts_where_it_is_right(string id, bool isStrict, string? configured, ProblemSeverity? expected) =>
        Assert.Equal(expected, SeverityRules.Of(new Problem(id, "", null), isStrict, configured));

    [Theory]
    [InlineData("CG3004", "warning", null)]
    [InlineData("CG3004", "eror", ProblemIds.InvalidSeverity)]
    [InlineData("CG3004", "", ProblemIds.InvalidSeverity)]
    [InlineData("CG0001", "warning", ProblemIds.InvalidSeverity)]
    [InlineData("CG2001", "warning", ProblemIds.FixedSeverity)]
    [InlineData("CG2001", "none", ProblemIds.FixedSeverity)]
    [InlineData("CG2001", "error", null)]
    public void A_setting_that_has_no_effect_is_reported(string id, string configured, string? expected) =>
        Assert.Equal(expected, SeverityRules.Check(id, configured, null)?.Id);

    [Theory]
    [InlineData("/project/seeds/.editorconfig", "corpusgen_severity.CG3004 = warning", true, "")]
    [InlineData("/project/seeds/wire/.editorconfig", "corpusgen_severity.CG3004 = warning", false, "CG9022 1,1")]
    [InlineData("/project/seeds/.editorconfig", "is_global = true\ncorpusgen_severity.CG3004 = warning", false, "CG9022 1,1")]
    [InlineData("/project/.editorconfig", "corpusgen_severity.CG3004 = warning", false, "")]
    [InlineData("/project/seeds/.editorconfig", "\n  corpusgen_severity.cg3004: eror # why\n", true, "CG9020 2,3")]
    [InlineData("/project/seeds/.editorconfig", "\r\ncorpusgen_severity.CG2001 = none\r\n", true, "CG9021 2,1")]
    [InlineData("/project/seeds/.editorconfig", "# corpusgen_severity.CG3004 = eror\nindent_size = 4\n[*.md]", true, "")]
    public void Severities_count_at_the_root_of_the_corpus(string path, string text, bool counts, string problems)
    {
        var file = EditorConfig.Read(path, text);

        Assert.Equal(counts, Files.Counts(file));
        Assert.Equal(problems, string.Join(' ', Files.Check(new([file])).Select(Written.At)));
    }

    [Fact]
    public void Severities_count_in_folders_where_the_project_allows_it()
    {
        var file = EditorConfig.Read("/project/seeds/wire/.editorconfig", "corpusgen_severity.CG3004 = warning");
        var files = new SeverityFiles(new CorpusRoot("/project/seeds/"), foldersCount: true);

        Assert.True(files.Counts(file));
        Assert.Empty(files.Check(new([file])));
    }

    [Theory]
    [InlineData("/project/seeds/wire/a.md", "wire/a.md")]
    [InlineData("\\project\\seeds\\wire\\a.md", "wire/a.md")]
    [InlineData("/project/a.md", null)]
    public void A_path_is_under_the_root_or_elsewhere(string path, string? relative) =>
        Assert.Equal(relative, new CorpusRoot("/project/seeds/").RelativePath(path));
}
