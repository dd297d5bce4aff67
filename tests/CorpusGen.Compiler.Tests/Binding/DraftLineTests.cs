using System.Text.RegularExpressions;
using System.Xml.Linq;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Binding;

public sealed class DraftLineTests
{
    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("draft:\ttrue \t", true)]
    [InlineData("draft: true # until the vote", true)]
    [InlineData("lang: en\r\ndraft: true\r\nlicense: MIT", true)]
    [InlineData("draft: false", false)]
    [InlineData("x: {draft: true}", false)]
    [InlineData("x:\n  draft: true", false)]
    [InlineData("not-a-draft: true", false)]
    [InlineData("draft:", false)]
    public void A_draft_is_marked_by_a_line(string frontMatter, bool isDraft)
    {
        var article = Bind(frontMatter, "draft: true\n");
        Assert.Empty(Serious(article));
        Assert.Equal(isDraft, article.Content!.IsDraft);
    }

    [Theory]
    [InlineData("'draft': true")]
    [InlineData("draft: 'true'")]
    [InlineData("draft : true")]
    [InlineData("draft: &d true")]
    [InlineData("draft:\n  true")]
    [InlineData("x: &x {draft: true}\n<<: *x")]
    public void One_that_the_targets_would_not_see_is_an_error(string frontMatter)
    {
        var problem = Only(Bind(frontMatter));
        Assert.Equal(("CG1006", "true"), (problem.Id, Pointed(problem, Article(frontMatter, "")).Trim('\'')[^4..]));
        Assert.Contains("a line 'draft: true'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_only_looks_like_one_is_an_error()
    {
        var problem = Only(Bind(File("---\n{title: t, date: 2031-06-19, x: {\ndraft: true\n}}\n---\n")));
        Assert.Equal("CG1006 3,1", At(problem));
        Assert.Contains("reads as the mark of a draft", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_pattern_of_the_targets_finds_the_same_lines_in_no_time(string lineEnd)
    {
        var pattern = Pattern();
        string[] lines = ["draft: true", "draft:\ttrue # x", "draft:  true ", "draft:true", "draft: true#", "draft: truer", "'draft': true", " draft: true", "x: draft: true", "draft: false", "---", "..."];
        foreach (var line in lines)
        {
            var text = $"---{lineEnd}title: t{lineEnd}date: 2031-06-19{lineEnd}{line}{lineEnd}{string.Concat(Enumerable.Range(0, 200).Select(i => $"k{i}: {i}{lineEnd}"))}---{lineEnd}draft: true{lineEnd}";
            var isFound = Regex.IsMatch(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(10));
            Assert.Equal(line is "draft: true" or "draft:\ttrue # x" or "draft:  true ", isFound);
            if (Bind(File(text)) is { Content.IsDraft: var isDraft } article && Serious(article).Length == 0)
                Assert.Equal(isDraft, isFound);
        }
    }

    private static string Pattern()
    {
        var targets = Path.Combine(AppContext.BaseDirectory, "CorpusGen.targets");
        return XDocument.Load(targets).Descendants().Single(element => element.Name.LocalName == "_CorpusDraftPattern").Value;
    }
}
