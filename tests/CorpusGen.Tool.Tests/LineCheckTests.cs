using System.Text.Json;

namespace CorpusGen.Tool.Tests;

public sealed class LineCheckTests
{
    private const string Register = "actors:\n  - {id: mara, type: person, name: Mara Quist}\n";

    [Theory]
    [InlineData("text", 2)]
    [InlineData("sarif", 2)]
    [InlineData("json", 0)]
    public void Answers_have_one_format(string format, int code)
    {
        using var corpus = new Corpus();
        var run = ToolRun.With(corpus, "", false, "check", "-", "--format", format);
        Assert.Equal((code, code == 2), (run.Code, run.Errors.Contains("leave --format out", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_line_has_an_answer_in_its_order_and_linking_comes_at_the_end()
    {
        var lines = Enumerable.Range(0, 200).Select(i => Line($"a{i}.md", i % 3 == 0 ? Corpus.NearMiss : Corpus.Sound)).Append(Line("a.md", "---\ntitle: T\ndate: 2031-06-19\nid: a1\nactors: [maro]\n---\n"));
        var (run, answers) = Check([Line("actors.yaml", Register), .. lines]);
        Assert.Equal(1, run.Code);
        Assert.Equal(["register", .. Enumerable.Repeat("article", 201), "corpus"], answers.Select(answer => answer.GetProperty("type").GetString()!));
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"a{i}.md"), answers[1..201].Select(answer => answer.GetProperty("path").GetString()!));
        Assert.Equal(Enumerable.Range(0, 200).Select(i => i % 3 == 0 ? 1 : 0), answers[1..201].Select(answer => answer.GetProperty("problems").GetArrayLength()));
        var linking = answers[^1].GetProperty("problems");
        Assert.Equal(["CG2001", "CG5002"], linking.EnumerateArray().Select(problem => problem.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal("mara", linking.EnumerateArray().Single(problem => problem.GetProperty("id").GetString() == "CG2001").GetProperty("edits")[0].GetProperty("changes")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Each_article_is_judged_alone_when_that_is_asked_for()
    {
        var (run, answers) = Check([Line("a.md", Corpus.Sound), Line("a.md", Corpus.Sound)], "--each");
        Assert.Equal((0, 2), (run.Code, answers.Length));
        Assert.Equal(1, Check([Line("a.md", Corpus.NearMiss)], "--each").Run.Code);
    }

    [Fact]
    public void An_edit_mends_the_text_that_was_sent()
    {
        var problem = Check([Line("a.md", Corpus.NearMiss)], "--each").Answers[0].GetProperty("problems")[0];
        var change = problem.GetProperty("edits")[0].GetProperty("changes")[0];
        var offsets = change.GetProperty("range").GetProperty("utf16");
        var mended = Corpus.NearMiss[..offsets[0].GetInt32()] + change.GetProperty("text").GetString() + Corpus.NearMiss[offsets[1].GetInt32()..];
        Assert.Equal(0, Check([Line("a.md", mended)], "--each").Run.Code);
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[1]")]
    [InlineData("{\"path\":\"a.md\"}")]
    [InlineData("{\"path\":\"a.csv\",\"text\":\"\"}")]
    [InlineData("{\"path\":\"a.md\",\"text\":\"\\ud800\"}")]
    public void A_line_that_is_not_an_article_has_an_answer_and_the_others_go_on(string line)
    {
        var (run, answers) = Check([line, Line("b.md", Corpus.Sound)]);
        Assert.Equal(2, run.Code);
        Assert.Equal(["error", "article", "corpus"], answers.Select(answer => answer.GetProperty("type").GetString()!));
        Assert.Equal(1, answers[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public void A_path_that_no_file_may_have_is_an_error_and_is_not_opened()
    {
        var answers = Check([Line("../../../etc/x.md", Corpus.Sound), Line("a\nb.md", Corpus.Sound)]).Answers;
        Assert.Equal(["CG9007", "CG9007"], answers[..2].Select(answer => answer.GetProperty("problems")[0].GetProperty("id").GetString()!));
    }

    [Fact]
    public void The_register_of_a_corpus_counts()
    {
        using var corpus = new Corpus(("actors.yaml", Register));
        const string Uses = "---\ntitle: T\ndate: 2031-06-19\nactors: [mara]\n---\nMara Quist came.\n";
        Assert.Equal(0, ToolRun.With(corpus, Line("a.md", Uses), false, "check", "-", "--root", corpus.Folder).Code);
        Assert.Equal(1, ToolRun.With(corpus, Line("a.md", Uses), false, "check", "-").Code);
    }

    private static string Line(string path, string text) => JsonSerializer.Serialize(new { path, text }) + "\n";

    private static (ToolRun Run, JsonElement[] Answers) Check(string[] lines, params string[] arguments)
    {
        using var corpus = new Corpus();
        var input = string.Concat(lines.Select(line => line.EndsWith('\n') ? line : line + "\n"));
        var run = ToolRun.With(corpus, input, false, ["check", "-", .. arguments]);
        return (run, [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)]);
    }
}
